//! A message on its way in.

use std::time::Duration;

use contract::{ChannelName, ConversationId, Message, Peer, Seq, Text};

use conversation::{Conversation, Occurrence};

use crate::StoreError;

/// One message.
#[derive(Debug)]
pub struct Arrival {
    /// Where it came from.
    pub channel: ChannelName,
    /// From whom. Stored as a blind index, and sealed beside it where [`Keep::Address`] says so.
    pub peer: Peer,
    /// Whether the address is needed later.
    pub keep: Keep,
    /// The delivery key; only its HMAC is kept, for 48 hours.
    pub key: Text,
    /// The platform's ids of the message; kept sealed with the visitor's turn.
    pub handles: Vec<Text>,
    /// The id of the conversation that it begins where the peer has none open; `None` where it may not begin one.
    pub opening: Option<ConversationId>,
    /// Whether the conversation that it begins comes from a place where many were begun just now; see
    /// [`Conversation::crowded`].
    pub crowded: bool,
    /// What happened, and when. What the rules refuse fails this arrival alone; nothing of it is written, its key
    /// included.
    pub occurrence: Occurrence,
}

/// Whether a channel needs a person's address to reach them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// A messenger: the address is sealed and kept, and every turn of ours gets an outbox row.
    Address,
    /// A messenger whose replies ride in the answer to the message: as [`Keep::Address`], and what the message leads to
    /// is nobody else's to send for [`RIDE`].
    Riding,
    /// Web chat: the visitor reads; of the token there is the blind index alone.
    Index,
}

/// How long a turn that rides in an answer is left to that answer.
pub const RIDE: Duration = Duration::from_secs(10);

/// What became of an arrival or an act.
#[derive(Clone, Debug)]
pub enum ArrivalOutcome {
    /// It is committed.
    Committed {
        /// The conversation as it stands now.
        conversation: Conversation,
        /// The turns that were added, in order.
        messages: Vec<Message>,
        /// Whether older turns wait for this person and may be shown; known for [`Keep::Riding`] alone.
        waiting: bool,
    },
    /// It was here before; nothing was written.
    Duplicate {
        /// Which conversation, as it is now.
        conversation: Conversation,
        /// The turns that it added the first time, as they are now.
        messages: Vec<Message>,
        /// The last turn of the first receipt.
        seq: Seq,
    },
    /// The peer has no conversation, and the arrival may not begin one.
    Unknown,
    /// The peer's conversation is closed, and the arrival may not begin another.
    Closed,
}

impl ArrivalOutcome {
    /// The conversation, where one was written.
    pub fn committed(self) -> Result<(Conversation, Vec<Message>), StoreError> {
        match self {
            Self::Committed {
                conversation, messages, ..
            } => Ok((conversation, messages)),
            Self::Duplicate { .. } | Self::Unknown | Self::Closed => Err(StoreError::Gone),
        }
    }
}
