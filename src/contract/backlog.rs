//! Whose messages a channel must fetch after it was away.

use async_trait::async_trait;

use crate::{ChannelName, Peer, Refusal, Text};

/// Somebody with an open conversation.
#[derive(Clone, Debug)]
pub struct Correspondent {
    /// Their address.
    pub peer: Peer,
    /// The platform's ids of the last message that came from them, where there was one.
    pub last: Vec<Text>,
}

/// For platforms that do not keep what was written while nobody listened.
#[async_trait]
pub trait Backlog: Send + Sync {
    /// Everybody with an open conversation on this channel, those who wrote last first, at most 1,000.
    async fn correspondents(&self, channel: &ChannelName) -> Result<Vec<Correspondent>, Refusal>;
}
