//! What `haemil check` warns of: texts that are served all the same, and want work.
//!
//! Nothing here keeps a server from opening. A text that is missing comes from another language, a stale one says what Korean said
//! before; but somebody has to see it.

use content::Uses;
use contract::{LOCALES, Locale, PhraseKey};
use conversation::Script;
use language::Detector;
use serde::Serialize;
use translation::{Book, State};

use crate::foreign::foreign_texts;

/// More warnings of one kind in one language than this are told as a number; `--json` lists them.
const LISTED: usize = 10;

/// Where the texts stand.
pub(crate) struct Survey {
    pub(crate) warnings: Vec<Warning>,
    pub(crate) review: Vec<Standing>,
}

/// One thing that wants work.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Debug)]
pub(crate) struct Warning {
    pub(crate) kind: Kind,
    /// The language; nothing where it is about all of them.
    pub(crate) language: Option<&'static str>,
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) sentence: String,
}

/// What is the matter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Debug)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// A text comes from the fallback chain.
    Missing,
    /// Korean has changed since.
    Stale,
    /// Nobody noted what it was made from, or the notes name what is not there.
    Unnoted,
    /// Nobody says it.
    Extra,
    /// It is in another language than its folder's.
    Language,
    /// A channel has no room for it on a button.
    Length,
}

/// How much of a language people have reviewed.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub(crate) struct Standing {
    pub(crate) language: &'static str,
    pub(crate) texts: usize,
    pub(crate) reviewed: usize,
}

impl Survey {
    /// Of the texts as they are served and as they are written. With a detector their language is looked at as well, which takes
    /// longer than all the rest.
    pub(crate) fn of(content: &Script, book: &Book, detector: Option<&Detector>) -> Self {
        let uses = content::uses(content, &crate::check::beside());
        let mut warnings = unused(content, &uses);
        let mut review = Vec::new();
        for locale in LOCALES {
            let mut states = book.states(locale);
            states.retain(|(key, ..)| content::needs(content, locale, &PhraseKey::from(key.clone())));
            warnings.extend(states.iter().filter_map(|state| unfinished(locale, state)));
            let reviewers = content::meta(content, locale)
                .map(|meta| meta.reviewed_by.as_slice())
                .unwrap_or_default();
            warnings.extend(book.review_faults(locale, reviewers).into_iter().map(|fault| Warning {
                kind: Kind::Unnoted,
                language: Some(locale.tag()),
                file: fault.file,
                line: fault.line as u64,
                sentence: fault.sentence,
            }));
            review.push(Standing {
                language: locale.tag(),
                texts: states.iter().filter(|(_, state, ..)| *state != State::Missing).count(),
                reviewed: states.iter().filter(|(_, state, ..)| state.is_reviewed()).count(),
            });
        }
        warnings.extend(
            detector
                .into_iter()
                .flat_map(|detector| foreign_texts(content, &uses, detector)),
        );
        for room in crate::check::rooms() {
            warnings.extend(
                content::long_labels(content, &uses, &room)
                    .into_iter()
                    .map(|fault| Warning {
                        kind: Kind::Length,
                        language: language_of(&fault.file),
                        file: fault.file,
                        line: fault.line,
                        sentence: fault.sentence,
                    }),
            );
        }
        warnings.sort();
        Self { warnings, review }
    }

    /// As lines: the warnings, where there are many of a kind only their number, and how much is reviewed.
    pub(crate) fn lines(&self) -> Vec<String> {
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

impl Warning {
    /// What is told together. Labels that a channel has no room for are many by nature: a button of KakaoTalk's is narrow.
    fn group(&self) -> (Kind, Option<&'static str>) {
        (self.kind, self.language.filter(|_| self.kind != Kind::Length))
    }
}

impl Kind {
    fn of_many(self) -> &'static str {
        match self {
            Self::Missing => "are missing and come from its fallback chain",
            Self::Stale => "are older than the Korean that they say",
            Self::Unnoted => "have no proper state; `haemil locales note` writes it",
            Self::Extra => "are said by nobody",
            Self::Language => "seem to be in another language",
            Self::Length => "are longer than a button of some channel, and stand in the text with a number there",
        }
    }
}

/// What a text lacks by its state.
fn unfinished(locale: Locale, (key, state, file, line): &(String, State, String, usize)) -> Option<Warning> {
    let (kind, sentence) = match state {
        State::Missing => (
            Kind::Missing,
            format!("{locale} has no `{key}` and takes it from its fallback chain; translate it"),
        ),
        State::Unnoted => (
            Kind::Unnoted,
            format!("nobody noted what `{key}` was made from; `haemil locales note --lang {locale}` does"),
        ),
        State::Stale => (
            Kind::Stale,
            format!(
                "Korean has changed since `{key}` was made; make it anew, then `haemil locales note --lang {locale} {key}`"
            ),
        ),
        State::Unread | State::ChangedSince(_) | State::Reviewed(..) => return None,
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
fn unused(content: &Script, uses: &Uses) -> Vec<Warning> {
    let unused = content::keys(content)
        .into_iter()
        .filter(|key| !uses.contains_key(*key));
    let told = unused.map(|key| {
        let (file, line) = content::place(content, Locale::KO, key).unwrap_or_default();
        Warning {
            kind: Kind::Extra,
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
