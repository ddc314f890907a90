//! Where a conversation stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::goto::{FlowId, NodeId};
use crate::notice::Notices;
use crate::past::Past;

/// Where a conversation stands in its flows, with the answers given. Stored between steps with [`Session::to_bytes`].
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// The flow where it began and where "start again" goes.
    pub(crate) origin: Arc<str>,
    /// The flows that it is inside of, the present one last. None: the conversation is over.
    pub(crate) frames: Vec<Frame>,
    /// The answers by slot.
    pub(crate) answers: BTreeMap<Arc<str>, Answer>,
    /// The reasons of raises so far; slots dropped on one of them are never kept again.
    pub(crate) reasons: BTreeSet<Arc<str>>,
    /// Where it stood at earlier questions, for `back`.
    pub(crate) past: Past,
    /// "Shall everything be erased?" has been asked.
    pub(crate) erasing: Option<Erasing>,
    /// The notices that were said.
    pub(crate) noticed: Notices,
    /// Talks with a person that ended since the visitor's last answer.
    pub(crate) handed: u8,
}

/// One flow that a conversation is inside of.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub(crate) flow: Arc<str>,
    pub(crate) revision: u32,
    pub(crate) node: Arc<str>,
    /// Where it stands inside the node.
    pub(crate) spot: Spot,
    pub(crate) state: State,
    /// The same place among the loaded flows, once the session is settled on them; it is not stored.
    pub(crate) at: Option<(FlowId, NodeId)>,
}

/// Two frames are equal where they stand at the same place; by which index the loaded flows find it is nothing of theirs.
impl PartialEq for Frame {
    fn eq(&self, other: &Self) -> bool {
        self.flow == other.flow
            && self.revision == other.revision
            && self.node == other.node
            && self.spot == other.spot
            && self.state == other.state
    }
}

/// Where a conversation stands inside a node that asks several things.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) enum Spot {
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
pub(crate) enum State {
    /// The node is passed at the next opportunity.
    Ready,
    /// The node has asked.
    Waiting(Pending),
    /// The node has handed the conversation to people.
    Held,
}

/// A question that has been asked. The numbers that grow are stored in a fixed width, so that a long conversation needs no more
/// room than a short one.
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
    /// A message that came before it can have been read was passed over. That happens once: whoever goes on writing must come to
    /// a person in the end.
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

/// The question before erasure.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Erasing {
    pub(crate) turn: Option<u64>,
}

/// Who must act next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// The visitor: a question is pending.
    Waiting,
    /// People: the conversation was handed off.
    Held,
    /// Nobody: the conversation is over.
    Ended,
}

impl Session {
    /// A conversation that begins with a flow, usually `welcome`. Nothing is said until its first step.
    pub fn new(flow: &str) -> Self {
        let origin: Arc<str> = flow.into();
        Self {
            frames: vec![Frame::at_start(Arc::clone(&origin))],
            origin,
            answers: BTreeMap::new(),
            reasons: BTreeSet::new(),
            past: Past::default(),
            erasing: None,
            noticed: Notices::default(),
            handed: 0,
        }
    }

    /// Notes the turn that asked the last question of a step, so that a choice picked from an older one is known as stale.
    pub fn asked(&mut self, turn: u64) {
        if let Some(erasing) = &mut self.erasing {
            erasing.turn = Some(turn);
        } else if let Some(Frame {
            state: State::Waiting(pending),
            ..
        }) = self.frames.last_mut()
        {
            let first = pending.turns.map_or(turn, |turns| turns.first);
            pending.turns = Some(Turns { first, last: turn });
        }
    }

    /// The last turn that asked what is pending.
    pub fn prompt(&self) -> Option<u64> {
        match self.frames.last().map(|frame| &frame.state) {
            Some(State::Waiting(pending)) => pending.turns.map(|turns| turns.last),
            _ => None,
        }
    }

    /// Whether a turn asked what is pending, for the first time or again.
    pub fn asks(&self, turn: u64) -> bool {
        match self.frames.last().map(|frame| &frame.state) {
            Some(State::Waiting(pending)) => pending
                .turns
                .is_some_and(|turns| (turns.first..=turns.last).contains(&turn)),
            _ => false,
        }
    }

    /// Who must act next.
    pub fn stage(&self) -> Stage {
        match self.frames.last().map(|frame| &frame.state) {
            Some(State::Waiting(_) | State::Ready) => Stage::Waiting,
            Some(State::Held) => Stage::Held,
            None => Stage::Ended,
        }
    }

    /// When the pending question gives up, in milliseconds; then [`crate::Input::Timeout`] is its next input.
    pub fn due(&self) -> Option<i64> {
        match self.frames.last().map(|frame| &frame.state) {
            Some(State::Waiting(pending)) => Some(pending.due),
            _ => None,
        }
    }

    /// Whether the visitor was asked if everything shall be erased, so that a yes now means that.
    pub fn is_erasing(&self) -> bool {
        self.erasing.is_some()
    }

    /// The answers by slot.
    pub fn answers(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.answers.iter().map(|(slot, answer)| (&**slot, answer))
    }

    /// The flows and nodes that it is inside of, the present one last.
    pub fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        self.frames.iter().map(|frame| (&*frame.flow, &*frame.node))
    }
}

impl Frame {
    /// The beginning of a flow. The engine fills in the node when it gets there, so that a session can be made without flows.
    pub(crate) fn at_start(flow: Arc<str>) -> Self {
        Self {
            flow,
            revision: 0,
            node: "".into(),
            spot: Spot::Start,
            state: State::Ready,
            at: None,
        }
    }

    /// People hold the conversation although no node of a flow says so: a cap was met, or a reserved flow is missing.
    pub(crate) fn held() -> Self {
        Self {
            state: State::Held,
            ..Self::at_start("".into())
        }
    }
}
