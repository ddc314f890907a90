//! Why the server did not take a message, or shows nothing of a conversation.

use std::time::Duration;

/// Why the server did not take a message. Nothing was written.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// No conversation is known under this address.
    #[error("there is no such conversation; open a new one")]
    Unknown,
    /// The conversation has ended.
    #[error("this conversation has ended; open a new one")]
    Closed,
    /// The message itself cannot be taken; the sentence says why and is safe to show.
    #[error("{0}")]
    Invalid(&'static str),
    /// Too much at once; the same again after this wait.
    #[error("too many messages at once; try again in {0:?}")]
    Busy(Duration),
    /// The store cannot be reached or written.
    #[error("the message could not be stored; it was not taken, please send it again")]
    Unavailable,
    /// The conversation cannot be read any more: what is stored of it is damaged. A new one can be opened.
    #[error("this conversation cannot be read any more; open a new one")]
    Unreadable,
}
