//! The privacy lock: on a messenger the peer is a phone, not a person (invariant 14).
//!
//! After 15 minutes of silence nothing is shown there before whoever holds the phone taps a neutral "continue": no
//! topic, no question, no reply that came meanwhile. Where a word was agreed on, it has to be typed after the tap. What
//! they write until the tap is kept and answered after it; what they type in place of the word is kept for the
//! counselor. A cry for help is answered at once, and so are the wishes to leave and to erase.

use contract::{Body, CONTINUE, Choice, Risk, Seq, Text};
use flow::Interrupt;

use crate::audit::SERVER;
use crate::decision::OutboxChange;
use crate::event::Heard;
use crate::exchange::Exchange;
use crate::held::HeldTurns;
use crate::state::Lock;
use crate::word::{AgreedWord, Try};
use crate::{Holder, Refused, phrases};

/// Whether a message has been dealt with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dealt {
    /// Nothing else follows from it.
    Whole,
    /// It goes the usual way.
    Not,
}

impl Exchange<'_> {
    /// Locks when it is time, unlocks when it is wanted, and keeps everything else back.
    pub(crate) fn behind_lock(&mut self, heard: &Heard) -> Result<Dealt, Refused> {
        let before = self.before;
        let silent = before.version > 0
            && before.seq > Seq(0)
            && self
                .world
                .staff_presence
                .reckoning
                .is_silent(before.touched, self.world.now);
        if silent && self.decision.state.lock.is_none() {
            self.decision.state.lock = Some(Lock::default());
        }
        if self.decision.state.lock.is_some() {
            // Whatever has come to wait since, too.
            self.decision.outbox(OutboxChange::Hold);
        }
        let goes_on = self.goes_on(&heard.body);
        let Some(lock) = self.decision.state.lock.clone() else {
            if goes_on {
                // A tap on "continue" with nothing to hide: whatever waits may be read.
                self.decision.outbox(OutboxChange::Release);
                return Ok(Dealt::Whole);
            }
            return Ok(Dealt::Not);
        };
        if goes_on {
            if self.decision.state.word.as_ref().is_some_and(AgreedWord::guards) {
                self.ask_for_word();
            } else {
                self.unlock(&lock.held)?;
            }
            return Ok(Dealt::Whole);
        }
        if self.is_erasing() && self.confirms(&heard.body) {
            // Without the script: a question that has run out meanwhile would lead it elsewhere.
            self.erase();
            return Ok(Dealt::Whole);
        }
        match &heard.body {
            Body::Leave | Body::Erase => Ok(Dealt::Not),
            Body::Text(text)
            | Body::Media {
                caption: Some(text), ..
            } => self.text_behind(lock, text, heard),
            Body::Edit(text) => Ok(self.edit_behind(text, heard)),
            Body::Open { .. } | Body::Choice { .. } | Body::Media { caption: None, .. } => {
                self.ask_to_go_on();
                Ok(Dealt::Whole)
            }
        }
    }

    fn text_behind(&mut self, lock: Lock, text: &Text, heard: &Heard) -> Result<Dealt, Refused> {
        let interrupt = self
            .decision
            .script
            .lexicon(self.decision.locale())
            .interrupt(text.expose());
        let wants_out = matches!(interrupt, Some(Interrupt::Leave | Interrupt::Erase));
        if wants_out || self.alarm_in(text, &heard.signals) >= Some(Risk::L2) {
            return Ok(Dealt::Not);
        }
        let tried = self
            .decision
            .state
            .word
            .as_mut()
            .and_then(|word| word.tried(heard.mark));
        if tried == Some(Try::Right) {
            // The word itself is kept nowhere.
            self.decision.note(SERVER, "word right", None);
            self.unlock(&lock.held)?;
            return Ok(Dealt::Whole);
        }
        let seq = self.decision.heard(text.clone(), None);
        if tried.is_some() {
            if tried == Some(Try::Last) {
                self.tell_desk_of_a_stranger();
            }
            self.ask_for_word();
            return Ok(Dealt::Whole);
        }
        let held = lock.held.with(seq);
        self.decision.state.lock = Some(Lock { held });
        self.ask_to_go_on();
        Ok(Dealt::Whole)
    }

    /// A changed message is no try of the word, and nothing that is answered after the tap; it is kept.
    fn edit_behind(&mut self, text: &Text, heard: &Heard) -> Dealt {
        if self.alarm_in(text, &heard.signals) >= Some(Risk::L2) {
            return Dealt::Not;
        }
        self.keep_change(text);
        let word = self.decision.state.word.as_ref();
        if word.is_some_and(AgreedWord::is_asked) {
            self.ask_for_word();
        } else {
            self.ask_to_go_on();
        }
        Dealt::Whole
    }

    /// Somebody who does not know the word holds the phone, or somebody who has forgotten it: a person should look at
    /// it.
    fn tell_desk_of_a_stranger(&mut self) {
        self.decision.note(SERVER, "word wrong", None);
        if matches!(self.decision.holder(), Holder::Flow) {
            self.decision.sit(Holder::Queue {
                since: self.decision.at,
            });
            self.decision.state.told = 0;
        }
    }

    /// Whether a message says yes to "shall everything be erased?". A no would lead back to what was asked before, so
    /// it waits.
    fn confirms(&self, body: &Body) -> bool {
        match body {
            Body::Choice { value, .. } => value == "yes",
            Body::Text(text) => {
                let lexicon = self.decision.script.lexicon(self.decision.locale());
                ["word-yes", "label-yes"]
                    .iter()
                    .any(|key| lexicon.means(key, text.expose()))
            }
            _ => false,
        }
    }

    /// Whether a message is the tap on "continue", or the word for it.
    fn goes_on(&self, body: &Body) -> bool {
        match body {
            Body::Choice { value, .. } => value == CONTINUE,
            Body::Text(text) if self.decision.state.lock.is_some() => {
                let lexicon = self.decision.script.lexicon(self.decision.locale());
                lexicon.means(phrases::WORD_CONTINUE.as_str(), text.expose())
            }
            _ => false,
        }
    }

    /// Shows what waits, and answers what was written meanwhile.
    fn unlock(&mut self, held: &HeldTurns) -> Result<(), Refused> {
        self.decision.state.lock = None;
        self.decision.outbox(OutboxChange::Release);
        self.decision.touch();
        if held.is_empty()
            && matches!(self.decision.holder(), Holder::Flow)
            && let Some(question) = self.decision.state.question.take()
        {
            self.ask_language(&[], Some(question.stay), question.held);
            return Ok(());
        }
        let held = self.recall(held)?;
        match (self.decision.holder(), held) {
            (Holder::Flow | Holder::Queue { .. }, Some(held)) => self.resume_with(&held),
            (Holder::Flow, None) if self.decision.state.session.is_some() => self.ask_again(),
            _ => Ok(()),
        }
    }

    /// The same line at every try, whether it is still taken or not: it tells whoever holds the phone nothing.
    fn ask_for_word(&mut self) {
        if let Some(word) = &mut self.decision.state.word {
            word.ask();
        }
        self.decision.announce(&phrases::LOCK_WORD);
    }

    pub(crate) fn ask_to_go_on(&mut self) {
        self.decision.announce(&phrases::LOCK_CONTINUE);
        let label = self
            .decision
            .script
            .text(self.decision.locale(), &phrases::LABEL_CONTINUE)
            .text;
        self.decision.offer(vec![Choice {
            value: CONTINUE.to_owned(),
            label,
        }]);
    }
}
