//! What is still to be delivered on a messenger.

use std::time::Duration;

use contract::{ChannelName, ConversationId, Locale, Message, Moment, Peer, Seq, Text};

/// One turn that waits to be sent. The row holds where it stands, never a word: the words are read from the turn.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// To whom.
    pub peer: Peer,
    /// What.
    pub message: Message,
    /// Which part of it is next, from 0.
    pub part: u32,
    /// How often this part was tried.
    pub attempts: u32,
    /// When it was committed, for the channel's maximum age.
    pub since: Moment,
    /// When the visitor last did something.
    pub touched: Moment,
    /// Whether something of this conversation is held back already, so that the visitor was told that something waits.
    pub told: bool,
    /// The platform's ids of the turn whose buttons are taken away first.
    pub disarms: Vec<Text>,
}

/// Whether more of a turn is to come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rest {
    /// The next part.
    More,
    /// Nothing.
    Done,
}

/// What became of an attempt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Attempt {
    /// The platform has it; its ids are kept sealed.
    Sent(Vec<Text>, Rest),
    /// Try again then.
    Later(Moment),
    /// It is not shown before the visitor goes on, and nothing else of the conversation that waits is. With the
    /// platform's ids of the neutral line that was sent in its place, if one was.
    Held(Vec<Text>),
    /// Nobody knows whether the platform has it, and a repetition would show twice; the counselor is shown that.
    Doubtful(Rest),
    /// It will not be sent; the counselor is shown that it failed.
    Failed,
}

/// Why a turn may not have arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It was not sent, and will not be.
    Failed,
    /// Nobody knows.
    Doubtful,
}

/// How much of a turn an answer has carried.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Carried {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// Which turn.
    pub seq: Seq,
    /// The part that comes next; nothing when the turn was carried whole.
    pub next: Option<u32>,
}

/// The platform's ids of messages, with the time of each. Where a list is empty, one message may stand on the phone
/// whose id nobody knows.
pub type Handled = Vec<(Moment, Vec<Text>)>;

/// Messages that are to vanish from the phone of somebody who has erased their conversation.
#[derive(Clone, Debug)]
pub struct Retraction {
    /// Its own name.
    pub id: String,
    /// On which channel.
    pub channel: ChannelName,
    /// From whose phone.
    pub peer: Peer,
    /// In which language they are told what became of it.
    pub locale: Locale,
    /// What came and what went.
    pub turns: Handled,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was asked for.
    pub since: Moment,
}

/// What whoever sends asks the store for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// On which channel.
    pub channel: &'a ChannelName,
    /// For whom the rows are kept.
    pub owner: &'a str,
    /// The present moment.
    pub now: Moment,
    /// Until when they are kept.
    pub until: Moment,
    /// At most so many.
    pub most: u32,
    /// The least time between two message parts of the channel, over all nodes; a second's worth may go at once.
    pub pace: Duration,
}
