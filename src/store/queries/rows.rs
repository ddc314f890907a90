//! Records as their rows stand in the tables.

use ::store::StoreError;
use ::store::sealer::Sealer;
use contract::{ChannelName, ConversationId, CounselorId, Locale, Moment, Risk, Seq, Text};
use conversation::{Conversation, Decision, Holder, Memory, TimerKind};
use vault::{DataKey, Index};

/// The holder of a conversation that has ended.
const CLOSED: &str = "closed";

/// A conversation with its wrapped key, as one query reads them.
#[derive(sqlx::FromRow)]
pub(crate) struct ConversationRow {
    pub(crate) id: String,
    pub(crate) channel: String,
    pub(crate) peer: Vec<u8>,
    pub(crate) address: Option<Vec<u8>>,
    pub(crate) version: i64,
    pub(crate) seq: i64,
    pub(crate) floor: i64,
    pub(crate) locale: Option<String>,
    pub(crate) topic: Option<String>,
    pub(crate) risk: i64,
    pub(crate) crowded: bool,
    pub(crate) holder: String,
    pub(crate) counselor: Option<String>,
    pub(crate) waiting: Option<i64>,
    pub(crate) memory: Option<Vec<u8>>,
    pub(crate) opened: i64,
    pub(crate) touched: i64,
    pub(crate) unreadable: bool,
    pub(crate) key: Option<Vec<u8>>,
}

/// The text of a query that reads [`ConversationRow`]s, with what it says of which and how. The columns stand here and
/// nowhere else; `query_as!` cannot check a text that is put together, so the conformance suite runs each of them.
macro_rules! conversations {
    ($which:literal) => {
        concat!(
            "SELECT id, channel, peer, address, version, seq, floor, locale, topic, risk, crowded, holder, counselor,
                 waiting, memory, opened, touched, unreadable, key
             FROM conversation LEFT JOIN wrapped_key ON wrapped_key.conversation = conversation.id ",
            $which
        )
    };
}
pub(crate) use conversations;

/// A conversation that was read, with what is needed to write it.
pub(crate) struct OpenedConversation {
    pub(crate) conversation: Conversation,
    /// None once the conversation is erased.
    pub(crate) key: Option<DataKey>,
    /// The blind index of the peer.
    pub(crate) peer: Vec<u8>,
    /// Whether the address is kept, so that turns are sent.
    pub(crate) addressed: bool,
}

impl OpenedConversation {
    /// The key, for whoever seals or opens something.
    pub(crate) fn key(&self) -> Result<&DataKey, StoreError> {
        self.key.as_ref().ok_or(StoreError::Gone)
    }
}

impl ConversationRow {
    /// Opens what is sealed. One whose key is gone was erased: the keys are never put back with a backup of the rest.
    /// One that was found unreadable stays so while it is open, and once it is closed nothing of it is asked for.
    pub(crate) fn open(&self, sealer: &Sealer) -> Result<OpenedConversation, StoreError> {
        let id = conversation_id(&self.id)?;
        let (key, memory) = match (&self.memory, &self.key) {
            (None, _) | (_, None) => return self.ended(),
            (Some(_), Some(_)) if self.unreadable && self.holder == CLOSED => return self.ended(),
            (Some(_), Some(_)) if self.unreadable => return Err(StoreError::Tampered),
            (Some(memory), Some(wrapped)) => {
                let key = sealer.unwrap(id, wrapped)?;
                let memory = sealer.open_memory(id, &key, memory)?;
                (Some(key), memory)
            }
        };
        self.held(id, key, memory)
    }

    /// What is known of a conversation that cannot be read: enough to erase it.
    pub(crate) fn clear(&self) -> Result<OpenedConversation, StoreError> {
        let id = conversation_id(&self.id)?;
        let held = self.held(id, None, Memory::default())?;
        // Its address cannot be read either.
        Ok(OpenedConversation {
            addressed: false,
            ..held
        })
    }

    /// A conversation of which nothing is left to open.
    fn ended(&self) -> Result<OpenedConversation, StoreError> {
        let id = conversation_id(&self.id)?;
        let mut held = self.held(id, None, Memory::default())?;
        held.conversation.holder = Holder::Closed;
        Ok(held)
    }

    fn held(&self, id: ConversationId, key: Option<DataKey>, memory: Memory) -> Result<OpenedConversation, StoreError> {
        let conversation = Conversation {
            id,
            channel: ChannelName::from(self.channel.clone()),
            version: self.version.cast_unsigned(),
            seq: Seq(self.seq.cast_unsigned()),
            floor: Seq(self.floor.cast_unsigned()),
            locale: self.locale.as_deref().and_then(Locale::parse),
            topic: self.topic.clone(),
            risk: risk(self.risk),
            holder: holder(&self.holder, self.counselor.clone(), self.waiting)?,
            memory,
            opened: Moment(self.opened),
            touched: Moment(self.touched),
            quiet: false,
            crowded: self.crowded,
            recalled: Vec::new(),
        };
        Ok(OpenedConversation {
            conversation,
            key,
            peer: self.peer.clone(),
            addressed: self.address.is_some(),
        })
    }
}

/// What a message brings along that its decision does not know.
#[derive(Clone, Copy, Default)]
pub(crate) struct Received<'a> {
    /// The platform's ids of it.
    pub(crate) handles: &'a [Text],
    /// When the visitor did it: what follows is an answer to them, whatever the conversation makes of it.
    pub(crate) asked: Option<Moment>,
    /// Until when the turns that follow are left to the answer that they ride in.
    pub(crate) rides: Option<Moment>,
}

/// What is written anew of a conversation at each decision.
pub(crate) struct Record {
    pub(crate) id: String,
    /// The version that it is written over.
    pub(crate) before: i64,
    pub(crate) seq: i64,
    pub(crate) locale: Option<&'static str>,
    pub(crate) topic: Option<String>,
    pub(crate) risk: i64,
    pub(crate) holder: &'static str,
    pub(crate) counselor: Option<String>,
    pub(crate) waiting: Option<i64>,
    pub(crate) memory: Option<Vec<u8>>,
    pub(crate) touched: i64,
    pub(crate) ended: Option<i64>,
    pub(crate) outcome: Option<String>,
}

impl Record {
    /// The columns that it fills, in the order in which the `values` of `hot.rs` give them.
    pub(crate) const COLUMNS: &str =
        "id, seq, locale, topic, risk, holder, counselor, waiting, memory, touched, ended, outcome";

    /// How each decision changes a conversation, where the record is called `new`.
    pub(crate) const EACH: &str = "version = version + 1, seq = new.seq, locale = new.locale, topic = new.topic, \
        memory = new.memory, touched = new.touched";

    /// What changes beside that with its holder or its risk: columns that an index names, and how it has ended. SQLite
    /// leaves this out where none of them changes, which it asks of each.
    pub(crate) const MOVED: &str = "risk = new.risk, holder = new.holder, counselor = new.counselor, \
        waiting = new.waiting, ended = COALESCE(conversation.ended, new.ended), \
        outcome = COALESCE(new.outcome, conversation.outcome)";

    /// Of a conversation as it stands after a decision.
    pub(crate) fn of(after: &Conversation, decision: &Decision, memory: Option<Vec<u8>>) -> Self {
        let (holder, counselor, waiting) = match &after.holder {
            Holder::Flow => ("flow", None, None),
            Holder::Queue { since } => ("queue", None, Some(since.0)),
            Holder::Counselor { by, since } => ("counselor", Some(by.as_str().to_owned()), Some(since.0)),
            Holder::Closed => ("closed", None, None),
        };
        Self {
            id: after.id.to_string(),
            before: after.version.cast_signed() - 1,
            seq: after.seq.0.cast_signed(),
            locale: after.locale.map(Locale::tag),
            topic: after.topic.clone(),
            risk: i64::from(after.risk.level()),
            holder,
            counselor,
            waiting,
            memory,
            touched: after.touched.0,
            ended: (after.holder == Holder::Closed).then(|| decision.latest().hour().0),
            outcome: decision.close.as_ref().map(|close| close.outcome.clone()),
        }
    }
}

/// A conversation that is begun.
pub(crate) struct Opening {
    pub(crate) record: Record,
    pub(crate) channel: String,
    pub(crate) peer: Index,
    pub(crate) address: Option<Vec<u8>>,
    pub(crate) opened: i64,
    pub(crate) crowded: bool,
}

/// A turn.
pub(crate) struct TurnRow {
    pub(crate) conversation: String,
    pub(crate) seq: i64,
    pub(crate) body: Vec<u8>,
    pub(crate) at: i64,
    /// Sealed: the platform's ids of a message that came in.
    pub(crate) handles: Option<Vec<u8>>,
}

/// A timer.
pub(crate) struct TimerRow {
    pub(crate) conversation: String,
    pub(crate) kind: &'static str,
    pub(crate) due: i64,
}

/// A turn that is to be sent.
pub(crate) struct OutboxRow {
    pub(crate) conversation: String,
    pub(crate) seq: i64,
    pub(crate) channel: String,
    pub(crate) since: i64,
    /// When the visitor had last done something.
    pub(crate) asked: i64,
    /// Until when it is left to the answer that it rides in.
    pub(crate) leased: i64,
    /// The turn whose buttons are taken away first.
    pub(crate) disarms: Option<i64>,
}

/// A delivery key with its first receipt.
#[derive(sqlx::FromRow)]
pub(crate) struct DeliveryRow {
    pub(crate) key: Vec<u8>,
    pub(crate) conversation: String,
    pub(crate) first_seq: i64,
    pub(crate) last_seq: i64,
    pub(crate) at: i64,
}

/// An id that the server has made itself; anything else was put there by somebody else.
pub(crate) fn conversation_id(id: &str) -> Result<ConversationId, StoreError> {
    ConversationId::parse(id).ok_or(StoreError::Tampered)
}

pub(crate) fn risk(level: i64) -> Risk {
    Risk::from_level(u8::try_from(level).unwrap_or(u8::MAX))
}

pub(crate) fn holder(holder: &str, counselor: Option<String>, waiting: Option<i64>) -> Result<Holder, StoreError> {
    let since = Moment(waiting.unwrap_or_default());
    match (holder, counselor) {
        ("flow", None) => Ok(Holder::Flow),
        ("queue", None) => Ok(Holder::Queue { since }),
        ("counselor", Some(by)) => Ok(Holder::Counselor {
            by: CounselorId::stored(by),
            since,
        }),
        ("closed", None) => Ok(Holder::Closed),
        _ => Err(StoreError::Tampered),
    }
}

pub(crate) fn timer_name(kind: TimerKind) -> &'static str {
    match kind {
        TimerKind::Wait => "wait",
        TimerKind::Left => "left",
    }
}

pub(crate) fn timer_kind(name: &str) -> Result<TimerKind, StoreError> {
    match name {
        "wait" => Ok(TimerKind::Wait),
        "left" => Ok(TimerKind::Left),
        _ => Err(StoreError::Tampered),
    }
}
