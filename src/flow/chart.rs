//! One flow, ready to be run: its nodes in a row, every way between them an index.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::definition::Definition;
use crate::goto::NodeId;
use crate::node::Node;
use crate::placed::Placed;
use crate::question::Question;

/// A flow and the file it stands in.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) file: String,
    pub(crate) name: Arc<str>,
    /// Everything of the flow but its nodes.
    pub(crate) definition: Definition,
    /// The nodes in the order of their names.
    nodes: Vec<(Arc<str>, Placed<Node>)>,
    index: BTreeMap<Arc<str>, NodeId>,
}

impl Flow {
    pub(crate) fn of(file: String, mut definition: Definition) -> Self {
        let nodes: Vec<_> = std::mem::take(&mut definition.nodes).into_iter().collect();
        let ids = (0..u16::MAX).map(NodeId);
        let index = nodes.iter().map(|(name, _)| Arc::clone(name)).zip(ids).collect();
        Self {
            file,
            name: definition.flow.key(),
            definition,
            nodes,
            index,
        }
    }

    /// The nodes with their names.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = (&Arc<str>, &Placed<Node>)> {
        self.nodes.iter().map(|(name, node)| (name, node))
    }

    /// How many nodes it has.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn id(&self, node: &str) -> Option<NodeId> {
        self.index.get(node).copied()
    }

    /// The node of an id. Only this flow gives its ids out, so there is one.
    pub(crate) fn at(&self, id: NodeId) -> &Node {
        &self.nodes[usize::from(id.0)].1.inner
    }

    /// The name of a node.
    pub(crate) fn name_of(&self, id: NodeId) -> &Arc<str> {
        &self.nodes[usize::from(id.0)].0
    }

    pub(crate) fn question(&self, id: NodeId) -> Option<Question<'_>> {
        self.at(id).question()
    }

    /// Where it begins. A start that is no node is a fault, for which `load` refuses the flow; until then its first
    /// node stands in for it.
    pub(crate) fn start(&self) -> NodeId {
        self.definition.start.node().unwrap_or(NodeId(0))
    }
}
