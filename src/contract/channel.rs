//! The way out: what a messenger's adapter implements.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::{Message, Peer, Text};

/// The name of a channel, such as `web`: lower-case letters, at most 16.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChannelName(Cow<'static, str>);

impl ChannelName {
    /// A name known when the program is built.
    pub const fn of(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// The name as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for ChannelName {
    fn from(name: String) -> Self {
        Self(Cow::Owned(name))
    }
}

impl fmt::Display for ChannelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One part of a turn on its way to a person.
#[derive(Clone, Debug)]
pub struct Outbound {
    /// To whom.
    pub peer: Peer,
    /// What; a text longer than the channel takes is split by the adapter.
    pub message: Message,
    /// The same at every attempt, for platforms that recognise a repetition.
    pub nonce: String,
}

/// What a platform said of a message that it took.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The platform's ids of what was sent, needed to delete it or to remove its buttons; kept sealed.
    pub handles: Vec<Text>,
}

/// Why a message did not go out, named by what there is to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SendError {
    /// Not now; the same again after this wait.
    #[error("the platform asks to try again after {0:?}")]
    Retry(Duration),
    /// Never: the person has blocked us or is gone.
    #[error("the platform will not deliver to this person")]
    Never,
    /// Perhaps: the connection broke after the message was written.
    #[error("the platform took the message but did not say so")]
    Unknown,
}

/// A channel on which the house speaks first, or later: every messenger. Web chat has none; its visitors read.
///
/// **Invariant:** a channel translates, it never decides. An implementation MUST NOT retry by itself, MUST return within
/// 30 seconds, and MUST NOT write the message, the peer or the platform's URL to a log.
#[async_trait]
pub trait Channel: Send + Sync {
    /// The name under which its messages are stored.
    fn name(&self) -> ChannelName;

    /// Sends one message.
    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError>;
}
