//! What the web adapter may read, and how a visitor comes back.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures_core::Stream;
use serde::{Deserialize, Serialize};

use crate::{ChannelName, Choice, ConversationId, Locale, Message, Peer, Refusal, Seq, Text};

/// Who owns a conversation, as its visitor is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolderKind {
    /// The script answers.
    Flow,
    /// The conversation waits for a person.
    Queue,
    /// A counselor answers.
    Counselor,
    /// The conversation has ended.
    Closed,
}

/// How long the visitors who were answered lately had waited, the shortest and the longest fifth left out. It tells the
/// next one what to expect, and promises nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WaitTimes {
    /// Hardly anybody waited less.
    pub least: Duration,
    /// Hardly anybody waited longer.
    pub most: Duration,
}

/// Where a conversation stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConversationPlace {
    /// Which conversation.
    pub conversation: ConversationId,
    /// Who owns it.
    pub holder: HolderKind,
    /// Its place in the queue, from 1; absent outside the queue and for a visitor in danger, who is not told a number.
    pub position: Option<u32>,
    /// How long others have waited lately; nothing where too few have.
    pub wait: Option<WaitTimes>,
    /// Whether somebody who writes its language takes conversations now.
    pub staffed: bool,
    /// The last turn.
    pub seq: Seq,
    /// Turns up to here are shown only when the visitor asks for them: a resumed conversation reveals nothing.
    pub floor: Seq,
}

/// What has changed in a conversation that somebody watches.
#[derive(Clone, Debug)]
pub enum Change {
    /// These turns were committed on this node.
    Messages(Arc<[Message]>),
    /// Something was committed, here or on another node: read again.
    Look,
    /// Somebody on the other side is writing.
    Typing,
}

/// The changes of one conversation, as they happen. It ends when the server shuts down.
pub type ChangeStream = Pin<Box<dyn Stream<Item = Change> + Send>>;

/// How a visitor comes back.
#[derive(Clone, Debug)]
pub enum Resume {
    /// With the code written down: 16 digits. Nothing said before is shown by itself.
    Code(Text),
    /// With the one-time code of a page that was reloaded: all is shown.
    Reload(Text),
    /// With the id that the page made for an opening whose answer was lost. It works until the first word is written.
    Opening(Text),
}

/// What a visitor takes along to come back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Return {
    /// A code to write down, 16 digits; a new one voids the one before.
    Code,
    /// A code for the next reload of the page, good for three minutes; a new one voids the one before.
    Reload,
}

/// What the web adapter may read.
#[async_trait]
pub trait Transcript: Send + Sync {
    /// Finds the conversation of a visitor. `Unknown` and `Closed` are told apart for as long as the server remembers.
    async fn place(&self, channel: &ChannelName, peer: &Peer) -> Result<ConversationPlace, Refusal>;

    /// The same, and also finds one that has ended, for as long as anything of it is kept: it can be read and erased,
    /// and nothing is written into it.
    async fn kept(&self, channel: &ChannelName, peer: &Peer) -> Result<ConversationPlace, Refusal>;

    /// The turns after `after`, at most 200 of them, in order.
    async fn since(&self, conversation: ConversationId, after: Seq) -> Result<Vec<Message>, Refusal>;

    /// Watches a conversation.
    fn watch(&self, conversation: ConversationId) -> ChangeStream;

    /// Makes a code, on paper or of a reload, with which the visitor comes back.
    async fn issue(&self, channel: &ChannelName, peer: &Peer, kind: Return) -> Result<Text, Refusal>;

    /// Gives a conversation to a new peer and voids the old one. What does not fit is `Unknown`, whatever the reason.
    /// With a code every other way back is void; with a reload or an opening the code that was taken before stays good.
    /// One that has ended is given to whoever has its code, with the holder `Closed`: to be read.
    async fn resume(&self, channel: &ChannelName, peer: &Peer, with: Resume) -> Result<ConversationPlace, Refusal>;

    /// Conversations that a person at the desk has closed as abuse since the last call, at most 256. A caller that
    /// knows where they came from makes the next openings from there cost more. Each node tells only of those that were
    /// closed on it.
    fn misused(&self) -> Vec<ConversationId>;

    /// Puts conversations behind others of the same risk, because many more were opened from the same place since
    /// ([`Admit::Crowded`] says so of those that are opened after it is known).
    ///
    /// [`Admit::Crowded`]: crate::Admit::Crowded
    async fn crowd(&self, conversations: &[ConversationId]);

    /// Notes that the visitor's page is open: it has begun to listen, or has asked for turns. A page that does neither
    /// for a minute counts as away until it comes back. Kept in memory only.
    async fn here(&self, conversation: ConversationId);

    /// Whether somebody who writes this language takes conversations now.
    fn staffed(&self, locale: Locale) -> bool;

    /// The answers to the first question of a conversation, for a page that shows them before anything was said.
    fn topics(&self, locale: Locale) -> Vec<Choice>;

    /// Tells a counselor who has this conversation that the visitor is writing. Kept nowhere.
    async fn typing(&self, conversation: ConversationId);
}
