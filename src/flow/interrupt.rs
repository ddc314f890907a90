//! What is possible at any point of a conversation, whatever is being asked.

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

/// What a visitor may want at any point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Interrupt {
    /// A person.
    Person,
    /// Help against danger.
    Danger,
    /// To leave.
    Leave,
    /// To have everything erased.
    Erase,
    /// Another language.
    Language,
    /// The previous question.
    Back,
    /// To start again.
    Again,
}

impl Interrupt {
    /// Every one of them, with the phrase key of the words that mean it.
    pub const KEYS: [(Self, &'static str); 7] = [
        (Self::Person, "interrupt-person"),
        (Self::Danger, "interrupt-danger"),
        (Self::Leave, "interrupt-leave"),
        (Self::Erase, "interrupt-erase"),
        (Self::Language, "interrupt-language"),
        (Self::Back, "interrupt-back"),
        (Self::Again, "interrupt-again"),
    ];

    /// The one whose words stand under a phrase key.
    pub(crate) fn of(key: &str) -> Option<Self> {
        Self::KEYS
            .iter()
            .find(|(_, words)| *words == key)
            .map(|(interrupt, _)| *interrupt)
    }
}
