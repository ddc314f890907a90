//! A conversation that a flow promises, written inside the flow.

use std::collections::BTreeMap;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::placed::Placed;

/// One test of a flow: lines in, lines out.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SavedTest {
    /// What it shows, as a sentence.
    pub(crate) name: String,
    /// The flow where it begins; this one if none is given.
    pub(crate) from: Option<String>,
    /// The locale that its literal words are written in. Without it the test runs in every locale.
    pub(crate) locale: Option<String>,
    /// Whether a counselor is there.
    #[serde(default = "yes")]
    #[cfg_attr(test, schemars(schema_with = "crate::yes_no::schema"))]
    pub(crate) staffed: bool,
    /// The services that are open.
    #[serde(default)]
    pub(crate) open: Vec<String>,
    /// When it is played, in Seoul, as `2026-11-22T10:00`.
    pub(crate) now: Option<String>,
    /// What chance is made of; 0 if nothing is given.
    #[serde(default)]
    pub(crate) seed: u64,
    /// What is said.
    pub(crate) lines: Vec<Placed<TestLine>>,
}

impl SavedTest {
    /// Whether it says a line in real words of a locale.
    pub(crate) fn speaks(&self, locale: &str) -> bool {
        self.lines.iter().any(|line| match &line.inner {
            TestLine::Them(Them::Words(_)) => self.locale.as_deref() == Some(locale),
            TestLine::Them(Them::Act(Act::In(lines))) => lines.contains_key(locale),
            TestLine::Them(Them::Act(_)) | TestLine::Us(_) => false,
        })
    }
}

fn yes() -> bool {
    true
}

/// One side's lines.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum TestLine {
    /// The visitor.
    Them(Them),
    /// The server: everything it says, in order, as phrase keys and marks such as `(card danger)`.
    Us(Vec<String>),
}

/// What the visitor does.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(untagged)]
pub(crate) enum Them {
    /// Types these words.
    Words(String),
    /// Does something else.
    Act(Act),
}

/// What a visitor does beside typing literal words.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Act {
    /// Picks the choice with this value.
    Choose(String),
    /// Types these words, in each language its own.
    In(BTreeMap<String, String>),
    /// Types the text of this phrase in the locale under test, of a list the first entry.
    Types(String),
    /// Something happens to them.
    Event(TestEvent),
}

/// What may happen to a conversation.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum TestEvent {
    /// Danger was noticed.
    Danger,
    /// The language was switched.
    Relocate,
    /// A counselor gave the conversation back.
    Released,
    /// The pending question waited too long.
    Timeout,
    /// The visitor wrote while in the queue.
    Waiting,
}
