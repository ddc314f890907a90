//! What a visitor is told before they write in their own words.

#[cfg(test)]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What somebody must know before they write freely (see `check/notice.rs`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Caution {
    /// What stays on the device.
    Device,
    /// Who may read what is written.
    Readers,
    /// How to leave.
    Leaving,
}

impl Caution {
    pub(crate) const ALL: [Self; 3] = [Self::Device, Self::Readers, Self::Leaving];

    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Device => "what stays on the device (`device`)",
            Self::Readers => "who may read (`readers`)",
            Self::Leaving => "how to leave (`leaving`)",
        }
    }
}

/// A set of notices.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Cautions(u8);

impl Cautions {
    /// Every one of them.
    pub(crate) const ALL: Self = Self(0b111);

    pub(crate) fn of(notices: &[Caution]) -> Self {
        notices
            .iter()
            .fold(Self::default(), |all, notice| all.with(Self(1 << *notice as u8)))
    }

    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The notices that are in both.
    pub(crate) fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn hold(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The notices that are not in it.
    pub(crate) fn missing(self) -> impl Iterator<Item = Caution> {
        Caution::ALL
            .into_iter()
            .filter(move |notice| !self.hold(Self::of(&[*notice])))
    }
}
