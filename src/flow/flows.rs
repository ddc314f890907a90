//! All flows together, read once and shared by every conversation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::act::Named;
use crate::by::Passage;
use crate::chart::Flow;
use crate::goto::FlowId;
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

    /// Whether a newer revision than the loaded one wrote the session. A process that still runs the older flows must
    /// not touch it.
    pub fn ahead(&self, session: &Session) -> bool {
        session.frames.iter().any(|frame| {
            self.get(&frame.flow)
                .is_some_and(|flow| frame.revision > flow.definition.revision)
        })
    }

    /// The services whose opening hours the flows ask for.
    pub fn services(&self) -> BTreeSet<&str> {
        let services = self.named().filter_map(|named| match named {
            Named::Service(service) => Some(service.as_str()),
            Named::Card(_) | Named::Option(_) | Named::Reason(_) | Named::Outcome(_) => None,
        });
        services.collect()
    }

    /// The cards that the flows show.
    pub fn cards(&self) -> BTreeSet<&str> {
        let cards = self.named().filter_map(|named| match named {
            Named::Card(card) => Some(card.as_str()),
            Named::Service(_) | Named::Option(_) | Named::Reason(_) | Named::Outcome(_) => None,
        });
        cards.collect()
    }

    fn named(&self) -> impl Iterator<Item = Named<'_>> {
        let nodes = self.all.iter().flat_map(Flow::nodes);
        nodes.flat_map(|(_, node)| node.inner.names())
    }

    /// The rule that a passage followed, as the flow writes it: the condition of a case, the service whose hours
    /// decided, the value that was set. There is none where the way itself says all.
    pub fn rule(&self, passage: &Passage) -> Option<String> {
        let flow = self.get(&passage.flow)?;
        flow.at(flow.id(&passage.from)?).rule(&passage.by)
    }

    pub(crate) fn get(&self, flow: &str) -> Option<&Flow> {
        self.id(flow).map(|id| self.at(id))
    }

    pub(crate) fn id(&self, flow: &str) -> Option<FlowId> {
        self.index.get(flow).copied()
    }

    /// The flow of an id. Only these flows give their ids out, so there is one.
    pub(crate) fn at(&self, id: FlowId) -> &Flow {
        &self.all[usize::from(id.0)]
    }

    /// The flow that a conversation begins with: the wanted one, else `welcome`, else any, so that nobody is left
    /// without.
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
/// The flow that answers visitors who write while they wait in the queue.
pub(crate) const WAITING: &str = "waiting";
/// The flow that a conversation begins with on a phone whose owner has gone over to the web page.
pub(crate) const QUIET: &str = "quiet";
/// The flows that a conversation may enter without another one leading there.
pub(crate) const ROOTS: [&str; 5] = [WELCOME, DANGER, PERSON, WAITING, QUIET];
