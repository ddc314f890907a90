//! What is written even when the disk is nearly full, into room that is kept back for it.

use ::store::{Closing, Conversation, Decision, StoreError};
use contract::{Author, Risk};

use super::Fault;

/// The longest message of danger that is urgent, in characters: long enough to say where somebody is, too short to use
/// up in a few messages what is kept back.
const SHORT: usize = 1_000;

/// Refuses what can wait.
pub(crate) fn or_no_room(before: &Conversation, decision: &Decision) -> Result<(), StoreError> {
    if is_urgent(before, decision) {
        Ok(())
    } else {
        Err(no_room())
    }
}

/// Erasing, leaving, and short words in a conversation with somebody in danger, the visitor's as well as the
/// counselor's.
pub(crate) fn is_urgent(before: &Conversation, decision: &Decision) -> bool {
    let goes = decision
        .close
        .as_ref()
        .is_some_and(|close| close.closing != Closing::Keep);
    let said = decision.turns.iter().filter(|turn| turn.author != Author::Bot);
    let length: usize = said.map(|turn| turn.text.expose().chars().count()).sum();
    goes || (before.risk.max(decision.risk) >= Risk::L3 && length <= SHORT)
}

pub(crate) fn no_room() -> StoreError {
    Fault::Full.settled()
}
