//! The first shape of a stored session, with every id written out where it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use crate::answer::Answer;
use crate::day::Day;
use crate::frame::{self, FormPosition, Turns};
use crate::notice::Cautions;
use crate::past::Past;
use crate::session::{Erasing, Session};

#[derive(Deserialize)]
struct First {
    origin: Arc<str>,
    frames: Vec<Frame>,
    answers: BTreeMap<Arc<str>, Given>,
    reasons: BTreeSet<Arc<str>>,
    past: Vec<Vec<Frame>>,
    erasing: Option<Erasing>,
}

#[derive(Deserialize)]
struct Frame {
    flow: Arc<str>,
    revision: u32,
    node: Arc<str>,
    state: FrameState,
}

#[derive(Deserialize)]
enum FrameState {
    Ready,
    Waiting(Pending),
    Held,
}

#[derive(Deserialize)]
struct Pending {
    due: i64,
    missed: u8,
    page: u8,
    turns: Option<(u64, u64)>,
    unread: bool,
}

#[derive(Deserialize)]
enum Given {
    Text(String),
    Number(f64),
    Date(Day),
    Email(String),
    Phone(String),
    YesNo(bool),
    Choice { value: Arc<str>, label: Arc<str> },
}

/// Reads a body; nothing if it is damaged.
pub(super) fn read(body: &[u8]) -> Option<Session> {
    let first: First = postcard::from_bytes(body).ok()?;
    Some(Session {
        origin: first.origin,
        frames: first.frames.into_iter().map(Frame::now).collect(),
        answers: first
            .answers
            .into_iter()
            .map(|(slot, given)| (slot, given.now()))
            .collect(),
        reasons: first.reasons,
        past: past(first.past),
        erasing: first.erasing,
        noticed: Cautions::default(),
        handed: 0,
    })
}

fn past(places: Vec<Vec<Frame>>) -> Past {
    let mut past = Past::default();
    for place in places {
        let frames: Vec<_> = place.into_iter().map(Frame::now).collect();
        past.keep(&frames);
    }
    past
}

impl Frame {
    fn now(self) -> frame::Frame {
        let state = match self.state {
            FrameState::Ready => frame::FrameState::Ready,
            FrameState::Held => frame::FrameState::Held,
            FrameState::Waiting(pending) => frame::FrameState::Waiting(frame::Pending {
                due: pending.due,
                missed: pending.missed,
                page: pending.page,
                turns: pending.turns.map(|(first, last)| Turns { first, last }),
                unread: pending.unread,
                passed_over: false,
            }),
        };
        frame::Frame {
            flow: self.flow,
            revision: self.revision,
            node: self.node,
            spot: FormPosition::Start,
            state,
            at: None,
        }
    }
}

impl Given {
    fn now(self) -> Answer {
        match self {
            Self::Text(words) => Answer::Text(words),
            Self::Number(number) => Answer::Number(number),
            Self::Date(day) => Answer::Date(day),
            Self::Email(address) => Answer::Email(address),
            Self::Phone(number) => Answer::Phone(number),
            Self::YesNo(yes) => Answer::YesNo(yes),
            Self::Choice { value, label } => Answer::Choice { value, label },
        }
    }
}
