//! Nodes that wait for an answer.

use crate::answer::Answer;
use crate::node::{Ask, Choose, Exit};
use crate::placed::Name;
use crate::run::Run;
use crate::wait::{Retries, Timeout, Waits};

/// A node that waits for an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Question<'a> {
    Choose(&'a Choose),
    Ask(&'a Ask),
}

impl<'a> Question<'a> {
    /// Puts the question, for the first time or again.
    pub(crate) fn put(self, run: &mut Run<'a>) {
        match self {
            Self::Choose(node) => node.put(run),
            Self::Ask(node) => node.put(run),
        }
    }

    /// Understands words.
    pub(crate) fn hear(self, run: &Run<'a>, text: &str) -> Heard<'a> {
        match self {
            Self::Choose(node) => node.hear(run, text),
            Self::Ask(node) => node.hear(run, text),
        }
    }

    /// Understands a picked choice.
    pub(crate) fn pick(self, value: &str) -> Heard<'a> {
        match self {
            Self::Choose(node) => node.pick(value),
            Self::Ask(node) => node.pick(value),
        }
    }

    /// Whether `0` answers it; elsewhere 0 calls a person.
    pub(crate) fn takes_zero(self, run: &Run<'a>) -> bool {
        match self {
            Self::Choose(node) => node.takes_zero(run),
            Self::Ask(node) => node.takes_zero(),
        }
    }

    /// What is said before it is asked again.
    pub(crate) fn again(self) -> &'a str {
        match self {
            Self::Choose(node) => node.again.as_ref().map_or("again-choice", Name::as_str),
            Self::Ask(node) => node.again.as_ref().map_or(node.kind.again(), Name::as_str),
        }
    }

    pub(crate) fn retries(self, waits: &'a Waits) -> Option<&'a Retries> {
        let own = match self {
            Self::Choose(node) => node.retries.as_ref(),
            Self::Ask(node) => node.retries.as_ref(),
        };
        own.or(waits.retries.as_ref())
    }

    pub(crate) fn timeout(self, waits: &'a Waits) -> Option<&'a Timeout> {
        let own = match self {
            Self::Choose(node) => node.timeout.as_ref(),
            Self::Ask(node) => node.timeout.as_ref(),
        };
        own.or(waits.timeout.as_ref())
    }

    /// The exits taken when no answer comes.
    pub(crate) fn give_ups(self, waits: &'a Waits) -> impl Iterator<Item = Exit<'a>> {
        let retries = self.retries(waits).map(|retries| &retries.then);
        let timeout = self.timeout(waits).map(|timeout| &timeout.then);
        retries.into_iter().chain(timeout).map(Exit::After)
    }
}

/// What a question made of a message.
#[derive(Debug)]
pub(crate) enum Heard<'a> {
    /// An answer.
    Answer {
        into: Option<&'a Name>,
        answer: Option<Answer>,
        /// The phrase key of the option, if the message was nothing but it.
        label: Option<String>,
        then: Option<&'a Name>,
    },
    /// The next options are wanted.
    More,
    /// Nothing that answers the question.
    Nothing,
}
