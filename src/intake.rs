//! `haemil locales import`: a translator's file, read, proved with all the rest, and only then written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use contract::Locale;
use translation::{Import, Outcome, Reviewer};

use crate::locales::{in_locales, opened, say, today, told};

/// The longest PO file that is read, in bytes: fifty times what a language has.
const LONGEST: u64 = 16 * 1024 * 1024;

/// What is taken in.
pub(crate) struct Source<'a> {
    pub(crate) file: &'a Path,
    /// The language, if it was named.
    pub(crate) locale: Option<Locale>,
    /// Who stands for what needs no more work.
    pub(crate) reviewer: Option<Reviewer>,
    /// Whether it is only looked at.
    pub(crate) dry_run: bool,
}

/// Takes a file into a folder. Returns whether it was taken; if not, what is wrong was printed and nothing written.
pub(crate) fn take(folder: &Path, source: &Source<'_>) -> anyhow::Result<bool> {
    let name = source.file.display().to_string();
    let unread = || format!("{name} cannot be read");
    if std::fs::metadata(source.file).with_context(unread)?.len() > LONGEST {
        bail!("{name} has more than {LONGEST} bytes, which no export has; name a PO file");
    }
    let bytes = std::fs::read(source.file).with_context(unread)?;
    let text = String::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8; let your program save it so"))?;
    let Some((files, book)) = told(opened(Some(folder)))? else {
        return Ok(false);
    };
    let import = Import {
        name: &name,
        text: &text,
        locale: source.locale,
        by: source.reviewer.as_ref(),
        day: today()?,
    };
    let Some(outcome) = told(book.import(&import).map_err(in_locales))? else {
        return Ok(false);
    };
    if told(proved(&files, &outcome, &name))?.is_none() {
        return Ok(false);
    }
    if !source.dry_run {
        crate::files::into(folder, &outcome.files)?;
    }
    say(&report(&outcome, source.dry_run))?;
    Ok(true)
}

/// Loads and proves the content with the new files. What is wrong with a text of the import is told where it stands there.
fn proved(files: &[(String, String)], outcome: &Outcome, name: &str) -> Result<(), Vec<conversation::Fault>> {
    if outcome.files.is_empty() {
        return Ok(());
    }
    let mut all: BTreeMap<String, String> = files.iter().cloned().collect();
    all.extend(outcome.files.iter().cloned());
    let all: Vec<(String, String)> = all.into_iter().collect();
    let mut faults = match content::load(&all, Arc::default()) {
        Ok(content) => crate::check::prove(&content, None).faults,
        Err(faults) => faults,
    };
    if let (false, Ok(content)) = (faults.is_empty(), content::load(files, Arc::default())) {
        // What was wrong before is not the translator's to mend. Where nothing could be loaded, nothing new is proved either.
        let before = crate::check::prove(&content, None).faults;
        let told = |fault: &conversation::Fault| (fault.file.clone(), fault.sentence.clone());
        let before: BTreeSet<_> = before.iter().map(told).collect();
        faults.retain(|fault| !before.contains(&told(fault)));
    }
    for fault in &mut faults {
        let here = |((file, line), _): &&((String, usize), usize)| *file == fault.file && *line as u64 == fault.line;
        if let Some((_, line)) = outcome.places.iter().find(here) {
            name.clone_into(&mut fault.file);
            fault.line = *line as u64;
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn report(outcome: &Outcome, dry_run: bool) -> Vec<String> {
    let taken = &outcome.taken;
    let would = if dry_run { " (nothing was written)" } else { "" };
    let mut lines = vec![format!(
        "{}: {} texts changed, {} added, {} reviewed{would}",
        outcome.locale,
        taken.changed.len(),
        taken.added.len(),
        taken.reviewed.len()
    )];
    let lists = [
        (
            &taken.stale,
            "made from a Korean that has changed since, so they stay stale",
        ),
        (
            &taken.outrun,
            "changed here too since the file was written; the file's wording stands now",
        ),
    ];
    let told = lists.iter().filter(|(keys, _)| !keys.is_empty());
    lines.extend(told.map(|(keys, what)| format!("{what}: {}", keys.join(", "))));
    lines
}
