//! What is remembered of a conversation beside its clear columns. The store seals it.

use std::collections::BTreeMap;

use contract::{Locale, Moment, Seq, Text};
use flow::Session;
use language::Evidence;
use serde::{Deserialize, Serialize};
use store::{Memory, StoreError};

use crate::agreed::AgreedWord;
use crate::edit::Edits;
use crate::veil::Veil;

/// How many counselor's replies are remembered by their key, so that a repeated POST is taken once.
const REPLIES: usize = 32;

/// The form of the bytes; raised when a field is added, with a reader for the older form.
const VERSION: u8 = 4;

/// What the fields that later versions added are in an older record: no veil and not quiet since 2, no word since 3, no
/// messages without words and none that may be edited since 4.
const ADDED: [&[u8]; 4] = [&[], &[0, 0, 0, 0, 0, 0], &[0, 0, 0, 0], &[0, 0, 0]];

/// What the switchboard remembers.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
pub(crate) struct Recollection {
    /// Where the conversation stands in its flow; empty before the first word.
    session: Vec<u8>,
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
    /// The visitor has gone by the way out and may not be alone.
    pub(crate) left: bool,
    /// How often the visitor in the queue was told how things stand.
    pub(crate) told: u8,
    /// Nothing is shown before the visitor goes on (DESIGN.md, invariant 14).
    pub(crate) veil: Option<Veil>,
    /// The phone was left for the page: only harmless things are told there.
    pub(crate) quiet: bool,
    /// What has to be known before a silent phone shows anything again.
    pub(crate) word: Option<AgreedWord>,
    /// How many messages in a row came without a word.
    pub(crate) wordless: u8,
    /// The last messages, to tell what an edit changes.
    pub(crate) edits: Edits,
}

/// A question about the language, with the words that wait for its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LanguageQuestion {
    /// The turn that asked.
    pub(crate) asked: Seq,
    /// What the visitor wrote and nobody has answered yet.
    pub(crate) held: Option<Text>,
    /// The language to stay in when the offer is declined or the answer is not understood.
    pub(crate) stay: Locale,
}

impl Recollection {
    /// Reads what the store kept.
    pub(crate) fn of(memory: &Memory) -> Result<Self, StoreError> {
        if memory.0.is_empty() {
            return Ok(Self::default());
        }
        let (version, bytes) = memory.0.split_first().ok_or(StoreError::Tampered)?;
        if *version > VERSION {
            return Err(StoreError::unavailable("this conversation was written by a newer node"));
        }
        let read = match ADDED.get(usize::from(*version)) {
            Some(added) => postcard::from_bytes(&[bytes, added].concat()),
            None => postcard::from_bytes(bytes),
        };
        read.map_err(|_| StoreError::Tampered)
    }

    /// Writes it for the store.
    pub(crate) fn kept(&self) -> Memory {
        let bytes = postcard::to_extend(self, vec![VERSION]);
        Memory(bytes.expect("plain data in a growing buffer always serialises"))
    }

    /// Where it stands in the flow; `None` before the first word.
    pub(crate) fn session(&self) -> Result<Option<Session>, StoreError> {
        if self.session.is_empty() {
            return Ok(None);
        }
        Session::from_bytes(&self.session)
            .map(Some)
            .map_err(|_| StoreError::Tampered)
    }

    /// The last turn that asked what is pending.
    pub(crate) fn prompt(&self) -> Result<Option<Seq>, StoreError> {
        if let Some(question) = &self.question {
            return Ok(Some(question.asked));
        }
        Ok(self.session()?.and_then(|session| session.prompt()).map(Seq))
    }

    /// Whether a turn asked what is pending now.
    pub(crate) fn still_asks(&self, prompt: Seq) -> Result<bool, StoreError> {
        if let Some(question) = &self.question {
            return Ok(question.asked == prompt);
        }
        Ok(self.session()?.is_some_and(|session| session.asks(prompt.0)))
    }

    /// Notes where it stands now.
    pub(crate) fn stands(&mut self, session: &Session) {
        self.session = session.to_bytes();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_older_version_wrote_is_read() {
        let now = Recollection {
            told: 3,
            returns: true,
            ..Recollection::default()
        };
        for (version, added) in [(1, 6), (2, 4), (3, 3), (4, 0)] {
            let Memory(mut bytes) = now.kept();
            bytes[0] = version;
            bytes.truncate(bytes.len() - added);
            let read = Recollection::of(&Memory(bytes)).expect("it is read");
            assert_eq!(
                (read.told, read.returns, read.quiet, read.wordless),
                (3, true, false, 0)
            );
            assert!(read.veil.is_none() && read.word.is_none());
        }
    }
}
