//! What follows from an event: one function, and one place that says which rule answers which event.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{Conversation, Decision, Event, Refused, World};
use crate::{apology, claim, closing, desk, returning, visitor, waiting};

/// What follows from an event: everything that is to be written, or why nothing is.
///
/// Pure: the same world, conversation and event give the same decision, so that a conflict can ask again on a newer
/// state and a test can play a sequence again. What breaks off inside is a refusal, and for a visitor's message an
/// apology and a person: see `apology.rs`.
pub fn decide(world: &World<'_>, conversation: &Conversation, event: &Event) -> Result<Decision, Refused> {
    let rule = || match event {
        Event::Wrote(heard) => visitor::wrote(world, conversation, heard),
        Event::ErasedAfterEnd => closing::erased(world, conversation),
        Event::CodeIssued => returning::code_issued(world, conversation),
        Event::Returned(to) => returning::returned(world, conversation, to),
        Event::Claimed { by, reach } => claim::claimed(world, conversation, by, *reach),
        Event::Replied { by, key, text } => desk::replied(world, conversation, by, key, text),
        Event::Judged { by, risk, reason } => desk::judged(world, conversation, by, *risk, reason),
        Event::WordAgreed { by, word } => desk::word_agreed(world, conversation, by, *word),
        Event::Released { by } => claim::released(world, conversation, by),
        Event::Requeued { by } => claim::requeued(world, conversation, by),
        Event::ClaimLost { by } => claim::lost(world, conversation, by),
        Event::Closed { by, outcome } => closing::closed(world, conversation, by, *outcome),
        Event::ClosedWaiting { by, outcome, reason } => {
            closing::closed_waiting(world, conversation, by, *outcome, reason)
        }
        Event::WaitDue => waiting::due(world, conversation),
        Event::WaitOver => waiting::over(world, conversation),
        Event::Idle => closing::idle(world, conversation),
    };
    match (event, catch_unwind(AssertUnwindSafe(rule))) {
        (_, Ok(decided)) => decided,
        (Event::Wrote(heard), Err(_)) => apology::instead_of(world, conversation, heard),
        (_, Err(_)) => {
            tracing::error!(conversation = %conversation.id, "deciding about an event broke; nothing was changed");
            Err(Refused::Never)
        }
    }
}
