//! A counselor gives a conversation back: to the script, or to the queue.

use contract::{ConversationId, CounselorId, Moment};
use flow::Input;
use store::{Act, Conversation, Decision, Seat, StoreError};

use crate::content::Content;
use crate::converse::{Exchange, Voice};
use crate::draft::Draft;
use crate::play::Said;
use crate::staffing::Staffing;
use crate::{Badge, DeskError, Switchboard, phrases};

impl Switchboard {
    /// Gives it back to the script, which goes on at the exact node.
    pub async fn release(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let (content, staffing, now, seed) = (self.content(), self.staffing(), self.now(), self.seed());
        let by = badge.id.clone();
        let act: Box<Act> = Box::new(move |conversation| given_back(&content, &staffing, conversation, &by, now, seed));
        self.act(id, act).await
    }

    /// Gives it back to the queue, with the place that it had.
    pub async fn requeue(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let (content, now) = (self.content(), self.now());
        let by = badge.id.clone();
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = held(&content, conversation, &by, now)?;
            draft.note(by.as_str(), "requeue", None);
            back_in_line(&mut draft, conversation)?;
            Ok(draft.finish())
        });
        self.act(id, act).await
    }
}

/// The holder gives the conversation back to the script.
pub(crate) fn given_back(
    content: &Content,
    staffing: &Staffing,
    conversation: &Conversation,
    by: &CounselorId,
    now: Moment,
    seed: u64,
) -> Result<Decision, StoreError> {
    let mut exchange = Exchange {
        draft: held(content, conversation, by, now)?,
        staffing,
        seed,
        voice: Voice::Speaks,
    };
    exchange.draft.calendar = staffing.reckoning.calendar(now);
    exchange.draft.note(by.as_str(), "release", None);
    exchange.draft.announce(&phrases::COUNSELOR_LEFT);
    exchange.draft.sit(Seat::Flow);
    exchange.step(Input::Released, Said::Nothing)?;
    Ok(exchange.draft.finish())
}

/// A claim whose counselor is gone goes back to the queue; the visitor has lost no place.
pub(crate) fn lost(content: &Content, conversation: &Conversation, now: Moment) -> Result<Decision, StoreError> {
    let mut draft = Draft::of(content, conversation, now)?;
    draft.note("server", "claim lost", None);
    back_in_line(&mut draft, conversation)?;
    Ok(draft.finish())
}

fn back_in_line(draft: &mut Draft<'_>, conversation: &Conversation) -> Result<(), StoreError> {
    let Seat::Counselor { since, .. } = &conversation.seat else {
        return Err(StoreError::Gone);
    };
    draft.announce(&phrases::COUNSELOR_LOST);
    draft.sit(Seat::Queue { since: *since });
    Ok(())
}

/// Begins an act that only the holder may do.
pub(crate) fn held<'a>(
    content: &'a Content,
    conversation: &Conversation,
    by: &CounselorId,
    now: Moment,
) -> Result<Draft<'a>, StoreError> {
    match &conversation.seat {
        Seat::Counselor { by: holder, .. } if holder == by => Draft::of(content, conversation, now),
        Seat::Counselor { by: holder, .. } => Err(StoreError::Held(Some(holder.clone()))),
        Seat::Flow | Seat::Queue { .. } => Err(StoreError::Refused("claim the conversation first")),
        Seat::Closed => Err(StoreError::Gone),
    }
}
