//! What is still to be delivered on a messenger.

use contract::{ConversationId, Message, Moment, Peer, Text};

/// One turn that waits to be sent. The row holds where it stands, never a word: the words are read from the turn.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// To whom.
    pub peer: Peer,
    /// What.
    pub message: Message,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was committed, for the channel's maximum age.
    pub since: Moment,
}

/// What became of an attempt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Attempt {
    /// The platform has it; its ids are kept sealed.
    Sent(Vec<Text>),
    /// Try again then.
    Later(Moment),
    /// It will not be sent; the counselor is shown that it failed.
    Failed,
}
