//! What must survive a restart.
//!
//! The port is several traits by topic, so that whoever needs one can be given that one alone: [`Conversations`],
//! [`Queue`], [`Outbox`], [`ReturnCodes`], [`People`], [`SignIns`], [`AuditLog`], [`Upkeep`], [`Wakes`]; [`Store`] is
//! all of them. `store-sqlite` and `store-postgres` are its two forms, and both mount the SQL that stands once in
//! `queries/`. What goes in and comes out is plain; the backends seal it with the `vault` on the way, so that nothing
//! above this crate can forget to. No SQL type is named here, and no transaction crosses a trait. What follows from an
//! event is not known here either: the backends ask [`conversation::Rules`] inside their transaction.
//!
//! Times come from the caller. Every method may fail with [`StoreError::Unavailable`], and then the same call may be
//! made again; no method waits longer than 10 seconds, where it does not say so.
//!
//! **Invariant:** one method is one transaction. What a method returns is committed; what fails has written nothing.

mod arrival;
mod audit;
mod audit_log;
#[cfg(feature = "conformance")]
pub mod conformance;
mod conversations;
mod error;
mod outbox;
mod outgoing;
mod people;
mod queue;
mod return_codes;
pub mod sealer;
mod sign_ins;
mod staff;
mod ticket;
mod time;
mod timer;
mod upkeep;
mod wake;
mod wakes;

pub use arrival::{Arrival, ArrivalOutcome, Keep, RIDE};
pub use audit::{Chain, ChainFault};
pub use audit_log::AuditLog;
pub use conversations::Conversations;
pub use error::{OpenError, StoreError};
pub use outbox::Outbox;
pub use outgoing::{Attempt, Carried, Fate, Handled, Outgoing, Rest, Retraction, Wanted};
pub use people::People;
pub use queue::Queue;
pub use return_codes::ReturnCodes;
pub use sign_ins::SignIns;
pub use staff::{Change, Counselor, Invitation, Presence, Role, SignIn, Standing, What};
pub use ticket::Ticket;
pub use time::KeptTime;
pub use timer::Timer;
pub use upkeep::Upkeep;
pub use wake::Wake;
pub use wakes::Wakes;

/// The whole port: what a database must be.
pub trait Store: Conversations + Queue + Outbox + ReturnCodes + People + SignIns + AuditLog + Upkeep + Wakes {}

impl<T> Store for T
where
    T: Conversations + Queue + Outbox + ReturnCodes,
    T: People + SignIns + AuditLog + Upkeep + Wakes,
{
}
