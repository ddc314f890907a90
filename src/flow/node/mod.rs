//! The kinds of nodes, one a file. Nothing outside of this file tells one kind from another: it asks a node what it
//! does. A new kind is a file with its documentation, an example beside it, an arm of [`Node`], and an arm wherever the
//! compiler then wants one in this file.

pub(crate) mod ask;
mod branch;
mod call;
mod card;
pub(crate) mod choose;
mod end;
pub(crate) mod form;
pub(crate) mod hand_off;
mod hours;
mod jump;
mod raise;
mod random;
mod say;
mod score;
mod set;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use ask::Ask;
use branch::Branch;
use call::Call;
use card::Card;
use choose::Choose;
use end::End;
use form::Form;
use hand_off::{HandOff, Nobody};
use hours::Hours;
use jump::Jump;
use raise::Raise;
use random::Random;
use say::Say;
use score::Score;
use set::Set;

use crate::act::{Act, Named};
use crate::by::By;
use crate::exit::{Exit, Move};
use crate::inspect::Inspection;
use crate::notice::Cautions;
use crate::question::Question;
use crate::run::Run;
use crate::used::Use;
use crate::wait::WaitExits;

/// A step of a conversation.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Node {
    /// Says something.
    Say(Say),
    /// Asks a question with options.
    Choose(Choose),
    /// Asks a question answered in words, a number, a day and so on.
    Ask(Ask),
    /// Asks several questions, shows what was answered and lets it be changed.
    Form(Form),
    /// Goes on by what has been answered.
    Branch(Branch),
    /// Goes on by chance.
    Random(Random),
    /// Counts points for an answer.
    Score(Score),
    /// Puts a value into a slot.
    Set(Set),
    /// Goes through another flow and comes back.
    Call(Call),
    /// Goes on elsewhere.
    Jump(Jump),
    /// Goes on by the opening hours of a service.
    Hours(Hours),
    /// Raises the risk.
    Raise(Raise),
    /// Hands the conversation to a counselor.
    HandOff(HandOff),
    /// Shows a card of numbers.
    Card(Card),
    /// Ends the flow.
    End(End),
}

impl Node {
    /// Does what the node does when a conversation comes to it.
    pub(crate) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        match self {
            Self::Say(node) => node.enter(run),
            Self::Choose(node) => node.enter(run),
            Self::Ask(node) => node.enter(run),
            Self::Form(node) => node.enter(run),
            Self::Branch(node) => node.enter(run),
            Self::Random(node) => node.enter(run),
            Self::Score(node) => node.enter(run),
            Self::Set(node) => node.enter(run),
            Self::Call(node) => node.enter(),
            Self::Jump(node) => node.enter(),
            Self::Hours(node) => node.enter(run),
            Self::Raise(node) => node.enter(run),
            Self::HandOff(node) => node.enter(run),
            Self::Card(node) => node.enter(run),
            Self::End(node) => node.enter(run),
        }
    }

    /// Every way out, with the exits that a question takes from its flow.
    pub(crate) fn exits<'a>(&'a self, waits: &'a WaitExits) -> Vec<Exit<'a>> {
        match self {
            Self::Say(node) => vec![Exit::On(&node.then, By::Next)],
            Self::Choose(node) => node.exits(waits),
            Self::Ask(node) => node.exits(waits),
            Self::Form(node) => node.exits(waits),
            Self::Branch(node) => node.exits(),
            Self::Random(node) => node.exits(),
            Self::Score(node) => vec![Exit::On(&node.then, By::Next)],
            Self::Set(node) => vec![Exit::On(&node.then, By::Next)],
            Self::Call(node) => vec![Exit::Call(&node.flow, &node.then)],
            Self::Jump(node) => vec![node.exit()],
            Self::Hours(node) => vec![Exit::On(&node.open, By::Open), Exit::On(&node.closed, By::Closed)],
            Self::Raise(node) => vec![Exit::On(&node.then, By::Next)],
            Self::HandOff(node) => node.exits(),
            Self::Card(node) => vec![Exit::On(&node.then, By::Next)],
            Self::End(_) => vec![Exit::End],
        }
    }

    /// Every phrase that the node names.
    pub(crate) fn uses(&self) -> Vec<Use<'_>> {
        match self {
            Self::Say(node) => vec![node.uses()],
            Self::Choose(node) => node.uses(),
            Self::Ask(node) => node.uses(),
            Self::Form(node) => node.uses(),
            Self::Branch(node) => node.uses(),
            Self::Set(node) => node.uses(),
            Self::End(node) => node.uses().into_iter().collect(),
            Self::Random(_)
            | Self::Score(_)
            | Self::Call(_)
            | Self::Jump(_)
            | Self::Hours(_)
            | Self::Raise(_)
            | Self::HandOff(_)
            | Self::Card(_) => Vec::new(),
        }
    }

    /// The node as a question, if it is one.
    pub(crate) fn question(&self) -> Option<Question<'_>> {
        match self {
            Self::Choose(node) => Some(Question::Choose(node)),
            Self::Ask(node) => Some(Question::Ask(node)),
            Self::Form(node) => Some(Question::Form(node)),
            Self::Say(_)
            | Self::Branch(_)
            | Self::Random(_)
            | Self::Score(_)
            | Self::Set(_)
            | Self::Call(_)
            | Self::Jump(_)
            | Self::Hours(_)
            | Self::Raise(_)
            | Self::HandOff(_)
            | Self::Card(_)
            | Self::End(_) => None,
        }
    }

    /// What the node does.
    pub(crate) fn act(&self) -> Act<'_> {
        match self {
            Self::Say(node) => Act::Says(Cautions::of(&node.notice)),
            Self::Choose(_) | Self::Ask(_) | Self::Form(_) => Act::Asks,
            Self::Branch(_) | Self::Random(_) | Self::Hours(_) => Act::Decides,
            Self::Score(_) | Self::Set(_) | Self::Call(_) | Self::Jump(Jump::Node(_)) => Act::Passes,
            Self::Jump(Jump::Flow(_)) => Act::Leaves,
            Self::Raise(node) => Act::Raises(node.risk),
            Self::HandOff(node) => Act::HandsOff {
                queues: matches!(node.nobody, Nobody::Wait),
                then: &node.then,
            },
            Self::Card(_) => Act::Shows,
            Self::End(_) => Act::Ends,
        }
    }

    /// The ids that the node names.
    pub(crate) fn names(&self) -> Vec<Named<'_>> {
        match self {
            Self::Choose(node) => node.options.iter().map(|option| Named::Option(&option.value)).collect(),
            Self::Hours(node) => vec![Named::Service(&node.service)],
            Self::Raise(node) => vec![Named::Reason(&node.reason)],
            Self::Card(node) => vec![Named::Card(&node.card)],
            Self::End(node) => vec![Named::Outcome(&node.outcome)],
            Self::Say(_)
            | Self::Ask(_)
            | Self::Form(_)
            | Self::Branch(_)
            | Self::Random(_)
            | Self::Score(_)
            | Self::Set(_)
            | Self::Call(_)
            | Self::Jump(_)
            | Self::HandOff(_) => Vec::new(),
        }
    }

    /// The rule that a way out of the node follows, as the flow writes it; nothing where the way itself says all.
    pub(crate) fn rule(&self, by: &By) -> Option<String> {
        match self {
            Self::Branch(node) => node.rule(by),
            Self::Hours(node) => node.rule(by),
            Self::Set(node) => node.rule(by),
            Self::Say(_)
            | Self::Choose(_)
            | Self::Ask(_)
            | Self::Form(_)
            | Self::Random(_)
            | Self::Score(_)
            | Self::Call(_)
            | Self::Jump(_)
            | Self::Raise(_)
            | Self::HandOff(_)
            | Self::Card(_)
            | Self::End(_) => None,
        }
    }

    /// What the diagram tells of the node beside its name and its phrases.
    pub(crate) fn note(&self) -> Option<String> {
        match self {
            Self::Score(node) => Some(node.note()),
            Self::Set(node) => Some(node.note()),
            Self::Hours(node) => Some(node.note()),
            Self::Raise(node) => Some(node.note()),
            Self::HandOff(node) => Some(node.note()),
            Self::Card(node) => Some(node.note()),
            Self::End(node) => Some(node.note()),
            Self::Say(_)
            | Self::Choose(_)
            | Self::Ask(_)
            | Self::Form(_)
            | Self::Branch(_)
            | Self::Random(_)
            | Self::Call(_)
            | Self::Jump(_) => None,
        }
    }

    /// Tells what does not fit what is declared around the node.
    pub(crate) fn inspect(&self, inspection: &mut Inspection<'_, '_>) {
        match self {
            Self::Choose(node) => node.inspect(inspection),
            Self::Ask(node) => node.wanted().inspect(inspection),
            Self::Form(node) => node.inspect(inspection),
            Self::Branch(node) => node.inspect(inspection),
            Self::Random(node) => node.inspect(inspection),
            Self::Score(node) => node.inspect(inspection),
            Self::Set(node) => node.inspect(inspection),
            Self::Say(_)
            | Self::Call(_)
            | Self::Jump(_)
            | Self::Hours(_)
            | Self::Raise(_)
            | Self::HandOff(_)
            | Self::Card(_)
            | Self::End(_) => {}
        }
    }
}
