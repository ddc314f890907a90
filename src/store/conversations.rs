//! Conversations: what happens to them, and what is said in them.

use async_trait::async_trait;
use contract::{ChannelName, ConversationId, Message, Moment, Peer, Seq, Text};
use conversation::{Audit, Conversation, Occurrence, Rules};

use crate::{Arrival, ArrivalOutcome, StoreError};

/// Conversations: what happens to them, and what is said in them.
#[async_trait]
pub trait Conversations: Send + Sync {
    /// The path of a message: takes in what has arrived, at most 64 at once and at most one from each peer.
    ///
    /// One transaction for the whole batch. For each arrival: a key that is known answers with the first receipt; the
    /// open conversation of the peer is found, or begun where [`Arrival::opening`] allows it; `rules` say what follows
    /// from it; all of that is written with compare-and-set on the version. What fails alone (a conflict, a constraint)
    /// is run again alone, at most five times. The answers stand in the order of the batch.
    async fn turns(&self, rules: &dyn Rules, batch: &[Arrival]) -> Vec<Result<ArrivalOutcome, StoreError>>;

    /// Everything else that happens to one conversation: a claim, a counselor's reply, a release, a timer, a return.
    ///
    /// Reads the conversation, asks the rules what follows, writes it with compare-and-set, and asks again on a
    /// conflict, at most five times. What they refuse comes back as an error, and nothing is written.
    async fn act(
        &self,
        rules: &dyn Rules,
        conversation: ConversationId,
        occurrence: &Occurrence,
    ) -> Result<ArrivalOutcome, StoreError>;

    /// Closes a conversation that was found unreadable ([`crate::Ticket::unreadable`]), where [`Conversations::act`]
    /// cannot.
    async fn close_unreadable(
        &self,
        conversation: ConversationId,
        now: Moment,
        audit: &Audit,
    ) -> Result<(), StoreError>;

    /// A conversation by id.
    async fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, StoreError>;

    /// The open conversation of a peer, or the last that was closed within the retention.
    async fn of_peer(&self, channel: &ChannelName, peer: &Peer) -> Result<Option<Conversation>, StoreError>;

    /// The turns after `after`, at most `most` of them, in order.
    async fn since(&self, conversation: ConversationId, after: Seq, most: u32) -> Result<Vec<Message>, StoreError>;

    /// The first receipt's conversation of a delivery key, for an opening whose answer was lost.
    async fn opened_with(&self, channel: &ChannelName, key: &Text) -> Result<Option<ConversationId>, StoreError>;
}
