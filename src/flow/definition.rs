//! A flow as it stands in its file.

use std::collections::BTreeMap;
use std::sync::Arc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::fact::Fact;
use crate::goto::Goto;
use crate::node::Node;
use crate::placed::{Name, Placed};
use crate::script::SavedTest;
use crate::slot::Slot;
use crate::wait::WaitExits;

/// A scripted conversation: nodes by id, texts by phrase key.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, schemars(title = "A flow of Haemil"))]
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
    pub(crate) waits: WaitExits,
    /// The nodes by id.
    pub(crate) nodes: BTreeMap<Arc<str>, Placed<Node>>,
    /// Conversations that must go exactly so.
    #[serde(default)]
    pub(crate) tests: Vec<Placed<SavedTest>>,
}
