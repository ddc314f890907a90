//! The answers that detection can give.

use std::fmt;

use contract::Locale;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language as detection names it: one that the server speaks, a neighbour that must not be taken for one, or none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Tag {
    /// A language of the server.
    Locale(Locale),
    /// Malay: near to Indonesian, and answered in Indonesian or English, as the visitor picks.
    Malay,
    /// Kazakh: written in the letters of Mongolian and Uzbek.
    Kazakh,
    /// Undecided, or outside the set.
    Undecided,
}

impl Tag {
    /// The tag of a BCP 47 code; what is neither a language of the server nor a neighbour is undecided.
    pub(crate) fn of(code: &str) -> Self {
        match code {
            "ms" => Self::Malay,
            "kk" => Self::Kazakh,
            other => Locale::parse(other).map_or(Self::Undecided, Self::Locale),
        }
    }

    /// The locale to answer in, where the language itself is one.
    pub fn locale(self) -> Option<Locale> {
        match self {
            Self::Locale(locale) => Some(locale),
            Self::Malay | Self::Kazakh | Self::Undecided => None,
        }
    }

    /// A language tag as a platform gives it: `ms-MY`, `zh-TW`; what is neither a language of the server nor a
    /// neighbour of one is undecided.
    pub fn parse(tag: &str) -> Self {
        let language = tag.split(['-', '_']).next().unwrap_or(tag).trim();
        match language.to_ascii_lowercase().as_str() {
            "ms" => Self::Malay,
            "kk" => Self::Kazakh,
            _ => Locale::parse(tag).map_or(Self::Undecided, Self::Locale),
        }
    }

    /// The language without its script: `zh`.
    pub fn language(self) -> &'static str {
        match self {
            Self::Locale(locale) => locale.language(),
            Self::Malay | Self::Kazakh | Self::Undecided => self.as_str(),
        }
    }

    /// The BCP 47 tag.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Locale(locale) => locale.tag(),
            Self::Malay => "ms",
            Self::Kazakh => "kk",
            Self::Undecided => "und",
        }
    }
}

impl From<Locale> for Tag {
    fn from(locale: Locale) -> Self {
        Self::Locale(locale)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|code| Self::of(&code))
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
