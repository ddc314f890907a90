//! By which of its ways a node was left, and for which other node.

use std::fmt;
use std::sync::Arc;

/// The way by which a node was left, as a label on an arrow.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum By {
    /// The only way there is.
    Next,
    /// The option with this value was picked or meant.
    Option(Arc<str>),
    /// An answer was given.
    Answer,
    /// The question was skipped.
    Skip,
    /// The case with this number holds, counted from 1.
    Case(u16),
    /// No case holds.
    Otherwise,
    /// Chance chose the way with this number, counted from 1.
    Chance(u16),
    /// The service is open.
    Open,
    /// The service is closed.
    Closed,
    /// Nobody is there.
    Nobody,
    /// A person gave the conversation back.
    Released,
    /// The answer was not understood too often.
    Retries,
    /// No answer came in time.
    Timeout,
    /// The called flow has ended.
    Return,
    /// The flow ended here.
    End,
}

/// A node that was passed, and where it led.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Passage {
    /// The flow.
    pub flow: Arc<str>,
    /// The node.
    pub from: Arc<str>,
    /// The way that was taken.
    pub by: By,
    /// The next node of the same flow; none when the flow ended there.
    pub to: Option<Arc<str>>,
}

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Next => f.write_str("next"),
            Self::Option(value) => f.write_str(value),
            Self::Answer => f.write_str("an answer"),
            Self::Skip => f.write_str("skipped"),
            Self::Case(number) => write!(f, "case {number}"),
            Self::Otherwise => f.write_str("otherwise"),
            Self::Chance(number) => write!(f, "chance {number}"),
            Self::Open => f.write_str("open"),
            Self::Closed => f.write_str("closed"),
            Self::Nobody => f.write_str("nobody is there"),
            Self::Released => f.write_str("given back"),
            Self::Retries => f.write_str("not understood"),
            Self::Timeout => f.write_str("silence"),
            Self::Return => f.write_str("back"),
            Self::End => f.write_str("the end"),
        }
    }
}
