//! The state of a conversation beside its clear columns. The store seals it.
//!
//! It has two parts, and neither reaches into the other. [`State::session`] is where the conversation stands in the
//! script: `flow::step` alone makes the next one, and what it knows is what the flows say. Everything else is what the
//! server itself knows of the conversation whatever flow it runs on: its language, the privacy lock, the queue, the
//! desk. [`crate::visitor`] names the order in which these may answer a message before the script does.

use std::collections::BTreeMap;

use contract::{Locale, Moment, Seq};
use flow::Session;
use language::Evidence;
use serde::{Deserialize, Serialize};

use crate::edits::Edits;
use crate::held::HeldTurns;
use crate::word::AgreedWord;
use crate::{Memory, Refused};

mod older;

/// How many counselor's replies are remembered by their key, so that a repeated POST is taken once.
const REPLIES: usize = 32;

/// The form of the bytes; raised when a field is added, with a reader for the older form.
const VERSION: u8 = 5;

/// What is known of a conversation.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
pub(crate) struct State {
    /// Where the conversation stands in its flow; nothing before the first word.
    #[serde(with = "session")]
    pub(crate) session: Option<Session>,
    /// What its language was judged by.
    pub(crate) evidence: Evidence,
    /// When the danger card was last shown.
    pub(crate) carded: Option<Moment>,
    /// The question about the language that waits for an answer.
    pub(crate) question: Option<LanguageQuestion>,
    /// Which turns hold the answer of which slot, so that it can be forgotten.
    pub(crate) slots: BTreeMap<String, Vec<Seq>>,
    /// The keys of the counselor's last replies.
    replies: Vec<(String, Seq)>,
    /// The visitor comes back later: a code was issued, or a message was left for a counselor.
    pub(crate) returns: bool,
    /// The visitor has gone by the quick exit and may not be alone.
    pub(crate) left: bool,
    /// How often the visitor in the queue was told how things stand.
    pub(crate) told: u8,
    /// Nothing is shown before the visitor goes on (invariant 14).
    pub(crate) lock: Option<Lock>,
    /// The phone was left for the page: only harmless things are told there.
    pub(crate) quiet: bool,
    /// What has to be known before a silent phone shows anything again.
    pub(crate) word: Option<AgreedWord>,
    /// How many messages in a row came without a word.
    pub(crate) wordless: u8,
    /// The last messages, to tell what an edit changes.
    pub(crate) edits: Edits,
    /// The turns whose words were overwritten, so that an open desk takes them off the screen as well.
    pub(crate) forgotten: Vec<Seq>,
}

/// A question about the language, with the words that wait for its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LanguageQuestion {
    /// The turn that asked.
    pub(crate) asked: Seq,
    /// What the visitor wrote and nobody has answered yet.
    pub(crate) held: HeldTurns,
    /// The language to stay in when the offer is declined or the answer is not understood.
    pub(crate) stay: Locale,
}

/// A conversation that is locked.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
pub(crate) struct Lock {
    /// What was written since and nobody has answered.
    pub(crate) held: HeldTurns,
}

impl State {
    /// Reads what the store kept.
    pub(crate) fn of(memory: &Memory) -> Result<Self, Refused> {
        match memory.0.split_first() {
            None => Ok(Self::default()),
            Some((version, _)) if *version > VERSION => Err(Refused::Newer),
            Some((&VERSION, bytes)) => postcard::from_bytes(bytes).map_err(|_| Refused::Unreadable),
            Some((version, bytes)) => older::read(*version, bytes).ok_or(Refused::Unreadable),
        }
    }

    /// Writes it for the store.
    pub(crate) fn kept(&self) -> Memory {
        let bytes = postcard::to_extend(self, vec![VERSION]);
        Memory(bytes.expect("plain data in a growing buffer always serialises"))
    }

    /// The last turn that asked what is pending.
    pub(crate) fn prompt(&self) -> Option<Seq> {
        match &self.question {
            Some(question) => Some(question.asked),
            None => self.session.as_ref().and_then(Session::prompt).map(Seq),
        }
    }

    /// Whether a turn asked what is pending now.
    pub(crate) fn still_asks(&self, prompt: Seq) -> bool {
        match &self.question {
            Some(question) => question.asked == prompt,
            None => self.session.as_ref().is_some_and(|session| session.asks(prompt.0)),
        }
    }

    /// The turn that a reply with this key became, if it is a repetition.
    pub(crate) fn replied(&self, key: &str) -> Option<Seq> {
        self.replies.iter().find(|(known, _)| known == key).map(|(_, seq)| *seq)
    }

    /// Notes a reply.
    pub(crate) fn reply(&mut self, key: &str, seq: Seq) {
        self.replies.push((key.to_owned(), seq));
        if self.replies.len() > REPLIES {
            self.replies.remove(0);
        }
    }
}

/// The place in the script has a form of its own, which `flow` reads and writes.
mod session {
    use flow::Session;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "serde hands the field over so")]
    pub(super) fn serialize<S: Serializer>(session: &Option<Session>, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = session.as_ref().map_or_else(Vec::new, Session::to_bytes);
        bytes.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Session>, D::Error> {
        let bytes = Vec::<u8>::deserialize(deserializer)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        Session::from_bytes(&bytes).map(Some).map_err(D::Error::custom)
    }
}
