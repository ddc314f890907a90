//! What earlier versions wrote.
//!
//! Up to version 4 the words that wait stood in the state itself, and the agreed word as an Argon2id hash. Words that
//! waited at the time of the upgrade stand in the conversation and are answered by nobody but people: whoever goes on
//! is asked again what was asked. A word that was agreed on opens nothing any more; the next try tells the desk.

use std::collections::BTreeMap;

use contract::{Locale, Moment, Seq};
use flow::Session;
use language::Evidence;
use serde::Deserialize;

use super::{LanguageQuestion, Lock, State};
use crate::edits::Edits;
use crate::held::HeldTurns;
use crate::word::AgreedWord;

/// What the fields that later versions added are in an older record: no lock and not quiet since 2, no word since 3, no
/// messages without words and none that may be edited since 4.
const ADDED: [&[u8]; 5] = [&[], &[0, 0, 0, 0, 0, 0], &[0, 0, 0, 0], &[0, 0, 0], &[]];

/// Reads a record of version 1 to 4; nothing where it is none.
pub(super) fn read(version: u8, bytes: &[u8]) -> Option<State> {
    let added = ADDED.get(usize::from(version)).filter(|_| version > 0)?;
    let older: Older = postcard::from_bytes(&[bytes, added].concat()).ok()?;
    Some(older.into())
}

#[derive(Deserialize)]
struct Older {
    #[serde(with = "super::session")]
    session: Option<Session>,
    evidence: Evidence,
    carded: Option<Moment>,
    question: Option<Question>,
    slots: BTreeMap<String, Vec<Seq>>,
    replies: Vec<(String, Seq)>,
    returns: bool,
    left: bool,
    told: u8,
    lock: Option<Words>,
    quiet: bool,
    word: Option<Word>,
    wordless: u8,
    edits: Edits,
}

#[derive(Deserialize)]
struct Question {
    asked: Seq,
    #[expect(dead_code, reason = "what stood there is read over")]
    held: Option<String>,
    stay: Locale,
}

#[derive(Deserialize)]
struct Words {
    #[expect(dead_code, reason = "what stood there is read over")]
    held: Option<String>,
}

#[derive(Deserialize)]
enum Word {
    #[expect(dead_code, reason = "the hash is of no use any more")]
    Waits {
        salt: [u8; 16],
        hash: [u8; 32],
        wrong: u8,
        asked: bool,
    },
    Used,
    Refused,
}

impl From<Older> for State {
    fn from(older: Older) -> Self {
        Self {
            session: older.session,
            evidence: older.evidence,
            carded: older.carded,
            question: older.question.map(|question| LanguageQuestion {
                asked: question.asked,
                held: HeldTurns::default(),
                stay: question.stay,
            }),
            slots: older.slots,
            replies: older.replies,
            returns: older.returns,
            left: older.left,
            told: older.told,
            lock: older.lock.map(|_| Lock::default()),
            quiet: older.quiet,
            word: older.word.map(|word| match word {
                Word::Waits { asked, .. } => AgreedWord::lost(asked),
                Word::Used => AgreedWord::Used,
                Word::Refused => AgreedWord::Refused,
            }),
            wordless: older.wordless,
            edits: older.edits,
            forgotten: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As version 4 wrote it: told three times, comes back, everything else empty.
    const FOURTH: [u8; 16] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0];

    #[test]
    fn what_an_older_version_wrote_is_read() {
        // The last messages are two fields of one byte each, where there are none.
        let fourth = [&FOURTH[..], &[0]].concat();
        for (version, added) in [(1_u8, 6), (2, 4), (3, 3), (4, 0)] {
            let bytes = &fourth[..fourth.len() - added];
            let read = read(version, bytes).expect("it is read");
            assert_eq!(
                (read.told, read.returns, read.quiet, read.wordless),
                (3, true, false, 0)
            );
            assert!(read.lock.is_none() && read.word.is_none());
        }
        assert!(read(0, &fourth).is_none());
    }

    #[test]
    fn a_word_that_was_agreed_on_before_opens_nothing_and_tells_the_desk() {
        let mut hashed = vec![1, 0];
        hashed.extend([7; 48]);
        hashed.extend([1, 1]);
        // In place of no word, which is the fourth byte from the end.
        let mut bytes = FOURTH[..FOURTH.len() - 3].to_vec();
        bytes.extend(hashed);
        bytes.extend([0, 0, 0]);
        let read = read(4, &bytes).expect("it is read");
        let mut word = read.word.expect("there is one");
        assert!(word.guards() && word.is_asked());
        assert_eq!(word.tried(None), Some(crate::word::Try::Last));
    }
}
