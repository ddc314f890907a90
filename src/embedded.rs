//! Where flows and texts come from: the binary, or a folder of one's own.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use conversation::{Fault, Script};
use language::Detector;
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "flows"]
#[include = "*.yaml"]
struct Flows;

#[derive(Embed)]
#[folder = "locales"]
#[include = "*.ftl"]
#[include = "*.toml"]
struct Locales;

/// Checks nothing yet: parses everything, and says every fault at once.
pub fn load(folder: Option<&Path>, detector: Arc<Detector>) -> Result<Script, Vec<Fault>> {
    match folder {
        Some(folder) => content::load(&read(folder)?, detector),
        None => content::load(&embedded(), detector),
    }
}

/// The files of the content as they are, by path: `flows/...`, `locales/...`.
pub fn files(folder: Option<&Path>) -> Result<Vec<(String, String)>, Vec<Fault>> {
    match folder {
        Some(folder) => read(folder),
        None => Ok(embedded()
            .into_iter()
            .map(|(path, text)| (path, text.into_owned()))
            .collect()),
    }
}

/// What the binary holds, read where it lies: two megabytes.
pub fn embedded() -> Vec<(String, Cow<'static, str>)> {
    let flows = Flows::iter().filter_map(|path| Some((format!("flows/{path}"), Flows::get(&path)?)));
    let locales = Locales::iter().filter_map(|path| Some((format!("locales/{path}"), Locales::get(&path)?)));
    let text = |data| match data {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    };
    flows
        .chain(locales)
        .map(|(path, file)| (path, text(file.data)))
        .collect()
}

fn read(folder: &Path) -> Result<Vec<(String, String)>, Vec<Fault>> {
    let mut files = Vec::new();
    for top in ["flows", "locales"] {
        gather(folder, Path::new(top), &mut files).map_err(|error| {
            let file = folder.join(top).display().to_string();
            let sentence =
                format!("this folder cannot be read ({error}); HAEMIL_CONTENT__DIR needs `flows` and `locales`");
            vec![Fault {
                file,
                line: 0,
                sentence,
            }]
        })?;
    }
    files.sort();
    Ok(files)
}

/// Two levels are all there are: `flows/x.yaml`, `locales/vi/x.ftl`.
fn gather(root: &Path, under: &Path, files: &mut Vec<(String, String)>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(root.join(under))? {
        let entry = entry?;
        let path = under.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            gather(root, &path, files)?;
        } else if path
            .extension()
            .is_some_and(|kind| kind == "yaml" || kind == "ftl" || kind == "toml")
        {
            files.push((
                path.to_string_lossy().replace('\\', "/"),
                std::fs::read_to_string(root.join(&path))?,
            ));
        }
    }
    Ok(())
}
