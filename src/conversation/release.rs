//! A counselor gives a conversation back: to the script, or to the queue.

use contract::{ConversationId, CounselorId, Moment};
use flow::Input;

use crate::script::Script;
use crate::visitor::{Exchange, Voice};
use crate::decision::DecisionBuilder;
use crate::script_step::Said;
use crate::staffing::Staffing;
use crate::{Badge, DeskError, Switchboard, phrases};

impl Switchboard {
    /// Gives it back to the script, which goes on at the exact node.
    pub async fn release(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let (script, staffing, now, seed) = (self.script(), self.staffing(), self.now(), self.world.seed());
        let by = badge.id.clone();
        let act: Box<Act> = Box::new(move |conversation| given_back(&script, &staffing, conversation, &by, now, seed));
        self.act(id, act).await
    }

    /// Gives it back to the queue, with the place that it had.
    pub async fn requeue(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let (script, now) = (self.script(), self.now());
        let by = badge.id.clone();
        let act: Box<Act> = Box::new(move |conversation| {
            let mut decision = held(&script, conversation, &by, now)?;
            decision.note(by.as_str(), "requeue", None);
            back_in_line(&mut decision, conversation)?;
            Ok(decision.finish())
        });
        self.act(id, act).await
    }
}

/// The holder gives the conversation back to the script.
pub(crate) fn given_back(
    script: &Script,
    staffing: &Staffing,
    conversation: &Conversation,
    by: &CounselorId,
    now: Moment,
    seed: u64,
) -> Result<Decision, Refused> {
    let mut exchange = Exchange {
        decision: held(script, conversation, by, now)?,
        staffing,
        seed,
        voice: Voice::Speaks,
    };
    exchange.decision.calendar = staffing.reckoning.calendar(now);
    exchange.decision.note(by.as_str(), "release", None);
    exchange.decision.announce(&phrases::COUNSELOR_LEFT);
    exchange.decision.sit(Seat::Flow);
    exchange.step(Input::Released, Said::Nothing)?;
    Ok(exchange.decision.finish())
}

/// A claim whose counselor is gone goes back to the queue; the visitor has lost no place.
pub(crate) fn lost(script: &Script, conversation: &Conversation, now: Moment) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(script, conversation, now)?;
    decision.note(SERVER, "claim lost", None);
    back_in_line(&mut decision, conversation)?;
    Ok(decision.finish())
}

fn back_in_line(decision: &mut DecisionBuilder<'_>, conversation: &Conversation) -> Result<(), Refused> {
    let Seat::Counselor { since, .. } = &conversation.seat else {
        return Err(Refused::Gone);
    };
    decision.announce(&phrases::COUNSELOR_LOST);
    decision.sit(Seat::Queue { since: *since });
    Ok(())
}

/// Begins an act that only the holder may do.
pub(crate) fn held<'a>(
    script: &'a Script,
    conversation: &Conversation,
    by: &CounselorId,
    now: Moment,
) -> Result<DecisionBuilder<'a>, Refused> {
    match &conversation.seat {
        Seat::Counselor { by: holder, .. } if holder == by => DecisionBuilder::of(script, conversation, now),
        Seat::Counselor { by: holder, .. } => Err(Refused::Held(holder.clone())),
        Seat::Flow | Seat::Queue { .. } => Err(Refused::Because("claim the conversation first")),
        Seat::Closed => Err(Refused::Gone),
    }
}
