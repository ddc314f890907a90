//! Flows and texts, read from their files.

use std::path::Path;
use std::sync::Arc;

use contract::{LOCALES, Locale};
use conversation::{Fault, Parts, Script};
use flow::Flows;
use language::{Catalogue, Detector, Directory};
use triage::Triage;

/// What the files hold, before it is made into a [`Script`].
pub struct Content {
    /// The flows.
    pub flows: Flows,
    /// The texts.
    pub catalogue: Catalogue,
    /// The numbers to call.
    pub directory: Directory,
    /// The danger lists.
    pub triage: Triage,
}

/// Reads the script from its files, given as `flows/...` and `locales/...` paths with their text. Every fault at once.
pub fn load<T: AsRef<str>>(files: &[(String, T)], detector: Arc<Detector>) -> Result<Script, Vec<Fault>> {
    let Content {
        flows,
        catalogue,
        directory,
        triage,
    } = read(files)?;
    Ok(Script::new(Parts {
        flows,
        catalogue,
        directory,
        triage,
        detector,
    }))
}

/// The same, in its parts.
pub fn read<T: AsRef<str>>(files: &[(String, T)]) -> Result<Content, Vec<Fault>> {
    let mut faults = Vec::new();
    let under = |folder: &'static str| {
        files
            .iter()
            .filter_map(move |(path, text)| Some((path.strip_prefix(folder)?, text.as_ref())))
    };
    let whole = |path: &str| {
        files.iter().find(|(name, _)| name == path).map_or_else(
            || Err(vec![Fault::at(path, 0, "this file is missing; put it back")]),
            |(_, text)| Ok(text.as_ref()),
        )
    };
    let flows = gather(
        Flows::load(under("flows/").filter(|(path, _)| is_flow(path))).map_err(Fault::in_flows),
        &mut faults,
    );
    let directory = gather(
        whole("locales/hotlines.toml")
            .and_then(|hotlines| Directory::load(hotlines, whole("locales/holidays.toml")?).map_err(Fault::in_locales)),
        &mut faults,
    );
    // Without it a phone that its person has left would ask what it must not.
    gather(whole("flows/quiet.yaml"), &mut faults);
    for locale in LOCALES {
        // Without its list a language's cries for help would be everyday words.
        gather(whole(&format!("locales/{locale}/danger.toml")), &mut faults);
    }
    let danger = under("locales/").filter_map(|(path, text)| {
        let (folder, name) = path.split_once('/')?;
        (name == "danger.toml").then_some((Locale::parse(folder)?, text))
    });
    let triage = gather(
        Triage::load(danger).map_err(|found| {
            found
                .into_iter()
                .map(|f| Fault::at(&f.file, f.line as u64, &f.sentence))
                .collect()
        }),
        &mut faults,
    );
    let catalogue = directory.as_ref().and_then(|directory| {
        gather(
            Catalogue::load(under("locales/"), directory).map_err(Fault::in_locales),
            &mut faults,
        )
    });
    match (flows, directory, triage, catalogue) {
        (Some(flows), Some(directory), Some(triage), Some(catalogue)) if faults.is_empty() => Ok(Content {
            flows,
            catalogue,
            directory,
            triage,
        }),
        _ => Err(faults),
    }
}

fn is_flow(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|kind| kind == "yaml")
}

fn gather<T>(result: Result<T, Vec<Fault>>, faults: &mut Vec<Fault>) -> Option<T> {
    result.map_err(|found| faults.extend(found)).ok()
}
