//! How near the danger is, as flows spell it.

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

/// The risk that a flow raises a conversation to. Raising alone: nothing here lowers one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub enum Risk {
    /// Information.
    L0,
    /// Support.
    L1,
    /// Serious, not now.
    L2,
    /// Imminent.
    L3,
    /// Danger now.
    L4,
}

impl Risk {
    /// 0 to 4.
    pub fn level(self) -> u8 {
        self as u8
    }
}
