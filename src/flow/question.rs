//! Nodes that wait for an answer.

use crate::frame::FormPosition;
use crate::heard::Understood;
use crate::node::ask::Ask;
use crate::node::choose::Choose;
use crate::node::form::Form;
use crate::placed::Name;
use crate::run::Run;
use crate::wait::{Retries, Timeout, WaitExits};
use crate::wanted::Wanted;
use crate::words::NormalisedText;

/// A node that waits for an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Question<'a> {
    Choose(&'a Choose),
    Ask(&'a Ask),
    Form(&'a Form),
}

impl<'a> Question<'a> {
    /// Puts the question, for the first time or again.
    pub(crate) fn put(self, run: &mut Run<'a>) {
        match self {
            Self::Choose(node) => node.put(run),
            Self::Ask(node) => node.wanted().put(run),
            Self::Form(node) => node.put(run),
        }
    }

    /// Understands words: as they were typed, and as they are read.
    pub(crate) fn hear(self, run: &Run<'a>, text: &str, words: &NormalisedText) -> Understood<'a> {
        match self {
            Self::Choose(node) => node.hear(run, words),
            Self::Ask(node) => node.hear(run, text, words),
            Self::Form(node) => node.hear(run, text, words),
        }
    }

    /// Understands a picked choice.
    pub(crate) fn pick(self, run: &Run<'a>, value: &str) -> Understood<'a> {
        match self {
            Self::Choose(node) => node.pick(value),
            Self::Ask(node) => node.pick(run, value),
            Self::Form(node) => node.pick(run, value),
        }
    }

    /// Whether `0` answers it; elsewhere 0 calls a person.
    pub(crate) fn takes_zero(self, run: &Run<'a>) -> bool {
        match self {
            Self::Choose(node) => node.takes_zero(run),
            Self::Ask(node) => node.wanted().takes_zero(),
            Self::Form(node) => node.takes_zero(run),
        }
    }

    /// Whether a conversation may stand at a spot inside it.
    pub(crate) fn has(self, spot: FormPosition) -> bool {
        match self {
            Self::Choose(_) | Self::Ask(_) => spot == FormPosition::Start,
            Self::Form(node) => node.has(spot),
        }
    }

    /// Every question that it asks in words.
    pub(crate) fn wanted(self) -> Vec<Wanted<'a>> {
        match self {
            Self::Choose(_) => Vec::new(),
            Self::Ask(node) => vec![node.wanted()],
            Self::Form(node) => node.fields.iter().map(|field| field.wanted()).collect(),
        }
    }

    /// The phrase that reads its answers back, with the slots that it is given.
    pub(crate) fn summary(self) -> Option<(&'a Name, Vec<&'a Name>)> {
        match self {
            Self::Choose(_) | Self::Ask(_) => None,
            Self::Form(node) => node.summary_use(),
        }
    }

    /// The question as one with options, if it is one.
    pub(crate) fn choose(self) -> Option<&'a Choose> {
        match self {
            Self::Choose(node) => Some(node),
            Self::Ask(_) | Self::Form(_) => None,
        }
    }

    pub(crate) fn retries(self, waits: &'a WaitExits) -> Option<&'a Retries> {
        let own = match self {
            Self::Choose(node) => node.retries.as_ref(),
            Self::Ask(node) => node.retries.as_ref(),
            Self::Form(node) => node.retries.as_ref(),
        };
        own.or(waits.retries.as_ref())
    }

    pub(crate) fn timeout(self, waits: &'a WaitExits) -> Option<&'a Timeout> {
        let own = match self {
            Self::Choose(node) => node.timeout.as_ref(),
            Self::Ask(node) => node.timeout.as_ref(),
            Self::Form(node) => node.timeout.as_ref(),
        };
        own.or(waits.timeout.as_ref())
    }
}
