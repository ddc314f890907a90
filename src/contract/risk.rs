//! How near the danger is.

use serde::{Deserialize, Serialize};

/// The risk of a conversation, as `L0` to `L4` on the wire and in flows.
///
/// **Invariant:** software may raise a risk; only a person lowers it, with a reason.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Risk {
    /// Information: a visa question.
    #[default]
    L0,
    /// Support: somebody needs to talk.
    L1,
    /// Serious, not now.
    L2,
    /// Imminent: a threat today, a plan with means.
    L3,
    /// Danger now: an intruder, an attack, an attempt in progress.
    L4,
}

impl Risk {
    /// 0 to 4, as it is stored.
    pub fn level(self) -> u8 {
        self as u8
    }

    /// The risk of a level; what is above 4 is taken as danger now, because a doubt must not lower it.
    pub fn from_level(level: u8) -> Self {
        match level {
            0 => Self::L0,
            1 => Self::L1,
            2 => Self::L2,
            3 => Self::L3,
            _ => Self::L4,
        }
    }

    /// The higher of two.
    #[must_use]
    pub fn raised_to(self, other: Self) -> Self {
        self.max(other)
    }
}
