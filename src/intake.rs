//! `haemil locales import`: a translator's file, read, proved with all the rest, and only then written.

use std::path::Path;

use anyhow::{Context, bail};
use content::{Import, ImportOutcome, Reviewer};
use contract::Locale;

use crate::compose::messengers::CHANNELS;
use crate::texts::{opened, say, today, told};

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
    let Some(outcome) = told(content::import(&files, &book, &CHANNELS, &import))? else {
        return Ok(false);
    };
    if !source.dry_run {
        crate::files::into(folder, &outcome.files)?;
    }
    say(&report(&outcome, source.dry_run))?;
    Ok(true)
}

fn report(outcome: &ImportOutcome, dry_run: bool) -> Vec<String> {
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
