//! A message that its writer has changed.
//!
//! The change is heard for danger like any words. It never answers what was asked after the message was written, and
//! words that stayed as they were say nothing. Changed words are kept as a turn for whoever reads the conversation;
//! where the script has it, one short line a question says that an answer has to be sent anew, so that nobody believes
//! they have answered.

use contract::{Argument, Locale, Peer, Phrase, Risk, Seq, Text};
use serde::{Deserialize, Serialize};
use store::{Seat, StoreError};
use vault::{Index, Vault};

use crate::converse::{Exchange, Heard};
use crate::phrases;

/// So many messages are remembered, each in about 20 bytes. Of one that was written before them nobody knows whether an
/// edit changes it, and whoever edits it does not believe to have answered what is asked now.
const REMEMBERED: usize = 64;

/// What is remembered of messages that may be edited. It lies sealed with the conversation; a turn that is forgotten is
/// forgotten here too.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
pub(crate) struct Edits {
    messages: Vec<Written>,
    /// The question at which it was last said that an edit is no answer.
    told: Option<Seq>,
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
pub(crate) struct Print {
    message: [u8; 4],
    words: [u8; 8],
}

impl Print {
    /// Of a message on a messenger that gave it an id; nothing elsewhere, where nothing can be edited.
    pub(crate) fn of(vault: &Vault, peer: &Peer, handles: &[Text], words: &Text) -> Option<Self> {
        let digest = |purpose, text: &Text| vault.index(purpose, &[peer.expose().as_bytes(), text.expose().as_bytes()]);
        let message = shortened(&digest("edited message", handles.first()?));
        Some(Self::made_of(message, shortened(&digest("edited words", words))))
    }

    /// Of digests that were made elsewhere.
    pub(crate) fn made_of(message: [u8; 4], words: [u8; 8]) -> Self {
        Self { message, words }
    }
}

fn shortened<const N: usize>(digest: &Index) -> [u8; N] {
    let bytes = digest.as_bytes();
    std::array::from_fn(|at| bytes[at])
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

/// What an edit is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Change {
    /// The words are the same.
    None,
    /// As good as words that were just written: nothing was asked since.
    Anew,
    /// It corrects what was written before the pending question.
    Before,
}

impl Exchange<'_> {
    /// What an edit is to this conversation.
    ///
    /// It is as good as new words where nothing was asked yet, and where the message was the last one, the question
    /// that it did not answer is still the pending one, and it is put right now.
    pub(crate) fn change(&self, heard: &Heard) -> Result<Change, StoreError> {
        let recollection = &self.draft.recollection;
        if heard.print.is_some_and(|print| recollection.edits.holds(print)) {
            return Ok(Change::None);
        }
        if recollection.session()?.is_none() && recollection.question.is_none() {
            return Ok(Change::Anew);
        }
        let asked = heard.print.and_then(|print| recollection.edits.last_was(print));
        Ok(match asked {
            Some(asked) if recollection.still_asks(asked)? => Change::Anew,
            _ => Change::Before,
        })
    }

    /// Words that were changed after something else was asked.
    pub(crate) fn corrects(&mut self, text: &Text, heard: &Heard) -> Result<(), StoreError> {
        let Some(risk) = self.alarm_in(text, &heard.signals) else {
            let edits = &self.draft.recollection.edits;
            if heard.print.is_some_and(|print| edits.may_have_dropped(print)) {
                self.keep_change(text);
                return Ok(());
            }
            return self.correct(text);
        };
        if risk >= Risk::L3 && self.draft.settled().is_none() {
            self.draft.speak(heard.hints.first().copied().unwrap_or(Locale::KO));
        }
        self.alarm(risk, &heard.signals, text, None)
    }

    /// The change is kept for whoever reads the conversation, and answers nothing.
    pub(crate) fn correct(&mut self, text: &Text) -> Result<(), StoreError> {
        self.keep_change(text);
        if !matches!(self.draft.seat(), Seat::Counselor { .. }) {
            self.say_that_it_is_no_answer()?;
        }
        Ok(())
    }

    /// The turn of a change: the words as they are now, marked as such in the language of whoever reads it.
    pub(crate) fn keep_change(&mut self, text: &Text) {
        let phrase = Phrase {
            key: phrases::EDIT_SEEN,
            arguments: [(String::from("text"), Argument::Text(text.clone()))].into(),
        };
        let marked = self.draft.content.catalogue.render(self.draft.locale(), &phrase).text;
        self.draft.heard(marked, Some(phrase));
    }

    /// Said once a question: more of it would push the question out of sight.
    pub(crate) fn say_that_it_is_no_answer(&mut self) -> Result<(), StoreError> {
        let asked = self.draft.recollection.prompt()?;
        if self.draft.recollection.edits.was_told_at(asked) {
            return Ok(());
        }
        self.draft.recollection.edits.told = Some(asked.unwrap_or(Seq(0)));
        match &self.draft.recollection.question {
            Some(question) if self.draft.settled().is_none() => {
                let stay = question.stay;
                self.draft.speak(stay);
                self.draft.announce(&phrases::EDIT_KEPT);
                self.draft.unsettle();
            }
            _ => {
                self.draft.announce(&phrases::EDIT_KEPT);
            }
        }
        Ok(())
    }
}
