//! One entry of a PO file, taken in.

use std::collections::BTreeSet;

use contract::Locale;

use crate::translation::danger::{PREFIX, RuleWords};
use crate::translation::export::exported;
use crate::translation::po::Entry;
use crate::translation::review::{Attestation, ReviewLine};
use crate::translation::sheet::FtlFile;
use crate::translation::{Fingerprint, wording};

use super::Desk;

impl Desk<'_> {
    /// Takes an entry in, or says what is wrong with it.
    pub(super) fn take(&mut self, entry: &Entry) -> Result<(), String> {
        let (book, key) = (self.book, entry.key.as_str());
        let known = book.locale_files(Locale::KO).and_then(|korean| korean.text(key));
        let rule = key.starts_with(PREFIX);
        let own = self.locale_files.text(key).map(|text| text.wording);
        if own.is_none() && (rule || known.is_none()) {
            return Err(format!(
                "no text is called `{key}` here; it was renamed or taken out since, so take it out of this file too"
            ));
        }
        if entry.text.trim().is_empty() {
            return Ok(());
        }
        let given = if rule {
            RuleWords::parse(&entry.text)?.to_string()
        } else {
            wording::settle(&entry.text)?
        };
        let before = own.as_deref().map(Fingerprint::of);
        let as_exported = exported(entry);
        // What the translator left as it was is not taken back to what it was.
        let touched = as_exported != Some(Fingerprint::of(&given));
        let changes = touched && own.as_ref() != Some(&given);
        if changes {
            self.put(key, &given)?;
            self.touched.push((key.to_owned(), entry.line));
            let list = if own.is_some() {
                &mut self.taken.changed
            } else {
                &mut self.taken.added
            };
            list.push(key.to_owned());
            if own.is_some() && as_exported.is_some() && as_exported != before {
                self.taken.outrun.push(key.to_owned());
            }
        }
        let stands = changes || own.as_ref() == Some(&given);
        self.note(entry, changes, stands.then(|| Fingerprint::of(&given)));
        Ok(())
    }

    /// Puts a wording into its file.
    fn put(&mut self, key: &str, given: &str) -> Result<(), String> {
        if key.starts_with(PREFIX) {
            let words = RuleWords::parse(given)?;
            let Some(danger) = &mut self.locale_files.danger else {
                return Err("this language has no danger.toml; put it back".to_owned());
            };
            return danger.replace(key, &words);
        }
        self.fits(key, given)?;
        if let Some(sheet) = self
            .locale_files
            .sheets
            .values_mut()
            .find(|sheet| sheet.find(key).is_some())
        {
            return sheet.replace(key, given);
        }
        let korean = self.book.locale_files(Locale::KO);
        let home = korean.and_then(|korean| korean.sheets.values().find(|sheet| sheet.find(key).is_some()));
        let Some(home) = home else {
            return Err(format!("Korean has no `{key}`; write it there first"));
        };
        let keys: Vec<&str> = home.messages.iter().map(|message| message.key.as_str()).collect();
        let at = keys.iter().position(|other| *other == key).unwrap_or(keys.len());
        let before: Vec<&str> = keys[..at].iter().rev().copied().collect();
        let after = keys.get(at + 1..).unwrap_or_default();
        let sheet = self
            .locale_files
            .sheets
            .entry(home.name().to_owned())
            .or_insert_with(|| FtlFile {
                path: format!("locales/{}/{}", self.locale, home.name()),
                text: String::new(),
                messages: Vec::new(),
            });
        sheet.insert(key, given, &before, after)
    }

    /// Whether a wording sets in what Korean's sets in.
    fn fits(&self, key: &str, given: &str) -> Result<(), String> {
        let korean = self.book.source(self.locale, key);
        let Some(korean) = korean else { return Ok(()) };
        let (want, has) = (language::placeholders(&korean.wording)?, language::placeholders(given)?);
        let list = |names: &BTreeSet<String>| {
            let names: Vec<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
            if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            }
        };
        if want == has {
            return Ok(());
        }
        Err(format!(
            "`{key}` has the placeholders {}, Korean has {}; use the same, spelled as there",
            list(&has),
            list(&want)
        ))
    }

    /// Writes down what a text was made from, and who has read it. `given` is the wording of the entry where it is the
    /// one that stands now.
    fn note(&mut self, entry: &Entry, changes: bool, given: Option<Fingerprint>) {
        let key = entry.key.as_str();
        let today = self.book.source(self.locale, key).map(|korean| korean.fingerprint());
        let made_from = today.map(|_| Fingerprint::of(&entry.source));
        let line = self.locale_files.review.lines.get(key).cloned();
        let mut new = line.clone().unwrap_or_default();
        let needed_work = new.source.is_some() && new.source != today;
        if changes {
            // One that was stale, and still needs work, stays stale.
            if !(entry.fuzzy && needed_work) {
                new.source = made_from;
            }
        } else if !entry.fuzzy && made_from == today {
            new.source = today;
        }
        if changes || new.source != line.as_ref().and_then(|line| line.source) {
            new.reading = None;
        }
        let read = given.filter(|_| !entry.fuzzy && made_from == today && new.source == today);
        if let (Some(by), Some(text)) = (self.import.by, read) {
            let known = new.reading.as_ref().is_some_and(|reading| reading.text == text);
            if !known {
                self.taken.reviewed.push(key.to_owned());
                new.reading = Some(Attestation {
                    by: by.clone(),
                    on: self.import.day,
                    text,
                });
            }
        }
        if changes && new.source != today {
            self.taken.stale.push(key.to_owned());
        }
        if line.is_some() || new != ReviewLine::default() {
            self.locale_files.review.lines.insert(key.to_owned(), new);
        }
    }
}
