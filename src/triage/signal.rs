//! What is said of a message.

use std::fmt;
use std::sync::Arc;

use contract::{Locale, Risk};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Something noticed in a message. It names the rule and holds none of the words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signal {
    /// Which rule noticed it.
    pub rule: RuleId,
    /// What kind of danger.
    pub kind: Kind,
    /// How grave: `L1` to `L3`.
    pub level: Risk,
}

/// A rule by list and name, such as `ko/intruder-outside`. It may stand in a log.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(Arc<str>);

impl RuleId {
    pub(crate) fn new(locale: Locale, name: &str) -> Self {
        Self(format!("{locale}/{name}").into())
    }

    /// The id as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RuleId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|id| Self(id.into()))
    }
}

/// What kind of danger.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Somebody is at the door, breaking in, or following right now.
    Intruder,
    /// Beating, strangling, weapons, a threat to kill.
    Violence,
    /// A wish, a plan or an attempt to die, one's own or a friend's.
    Suicide,
    /// A child is hurt or neglected.
    Child,
    /// Rape, touching, pictures used as a threat.
    Sexual,
    /// Being watched or pursued, not at the door this minute.
    Stalking,
    /// Words that may mean danger or nothing, such as Vietnamese `tu tu` without its marks: somebody must ask.
    Unclear,
}

impl Kind {
    /// The kind as it stands in the lists and on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Intruder => "intruder",
            Self::Violence => "violence",
            Self::Suicide => "suicide",
            Self::Child => "child",
            Self::Sexual => "sexual",
            Self::Stalking => "stalking",
            Self::Unclear => "unclear",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
