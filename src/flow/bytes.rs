//! A session as bytes.
//!
//! Ids stand in them as words, so that flows of another revision understand them. Each id stands there once, in a list;
//! everything else names it by its number in that list.

mod first;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::day::Day;
use crate::frame::{FormPosition, Frame, FrameState};
use crate::notice::Cautions;
use crate::past::Past;
use crate::session::{Erasing, Session};

/// The first byte of a stored session. It changes with the shape of [`Session`], and every earlier shape stays readable
/// here.
const VERSION: u8 = 2;

/// Bytes of a usual session, so that most need no second allocation.
const USUAL: usize = 256;

/// Why bytes are no session.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// Nothing was stored.
    #[error("the stored session is empty")]
    Empty,
    /// A newer program wrote it.
    #[error("the stored session has version {0}, this program reads up to {VERSION}; start the newer program")]
    Newer(u8),
    /// The bytes are damaged.
    #[error("the stored session is damaged; start the conversation again at its flow")]
    Damaged,
}

impl Session {
    /// The session in as few bytes as it needs.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut names = Names::default();
        let mut stored = Stored {
            origin: names.number(&self.origin),
            frames: names.frames(&self.frames),
            answers: self
                .answers
                .iter()
                .map(|(slot, answer)| (names.number(slot), names.answer(answer)))
                .collect(),
            reasons: self.reasons.iter().map(|reason| names.number(reason)).collect(),
            past: names.frames(self.past.parts().0),
            depths: self.past.parts().1.to_vec(),
            erasing: self.erasing.clone(),
            noticed: self.noticed,
            handed: self.handed,
            names: Vec::new(),
        };
        stored.names = names.all;
        let mut bytes = Vec::with_capacity(USUAL);
        bytes.push(VERSION);
        postcard::to_extend(&stored, bytes)
            .expect("a vector grows as needed, and no type in a session fails to serialise")
    }

    /// Reads what [`Session::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SessionError> {
        let (version, body) = bytes.split_first().ok_or(SessionError::Empty)?;
        match *version {
            1 => first::read(body).ok_or(SessionError::Damaged),
            VERSION => read(body).ok_or(SessionError::Damaged),
            newer if newer > VERSION => Err(SessionError::Newer(newer)),
            _ => Err(SessionError::Damaged),
        }
    }
}

/// A session as it is stored; ids are numbers in `names`.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    #[serde(borrow)]
    names: Vec<&'a str>,
    origin: u16,
    frames: Vec<StoredFrame>,
    answers: Vec<(u16, StoredAnswer<'a>)>,
    reasons: Vec<u16>,
    past: Vec<StoredFrame>,
    depths: Vec<u8>,
    erasing: Option<Erasing>,
    noticed: Cautions,
    handed: u8,
}

#[derive(Serialize, Deserialize)]
struct StoredFrame {
    flow: u16,
    revision: u32,
    node: u16,
    spot: FormPosition,
    state: FrameState,
}

#[derive(Serialize, Deserialize)]
enum StoredAnswer<'a> {
    Text(&'a str),
    Number(f64),
    Date(Day),
    Email(&'a str),
    Phone(&'a str),
    YesNo(bool),
    Choice { value: u16, label: u16 },
}

/// The ids of a session in the order in which they were met.
#[derive(Default)]
struct Names<'a> {
    all: Vec<&'a str>,
}

impl<'a> Names<'a> {
    /// The number of an id. A session has few ids, so the list is searched from its beginning.
    fn number(&mut self, name: &'a str) -> u16 {
        let known = self.all.iter().position(|known| *known == name);
        let number = known.unwrap_or_else(|| {
            self.all.push(name);
            self.all.len() - 1
        });
        u16::try_from(number).expect("frames, answers and reasons are bounded far below 65,536")
    }

    fn frames(&mut self, frames: &'a [Frame]) -> Vec<StoredFrame> {
        let stored = frames.iter().map(|frame| StoredFrame {
            flow: self.number(&frame.flow),
            revision: frame.revision,
            node: self.number(&frame.node),
            spot: frame.spot,
            state: frame.state.clone(),
        });
        stored.collect()
    }

    fn answer(&mut self, answer: &'a Answer) -> StoredAnswer<'a> {
        match answer {
            Answer::Text(words) => StoredAnswer::Text(words),
            Answer::Number(number) => StoredAnswer::Number(*number),
            Answer::Date(day) => StoredAnswer::Date(*day),
            Answer::Email(address) => StoredAnswer::Email(address),
            Answer::Phone(number) => StoredAnswer::Phone(number),
            Answer::YesNo(yes) => StoredAnswer::YesNo(*yes),
            Answer::Choice { value, label } => StoredAnswer::Choice {
                value: self.number(value),
                label: self.number(label),
            },
        }
    }
}

/// Reads a body; nothing if it is damaged.
fn read(body: &[u8]) -> Option<Session> {
    let stored: Stored<'_> = postcard::from_bytes(body).ok()?;
    let names: Vec<Arc<str>> = stored.names.into_iter().map(Arc::from).collect();
    let name = |number: u16| names.get(usize::from(number)).cloned();
    let frames = |stored: Vec<StoredFrame>| {
        let frames = stored.into_iter().map(|frame| {
            Some(Frame {
                flow: name(frame.flow)?,
                revision: frame.revision,
                node: name(frame.node)?,
                spot: frame.spot,
                state: frame.state,
                at: None,
            })
        });
        frames.collect::<Option<Vec<Frame>>>()
    };
    let answer = |stored: StoredAnswer<'_>| {
        Some(match stored {
            StoredAnswer::Text(words) => Answer::Text(words.to_owned()),
            StoredAnswer::Number(number) => Answer::Number(number),
            StoredAnswer::Date(day) => Answer::Date(day),
            StoredAnswer::Email(address) => Answer::Email(address.to_owned()),
            StoredAnswer::Phone(number) => Answer::Phone(number.to_owned()),
            StoredAnswer::YesNo(yes) => Answer::YesNo(yes),
            StoredAnswer::Choice { value, label } => Answer::Choice {
                value: name(value)?,
                label: name(label)?,
            },
        })
    };
    let answers = stored
        .answers
        .into_iter()
        .map(|(slot, given)| Some((name(slot)?, answer(given)?)));
    Some(Session {
        origin: name(stored.origin)?,
        frames: frames(stored.frames)?,
        answers: answers.collect::<Option<_>>()?,
        reasons: stored.reasons.into_iter().map(name).collect::<Option<_>>()?,
        past: Past::of_parts(frames(stored.past)?, stored.depths)?,
        erasing: stored.erasing,
        noticed: stored.noticed,
        handed: stored.handed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_reads_back() {
        let session = Session::new("welcome");
        let bytes = session.to_bytes();
        assert!(
            bytes.len() < 32,
            "{} bytes for a session that has not begun",
            bytes.len()
        );
        assert_eq!(Session::from_bytes(&bytes).expect("own bytes"), session);
    }

    /// Written by the program whose shape was the first: at `when` in `visit`, with F-6 answered and a person called.
    const FIRST: &[u8] = &[
        1, 5, 118, 105, 115, 105, 116, 2, 5, 118, 105, 115, 105, 116, 1, 4, 119, 104, 101, 110, 1, 128, 218, 164, 240,
        188, 104, 0, 0, 1, 2, 2, 0, 6, 112, 101, 114, 115, 111, 110, 1, 5, 113, 117, 101, 117, 101, 2, 1, 6, 115, 116,
        97, 116, 117, 115, 6, 2, 102, 54, 8, 119, 104, 105, 99, 104, 45, 102, 54, 0, 0, 0,
    ];

    #[test]
    fn a_session_of_the_first_shape_is_read() {
        let session = Session::from_bytes(FIRST).expect("the first shape");
        let places: Vec<_> = session.places().collect();
        assert_eq!(places, [("visit", "when"), ("person", "queue")]);
        assert_eq!(session.stage(), crate::Stage::Held);
        let status = Answer::Choice {
            value: "f6".into(),
            label: "which-f6".into(),
        };
        assert_eq!(session.answers().collect::<Vec<_>>(), [("status", &status)]);
        assert_eq!(Session::from_bytes(&session.to_bytes()).expect("own bytes"), session);
        for cut in 0..FIRST.len() {
            assert!(Session::from_bytes(&FIRST[..cut]).is_err(), "{cut} bytes of it");
        }
    }

    #[test]
    fn damaged_and_newer_bytes_are_told_apart() {
        let mut bytes = Session::new("welcome").to_bytes();
        assert!(matches!(Session::from_bytes(&[]), Err(SessionError::Empty)));
        assert!(matches!(Session::from_bytes(&bytes[..5]), Err(SessionError::Damaged)));
        bytes[0] = 9;
        assert!(matches!(Session::from_bytes(&bytes), Err(SessionError::Newer(9))));
    }
}
