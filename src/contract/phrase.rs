//! Texts by name.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Text;

/// The key of a text in `locales/*/*.ftl`, such as `visa-status`. It is cheap to clone: keys of the program are static,
/// those of flows are shared.
#[derive(Clone)]
pub struct PhraseKey(Key);

#[derive(Clone)]
enum Key {
    Static(&'static str),
    Shared(Arc<str>),
}

impl PhraseKey {
    /// A key known when the program is built.
    pub const fn of(key: &'static str) -> Self {
        Self(Key::Static(key))
    }

    /// The key as it stands in the files.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Key::Static(key) => key,
            Key::Shared(key) => key,
        }
    }
}

impl From<String> for PhraseKey {
    fn from(key: String) -> Self {
        Self(Key::Shared(key.into()))
    }
}

impl From<Arc<str>> for PhraseKey {
    fn from(key: Arc<str>) -> Self {
        Self(Key::Shared(key))
    }
}

impl PartialEq for PhraseKey {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for PhraseKey {}

impl PartialOrd for PhraseKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PhraseKey {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for PhraseKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// A map by key can be asked for a key that stands elsewhere.
impl Borrow<str> for PhraseKey {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for PhraseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PhraseKey").field(&self.as_str()).finish()
    }
}

impl fmt::Display for PhraseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for PhraseKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PhraseKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
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
