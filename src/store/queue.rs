//! Who waits, and what is due by itself.

use async_trait::async_trait;
use contract::{ConversationId, Moment};

use crate::{StoreError, Ticket, Timer};

/// Who waits, and what is due by itself.
#[async_trait]
pub trait Queue: Send + Sync {
    /// Everybody in the queue and with a counselor, in the order of the queue: risk first, then those that are not
    /// [`conversation::Conversation::crowded`], then who has waited longest. At most 1,000.
    async fn tickets(&self) -> Result<Vec<Ticket>, StoreError>;

    /// These come from a place that has opened many: they are [`conversation::Conversation::crowded`] from now on, and
    /// the desk is told.
    async fn crowd(&self, conversations: &[ConversationId]) -> Result<(), StoreError>;

    /// Timers that are due, at most 100; they stay until an [`crate::Conversations::act`] on their conversation
    /// replaces or clears them.
    async fn due(&self, now: Moment) -> Result<Vec<Timer>, StoreError>;

    /// A timer that could not be worked off is due again then, so that it does not stand before those behind it. One
    /// that was replaced meanwhile stays as it is.
    async fn postpone(&self, timer: &Timer, until: Moment) -> Result<(), StoreError>;

    /// Conversations that the flow holds and whose visitor has done nothing since `before`, at most 100.
    async fn idle(&self, before: Moment) -> Result<Vec<ConversationId>, StoreError>;
}
