//! A language on its way to a translator, and what comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use contract::{ChannelSheet, Locale};
use conversation::{Fault, Script};

use crate::known::KnownTexts;
use crate::load::load;
use crate::proof::prove;
use crate::translation::{Book, Import, ImportOutcome};

/// A language as a PO file, with what is known of each text: who says it, where, what is set into it, what fits.
pub fn export(script: &Script, book: &Book, channels: &[ChannelSheet], locale: Locale) -> String {
    let known = KnownTexts::of(script, channels, locale);
    book.export(locale, &|key| known.of_text(key))
}

/// Takes a translator's file in, proved with all the rest. Nothing is written; what is to be written comes back.
pub fn import(
    files: &[(String, String)],
    book: &Book,
    channels: &[ChannelSheet],
    import: &Import<'_>,
) -> Result<ImportOutcome, Vec<Fault>> {
    let outcome = book.import(import).map_err(Fault::in_locales)?;
    proved(files, channels, &outcome, import.name)?;
    Ok(outcome)
}

/// Loads and checks the content with the new files. What is wrong with a text of the import is told where it stands
/// there.
fn proved(
    files: &[(String, String)],
    channels: &[ChannelSheet],
    outcome: &ImportOutcome,
    name: &str,
) -> Result<(), Vec<Fault>> {
    if outcome.files.is_empty() {
        return Ok(());
    }
    let mut all: BTreeMap<String, String> = files.iter().cloned().collect();
    all.extend(outcome.files.iter().cloned());
    let all: Vec<(String, String)> = all.into_iter().collect();
    let mut faults = match load(&all, Arc::default()) {
        Ok(script) => prove(&script, channels, None).faults,
        Err(faults) => faults,
    };
    if let (false, Ok(script)) = (faults.is_empty(), load(files, Arc::default())) {
        // What was wrong before is not the translator's to mend. Where nothing could be loaded, nothing new is proved
        // either.
        let before = prove(&script, channels, None).faults;
        let told = |fault: &Fault| (fault.file.clone(), fault.sentence.clone());
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
