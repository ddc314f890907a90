//! The rules: what follows from everything that can happen to a conversation.
//!
//! [`decide`] takes what is around the conversation ([`World`]), the conversation as it is ([`Conversation`]) and what
//! happens ([`Event`]), and says what is to be written ([`Decision`]) or why nothing is ([`Refused`]). This crate knows
//! no clock, no task, no store, no key: moments, chance and digests come in with the event, so that a sequence of
//! events can be written down and played again.
//!
//! To add an event: a variant in `event.rs`, its line in `decide.rs`, and the function that it names.
//!
//! **Invariant:** whatever changes a conversation is a [`Decision`] that `decide` has made; there is no other way to
//! write one.

#[cfg(any(test, feature = "fuzz"))]
mod anything;
mod apology;
mod audit;
mod builder;
mod channel_move;
mod choices;
mod claim;
mod cleaned;
mod closing;
mod conversation;
mod danger;
mod decide;
mod decision;
mod desk;
mod edit;
mod edits;
mod event;
mod exchange;
mod expired;
mod first;
mod held;
mod language_choice;
mod lock;
mod messengers;
pub mod phrases;
mod refused;
mod return_code;
mod returning;
mod rule;
mod script;
mod script_step;
mod speak;
mod staff_presence;
mod state;
mod summary;
pub mod timeouts;
mod timers;
mod visitor;
mod waiting;
mod word;
mod wordless;
mod world;

#[cfg(any(test, feature = "fuzz"))]
pub use anything::Sequences;
pub use audit::{Audit, SERVER, Subject};
pub use channel_move::DIGITS;
pub use cleaned::cleaned;
pub use conversation::{Conversation, Holder, Memory};
pub use danger::DANGER;
pub use decide::decide;
pub use decision::{Close, Closing, Decision, OutboxChange, Rebinding, TimerKind, Turn};
pub use edits::Print;
pub use event::{Event, Heard, Outcome, Reach, Returned, words};
pub use expired::Fault;
pub use messengers::{Messenger, Messengers};
pub use refused::Refused;
pub use return_code::{ReturnCode, ReturnCodeKind, Voids};
pub use script::{Parts, Script, Seen, StepObserver};
pub use speak::{argument, spoken};
pub use staff_presence::{Rank, Reckoning, StaffPresence};
pub use summary::Summary;
pub use timers::PATIENCE;
pub use visitor::detected;
pub use word::{LONGEST as LONGEST_WORD, Word, WordDigest};
pub use world::{Occurrence, Rules, World};
