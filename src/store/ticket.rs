//! A conversation in the queue.

use contract::{ChannelName, ConversationId, Locale, Moment, Risk, Seq};
use conversation::Holder;

/// A conversation as the queue shows it: without a word of its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ticket {
    /// Which conversation.
    pub conversation: ConversationId,
    /// Where it runs.
    pub channel: ChannelName,
    /// Its language.
    pub locale: Option<Locale>,
    /// What it is about.
    pub topic: Option<String>,
    /// How near the danger is.
    pub risk: Risk,
    /// Whether it stands behind others of its risk.
    pub crowded: bool,
    /// Waiting, or with whom.
    pub holder: Holder,
    /// The last turn.
    pub seq: Seq,
    /// When the visitor last did something.
    pub touched: Moment,
    /// Whether it was found unreadable: nobody can take it, and it waits to be closed.
    pub unreadable: bool,
}
