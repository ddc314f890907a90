//! What `haemil check` warns of: texts that are served all the same, and want work.
//!
//! Nothing here keeps a server from opening. A text that is missing comes from another language, a stale one says what
//! Korean said before; but somebody has to see it.

use contract::{ChannelSheet, LOCALES, Locale, PhraseKey};
use conversation::Script;
use language::Detector;
use serde::Serialize;

use crate::foreign::foreign_texts;
use crate::length::long_labels;
use crate::translation::{Book, TranslationState};
use crate::uses::{Uses, keys, meta, needs, place, uses};
use crate::warning::{Warning, WarningKind};

/// More warnings of one kind in one language than this are told as a number; `--json` lists them.
const LISTED: usize = 10;

/// Where the texts stand.
pub struct Survey {
    pub warnings: Vec<Warning>,
    pub review: Vec<Reviewed>,
}

/// How much of a language people have reviewed.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Reviewed {
    pub language: &'static str,
    pub texts: usize,
    pub reviewed: usize,
}

impl Survey {
    /// Of the texts as they are served and as they are written. With a detector their language is looked at as well,
    /// which takes longer than all the rest.
    pub fn of(script: &Script, book: &Book, channels: &[ChannelSheet], detector: Option<&Detector>) -> Self {
        let uses = uses(script, channels);
        let mut warnings = unused(script, &uses);
        let mut review = Vec::new();
        for locale in LOCALES {
            let mut states = book.states(locale);
            states.retain(|(key, ..)| needs(script, locale, &PhraseKey::from(key.clone())));
            warnings.extend(states.iter().filter_map(|state| unfinished(locale, state)));
            let reviewers = meta(script, locale)
                .map(|meta| meta.reviewed_by.as_slice())
                .unwrap_or_default();
            warnings.extend(book.review_faults(locale, reviewers).into_iter().map(|fault| Warning {
                kind: WarningKind::Unnoted,
                language: Some(locale.tag()),
                file: fault.file,
                line: fault.line as u64,
                sentence: fault.sentence,
            }));
            review.push(Reviewed {
                language: locale.tag(),
                texts: states
                    .iter()
                    .filter(|(_, state, ..)| *state != TranslationState::Missing)
                    .count(),
                reviewed: states.iter().filter(|(_, state, ..)| state.is_reviewed()).count(),
            });
        }
        warnings.extend(
            detector
                .into_iter()
                .flat_map(|detector| foreign_texts(script, &uses, detector)),
        );
        for channel in channels {
            warnings.extend(long_labels(script, &uses, channel).into_iter().map(|fault| Warning {
                kind: WarningKind::Length,
                language: language_of(&fault.file),
                file: fault.file,
                line: fault.line,
                sentence: fault.sentence,
            }));
        }
        warnings.sort();
        Self { warnings, review }
    }

    /// As lines: the warnings, where there are many of a kind only their number, and how much is reviewed.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for group in self.warnings.chunk_by(|one, two| one.group() == two.group()) {
            let Some(first) = group.first().filter(|_| group.len() > LISTED) else {
                lines.extend(
                    group
                        .iter()
                        .map(|warning| format!("{}:{}: warning: {}", warning.file, warning.line, warning.sentence)),
                );
                continue;
            };
            let language = first.group().1.unwrap_or("all languages");
            lines.push(format!(
                "{language}: {} texts {}; --json lists them",
                group.len(),
                first.kind.of_many()
            ));
        }
        let total: usize = self.review.iter().map(|standing| standing.texts).sum();
        let read: usize = self.review.iter().map(|standing| standing.reviewed).sum();
        for standing in self.review.iter().filter(|standing| standing.reviewed > 0) {
            lines.push(format!(
                "{}: people have reviewed {} of {} texts",
                standing.language, standing.reviewed, standing.texts
            ));
        }
        lines.push(format!(
            "{} of {total} texts in {} languages are unreviewed",
            total - read,
            self.review.len()
        ));
        lines
    }
}

/// What a text lacks by its state.
fn unfinished(locale: Locale, (key, state, file, line): &(String, TranslationState, String, usize)) -> Option<Warning> {
    let (kind, sentence) = match state {
        TranslationState::Missing => (
            WarningKind::Missing,
            format!("{locale} has no `{key}` and takes it from its fallback chain; translate it"),
        ),
        TranslationState::Unnoted => (
            WarningKind::Unnoted,
            format!("nobody noted what `{key}` was made from; `haemil locales note --lang {locale}` does"),
        ),
        TranslationState::Stale => (
            WarningKind::Stale,
            format!(
                "Korean has changed since `{key}` was made; make it anew, then `haemil locales note --lang {locale} {key}`"
            ),
        ),
        TranslationState::Unread | TranslationState::ChangedSince(_) | TranslationState::Reviewed(..) => return None,
    };
    Some(Warning {
        kind,
        language: Some(locale.tag()),
        file: file.clone(),
        line: *line as u64,
        sentence,
    })
}

/// Phrases that nobody says. Another phrase may lean on one, so it is named and nothing more.
fn unused(script: &Script, uses: &Uses) -> Vec<Warning> {
    let unused = keys(script).into_iter().filter(|key| !uses.contains_key(*key));
    let told = unused.map(|key| {
        let (file, line) = place(script, Locale::KO, key).unwrap_or_default();
        Warning {
            kind: WarningKind::Extra,
            language: None,
            file: file.to_owned(),
            line: line as u64,
            sentence: format!("nothing says `{key}`; use it, or take it out in every language"),
        }
    });
    told.collect()
}

fn language_of(file: &str) -> Option<&'static str> {
    let folder = file.strip_prefix("locales/")?.split('/').next()?;
    Locale::parse(folder).map(Locale::tag)
}
