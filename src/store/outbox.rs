//! What is still to be delivered on messengers, and what is to be deleted there.

use async_trait::async_trait;
use contract::{ChannelName, ConversationId, Moment, Peer, Seq, Text};

use crate::{Attempt, Carried, Fate, Outgoing, Retraction, StoreError, Wanted};

/// What is still to be delivered on messengers, and what is to be deleted there.
#[async_trait]
pub trait Outbox: Send + Sync {
    /// What waits to be sent and whose turn it is, at most one row a conversation, as many as `wanted` says and the
    /// channel's pace lets through. The rows are leased to `wanted.owner`. A row that does not open any more counts as
    /// failed.
    async fn outgoing(&self, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, StoreError>;

    /// What became of an attempt to send.
    async fn attempted(&self, outgoing: &Outgoing, attempt: &Attempt) -> Result<(), StoreError>;

    /// Nothing is sent on this channel before then, by any node.
    async fn pause(&self, channel: &ChannelName, until: Moment) -> Result<(), StoreError>;

    /// Gives back every lease of a node that has just started: whatever it had on its way is tried again.
    async fn unlease(&self, owner: &str) -> Result<(), StoreError>;

    /// What waits for one person and rides in no answer just now, of their open conversation and of those that ended,
    /// in order, at most `wanted.most` turns. The rows are leased to `wanted.owner`.
    async fn collect(&self, peer: &Peer, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, StoreError>;

    /// What answers have carried; what was leased and not carried is free again.
    async fn carried(&self, carried: &[Carried]) -> Result<(), StoreError>;

    /// The turns of a conversation that may not have arrived, in order.
    async fn undelivered(&self, conversation: ConversationId) -> Result<Vec<(Seq, Fate)>, StoreError>;

    /// The address behind a conversation that is open on a messenger.
    async fn address(&self, conversation: ConversationId) -> Result<Option<Peer>, StoreError>;

    /// Everybody with an open conversation on a messenger and the platform's ids of the last message that came from
    /// them, at most 1,000, those who wrote last first.
    async fn correspondents(&self, channel: &ChannelName) -> Result<Vec<(Peer, Vec<Text>)>, StoreError>;

    /// What is still to be deleted from phones, at most `wanted.most`. The rows are leased to `wanted.owner`.
    async fn retractions(&self, wanted: &Wanted<'_>) -> Result<Vec<Retraction>, StoreError>;

    /// It is deleted, or will be tried again then.
    async fn retracted(&self, id: &str, again: Option<Moment>) -> Result<(), StoreError>;
}
