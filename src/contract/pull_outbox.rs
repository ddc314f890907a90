//! What waits for somebody on a channel whose replies ride in the platform's own request.

use std::time::Duration;

use async_trait::async_trait;

use crate::{ChannelName, ConversationId, MessagePart, Peer, Refusal, Seq};

/// A message part that is to ride in an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaitingPart {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// Of which turn.
    pub seq: Seq,
    /// Which part of it, from 0.
    pub part: u32,
    /// Whether the turn ends with it.
    pub last: bool,
    /// The message part itself.
    pub message_part: MessagePart,
}

/// The message parts that wait, and how an adapter says that they were handed over.
///
/// **Invariant:** a message part that was given out comes again, in front of the next answer, unless
/// [`PullOutbox::delivered`] is told of it: nothing is lost when the server or the connection dies in between.
#[async_trait]
pub trait PullOutbox: Send + Sync {
    /// Takes the oldest message parts that wait for this person and belong to no other answer right now, at most
    /// `most`. For ten seconds no other answer is given them.
    async fn collect(&self, channel: &ChannelName, peer: &Peer, most: usize) -> Result<Vec<WaitingPart>, Refusal>;

    /// Says that `written` went to the platform. Message parts that came with a receipt or from [`PullOutbox::collect`]
    /// and did not go there belong into `kept`; they wait again at once.
    async fn delivered(&self, written: Vec<WaitingPart>, kept: Vec<WaitingPart>);

    /// Waits until something new is written in this conversation, at most this long; `false` when nothing came. What
    /// waited before the call is not reported, so a caller begins to wait first and collects then.
    async fn await_new(&self, conversation: ConversationId, patience: Duration) -> bool;
}
