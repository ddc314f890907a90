//! Bringing an event to a conversation.

use std::sync::Arc;

use contract::{Clock, ConversationId, Entropy};
use conversation::{Event, Occurrence, Rules};
use store::{ArrivalOutcome, Conversations, StoreError};

use crate::chance::seed;

/// Brings the rules everything that happens to a conversation and is not a message of its visitor.
pub(crate) struct Events {
    pub(crate) conversations: Arc<dyn Conversations>,
    pub(crate) rules: Arc<dyn Rules>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
}

impl Events {
    /// Changes one conversation, to the end: a browser that hangs up in the middle must not leave a change that is
    /// committed and told to nobody.
    pub(crate) async fn bring(&self, id: ConversationId, event: Event) -> Result<ArrivalOutcome, StoreError> {
        let occurrence = self.now(event);
        let (conversations, rules) = (self.conversations.clone(), self.rules.clone());
        let done = tokio::spawn(async move { conversations.act(&*rules, id, &occurrence).await });
        done.await.unwrap_or_else(|cause| Err(StoreError::unavailable(cause)))
    }

    /// An event that happens now.
    pub(crate) fn now(&self, event: Event) -> Occurrence {
        Occurrence {
            at: self.clock.now(),
            seed: seed(&*self.entropy),
            event,
        }
    }
}
