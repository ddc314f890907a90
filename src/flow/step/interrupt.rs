//! What is possible at any point: a person, help, leaving, erasing, another language, the previous question, a new start.

use crate::effect::Effect;
use crate::flows::{DANGER, PERSON};
use crate::frame::State;
use crate::interrupt::Interrupt;
use crate::lexicon::Verdict;
use crate::risk::Risk;
use crate::run::Run;
use crate::session::Erasing;
use crate::words::Words;

impl Run<'_> {
    pub(super) fn interrupt(&mut self, interrupt: Interrupt) {
        self.session.erasing = None;
        match interrupt {
            Interrupt::Person if self.state() == Some(&State::Held) => self.answer_from_queue(),
            Interrupt::Person => self.call_reserved(PERSON),
            Interrupt::Danger => self.call_reserved(DANGER),
            Interrupt::Leave => self.tell(Effect::Leave),
            Interrupt::Erase => {
                self.session.erasing = Some(Erasing::default());
                self.tell(Effect::EraseConfirm);
            }
            Interrupt::Language => self.tell(Effect::Language),
            Interrupt::Back => self.back(),
            Interrupt::Again => {
                self.restart();
                self.go_on();
            }
        }
    }

    /// Opens a reserved flow over the present one; if it is open already, it begins again instead of lying twice.
    fn call_reserved(&mut self, flow: &str) {
        if let Some(open) = self.session.frames.iter().position(|frame| &*frame.flow == flow) {
            self.session.frames.truncate(open);
        }
        if let Some(id) = self.flows.id(flow) {
            self.session.frames.push(self.flows.start(id));
            return self.go_on();
        }
        // `check` refuses flows without it. Should they be served, the person and the card are still there.
        if flow == DANGER {
            self.tell(Effect::Card { id: flow.into() });
            self.tell(Effect::Raise {
                risk: Risk::L4,
                reason: flow.into(),
            });
        }
        self.surrender();
    }

    /// "Shall everything be erased?" was asked; whether the message has answered that.
    pub(super) fn confirm(&mut self, words: &Words) -> bool {
        if self.session.erasing.is_none() {
            return false;
        }
        match self.lexicon().verdict(words.as_str()) {
            Verdict::Yes => self.decide(true),
            Verdict::No => self.decide(false),
            Verdict::Neither => {
                self.session.erasing = None;
                return false;
            }
        }
        true
    }

    pub(super) fn decide(&mut self, erase: bool) {
        self.session.erasing = None;
        if erase {
            self.session.frames.clear();
            self.session.answers.clear();
            self.session.past.clear();
            self.tell(Effect::Erase);
        } else {
            self.go_back_to_question();
        }
    }

    fn back(&mut self) {
        if let Some(frames) = self.session.past.take() {
            self.session.frames = frames;
            self.flows.settle(&mut self.session);
            self.go_on();
        } else {
            self.go_back_to_question();
        }
    }

    /// Keeps the present place for `back`.
    pub(super) fn remember(&mut self) {
        self.session.past.keep(&self.session.frames);
    }

    /// Begins again, with nothing answered. Reasons stay: what was forgotten for one is not kept later.
    pub(super) fn restart(&mut self) {
        let beginning = self.flows.beginning(&self.session.origin);
        self.session.frames = vec![self.flows.start(beginning)];
        self.session.answers.clear();
        self.session.past.clear();
    }
}
