//! Where a text of a language stands.

use contract::Locale;

use crate::translation::book::LocaleText;
use crate::translation::review::{Attestation, ReviewLine, Reviewer};
use crate::translation::{Book, Day, Fault};

/// Where a text stands, from what needs most work to what needs none.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TranslationState {
    /// Korean has it and this language has not.
    Missing,
    /// `review.toml` does not say what it was made from.
    Unnoted,
    /// Korean says something else since it was made.
    Stale,
    /// Nobody has read it.
    Unread,
    /// Somebody has read it, and it was changed since, so that it is not reviewed.
    ChangedSince(Reviewer),
    /// A person has read it as it is.
    Reviewed(Reviewer, Day),
}

impl TranslationState {
    /// Whether a person stands for it as it is.
    pub fn is_reviewed(&self) -> bool {
        matches!(self, Self::Reviewed(..))
    }
}

impl Book {
    /// Every text of a language with its state, and the file and line where it stands; a missing one where Korean has
    /// it.
    pub fn states(&self, locale: Locale) -> Vec<(String, TranslationState, String, usize)> {
        let Some(own) = self.locale_files(locale) else {
            return Vec::new();
        };
        let there = own.texts().map(|text| {
            let state = self.state(locale, &text);
            (text.key.to_owned(), state, text.file.to_owned(), text.line)
        });
        let korean = self.locale_files(Locale::KO).filter(|_| locale != Locale::KO);
        // Danger is told in each language's own way: a rule that Korean has and another language has not is none that
        // is missing.
        let wanted = korean
            .into_iter()
            .flat_map(crate::translation::book::LocaleFiles::texts)
            .filter(|text| text.about.is_none());
        let missing = wanted.filter(|text| own.text(text.key).is_none()).map(|text| {
            let file = text.file.to_owned();
            (text.key.to_owned(), TranslationState::Missing, file, text.line)
        });
        there.chain(missing).collect()
    }

    /// What `review.toml` has wrong: lines of texts that are not there, and reviewers whom `meta.toml` does not name.
    pub fn review_faults(&self, locale: Locale, reviewers: &[String]) -> Vec<Fault> {
        let Some(own) = self.locale_files(locale) else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        let fault = |key: &str, sentence: String| Fault {
            file: own.review.path.clone(),
            line: own.review.line(key),
            sentence,
        };
        for (key, line) in &own.review.lines {
            if own.text(key).is_none() {
                let sentence =
                    format!("`{key}` has a state here and no text; `haemil locales note --lang {locale}` takes it out");
                faults.push(fault(key, sentence));
            }
            let unknown = line
                .reading
                .as_ref()
                .filter(|reading| !reviewers.contains(&reading.by.to_string()));
            faults.extend(unknown.map(|reading| {
                fault(
                    key,
                    format!(
                        "`{}` reviewed this; name them in `reviewed_by` of meta.toml",
                        reading.by
                    ),
                )
            }));
        }
        faults
    }

    pub(crate) fn state(&self, locale: Locale, text: &LocaleText<'_>) -> TranslationState {
        let line = self
            .locale_files(locale)
            .and_then(|locale_files| locale_files.review.lines.get(text.key));
        let source = self.source(locale, text.key).map(|korean| korean.fingerprint());
        let reading = line.and_then(|line| line.reading.as_ref());
        match (source, line) {
            (Some(_), None | Some(ReviewLine { source: None, .. })) => TranslationState::Unnoted,
            (Some(today), Some(ReviewLine { source: Some(then), .. })) if today != *then => TranslationState::Stale,
            _ => match reading {
                None => TranslationState::Unread,
                Some(Attestation { by, on, text: read }) if *read == text.fingerprint() => {
                    TranslationState::Reviewed(by.clone(), *on)
                }
                Some(Attestation { by, .. }) => TranslationState::ChangedSince(by.clone()),
            },
        }
    }
}
