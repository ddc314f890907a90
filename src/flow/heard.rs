//! What a question understands of a message.

use std::sync::Arc;

use crate::answer::Answer;
use crate::by::By;
use crate::frame::FormPosition;
use crate::goto::Goto;
use crate::placed::Name;

/// What a question made of a message.
#[derive(Debug)]
pub(crate) enum Understood<'a> {
    /// An answer.
    Answer {
        into: Option<&'a Name>,
        answer: Option<Answer>,
        /// The phrase key of the option, if the message was nothing but it.
        label: Option<Arc<str>>,
        next: Next<'a>,
    },
    /// The next options are wanted.
    More,
    /// Nothing that answers the question; what is said before it is asked again.
    Nothing { again: &'a str },
}

/// Where an answer leads.
#[derive(Clone, Debug)]
pub(crate) enum Next<'a> {
    /// To another node.
    To(&'a Goto, By),
    /// To the next thing that the same node asks.
    Ask(FormPosition),
    /// Nowhere. Flows in which that can be are refused.
    Nowhere,
}
