//! The answers that a flow declares.

use std::collections::BTreeMap;
use std::sync::Arc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::effect::Argument;

/// A declared answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    /// What kind of answer it holds.
    #[serde(rename = "type")]
    pub(crate) kind: SlotKind,
    /// The reason of a `raise` after which it is forgotten and never kept again in this conversation.
    pub(crate) drop_on: Option<Arc<str>>,
    /// Whether it tells who the visitor is, as a name or an address does. Such a question is never required. An e-mail
    /// address and a telephone number always tell.
    #[serde(default)]
    #[cfg_attr(test, schemars(schema_with = "crate::yes_no::schema"))]
    pub(crate) identifies: bool,
}

impl Slot {
    /// Whether it tells who the visitor is.
    pub(crate) fn tells_who(&self) -> bool {
        self.identifies || matches!(self.kind, SlotKind::Email | SlotKind::Phone)
    }
}

/// What kind of answer a slot holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
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

/// The slots of all flows. The same name means the same answer everywhere, because a conversation's flows share them.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    pub(crate) all: BTreeMap<Arc<str>, Slot>,
    /// The labels of the options that are put into each slot, by the option's value.
    pub(crate) labels: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Arc<str>>>,
}

impl Slots {
    pub(crate) fn get(&self, name: &str) -> Option<&Slot> {
        self.all.get(name)
    }

    /// The values of the options that are put into a slot.
    pub(crate) fn options(&self, slot: &str) -> impl Iterator<Item = &Arc<str>> {
        self.labels.get(slot).into_iter().flat_map(BTreeMap::keys)
    }

    /// The label of an option that is put into a slot.
    pub(crate) fn label(&self, slot: &str, value: &str) -> Option<&Arc<str>> {
        self.labels.get(slot)?.get(value)
    }
}
