//! All flows together, read once and shared by every conversation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::by::{By, Passage};
use crate::chart::Flow;
use crate::goto::FlowId;
use crate::node::Node;
use crate::session::Session;
use crate::slot::Slots;

/// The flows of the server.
#[derive(Debug)]
pub struct Flows {
    /// In the order of their names.
    pub(crate) all: Vec<Flow>,
    pub(crate) index: BTreeMap<Arc<str>, FlowId>,
    pub(crate) slots: Slots,
}

impl Flows {
    /// The ids of the flows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|flow| &*flow.name)
    }

    /// Whether a newer revision than the loaded one wrote the session. A node of an older program must not touch it.
    pub fn ahead(&self, session: &Session) -> bool {
        session.frames.iter().any(|frame| {
            self.get(&frame.flow)
                .is_some_and(|flow| frame.revision > flow.definition.revision)
        })
    }

    /// The services whose opening hours the flows ask for.
    pub fn services(&self) -> BTreeSet<&str> {
        let nodes = self.all.iter().flat_map(Flow::nodes);
        nodes
            .filter_map(|(_, node)| {
                if let Node::Hours(hours) = &node.inner {
                    Some(hours.service.as_str())
                } else {
                    None
                }
            })
            .collect()
    }

    /// The cards that the flows show.
    pub fn cards(&self) -> BTreeSet<&str> {
        let nodes = self.all.iter().flat_map(Flow::nodes);
        nodes
            .filter_map(|(_, node)| {
                if let Node::Card(card) = &node.inner {
                    Some(card.card.as_str())
                } else {
                    None
                }
            })
            .collect()
    }

    /// The rule that a passage followed, as the flow writes it: the condition of a case, the span of a silence, the service. Nothing
    /// where the way itself says all.
    pub fn rule(&self, passage: &Passage) -> Option<String> {
        let flow = self.get(&passage.flow)?;
        let node = flow.at(flow.id(&passage.from)?);
        match (node, &passage.by) {
            (Node::Branch(branch), By::Case(number)) => {
                let case = branch.cases.get(usize::from(*number).checked_sub(1)?)?;
                Some(case.when.source().to_owned())
            }
            (Node::Hours(hours), By::Open | By::Closed) => Some(hours.service.to_string()),
            (Node::Set(set), By::Next) => Some(format!("{} = {}", set.slot, set.value.source())),
            _ => None,
        }
    }

    pub(crate) fn get(&self, flow: &str) -> Option<&Flow> {
        self.id(flow).map(|id| self.at(id))
    }

    pub(crate) fn id(&self, flow: &str) -> Option<FlowId> {
        self.index.get(flow).copied()
    }

    /// The flow of an id, which only these flows give out.
    pub(crate) fn at(&self, id: FlowId) -> &Flow {
        &self.all[usize::from(id.0)]
    }

    /// The flow that a conversation begins with: the wanted one, else `welcome`, else any, so that nobody is left without.
    pub(crate) fn beginning(&self, wanted: &str) -> FlowId {
        [wanted, WELCOME]
            .into_iter()
            .find_map(|flow| self.id(flow))
            .unwrap_or(FlowId(0))
    }
}

/// The flow that a conversation begins with.
pub(crate) const WELCOME: &str = "welcome";
/// The flow that leads to a person.
pub(crate) const PERSON: &str = "person";
/// The flow for danger now.
pub(crate) const DANGER: &str = "danger";
/// The flow that answers who writes from the queue.
pub(crate) const WAITING: &str = "waiting";
/// The flow that a conversation begins with on a phone that its person has left.
pub(crate) const QUIET: &str = "quiet";
/// The flows that a conversation may enter without another one leading there.
pub(crate) const ROOTS: [&str; 5] = [WELCOME, DANGER, PERSON, WAITING, QUIET];
