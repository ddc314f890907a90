//! A turn as a messenger shows it, and what fits into one.

use std::time::Duration;

use crate::{Choice, Locale, Seq, Text};

/// One message part: a turn, or a part of one that is too long. The core cuts turns into message parts that fit; an
/// adapter only puts them into its platform's words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessagePart {
    /// The words, plain: no markup. Numbers to call stand in it, each on a line of its own.
    pub text: Text,
    /// The language of the words.
    pub locale: Locale,
    /// The answers offered; at most [`Limits::choices`], each label at most [`Limits::label`] long.
    pub choices: Vec<Choice>,
    /// The turn that offers them; what comes back with [`crate::Body::Choice`].
    pub prompt: Seq,
}

/// What a platform counts when it counts a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Unicode scalar values.
    Scalars,
    /// UTF-16 code units: an emoji counts two.
    Utf16,
}

impl Measure {
    /// How long a text is.
    pub fn of(self, text: &str) -> usize {
        match self {
            Self::Scalars => text.chars().count(),
            Self::Utf16 => text.encode_utf16().count(),
        }
    }
}

/// What a platform does with the same message part sent twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repetition {
    /// It recognises the nonce and shows the message part once.
    Recognised,
    /// It shows it twice. Where nobody knows whether it was taken, the server does not send it again by itself.
    Doubled,
}

/// A platform's limits, as data at the top of its adapter, each with its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The longest text of one message part.
    pub text: usize,
    /// In what it is counted.
    pub measure: Measure,
    /// The most answers under one message part.
    pub choices: usize,
    /// The longest label of an answer, in Unicode scalar values. Longer ones stand in the text, numbered, and the
    /// button bears the number.
    pub label: usize,
    /// Message parts a second to all people together, over all nodes.
    pub rate: u32,
    /// How many may be on their way at once from one node.
    pub abreast: usize,
    /// After this long a message part is not sent any more; the counselor is shown that it failed.
    pub oldest: Duration,
    /// Whether a repetition is recognised.
    pub repetition: Repetition,
    /// How old a message may be and still be deleted; nothing where the platform deletes none.
    pub retractable: Option<Duration>,
}
