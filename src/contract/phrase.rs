//! Texts by name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Text;

/// The key of a text in `locales/*/*.ftl`, such as `visa-status`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhraseKey(Cow<'static, str>);

impl PhraseKey {
    /// A key known when the program is built.
    pub const fn of(key: &'static str) -> Self {
        Self(Cow::Borrowed(key))
    }

    /// The key as it stands in the files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for PhraseKey {
    fn from(key: String) -> Self {
        Self(Cow::Owned(key))
    }
}

impl fmt::Display for PhraseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value set into a text. Numbers and dates are formatted by the locale, so they travel as values.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Argument {
    /// Words, such as an answer that the visitor gave.
    Text(Text),
    /// A number.
    Number(f64),
    /// A day, as `YYYY-MM-DD`.
    Date(String),
    /// Another phrase, rendered first: the label of a chosen option.
    Phrase(PhraseKey),
}

/// A text by key, with what is set into it; rendered in a locale by the catalogue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Phrase {
    /// Which text.
    pub key: PhraseKey,
    /// What is set into it, by placeholder.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<String, Argument>,
}

impl Phrase {
    /// A text into which nothing is set.
    pub fn plain(key: PhraseKey) -> Self {
        Self {
            key,
            arguments: BTreeMap::new(),
        }
    }
}
