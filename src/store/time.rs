//! The server's time, kept so that the next start can hold the machine's clock against it.

use std::time::Duration;

use contract::Moment;

/// What is kept of the time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeptTime {
    /// The server's time when it was kept.
    pub at: Moment,
    /// What the machine's clock said then.
    pub wall: Moment,
    /// For how long the machine's clock had gone evenly while it differed from the server's time; nothing while it does
    /// not.
    pub even: Duration,
    /// The time that a person has last confirmed.
    pub confirmed: Option<Moment>,
}
