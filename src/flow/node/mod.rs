//! The kinds of nodes, one a file. A new kind is a file with its documentation and example, and an arm in each match here.

pub(crate) mod ask;
mod branch;
mod call;
mod card;
pub(crate) mod choose;
mod end;
pub(crate) mod form;
mod hand_off;
mod hours;
mod jump;
mod raise;
mod random;
mod say;
mod score;
mod set;

use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) use ask::Ask;
pub(crate) use branch::Branch;
pub(crate) use call::Call;
pub(crate) use card::Card;
pub(crate) use choose::{Choose, MORE};
pub(crate) use end::End;
pub(crate) use form::Form;
pub(crate) use hand_off::{HandOff, Nobody, WAIT};
pub(crate) use hours::Hours;
pub(crate) use jump::Jump;
pub(crate) use raise::Raise;
pub(crate) use random::Random;
pub(crate) use say::Say;
pub(crate) use score::Score;
pub(crate) use set::Set;

use crate::by::By;
use crate::exit::{Exit, Move};
use crate::question::Question;
use crate::run::Run;
use crate::used::Use;
use crate::wait::Waits;

/// A step of a conversation.
#[derive(Debug, Deserialize, JsonSchema)]
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
    pub(crate) fn exits<'a>(&'a self, waits: &'a Waits) -> Vec<Exit<'a>> {
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
            _ => None,
        }
    }
}
