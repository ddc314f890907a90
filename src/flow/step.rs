//! One step: a session and an input give a session and effects.

#[cfg(test)]
mod anything;
mod interrupt;
#[cfg(test)]
mod tests;

use crate::effect::{Effect, Phrase};
use crate::flows::Flows;
use crate::input::{Around, Input, Interrupt};
use crate::limit::RETRIES_MOST;
use crate::node::{Heard, Question};
use crate::normalise::normalise;
use crate::run::{Audience, Held, Run};
use crate::session::{Session, State};

/// What a step gives back.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// Where the conversation stands now.
    pub session: Session,
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
    /// The nodes that were passed.
    pub path: Vec<Passage>,
}

/// A node that was passed, and where it led.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Passage {
    /// The flow.
    pub flow: String,
    /// The node.
    pub from: String,
    /// The next node of the same flow; none when the flow ended there.
    pub to: Option<String>,
}

impl Flows {
    /// Does one step. Pure: the same session, input and surroundings give the same step. It ends with a pending question,
    /// with people, or with the end of the conversation, whatever the input is.
    pub fn step(&self, mut session: Session, input: Input<'_>, around: &Around<'_>) -> Step {
        self.settle(&mut session);
        let mut run = Run::new(self, session, around);
        run.take(input);
        run.finish()
    }
}

impl Run<'_> {
    fn take(&mut self, input: Input<'_>) {
        match input {
            Input::Start => self.go_on(),
            Input::Text(text) => self.hear(text),
            Input::Choice { prompt, value } => self.pick(prompt, value),
            Input::Interrupt(interrupt) => self.interrupt(interrupt),
            Input::Danger => self.interrupt(Interrupt::Danger),
            Input::Relocate => self.relocate(),
            Input::Released => self.released(),
            Input::Waiting(text) => self.wait_on(text),
            Input::Attended(text) => self.attend(text),
            Input::Turned(reason) => self.forget(reason),
            Input::Timeout => self.time_out(),
        }
    }

    fn hear(&mut self, text: &str) {
        if self.confirm(text) {
            return;
        }
        match self.state() {
            Some(State::Held) => self.wait_on(text),
            Some(State::Waiting(_)) => match self.wanted(text) {
                Some(interrupt) => self.interrupt(interrupt),
                None => self.answer(text),
            },
            Some(State::Ready) => match self.wanted(text) {
                Some(interrupt) => self.interrupt(interrupt),
                None => self.open(text),
            },
            None => {
                self.restart();
                self.open(text);
            }
        }
    }

    /// What is always possible, unless the pending question takes a 0.
    fn wanted(&self, text: &str) -> Option<Interrupt> {
        let interrupt = self.lexicon().interrupt(text)?;
        let zero = normalise(text) == "0" && self.question().is_some_and(|question| question.takes_zero(self));
        (!zero).then_some(interrupt)
    }

    /// The words that a conversation opens with may answer its first questions.
    fn open(&mut self, text: &str) {
        self.opening = Some(text.to_owned());
        self.go_on();
    }

    fn answer(&mut self, text: &str) {
        let Some(question) = self.question() else {
            return self.go_on();
        };
        if self.pending().is_some_and(|pending| pending.unread) {
            return self.put_again();
        }
        let heard = question.hear(self, text);
        // Words that mean more than the option they picked may answer the next questions too.
        if matches!(heard, Heard::Answer { label: None, .. }) && matches!(question, Question::Choose(_)) {
            self.opening = Some(text.to_owned());
        }
        self.understand(question, heard);
    }

    fn understand(&mut self, question: Question<'_>, heard: Heard<'_>) {
        match heard {
            Heard::Answer {
                into,
                answer,
                label,
                then,
            } => {
                self.remember();
                self.heard(into, label);
                if let Some(slot) = into {
                    self.keep(slot, answer);
                }
                match then {
                    Some(then) => self.to(then),
                    None => self.surrender(),
                }
                self.go_on();
            }
            Heard::More => {
                if let Some(pending) = self.pending() {
                    pending.page = pending.page.wrapping_add(1);
                }
                self.put_again();
            }
            Heard::Nothing => self.misunderstand(question),
        }
    }

    fn misunderstand(&mut self, question: Question<'_>) {
        let Some((flow, _)) = self.here() else { return };
        let retries = question.retries(&flow.definition.waits);
        let most = retries.map_or(RETRIES_MOST, |retries| retries.most);
        let Some(pending) = self.pending() else { return };
        pending.missed = pending.missed.saturating_add(1);
        if pending.missed < most {
            self.tell(Effect::Say {
                phrase: Phrase::plain(question.again()),
            });
            return self.put_again();
        }
        match retries {
            Some(retries) => {
                self.to(&retries.then);
                self.go_on();
            }
            None => self.interrupt(Interrupt::Person),
        }
    }

    fn pick(&mut self, prompt: u64, value: &str) {
        if let Some(erasing) = &self.session.erasing
            && erasing.turn.is_none_or(|turn| turn == prompt)
        {
            return self.decide(value == "yes");
        }
        self.session.erasing = None;
        let current = self.pending().is_some_and(|pending| {
            !pending.unread
                && pending
                    .turns
                    .is_none_or(|(first, last)| (first..=last).contains(&prompt))
        });
        let question = self.question();
        let heard = question
            .filter(|_| current)
            .map(|question| (question, question.pick(value)));
        match (heard, value) {
            (Some((question, heard @ (Heard::Answer { .. } | Heard::More))), _) => self.understand(question, heard),
            // A button that calls a person or switches the language works however old its bubble is.
            (_, "person") => self.interrupt(Interrupt::Person),
            (_, "language") => self.interrupt(Interrupt::Language),
            (Some(_), "back") => self.interrupt(Interrupt::Back),
            _ => {
                self.tell(Effect::Stale);
                self.put_again();
            }
        }
    }

    fn relocate(&mut self) {
        if self.session.erasing.is_some() {
            return self.tell(Effect::EraseConfirm);
        }
        self.go_back_to_question();
    }

    fn released(&mut self) {
        self.session.erasing = None;
        self.held = Held::Given;
        match self.state() {
            Some(State::Held) => self.go_on(),
            Some(State::Waiting(_) | State::Ready) | None => self.go_back_to_question(),
        }
    }

    /// Asks what is pending again, or for the first time.
    fn go_back_to_question(&mut self) {
        match self.state() {
            Some(State::Waiting(_)) => self.put_again(),
            Some(State::Ready) => self.go_on(),
            Some(State::Held) | None => {}
        }
    }

    /// The visitor writes from the queue.
    fn wait_on(&mut self, text: &str) {
        if self.confirm(text) {
            return;
        }
        match self.lexicon().interrupt(text) {
            Some(interrupt @ (Interrupt::Danger | Interrupt::Leave | Interrupt::Erase | Interrupt::Language)) => {
                self.interrupt(interrupt);
            }
            Some(Interrupt::Person | Interrupt::Back | Interrupt::Again) | None => self.answer_from_queue(),
        }
    }

    /// The visitor writes to a counselor, who answers everything else.
    fn attend(&mut self, text: &str) {
        if self.confirm(text) {
            return;
        }
        if let Some(interrupt @ (Interrupt::Leave | Interrupt::Erase | Interrupt::Language)) =
            self.lexicon().interrupt(text)
        {
            self.interrupt(interrupt);
        }
    }

    fn time_out(&mut self) {
        let now = self.around.now;
        if self.pending().is_none_or(|pending| pending.due > now) {
            return;
        }
        let then = self.here().and_then(|(flow, _)| {
            self.question()
                .and_then(|question| question.timeout(&flow.definition.waits))
                .map(|timeout| &timeout.then)
        });
        self.audience = Audience::Nobody;
        match then {
            Some(then) => {
                self.to(then);
                self.go_on();
            }
            None => self.surrender(),
        }
    }
}
