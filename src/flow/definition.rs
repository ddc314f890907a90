//! A flow as it stands in its file.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::day::Day;
use crate::effect::Argument;
use crate::goto::Goto;
use crate::node::Node;
use crate::placed::{Name, Placed};
use crate::script::Script;
use crate::wait::Waits;

/// A scripted conversation: nodes by id, texts by phrase key.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "A flow of Haemil")]
pub(crate) struct Definition {
    /// The flow's id, the same as the file's name without `.yaml`.
    pub(crate) flow: Name,
    /// Raised whenever a node is renamed or removed.
    pub(crate) revision: u32,
    /// The topic of tickets made here; a called flow without one uses its caller's.
    pub(crate) topic: Option<Name>,
    /// The node where it begins.
    pub(crate) start: Goto,
    /// Nodes that earlier revisions had, and the nodes where conversations standing there go on.
    #[serde(default)]
    pub(crate) successors: BTreeMap<Arc<str>, Goto>,
    /// The answers that this flow reads or writes; a conversation's flows share them.
    #[serde(default)]
    pub(crate) answers: BTreeMap<Arc<str>, Placed<Slot>>,
    /// What is true until a date, with its source.
    #[serde(default)]
    pub(crate) facts: BTreeMap<Arc<str>, Placed<Fact>>,
    /// The exits of questions that give none of their own.
    #[serde(default)]
    pub(crate) waits: Waits,
    /// The nodes by id.
    pub(crate) nodes: BTreeMap<Arc<str>, Placed<Node>>,
    /// Conversations that must go exactly so.
    #[serde(default)]
    pub(crate) tests: Vec<Placed<Script>>,
}

/// A declared answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    /// What kind of answer it holds.
    #[serde(rename = "type")]
    pub(crate) kind: SlotKind,
    /// The reason of a `raise` after which it is forgotten and never kept again in this conversation.
    pub(crate) drop_on: Option<Arc<str>>,
    /// Whether it tells who the visitor is, as a name or an address does. Such a question is never required. An e-mail address
    /// and a telephone number always tell.
    #[serde(default)]
    #[schemars(schema_with = "crate::schema::yes_or_no")]
    pub(crate) identifies: bool,
}

impl Slot {
    /// Whether it tells who the visitor is.
    pub(crate) fn tells_who(&self) -> bool {
        self.identifies || matches!(self.kind, SlotKind::Email | SlotKind::Phone)
    }
}

/// What kind of answer a slot holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SlotKind {
    /// Free words.
    Text,
    /// A number.
    Number,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Yes or no.
    YesNo,
    /// One of the options of a `choose`.
    Choice,
}

impl SlotKind {
    /// An answer of this kind, as it is set into a text.
    pub(crate) fn example(self) -> Argument {
        let word = |word: &str| Argument::Text(word.to_owned());
        match self {
            Self::Text | Self::Choice => word("…"),
            Self::Number => Argument::Number(3.0),
            Self::Date => Argument::Date("2027-03-15".to_owned()),
            Self::Email => word("name@example.com"),
            Self::Phone => word("010-1234-5678"),
            Self::YesNo => Argument::Phrase("label-yes".into()),
        }
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::YesNo => "yes_no",
            Self::Choice => "choice",
        }
    }
}

/// Something said to a visitor that the law or a price list may change.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    /// What is said.
    pub(crate) value: FactValue,
    /// Where it is written.
    pub(crate) source: String,
    /// The day it was read there.
    pub(crate) as_of: Day,
    /// From this day on it is no longer said; the visitor is sent to 1345 instead.
    pub(crate) expires: Day,
}

impl Fact {
    /// The value as it is set into a text.
    pub(crate) fn said(&self) -> Argument {
        match &self.value {
            FactValue::Number(number) => Argument::Number(*number),
            FactValue::Text(text) if Day::parse(text).is_some() => Argument::Date(text.clone()),
            FactValue::Text(text) => Argument::Text(text.clone()),
        }
    }
}

/// A fact's value; a number is formatted by the locale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum FactValue {
    /// A number.
    Number(f64),
    /// Words, the same in every language; a day such as `2026-02-12` is said as each language writes days.
    Text(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_that_is_a_day_is_said_as_each_language_writes_days() {
        for (value, want) in [
            ("\"2026-02-12\"", Argument::Date("2026-02-12".to_owned())),
            ("\"25-2\"", Argument::Text("25-2".to_owned())),
            ("3", Argument::Number(3.0)),
        ] {
            let text = format!("{{ value: {value}, source: s, as_of: 2026-01-01, expires: 2027-01-01 }}");
            let fact: Fact = serde_saphyr::from_str(&text).expect("a fact");
            assert!(fact.said() == want, "{value}");
        }
    }
}
