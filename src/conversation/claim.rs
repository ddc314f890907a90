//! Who has a conversation: it is taken, given back, or lost.

use contract::CounselorId;
use flow::Input;

use crate::audit::SERVER;
use crate::builder::DecisionBuilder;
use crate::event::Reach;
use crate::exchange::Exchange;
use crate::script_step::Said;
use crate::{Conversation, Decision, Holder, Refused, World, phrases};

/// Somebody takes it out of the queue, or from a colleague. Of any number who try at once, one has it: the others are
/// decided on what the first has left. Who has it already keeps it.
pub(crate) fn claimed(
    world: &World<'_>,
    conversation: &Conversation,
    by: &CounselorId,
    reach: Reach,
) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(world, conversation)?;
    let since = match &conversation.holder {
        Holder::Counselor { by: holder, .. } if holder == by => return Ok(decision.finish()),
        Holder::Counselor { by: holder, .. } if reach == Reach::Queue => {
            return Err(Refused::Held(Some(holder.clone())));
        }
        Holder::Queue { since } | Holder::Counselor { since, .. } => *since,
        Holder::Flow => return Err(Refused::Because("nobody asked for a person in this conversation")),
        Holder::Closed => return Err(Refused::Gone),
    };
    decision.sit(Holder::Counselor { by: by.clone(), since });
    decision.note(by.as_str(), "claim", None);
    decision.announce(&phrases::COUNSELOR_JOINED);
    Ok(decision.finish())
}

/// The holder gives it back to the script, which goes on at the exact node.
pub(crate) fn released(world: &World<'_>, conversation: &Conversation, by: &CounselorId) -> Result<Decision, Refused> {
    let mut exchange = Exchange::of(world, conversation, held(world, conversation, by)?);
    exchange.decision.note(by.as_str(), "release", None);
    exchange.decision.announce(&phrases::COUNSELOR_LEFT);
    exchange.decision.sit(Holder::Flow);
    exchange.step(Input::Released, Said::Nothing)?;
    Ok(exchange.decision.finish())
}

/// The holder gives it back to the queue, with the place that it had.
pub(crate) fn requeued(world: &World<'_>, conversation: &Conversation, by: &CounselorId) -> Result<Decision, Refused> {
    let mut decision = held(world, conversation, by)?;
    decision.note(by.as_str(), "requeue", None);
    back_in_line(&mut decision, conversation)?;
    Ok(decision.finish())
}

/// A claim whose counselor is gone goes back to the queue; the visitor has lost no place. One that another has
/// meanwhile stays.
pub(crate) fn lost(world: &World<'_>, conversation: &Conversation, by: &CounselorId) -> Result<Decision, Refused> {
    if conversation.holder.counselor() != Some(by) {
        return Err(Refused::Gone);
    }
    let mut decision = DecisionBuilder::of(world, conversation)?;
    decision.note(SERVER, "claim lost", None);
    back_in_line(&mut decision, conversation)?;
    Ok(decision.finish())
}

/// Begins what only the holder may do.
pub(crate) fn held<'a>(
    world: &World<'a>,
    conversation: &Conversation,
    by: &CounselorId,
) -> Result<DecisionBuilder<'a>, Refused> {
    match &conversation.holder {
        Holder::Counselor { by: holder, .. } if holder == by => DecisionBuilder::of(world, conversation),
        Holder::Counselor { by: holder, .. } => Err(Refused::Held(Some(holder.clone()))),
        Holder::Flow | Holder::Queue { .. } => Err(Refused::Because("claim the conversation first")),
        Holder::Closed => Err(Refused::Gone),
    }
}

fn back_in_line(decision: &mut DecisionBuilder<'_>, conversation: &Conversation) -> Result<(), Refused> {
    let Holder::Counselor { since, .. } = &conversation.holder else {
        return Err(Refused::Gone);
    };
    decision.announce(&phrases::COUNSELOR_LOST);
    decision.sit(Holder::Queue { since: *since });
    Ok(())
}
