//! Bringing `review.toml` up to date after files were edited by hand.

use contract::Locale;

use crate::translation::book::LocaleFiles;
use crate::translation::review::{Attestation, ReviewLine, Reviewer};
use crate::translation::{Book, Day, Fault, Fingerprint, meta};

impl Book {
    /// Writes down what the texts of a language were made from. Without keys, every text that has no line gets one, as
    /// made from the Korean of today, and lines of texts that are gone are taken out. With keys, those texts were made
    /// anew from the Korean of today, and read by `by` if somebody is named. Returns the files that change.
    pub fn note(
        &self,
        locale: Locale,
        keys: &[String],
        by: Option<&Reviewer>,
        day: Day,
    ) -> Result<Vec<(String, String)>, Vec<Fault>> {
        let Some(before) = self.locale_files(locale) else {
            return Ok(Vec::new());
        };
        let fault = |sentence: String| Fault {
            file: before.review.path.clone(),
            line: 1,
            sentence,
        };
        if keys.is_empty() && by.is_some() {
            return Err(vec![fault(
                "name the texts that were reviewed; nobody has read all of them at once".to_owned(),
            )]);
        }
        let unknown: Vec<Fault> = keys
            .iter()
            .filter(|key| before.text(key).is_none())
            .map(|key| {
                fault(format!(
                    "no text is called `{key}` in {locale}; `haemil locales export` lists them all"
                ))
            })
            .collect();
        if !unknown.is_empty() {
            return Err(unknown);
        }
        let mut after = before.clone();
        after.review.lines.retain(|key, _| before.text(key).is_some());
        for text in before.texts() {
            let source = self.source(locale, text.key).map(|korean| korean.fingerprint());
            let named = keys.iter().any(|key| key == text.key);
            let line = after.review.lines.get(text.key);
            let unnoted = source.is_some() && line.is_none_or(|line| line.source.is_none());
            if named || (keys.is_empty() && unnoted) {
                let reading = by.map(|by| Attestation {
                    by: by.clone(),
                    on: day,
                    text: text.fingerprint(),
                });
                after
                    .review
                    .lines
                    .insert(text.key.to_owned(), ReviewLine { source, reading });
            }
        }
        after.settle(before, by, day, !keys.is_empty());
        Ok(after.changes(before))
    }
}

impl LocaleFiles {
    /// Writes the states if any is another than before, and then, if somebody has worked here, that day into
    /// `meta.toml`.
    pub(crate) fn settle(&mut self, before: &Self, by: Option<&Reviewer>, day: Day, worked: bool) {
        // A line that says nothing is none.
        self.review.lines.retain(|_, line| *line != ReviewLine::default());
        if self.review.lines != before.review.lines {
            self.review.rewrite();
        }
        let read_anew = by.filter(|by| {
            let reads = |locale_files: &Self, key: &str| -> Option<Fingerprint> {
                let reading = locale_files.review.lines.get(key)?.reading.as_ref()?;
                (reading.by == **by).then_some(reading.text)
            };
            self.review
                .lines
                .keys()
                .any(|key| reads(self, key) != reads(before, key))
        });
        if worked
            && !self.changes(before).is_empty()
            && let Some(text) = meta::worked_on(&self.meta.1, read_anew, day)
        {
            self.meta.1 = text;
        }
    }
}
