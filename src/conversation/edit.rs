//! A message that its writer has changed.
//!
//! The change is heard for danger like any words. It never answers what was asked after the message was written, and
//! words that stayed as they were say nothing. Changed words are kept as a turn for whoever reads the conversation;
//! where the script has it, one short line a question says that an answer has to be sent anew, so that nobody believes
//! they have answered.

use contract::{Argument, Locale, Phrase, Risk, Seq, Text};

use crate::event::Heard;
use crate::exchange::Exchange;
use crate::held::HeldTurns;
use crate::{Holder, Refused, phrases};

/// What an edit is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum EditKind {
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
    pub(crate) fn change(&self, heard: &Heard) -> EditKind {
        let state = &self.decision.state;
        if heard.print.is_some_and(|print| state.edits.holds(print)) {
            return EditKind::None;
        }
        if state.session.is_none() && state.question.is_none() {
            return EditKind::Anew;
        }
        let asked = heard.print.and_then(|print| state.edits.last_was(print));
        match asked {
            Some(asked) if state.still_asks(asked) => EditKind::Anew,
            _ => EditKind::Before,
        }
    }

    /// Words that were changed after something else was asked.
    pub(crate) fn corrects(&mut self, text: &Text, heard: &Heard) -> Result<(), Refused> {
        let Some(risk) = self.alarm_in(text, &heard.signals) else {
            let edits = &self.decision.state.edits;
            if heard.print.is_some_and(|print| edits.may_have_dropped(print)) {
                self.keep_change(text);
                return Ok(());
            }
            self.correct(text);
            return Ok(());
        };
        if risk >= Risk::L3 && self.decision.settled().is_none() {
            self.decision.speak(heard.hints.first().copied().unwrap_or(Locale::KO));
        }
        self.alarm(risk, &heard.signals, text, &HeldTurns::default())
    }

    /// The change is kept for whoever reads the conversation, and answers nothing.
    pub(crate) fn correct(&mut self, text: &Text) {
        self.keep_change(text);
        if !matches!(self.decision.holder(), Holder::Counselor { .. }) {
            self.say_that_it_is_no_answer();
        }
    }

    /// The turn of a change: the words as they are now, marked as such in the language of whoever reads it.
    pub(crate) fn keep_change(&mut self, text: &Text) {
        let phrase = Phrase {
            key: phrases::EDIT_SEEN,
            arguments: [(String::from("text"), Argument::Text(text.clone()))].into(),
        };
        let marked = self
            .decision
            .script
            .catalogue
            .render(self.decision.locale(), &phrase)
            .text;
        self.decision.heard(marked, Some(phrase));
    }

    /// Said once a question: more of it would push the question out of sight.
    pub(crate) fn say_that_it_is_no_answer(&mut self) {
        let asked = self.decision.state.prompt();
        if self.decision.state.edits.was_told_at(asked) {
            return;
        }
        self.decision.state.edits.told = Some(asked.unwrap_or(Seq(0)));
        match &self.decision.state.question {
            Some(question) if self.decision.settled().is_none() => {
                let stay = question.stay;
                self.decision.speak(stay);
                self.decision.announce(&phrases::EDIT_KEPT);
                self.decision.unsettle();
            }
            _ => {
                self.decision.announce(&phrases::EDIT_KEPT);
            }
        }
    }
}
