//! Why nothing follows from an event.

use contract::{CounselorId, Seq};

/// Why an event changes nothing. Whoever brought it is told; nothing of it is written.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// Somebody else has this conversation; nobody is named where none has it.
    #[error("this conversation is with somebody else")]
    Held(Option<CounselorId>),
    /// It has ended, or is not any more what the event was about.
    #[error("it does not exist, or no longer")]
    Gone,
    /// It was taken before; this is the turn that it became.
    #[error("this was taken before")]
    Repeated(Seq),
    /// What is kept of the conversation cannot be read.
    #[error("what is kept of this conversation cannot be read")]
    Unreadable,
    /// The conversation was written, or runs on flows, that are newer than this node.
    #[error("a newer node has this conversation")]
    Newer,
    /// The words of these turns are needed first: they stand in [`crate::Conversation::recalled`] when the event is
    /// decided again.
    #[error("the words of earlier turns are needed")]
    Recall(Vec<Seq>),
    /// A message that can never be taken, through a fault of ours: both the rules and the apology broke over it.
    #[error("this message cannot be taken, through a fault of ours; open a new conversation")]
    Never,
    /// For another reason, a sentence for people.
    #[error("{0}")]
    Because(&'static str),
}
