//! What is around a conversation at the moment of an event.

use contract::Moment;

use crate::{Conversation, Decision, Event, Refused, Script, StaffPresence};

/// Everything beside the conversation and the event that a decision may know.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// Flows, texts, danger lists and numbers to call.
    pub script: &'a Script,
    /// Who is at the desk, and who waits.
    pub staff_presence: &'a StaffPresence,
    /// The moment, by the server's time.
    pub now: Moment,
    /// Chance: the same seed gives the same decision.
    pub seed: u64,
}

impl World<'_> {
    /// What the calendar on the wall says now, for opening hours and what has run out.
    pub(crate) fn calendar(&self) -> Moment {
        self.staff_presence.reckoning.calendar(self.now)
    }
}

/// An event, with its moment and its chance: all that is needed to decide it again on a newer state.
#[derive(Clone, Debug)]
pub struct Occurrence {
    /// When it happened, by the server's time.
    pub at: Moment,
    /// What is left to chance in what follows.
    pub seed: u64,
    /// What happened.
    pub event: Event,
}

/// The rules as the store asks them, inside its transaction.
///
/// Asking again must be free of consequences: a conflict asks on a newer state.
pub trait Rules: Send + Sync {
    /// What follows from an occurrence.
    fn decide(&self, conversation: &Conversation, occurrence: &Occurrence) -> Result<Decision, Refused>;
}
