//! One place of a conversation: a flow, a node of it, and what is going on there.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::goto::{FlowId, NodeId};

/// One flow that a conversation is inside of.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub(crate) flow: Arc<str>,
    pub(crate) revision: u32,
    pub(crate) node: Arc<str>,
    /// Where it stands inside the node.
    pub(crate) spot: FormPosition,
    pub(crate) state: FrameState,
    /// The same place among the loaded flows, once the session is settled on them; it is not stored.
    pub(crate) at: Option<(FlowId, NodeId)>,
}

/// Two frames are equal when they stand at the same place. The index of that place among the loaded flows is not
/// compared.
impl PartialEq for Frame {
    fn eq(&self, other: &Self) -> bool {
        self.flow == other.flow
            && self.revision == other.revision
            && self.node == other.node
            && self.spot == other.spot
            && self.state == other.state
    }
}

impl Frame {
    /// The beginning of a flow. The engine fills in the node when it gets there, so that a session can be made without
    /// flows.
    pub(crate) fn at_start(flow: Arc<str>) -> Self {
        Self {
            flow,
            revision: 0,
            node: "".into(),
            spot: FormPosition::Start,
            state: FrameState::Ready,
            at: None,
        }
    }

    /// People hold the conversation although no node of a flow says so: a cap was met, or a reserved flow is missing.
    pub(crate) fn held() -> Self {
        Self {
            state: FrameState::Held,
            ..Self::at_start("".into())
        }
    }
}

/// Where a conversation stands inside a node that asks several things.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) enum FormPosition {
    /// At its beginning; for most nodes that is all there is.
    #[default]
    Start,
    /// At a field of a `form`.
    Field(u8),
    /// At a field that is answered anew, with the field to go on at afterwards; none for the summary.
    Anew { field: u8, then: Option<u8> },
    /// Which answer shall be changed? With the field to go on at afterwards; none for the summary.
    Which { then: Option<u8> },
    /// Is that right?
    Summary,
}

/// What a frame does at its node.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) enum FrameState {
    /// The node is passed at the next opportunity.
    Ready,
    /// The node has asked.
    Waiting(Pending),
    /// The node has handed the conversation to people.
    Held,
}

/// A question that has been asked. The numbers that grow are stored in a fixed width, so that a long conversation takes
/// no more bytes than a short one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    /// When it gives up, in milliseconds.
    #[serde(with = "postcard::fixint::le")]
    pub(crate) due: i64,
    /// Misunderstandings in a row.
    pub(crate) missed: u8,
    /// Which page of options is shown.
    pub(crate) page: u8,
    /// The turns that asked it.
    pub(crate) turns: Option<Turns>,
    /// Reached by a timeout, so that nobody has read it yet.
    pub(crate) unread: bool,
    /// A message was passed over because it came before the question can have been read. Only one is, so that whoever
    /// goes on writing comes to a person in the end.
    pub(crate) passed_over: bool,
}

/// The turns that asked a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Turns {
    #[serde(with = "postcard::fixint::le")]
    pub(crate) first: u64,
    #[serde(with = "postcard::fixint::le")]
    pub(crate) last: u64,
}
