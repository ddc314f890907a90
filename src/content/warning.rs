//! Something about the texts that wants work, and keeps no server from opening.

use serde::Serialize;

/// One thing that wants work.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Debug)]
pub struct Warning {
    pub kind: WarningKind,
    /// The language; nothing where it is about all of them.
    pub language: Option<&'static str>,
    pub file: String,
    pub line: u64,
    pub sentence: String,
}

/// What is the matter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Debug)]
#[serde(rename_all = "lowercase")]
pub enum WarningKind {
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

impl Warning {
    /// What is told together. Labels that a channel has no room for are many by nature: a button of KakaoTalk's is
    /// narrow.
    pub(crate) fn group(&self) -> (WarningKind, Option<&'static str>) {
        (self.kind, self.language.filter(|_| self.kind != WarningKind::Length))
    }
}

impl WarningKind {
    pub(crate) fn of_many(self) -> &'static str {
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
