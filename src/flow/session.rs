//! Where a conversation stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::frame::{Frame, FrameState, Turns};
use crate::notice::Cautions;
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
    /// The reasons for which the risk was raised so far. Slots that are dropped for one of them are never kept again.
    pub(crate) reasons: BTreeSet<Arc<str>>,
    /// Where it stood at earlier questions, for `back`.
    pub(crate) past: Past,
    /// "Shall everything be erased?" has been asked.
    pub(crate) erasing: Option<Erasing>,
    /// The notices that were said.
    pub(crate) noticed: Cautions,
    /// Talks with a person that ended since the visitor's last answer.
    pub(crate) handed: u8,
}

/// The question whether everything shall be erased.
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
            noticed: Cautions::default(),
            handed: 0,
        }
    }

    /// Notes the turn that asked the last question of a step, so that a choice picked from an older one is known as
    /// stale.
    pub fn asked(&mut self, turn: u64) {
        if let Some(erasing) = &mut self.erasing {
            erasing.turn = Some(turn);
        } else if let Some(Frame {
            state: FrameState::Waiting(pending),
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
            Some(FrameState::Waiting(pending)) => pending.turns.map(|turns| turns.last),
            _ => None,
        }
    }

    /// Whether a turn asked what is pending, for the first time or again.
    pub fn asks(&self, turn: u64) -> bool {
        match self.frames.last().map(|frame| &frame.state) {
            Some(FrameState::Waiting(pending)) => pending
                .turns
                .is_some_and(|turns| (turns.first..=turns.last).contains(&turn)),
            _ => false,
        }
    }

    /// Who must act next.
    pub fn stage(&self) -> Stage {
        match self.frames.last().map(|frame| &frame.state) {
            Some(FrameState::Waiting(_) | FrameState::Ready) => Stage::Waiting,
            Some(FrameState::Held) => Stage::Held,
            None => Stage::Ended,
        }
    }

    /// When the pending question gives up, in milliseconds; then [`crate::Input::Timeout`] is its next input.
    pub fn due(&self) -> Option<i64> {
        match self.frames.last().map(|frame| &frame.state) {
            Some(FrameState::Waiting(pending)) => Some(pending.due),
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
