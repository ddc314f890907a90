//! Outbound: what a messenger's adapter implements.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::{Limits, MessagePart, Peer, Text};

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

/// One message part on its way to a person.
#[derive(Clone, Debug)]
pub struct Outbound {
    /// To whom.
    pub peer: Peer,
    /// What; it fits the channel's [`Limits`].
    pub message_part: MessagePart,
    /// The same at every attempt, for platforms that recognise a repetition: at most 25 ASCII letters and digits.
    pub nonce: String,
}

/// What a platform said of a message part that it took.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The platform's ids of what was sent, needed to delete it or to remove its buttons; kept sealed.
    pub handles: Vec<Text>,
}

/// Why a message part did not go out, named by what there is to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SendError {
    /// Not to this person now; the same again after this wait.
    #[error("the platform asks to try this person again after {0:?}")]
    Retry(Duration),
    /// To nobody now: the limit of the whole channel is reached.
    #[error("the platform asks to send nothing at all for {0:?}")]
    Pause(Duration),
    /// The platform does not work now, and has certainly not taken the message part: no connection, or its own error.
    #[error("the platform does not answer")]
    Down,
    /// This message part will never be taken; others may be.
    #[error("the platform refuses this message")]
    Refused,
    /// Never: the person has blocked us or is gone.
    #[error("the platform will not deliver to this person")]
    Never,
    /// The connection broke before the platform had answered. It may have taken the message part; it is sent again all
    /// the same, because a double is the smaller harm.
    #[error("the connection to the platform broke")]
    Broken,
    /// The message part was written, and no answer came in time, so the platform may have taken it. It is sent again
    /// only where a repetition is recognised; elsewhere its author is shown that nobody knows.
    #[error("the platform has not said in time whether it took the message")]
    Unknown,
}

/// What became of messages that were to vanish from a person's phone.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Retracted {
    /// How many could not be deleted, and never will be: too old, or the platform does not let us.
    pub left: usize,
}

/// How a channel's replies reach a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// They are sent, at any time.
    Push,
    /// They ride in the answer to the platform's own request; what comes later waits for the next one.
    Ride,
    /// They ride, and what comes later can be sent.
    RideOrPush,
}

/// A messenger. Web chat has none; its visitors read.
///
/// **Invariant:** a channel translates, it never decides. An implementation MUST NOT retry by itself, MUST return
/// within 30 seconds, and MUST NOT write the message, the peer or the platform's URL to a log.
#[async_trait]
pub trait Channel: Send + Sync {
    /// The name under which its messages are stored.
    fn name(&self) -> ChannelName;

    /// How its replies reach a person.
    fn way(&self) -> Way;

    /// What fits into a message part, how fast it may send, how long it tries.
    fn limits(&self) -> &Limits;

    /// Sends one message part. Never called on a channel of [`Way::Ride`].
    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError>;

    /// Shows the person that somebody is writing to them. May be lost.
    async fn typing(&self, _peer: &Peer) {}

    /// Takes the buttons away from a question that was answered in words. `handles` are those of the turn that asked. A
    /// failure is not reported, because a press of an old button is answered kindly anyway.
    async fn disarm(&self, _peer: &Peer, _handles: &[Text]) {}

    /// Deletes messages from the person's phone: ours, and theirs where the platform allows it. `handles` are of
    /// messages younger than [`Limits::retractable`]. An `Err` is tried again with all handles, so one that is gone
    /// already counts as deleted.
    async fn retract(&self, _peer: &Peer, handles: &[Text]) -> Result<Retracted, SendError> {
        Ok(Retracted { left: handles.len() })
    }
}
