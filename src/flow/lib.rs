//! The scripted engine: a conversation as a map of nodes, proved before it is served, stepped one input at a time.
//!
//! A flow is a YAML file (`flows/flow.schema.json` describes it; `flows/README.md` is written from the documentation
//! here). [`Flows::load`] reads all of them, [`Flows::check`] finds out whether anybody can get stuck or lost in them,
//! [`Flows::rehearse`] plays the tests that stand inside them, [`Flows::mermaid`] draws one, and
//! [`Flows::upgrade_from`] tells who moves when newer ones take their place. [`Flows::step`] takes a [`Session`] (where
//! a conversation stands) and an [`Input`] (what happened), and gives the next session and its [`Effect`]s (what is to
//! be done); the caller does them.
//!
//! What a step needs is worked out when the flows are read: nodes lie in a row (`chart.rs`), every way between them is
//! an index (`goto.rs`), what a condition looks at is a number (`look.rs`), ids are shared and not copied.
//! `cargo bench -p flow` measures it.
//!
//! **Invariant:** this crate knows nothing: no clock, no I/O, no text of any language. The moment, chance, opening
//! hours, who is there and the words of a locale are arguments ([`Around`]), so the same session and input give the
//! same step. It imports no other crate of Haemil, not even the shared words.
//!
//! **Invariant:** a step cannot fail. Whatever comes in, the conversation ends up with the visitor, with people, or
//! over; where a cap is met it is with people.
//!
//! **Invariant:** risk is only raised here.
//!
//! **Invariant:** no two files lead to each other. A node does its part in a `Run` (`run.rs`), which knows the answers
//! and what is around the step but no flow. A `Walk` (`walk.rs`) takes the step from node to node. What reads, checks,
//! draws or rehearses the flows imports them and is not imported by them.
//!
//! To add a kind of node: a file in `node/` with its documentation, an example beside it, an arm of the enum in
//! `node/mod.rs` with what the compiler then asks for in that file, and the schema and the reference page written anew
//! (see `schema.rs`). What the engine allows stands in `limit.rs`.

mod act;
mod answer;
mod by;
mod bytes;
mod chart;
mod check;
mod condition;
mod day;
mod definition;
mod effect;
mod exit;
mod fact;
mod fault;
mod flows;
mod frame;
mod goto;
mod heard;
mod input;
mod inspect;
mod interrupt;
mod kind;
mod lexicon;
mod limit;
mod link;
mod load;
mod look;
mod mermaid;
mod node;
mod normalise;
mod notice;
mod past;
mod phrases;
mod placed;
mod question;
mod read;
#[cfg(test)]
mod reference;
mod rehearse;
mod risk;
mod run;
#[cfg(test)]
mod schema;
mod script;
mod session;
mod settle;
mod slot;
mod spelling;
#[cfg(test)]
mod stage;
mod step;
mod upgrade;
mod used;
mod wait;
mod walk;
mod wanted;
mod words;
#[cfg(test)]
mod yes_no;

pub use answer::Answer;
pub use by::{By, Passage};
pub use bytes::SessionError;
pub use check::{CheckContext, Checked};
pub use day::Day;
pub use effect::{Argument, Choice, Effect, Expects, Later, Phrase};
pub use fault::{Fault, Rule};
pub use flows::Flows;
pub use input::{Around, Input};
pub use interrupt::Interrupt;
pub use lexicon::Lexicon;
pub use limit::{ANSWERS_MOST, FRAMES_MOST, SAID_MOST};
pub use normalise::normalise;
pub use phrases::PhraseUse;
pub use rehearse::{Coverage, FlowCoverage, Rehearsal, Transition};
pub use risk::Risk;
pub use session::{Session, Stage};
pub use step::Step;
pub use upgrade::{Landing, Transfer, Upgrade};
pub use used::PhraseRole;
