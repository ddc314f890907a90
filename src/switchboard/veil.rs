//! On a messenger the peer is a phone, not a person (DESIGN.md, invariant 14).
//!
//! After 15 minutes of silence nothing is shown there before whoever holds the phone taps a neutral "continue": no topic, no
//! question, no reply that came meanwhile. Where a word was agreed on, it has to be typed after the tap. What they write until
//! the tap is kept and answered after it; what they type in place of the word is kept for the counselor. A cry for help is answered
//! at once, and so are the wishes to leave and to erase.

use contract::{Body, CONTINUE, Choice, Risk, Seq, Text};
use flow::Interrupt;
use serde::{Deserialize, Serialize};
use store::{Conversation, Mail, Seat, StoreError};

use crate::agreed::{AgreedWord, Try};
use crate::converse::{Exchange, Heard, join};
use crate::phrases;

/// A conversation behind its veil.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
pub(crate) struct Veil {
    /// What was written since and nobody has answered.
    held: Option<Text>,
}

/// Whether a message has been dealt with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dealt {
    /// Nothing else follows from it.
    Whole,
    /// It goes the usual way.
    Not,
}

impl Exchange<'_> {
    /// Draws the veil when it is time, lifts it when it is wanted, and keeps everything else behind it.
    pub(crate) fn behind_veil(&mut self, before: &Conversation, heard: &Heard) -> Result<Dealt, StoreError> {
        let silent =
            before.version > 0 && before.seq > Seq(0) && self.staffing.reckoning.is_silent(before.touched, heard.at);
        if silent && self.draft.recollection.veil.is_none() {
            self.draft.recollection.veil = Some(Veil::default());
        }
        if self.draft.recollection.veil.is_some() {
            // Whatever has come to wait since, too.
            self.draft.mail(Mail::Hold);
        }
        let goes_on = self.goes_on(&heard.body);
        let Some(veil) = self.draft.recollection.veil.clone() else {
            if goes_on {
                // A tap on "continue" with nothing to hide: whatever waits may be read.
                self.draft.mail(Mail::Release);
                return Ok(Dealt::Whole);
            }
            return Ok(Dealt::Not);
        };
        if goes_on {
            if self.draft.recollection.word.as_ref().is_some_and(AgreedWord::guards) {
                self.ask_for_word();
            } else {
                self.lift(veil)?;
            }
            return Ok(Dealt::Whole);
        }
        if self.is_erasing()? && self.confirms(&heard.body) {
            // Without the script: a question that has run out meanwhile would lead it elsewhere.
            self.erase();
            return Ok(Dealt::Whole);
        }
        match &heard.body {
            Body::Leave | Body::Erase => Ok(Dealt::Not),
            Body::Text(text)
            | Body::Media {
                caption: Some(text), ..
            } => self.text_behind(veil, text, heard),
            Body::Edit(text) => Ok(self.edit_behind(text, heard)),
            Body::Open { .. } | Body::Choice { .. } | Body::Media { caption: None, .. } => {
                self.ask_to_go_on();
                Ok(Dealt::Whole)
            }
        }
    }

    fn text_behind(&mut self, veil: Veil, text: &Text, heard: &Heard) -> Result<Dealt, StoreError> {
        let interrupt = self.draft.content.lexicon(self.draft.locale()).interrupt(text.expose());
        let wants_out = matches!(interrupt, Some(Interrupt::Leave | Interrupt::Erase));
        if wants_out || self.alarm_in(text, &heard.signals) >= Some(Risk::L2) {
            return Ok(Dealt::Not);
        }
        let tried = self.draft.recollection.word.as_mut().and_then(|word| word.tried(text));
        if tried == Some(Try::Right) {
            // The word itself is kept nowhere.
            self.draft.note("server", "word right", None);
            self.lift(veil)?;
            return Ok(Dealt::Whole);
        }
        self.draft.heard(text.clone(), None);
        if tried.is_some() {
            if tried == Some(Try::Last) {
                self.tell_desk_of_a_stranger();
            }
            self.ask_for_word();
            return Ok(Dealt::Whole);
        }
        let held = Some(join(veil.held, text));
        self.draft.recollection.veil = Some(Veil { held });
        self.ask_to_go_on();
        Ok(Dealt::Whole)
    }

    /// A changed message is no try of the word, and nothing that is answered after the tap; it is kept.
    fn edit_behind(&mut self, text: &Text, heard: &Heard) -> Dealt {
        if self.alarm_in(text, &heard.signals) >= Some(Risk::L2) {
            return Dealt::Not;
        }
        self.keep_change(text);
        let word = self.draft.recollection.word.as_ref();
        if word.is_some_and(AgreedWord::is_asked) {
            self.ask_for_word();
        } else {
            self.ask_to_go_on();
        }
        Dealt::Whole
    }

    /// Somebody who does not know the word holds the phone, or somebody who has forgotten it: a person should look at it.
    fn tell_desk_of_a_stranger(&mut self) {
        self.draft.note("server", "word wrong", None);
        if matches!(self.draft.seat(), Seat::Flow) {
            self.draft.sit(Seat::Queue { since: self.draft.at });
            self.draft.recollection.told = 0;
        }
    }

    /// Whether a message says yes to "shall everything be erased?". A no would lead back to what was asked before, so it waits.
    fn confirms(&self, body: &Body) -> bool {
        match body {
            Body::Choice { value, .. } => value == "yes",
            Body::Text(text) => {
                let lexicon = self.draft.content.lexicon(self.draft.locale());
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
            Body::Text(text) if self.draft.recollection.veil.is_some() => {
                let lexicon = self.draft.content.lexicon(self.draft.locale());
                lexicon.means(phrases::WORD_CONTINUE.as_str(), text.expose())
            }
            _ => false,
        }
    }

    /// Shows what waits, and answers what was written meanwhile.
    fn lift(&mut self, veil: Veil) -> Result<(), StoreError> {
        self.draft.recollection.veil = None;
        self.draft.mail(Mail::Release);
        self.draft.touch();
        if veil.held.is_none()
            && matches!(self.draft.seat(), Seat::Flow)
            && let Some(question) = self.draft.recollection.question.take()
        {
            self.ask_language(&[], Some(question.stay), question.held);
            return Ok(());
        }
        match (self.draft.seat(), veil.held) {
            (Seat::Flow | Seat::Queue { .. }, Some(held)) => self.resume_with(&held),
            (Seat::Flow, None) if self.draft.recollection.session()?.is_some() => self.ask_again(),
            _ => Ok(()),
        }
    }

    /// The same line at every try, whether it is still taken or not: it tells whoever holds the phone nothing.
    fn ask_for_word(&mut self) {
        if let Some(word) = &mut self.draft.recollection.word {
            word.ask();
        }
        self.draft.announce(&phrases::VEIL_WORD);
    }

    pub(crate) fn ask_to_go_on(&mut self) {
        self.draft.announce(&phrases::VEIL_CONTINUE);
        let label = self
            .draft
            .content
            .text(self.draft.locale(), &phrases::LABEL_CONTINUE)
            .text;
        self.draft.offer(vec![Choice {
            value: CONTINUE.to_owned(),
            label,
        }]);
    }
}
