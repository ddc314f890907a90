//! Where a conversation stands.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::answer::Answer;

/// Where a conversation stands in its flows, with the answers given. Stored between steps with [`Session::to_bytes`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The flow where it began and where "start again" goes.
    pub(crate) origin: String,
    /// The flows that it is inside of, the present one last. None: the conversation is over.
    pub(crate) frames: Vec<Frame>,
    /// The answers by slot.
    pub(crate) answers: BTreeMap<String, Answer>,
    /// The reasons of raises so far; slots dropped on one of them are never kept again.
    pub(crate) reasons: BTreeSet<String>,
    /// Where it stood at earlier questions, for `back`.
    pub(crate) past: Vec<Vec<Frame>>,
    /// "Shall everything be erased?" has been asked.
    pub(crate) erasing: Option<Erasing>,
}

/// One flow that a conversation is inside of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Frame {
    pub(crate) flow: String,
    pub(crate) revision: u32,
    pub(crate) node: String,
    pub(crate) state: State,
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

/// A question that has been asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    /// When it gives up, in milliseconds.
    pub(crate) due: i64,
    /// Misunderstandings in a row.
    pub(crate) missed: u8,
    /// Which page of options is shown.
    pub(crate) page: u8,
    /// The turns that asked it: the first and the last.
    pub(crate) turns: Option<(u64, u64)>,
    /// Reached by a timeout, so that nobody has read it yet.
    pub(crate) unread: bool,
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
        Self {
            origin: flow.to_owned(),
            frames: vec![Frame::at_start(flow)],
            answers: BTreeMap::new(),
            reasons: BTreeSet::new(),
            past: Vec::new(),
            erasing: None,
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
            pending.turns = Some((pending.turns.map_or(turn, |(first, _)| first), turn));
        }
    }

    /// The last turn that asked what is pending.
    pub fn prompt(&self) -> Option<u64> {
        match self.frames.last().map(|frame| &frame.state) {
            Some(State::Waiting(pending)) => pending.turns.map(|(_, last)| last),
            _ => None,
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
        self.answers.iter().map(|(slot, answer)| (slot.as_str(), answer))
    }
}

impl Frame {
    /// The beginning of a flow. The engine fills in the node when it gets there, so that a session can be made without flows.
    pub(crate) fn at_start(flow: &str) -> Self {
        Self {
            flow: flow.to_owned(),
            revision: 0,
            node: String::new(),
            state: State::Ready,
        }
    }

    /// People hold the conversation although no node of a flow says so: a cap was met, or a reserved flow is missing.
    pub(crate) fn held() -> Self {
        Self {
            flow: String::new(),
            revision: 0,
            node: String::new(),
            state: State::Held,
        }
    }

    /// Goes on at a node of the same flow.
    pub(crate) fn go(&mut self, node: &str) {
        node.clone_into(&mut self.node);
        self.state = State::Ready;
    }
}
