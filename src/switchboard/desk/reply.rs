//! A counselor writes to the visitor, and judges how near the danger is.

use contract::{Author, ChannelName, Clock, ConversationId, Moment, Risk, Seq, TEXT_LIMIT, Text};
use conversation::{Event, Holder};
use store::{ArrivalOutcome, StoreError, Wake};

use super::{Desk, TYPING};
use crate::error::DeskError;
use crate::principal::Principal;

impl Desk {
    /// Writes a reply; `key` is made by the desk, and the same key is taken once. Returns the reply's place.
    pub async fn reply(
        &self,
        principal: &Principal,
        id: ConversationId,
        key: &str,
        text: Text,
    ) -> Result<Seq, DeskError> {
        principal.counsels()?;
        let text = contract::clean(text.expose());
        if text.expose().is_empty() {
            return Err(DeskError::Refused("the reply is empty; write something first"));
        }
        if text.expose().chars().count() > TEXT_LIMIT {
            return Err(DeskError::Refused(
                "the reply is too long; send it in parts of at most 8,000 characters",
            ));
        }
        let replied = Event::Replied {
            by: principal.id.clone(),
            key: key.to_owned(),
            text,
        };
        match self.events.bring(id, replied).await {
            Ok(ArrivalOutcome::Committed { messages, .. }) => messages
                .iter()
                .find(|message| message.author == Author::Counselor)
                .map(|message| message.seq)
                .ok_or(DeskError::Conflict),
            Ok(_) => Err(DeskError::Gone),
            Err(StoreError::Repeated(seq)) => Ok(seq),
            Err(error) => Err(self.told(error).await?),
        }
    }

    /// Sets the risk of a conversation that one has. Lowering it takes a reason (invariant 8).
    pub async fn set_risk(
        &self,
        principal: &Principal,
        id: ConversationId,
        risk: Risk,
        reason: Text,
    ) -> Result<(), DeskError> {
        principal.counsels()?;
        let judged = Event::Judged {
            by: principal.id.clone(),
            risk,
            reason: contract::clean(reason.expose()),
        };
        self.bring(id, judged).await.map(drop)
    }

    /// Tells the visitor that the person who has the conversation is writing.
    pub async fn typing(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        let conversation = self.conversations.conversation(id).await?.ok_or(DeskError::Gone)?;
        match conversation.holder {
            Holder::Counselor { by, .. } if by == principal.id => {
                self.wakes.whisper(Wake::CounselorTyping(id)).await;
                self.type_on_messenger(&conversation.channel, id, conversation.touched)
                    .await;
                Ok(())
            }
            Holder::Counselor { by, .. } => Err(DeskError::Held {
                by: self.name_of(&by).await?,
            }),
            Holder::Flow | Holder::Queue { .. } | Holder::Closed => Err(DeskError::Gone),
        }
    }

    /// Shows on the visitor's phone that somebody is writing, unless it has been silent for too long to show anything.
    async fn type_on_messenger(&self, channel: &ChannelName, id: ConversationId, touched: Moment) {
        let Some(channel) = self.delivery.channel(channel).cloned() else {
            return;
        };
        if self.clock.reckoning().is_silent(touched, self.clock.now()) {
            return;
        }
        if let Ok(Some(peer)) = self.outbox.address(id).await {
            // Nobody waits for it, and it may be lost.
            tokio::spawn(async move { tokio::time::timeout(TYPING, channel.typing(&peer)).await });
        }
    }
}
