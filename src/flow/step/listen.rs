//! What becomes of words and buttons.

use crate::by::By;
use crate::effect::{Effect, Phrase};
use crate::frame::FrameState;
use crate::heard::{Next, Understood};
use crate::interrupt::Interrupt;
use crate::limit::{RETRIES_MOST, UNREAD_FOR};
use crate::question::Question;
use crate::walk::Walk;
use crate::words::NormalisedText;

impl Walk<'_> {
    pub(super) fn hear(&mut self, text: &str) {
        let words = NormalisedText::of(text);
        if self.confirm(&words) {
            return;
        }
        match self.run.state() {
            Some(FrameState::Held) => self.answer_queue(&words),
            Some(FrameState::Waiting(_)) => match self.wanted(&words) {
                Some(interrupt) => self.interrupt(interrupt),
                None => self.answer(text, words),
            },
            Some(FrameState::Ready) => match self.wanted(&words) {
                Some(interrupt) => self.interrupt(interrupt),
                None => self.open(words),
            },
            None => {
                self.restart();
                self.open(words);
            }
        }
    }

    /// What is always possible, unless the pending question takes a 0.
    fn wanted(&self, words: &NormalisedText) -> Option<Interrupt> {
        let interrupt = self.run.lexicon().calls(words.as_str())?;
        let zero = words.as_str() == "0" && self.question().is_some_and(|question| question.takes_zero(&self.run));
        (!zero).then_some(interrupt)
    }

    /// The words that a conversation opens with may answer its first questions.
    fn open(&mut self, words: NormalisedText) {
        self.run.opening = Some(words);
        self.go_on();
    }

    fn answer(&mut self, text: &str, words: NormalisedText) {
        let Some(question) = self.question() else {
            return self.go_on();
        };
        if self.run.pending().is_some_and(|pending| pending.unread) {
            return self.put_again();
        }
        let heard = question.hear(&self.run, text, &words);
        // Words that mean more than the option they picked may answer the next questions too.
        if matches!(heard, Understood::Answer { label: None, .. }) && question.choose().is_some() {
            self.run.opening = Some(words);
        }
        self.understand(question, heard);
    }

    fn understand(&mut self, question: Question<'_>, heard: Understood<'_>) {
        match heard {
            Understood::Answer {
                into,
                answer,
                label,
                next,
            } => {
                self.remember();
                self.run.session.handed = 0;
                self.run.heard(into, label);
                if let Some(slot) = into {
                    self.run.keep(slot, answer);
                }
                self.proceed(next);
            }
            Understood::More => {
                if let Some(pending) = self.run.pending() {
                    pending.page = pending.page.wrapping_add(1);
                }
                self.put_again();
            }
            Understood::Nothing { again } => self.misunderstand(question, again),
        }
    }

    fn proceed(&mut self, next: Next<'_>) {
        match next {
            Next::To(then, by) => self.to(then, by),
            Next::Ask(spot) => self.ask_next(spot),
            Next::Nowhere => self.surrender(),
        }
        self.go_on();
    }

    fn misunderstand(&mut self, question: Question<'_>, again: &str) {
        let Some((flow, _)) = self.here() else { return };
        if self.passes_over() {
            return self.put_again();
        }
        let retries = question.retries(&flow.definition.waits);
        let most = retries.map_or(RETRIES_MOST, |retries| retries.most);
        let Some(pending) = self.run.pending() else { return };
        pending.missed = pending.missed.saturating_add(1);
        if pending.missed < most {
            self.run.tell(Effect::Say {
                phrase: Phrase::plain(again),
            });
            return self.put_again();
        }
        match retries {
            Some(retries) => {
                self.to(&retries.then, By::Retries);
                self.go_on();
            }
            None => self.interrupt(Interrupt::Person),
        }
    }

    /// Whether the pending question came so recently that the message cannot be about it, as the second of two messages
    /// in quick succession. Only one message is passed over.
    fn passes_over(&mut self) -> bool {
        let (now, fresh) = (self.run.around.now, self.due());
        let Some(pending) = self.run.pending() else {
            return false;
        };
        // Both questions wait equally long, so the difference is how long ago the pending one was put.
        let lately = fresh - pending.due < UNREAD_FOR && pending.due >= now;
        lately && !std::mem::replace(&mut pending.passed_over, true)
    }

    pub(super) fn pick(&mut self, prompt: u64, value: &str) {
        if let Some(erasing) = &self.run.session.erasing
            && erasing.turn.is_none_or(|turn| turn == prompt)
        {
            return self.decide(value == "yes");
        }
        self.run.session.erasing = None;
        let current = self.run.pending().is_some_and(|pending| {
            !pending.unread
                && pending
                    .turns
                    .is_none_or(|turns| (turns.first..=turns.last).contains(&prompt))
        });
        let question = self.question().filter(|_| current);
        let heard = question.map(|question| (question, question.pick(&self.run, value)));
        match (heard, value) {
            (Some((question, heard @ (Understood::Answer { .. } | Understood::More))), _) => {
                self.understand(question, heard);
            }
            // A button that calls a person or switches the language works however old its message is.
            (_, "person") => self.interrupt(Interrupt::Person),
            (_, "language") => self.interrupt(Interrupt::Language),
            (Some(_), "back") => self.interrupt(Interrupt::Back),
            _ => {
                self.run.tell(Effect::Stale);
                self.put_again();
            }
        }
    }

    /// The visitor writes from the queue.
    pub(super) fn wait_on(&mut self, text: &str) {
        let words = NormalisedText::of(text);
        if !self.confirm(&words) {
            self.answer_queue(&words);
        }
    }

    fn answer_queue(&mut self, words: &NormalisedText) {
        match self.run.lexicon().calls(words.as_str()) {
            Some(interrupt @ (Interrupt::Danger | Interrupt::Leave | Interrupt::Erase | Interrupt::Language)) => {
                self.interrupt(interrupt);
            }
            Some(Interrupt::Person | Interrupt::Back | Interrupt::Again) | None => self.answer_from_queue(),
        }
    }

    /// The visitor writes to a counselor, who answers everything else.
    pub(super) fn attend(&mut self, text: &str) {
        let words = NormalisedText::of(text);
        if self.confirm(&words) {
            return;
        }
        if let Some(interrupt @ (Interrupt::Leave | Interrupt::Erase | Interrupt::Language)) =
            self.run.lexicon().calls(words.as_str())
        {
            self.interrupt(interrupt);
        }
    }
}
