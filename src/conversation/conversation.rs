//! One visitor on one channel, as the rules and the store know it.

use std::fmt;

use contract::{ChannelName, ConversationId, CounselorId, Locale, Moment, Risk, Seq, Text};

/// Who owns a conversation. Exactly one at a time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Holder {
    /// The script.
    Flow,
    /// The queue: it waits for a person since then.
    Queue {
        /// Since when; kept when a lost claim brings it back, so that nobody waits twice.
        since: Moment,
    },
    /// One counselor.
    Counselor {
        /// Who.
        by: CounselorId,
        /// Since when it had waited before it was claimed.
        since: Moment,
    },
    /// Nobody: it has ended.
    Closed,
}

/// What is known of a conversation beside its columns: where it stands in the flow, the answers, the evidence of its
/// language. The store seals it and never looks inside.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Memory(pub Vec<u8>);

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memory({} bytes)", self.0.len())
    }
}

/// A conversation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Where it runs.
    pub channel: ChannelName,
    /// How often it has been written; compare-and-set stands on it. 0 while it is being begun.
    pub version: u64,
    /// The last turn.
    pub seq: Seq,
    /// Turns up to here are shown to the visitor only when asked for.
    pub floor: Seq,
    /// The language that it is held in, once one is settled.
    pub locale: Option<Locale>,
    /// What it is about, such as `visa`.
    pub topic: Option<String>,
    /// How near the danger is.
    pub risk: Risk,
    /// Who owns it.
    pub holder: Holder,
    /// Its state beside these columns.
    pub memory: Memory,
    /// When it began.
    pub opened: Moment,
    /// When the visitor last did something.
    pub touched: Moment,
    /// Whether its person has moved from this messenger to the page, so that only harmless things are told here. Known
    /// while the conversation is being begun.
    pub quiet: bool,
    /// Whether it came from a place where many were begun just then: within its risk it waits behind others, so that
    /// whoever opens fifty conversations stands in front of nobody. Never changes; of the place itself nothing is kept.
    pub crowded: bool,
    /// The words of earlier turns, where the rules have asked for them ([`crate::Refused::Recall`]); otherwise empty.
    pub recalled: Vec<(Seq, Text)>,
}

impl Conversation {
    /// A conversation before its first word.
    pub fn beginning(id: ConversationId, channel: ChannelName, at: Moment) -> Self {
        Self {
            id,
            channel,
            version: 0,
            seq: Seq(0),
            floor: Seq(0),
            locale: None,
            topic: None,
            risk: Risk::L0,
            holder: Holder::Flow,
            memory: Memory::default(),
            opened: at,
            touched: at,
            quiet: false,
            crowded: false,
            recalled: Vec::new(),
        }
    }
}
