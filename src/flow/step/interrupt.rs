//! What is possible at any point: a person, help, leaving, erasing, another language, the previous question, a new
//! start.

use crate::effect::Effect;
use crate::flows::{DANGER, PERSON};
use crate::frame::FrameState;
use crate::interrupt::Interrupt;
use crate::lexicon::Verdict;
use crate::risk::Risk;
use crate::session::Erasing;
use crate::walk::Walk;
use crate::words::NormalisedText;

impl Walk<'_> {
    pub(super) fn interrupt(&mut self, interrupt: Interrupt) {
        self.run.session.erasing = None;
        match interrupt {
            Interrupt::Person if self.run.state() == Some(&FrameState::Held) => self.answer_from_queue(),
            Interrupt::Person => self.call_reserved(PERSON),
            Interrupt::Danger => self.call_reserved(DANGER),
            Interrupt::Leave => self.run.tell(Effect::Leave),
            Interrupt::Erase => {
                self.run.session.erasing = Some(Erasing::default());
                self.run.tell(Effect::EraseConfirm);
            }
            Interrupt::Language => self.run.tell(Effect::Language),
            Interrupt::Back => self.back(),
            Interrupt::Again => {
                self.restart();
                self.go_on();
            }
        }
    }

    /// Opens a reserved flow over the present one. If it is open already, it begins again and does not lie there twice.
    fn call_reserved(&mut self, flow: &str) {
        if let Some(open) = self.run.session.frames.iter().position(|frame| &*frame.flow == flow) {
            self.run.session.frames.truncate(open);
        }
        if let Some(id) = self.flows.id(flow) {
            self.run.session.frames.push(self.flows.start(id));
            return self.go_on();
        }
        // `check` refuses flows without this one. Should they be served all the same, the card and the person are still
        // there.
        if flow == DANGER {
            self.run.tell(Effect::Card { id: flow.into() });
            self.run.tell(Effect::Raise {
                risk: Risk::L4,
                reason: flow.into(),
            });
        }
        self.surrender();
    }

    /// Takes a message as the answer to "Shall everything be erased?". Returns whether that was asked and the message
    /// is an answer.
    pub(super) fn confirm(&mut self, words: &NormalisedText) -> bool {
        if self.run.session.erasing.is_none() {
            return false;
        }
        match self.run.lexicon().verdict(words.as_str()) {
            Verdict::Yes => self.decide(true),
            Verdict::No => self.decide(false),
            Verdict::Neither => {
                self.run.session.erasing = None;
                return false;
            }
        }
        true
    }

    pub(super) fn decide(&mut self, erase: bool) {
        self.run.session.erasing = None;
        if erase {
            self.run.session.frames.clear();
            self.run.session.answers.clear();
            self.run.session.past.clear();
            self.run.tell(Effect::Erase);
        } else {
            self.go_back_to_question();
        }
    }

    fn back(&mut self) {
        if let Some(frames) = self.run.session.past.take() {
            self.run.session.frames = frames;
            self.flows.settle(&mut self.run.session);
            self.go_on();
        } else {
            self.go_back_to_question();
        }
    }

    /// Keeps the present place for `back`.
    pub(super) fn remember(&mut self) {
        self.run.session.past.keep(&self.run.session.frames);
    }

    /// Begins again, with nothing answered. The reasons stay, so that what was forgotten for one of them is not kept
    /// later.
    pub(super) fn restart(&mut self) {
        let beginning = self.flows.beginning(&self.run.session.origin);
        self.run.session.frames = vec![self.flows.start(beginning)];
        self.run.session.answers.clear();
        self.run.session.past.clear();
    }
}
