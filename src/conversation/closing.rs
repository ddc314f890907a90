//! Conversations end: by whoever has them, in the queue, by themselves, and once more when they are erased.

use contract::{CounselorId, Text};

use crate::builder::DecisionBuilder;
use crate::claim::held;
use crate::event::Outcome;
use crate::{Closing, Conversation, Decision, Holder, Refused, World, phrases, timeouts};

/// The holder closes it.
pub(crate) fn closed(
    world: &World<'_>,
    conversation: &Conversation,
    by: &CounselorId,
    outcome: Outcome,
) -> Result<Decision, Refused> {
    let mut decision = held(world, conversation, by)?;
    decision.note(by.as_str(), "close", None);
    decision.announce(&phrases::CONVERSATION_CLOSED);
    decision.close(outcome.as_str(), Closing::Keep);
    Ok(decision.finish())
}

/// A supervisor closes what waits and what nobody has. Whatever has been claimed, has ended or has changed meanwhile
/// stays as it is.
pub(crate) fn closed_waiting(
    world: &World<'_>,
    conversation: &Conversation,
    by: &CounselorId,
    outcome: Outcome,
    reason: &Text,
) -> Result<Decision, Refused> {
    if !matches!(conversation.holder, Holder::Queue { .. }) {
        return Err(Refused::Because("this conversation does not wait any more"));
    }
    let mut decision = DecisionBuilder::of(world, conversation)?;
    decision.note(by.as_str(), "close", Some(reason.clone()));
    decision.announce(&phrases::CONVERSATION_CLOSED);
    decision.close(outcome.as_str(), Closing::Keep);
    Ok(decision.finish())
}

/// Nothing has happened in it for a day, while the script had it.
pub(crate) fn idle(world: &World<'_>, conversation: &Conversation) -> Result<Decision, Refused> {
    let idle = matches!(conversation.holder, Holder::Flow) && world.now.since(conversation.touched) >= timeouts::IDLE;
    if !idle {
        return Err(Refused::Gone);
    }
    let mut decision = DecisionBuilder::of(world, conversation)?;
    decision.close("idle", Closing::Keep);
    Ok(decision.finish())
}

/// One that has ended is erased as well.
pub(crate) fn erased(world: &World<'_>, conversation: &Conversation) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(world, conversation)?;
    decision.close("erased", Closing::Erase);
    Ok(decision.finish())
}
