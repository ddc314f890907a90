//! A way to another node: by name in the file, by index once the flows are linked.

#[cfg(test)]
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use crate::placed::Name;

/// The place of a node among the nodes of its flow.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct NodeId(pub(crate) u16);

/// The place of a flow among the flows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct FlowId(pub(crate) u16);

/// A node of the same flow. A step follows the index, so that nothing is looked up while somebody waits.
pub(crate) struct Goto {
    name: Name,
    node: OnceLock<NodeId>,
}

impl Goto {
    /// The node, once the flows are linked. Flows in which a way leads nowhere are not served.
    pub(crate) fn node(&self) -> Option<NodeId> {
        self.node.get().copied()
    }

    /// Notes the node that it leads to.
    pub(crate) fn link(&self, node: NodeId) {
        // Flows are linked once; a second time would find the same node.
        let _ = self.node.set(node);
    }
}

impl Deref for Goto {
    type Target = Name;

    fn deref(&self) -> &Name {
        &self.name
    }
}

impl fmt::Display for Goto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl fmt::Debug for Goto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl From<Name> for Goto {
    fn from(name: Name) -> Self {
        Self {
            name,
            node: OnceLock::new(),
        }
    }
}

impl<'de> Deserialize<'de> for Goto {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Name::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
impl JsonSchema for Goto {
    fn inline_schema() -> bool {
        Name::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        Name::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Name::json_schema(generator)
    }
}
