//! What is remembered of the last messages, to tell what an edit changes.

use contract::Seq;
use serde::{Deserialize, Serialize};

/// So many messages are remembered, each in about 20 bytes. Of one that was written before them nobody knows whether an
/// edit changes it, and whoever edits it does not believe to have answered what is asked now.
const REMEMBERED: usize = 64;

/// What is remembered of messages that may be edited. It lies sealed with the conversation; a turn that is forgotten is
/// forgotten here too.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
pub(crate) struct Edits {
    messages: Vec<Written>,
    /// The question at which it was last said that an edit is no answer.
    pub(crate) told: Option<Seq>,
}

/// One message as it was last written.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Written {
    print: Print,
    /// The turn that its words became.
    seq: Seq,
    /// The turn that asked what was pending when it came.
    asked: Option<Seq>,
}

/// Keyed digests of which message it is and of what it says, shortened: they tell what is the same, and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Print {
    message: [u8; 4],
    words: [u8; 8],
}

impl Print {
    /// Of digests: of which message it is, and of its words.
    pub fn new(message: [u8; 4], words: [u8; 8]) -> Self {
        Self { message, words }
    }
}

impl Edits {
    /// Remembers a message.
    pub(crate) fn note(&mut self, print: Print, seq: Seq, asked: Option<Seq>) {
        self.messages.retain(|written| written.print.message != print.message);
        if self.messages.len() >= REMEMBERED {
            self.messages.remove(0);
        }
        self.messages.push(Written { print, seq, asked });
    }

    /// Remembers what a message says now. It stays as old as it was: what was asked since is none of its business.
    pub(crate) fn note_change(&mut self, print: Print, seq: Seq) {
        let known = self
            .messages
            .iter_mut()
            .find(|written| written.print.message == print.message);
        if let Some(written) = known {
            (written.print, written.seq) = (print, seq);
        } else {
            // One that is remembered no more, or was brought before itself: older than all others, asked by nobody.
            if self.messages.len() >= REMEMBERED {
                self.messages.remove(0);
            }
            self.messages.insert(
                0,
                Written {
                    print,
                    seq,
                    asked: None,
                },
            );
        }
    }

    /// The words of a turn are not kept; nothing of them is kept here.
    pub(crate) fn forget(&mut self, seq: Seq) {
        self.messages.retain(|written| written.seq != seq);
    }

    /// Whether a message may be one that is remembered no more.
    pub(crate) fn may_have_dropped(&self, print: Print) -> bool {
        let known = |written: &Written| written.print.message == print.message;
        self.messages.len() >= REMEMBERED && !self.messages.iter().any(known)
    }

    /// Whether a message says what it said before.
    pub(crate) fn holds(&self, print: Print) -> bool {
        self.messages.iter().any(|written| written.print == print)
    }

    /// What was asked when the last message came, where it is this one.
    pub(crate) fn last_was(&self, print: Print) -> Option<Seq> {
        let last = self.messages.last()?;
        (last.print.message == print.message).then_some(last.asked).flatten()
    }

    /// Whether it was said at this question already that an edit is no answer.
    pub(crate) fn was_told_at(&self, asked: Option<Seq>) -> bool {
        self.told.is_some() && self.told == Some(asked.unwrap_or(Seq(0)))
    }
}
