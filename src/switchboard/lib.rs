//! Runs the rules: takes messages in, delivers what follows, and lets the desk act.
//!
//! What follows from an event is `conversation`'s to say. This crate brings events to it and does what was decided, in
//! parts that each own the ports they use and no others:
//!
//! - [`Intake`] takes a visitor's message, reads language and danger once, and hands it to one writer, which commits in
//!   batches;
//! - [`Delivery`] sends what waits for messengers, gives out what rides in their requests, and deletes;
//! - [`Visitors`] is what the page may read, and how visitors come back;
//! - [`Desk`] is what counselors may do and see;
//! - [`People`] is accounts and sign-in; [`AuditTrail`] looks after the audit;
//! - [`Scheduler`] does what nobody asks for (timers, lost claims, retention); [`Time`] keeps the server's time;
//! - [`Leases`] says whose work something is among the nodes; [`ServerTexts`] says texts outside a conversation.
//!
//! It knows no HTTP, no SQL and no platform.

mod audit;
mod base;
mod chance;
mod delivery;
mod desk;
mod duty;
mod entry;
mod error;
mod events;
mod grant;
mod hashing;
mod intake;
mod marks;
mod misused;
mod parts;
mod people;
mod presence;
mod principal;
mod refusal;
mod rules;
mod scheduler;
mod switchboard;
mod texts;
mod time;
mod timeouts;
mod visitors;

pub use audit::AuditTrail;
pub use delivery::Delivery;
pub use desk::{Answer, Desk, News, QueueRow, Reading, RowHolder, Undelivered, View};
pub use duty::Leases;
pub use error::DeskError;
pub use grant::may_give;
pub use intake::Intake;
pub use parts::{Parts, Settings};
pub use people::{Caller, Colleague, Enrolment, Notice, People, SignedIn};
pub use presence::subscriptions::DeskChange;
pub use principal::Principal;
pub use scheduler::{Scheduler, ServerNotices};
pub use switchboard::Switchboard;
pub use texts::ServerTexts;
pub use time::{Doubt, Time};
pub use visitors::Visitors;

pub use conversation::Word;
pub use store::{Chain, ChainFault, Fate, Presence, Role, Standing, What};
