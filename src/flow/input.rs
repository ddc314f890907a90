//! What happens to a conversation.

use std::fmt;

use crate::interrupt::Interrupt;
use crate::lexicon::Lexicon;

/// One thing that happens to a conversation.
#[derive(Clone, Copy)]
pub enum Input<'a> {
    /// The visitor is here and has said nothing yet.
    Start,
    /// The visitor wrote.
    Text(&'a str),
    /// The visitor picked a choice.
    Choice {
        /// The turn that offered it.
        prompt: u64,
        /// The choice's value.
        value: &'a str,
    },
    /// The visitor wants something that is always possible.
    Interrupt(Interrupt),
    /// Danger was noticed in what the visitor wrote. Valid in every state.
    Danger,
    /// The language was switched: the pending question is asked again.
    Relocate,
    /// A counselor gave the conversation back.
    Released,
    /// The visitor wrote while in the queue.
    Waiting(&'a str),
    /// The visitor wrote to a counselor: only leave, erase and language are heard.
    Attended(&'a str),
    /// It has become known what the conversation is about, such as `violence`. Answers that are dropped for this reason
    /// are forgotten, and nothing is said.
    Turned(&'a str),
    /// The pending question waited too long.
    Timeout,
}

/// `Debug` does not show what a visitor wrote.
impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Start => "Start",
            Self::Text(_) => "Text(..)",
            Self::Choice { .. } => "Choice(..)",
            Self::Interrupt(interrupt) => return interrupt.fmt(f),
            Self::Danger => "Danger",
            Self::Relocate => "Relocate",
            Self::Released => "Released",
            Self::Waiting(_) => "Waiting(..)",
            Self::Attended(_) => "Attended(..)",
            Self::Turned(reason) => return write!(f, "Turned({reason})"),
            Self::Timeout => "Timeout",
        })
    }
}

/// What is around a step. The engine asks the world nothing else.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The words of the conversation's locale.
    pub lexicon: &'a Lexicon,
    /// Milliseconds since 1970 in UTC.
    pub now: i64,
    /// Chance, for `chance` in conditions.
    pub seed: u64,
    /// Whether a service is open now, in the conversation's language.
    pub open: &'a dyn Fn(&str) -> bool,
    /// Whether a counselor is there for the conversation's language.
    pub staffed: bool,
}

impl fmt::Debug for Around<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Around")
            .field("now", &self.now)
            .field("staffed", &self.staffed)
            .finish_non_exhaustive()
    }
}
