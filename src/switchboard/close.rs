//! A conversation ends.

use contract::ConversationId;
use store::{Act, Audit, Closing};

use crate::release::held;
use crate::{Badge, DeskError, Switchboard, phrases};

/// How a counselor may say that it ended; the statistics count these.
const OUTCOMES: [&str; 5] = ["helped", "referred", "informed", "unfinished", "abuse"];

impl Switchboard {
    /// Closes a conversation that one has.
    pub async fn close(&self, badge: &Badge, id: ConversationId, outcome: &str) -> Result<(), DeskError> {
        badge.counsels()?;
        let outcome = *OUTCOMES
            .iter()
            .find(|known| **known == outcome)
            .ok_or(DeskError::Refused(
                "the outcome is one of helped, referred, informed, unfinished, abuse",
            ))?;
        let (content, now, by) = (self.content(), self.now(), badge.id.clone());
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = held(&content, conversation, &by, now)?;
            draft.note(by.as_str(), "close", None);
            draft.announce(&phrases::CONVERSATION_CLOSED);
            draft.close(outcome, Closing::Keep);
            Ok(draft.finish())
        });
        match self.act(id, act).await {
            Err(DeskError::Unreadable) => self.close_unreadable(badge, id).await,
            done => done,
        }
    }

    /// Closes what nobody can claim because it cannot be read, so that it leaves the queue.
    async fn close_unreadable(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let now = self.now();
        let entry = Audit {
            at: now,
            actor: badge.id.as_str().to_owned(),
            action: String::from("close"),
            subject: id.to_string(),
            reason: None,
        };
        let closed = self.store.close_unreadable(id, now, &entry).await;
        self.refresh_staffing().await;
        Ok(closed?)
    }
}
