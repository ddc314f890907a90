//! One step: a session and an input give a session and effects.

mod interrupt;
mod listen;
#[cfg(test)]
mod tests;

use crate::by::{By, Passage};
use crate::effect::Effect;
use crate::flows::Flows;
use crate::frame::FrameState;
use crate::input::{Around, Input};
use crate::interrupt::Interrupt;
use crate::run::Audience;
use crate::session::Session;
use crate::walk::{HeldFrame, Walk};

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

impl Flows {
    /// Does one step. Pure: the same session, input and surroundings give the same step. It ends with a pending
    /// question, with people, or with the end of the conversation, whatever the input is.
    pub fn step(&self, mut session: Session, input: Input<'_>, around: &Around<'_>) -> Step {
        self.settle(&mut session);
        let mut walk = Walk::new(self, session, around);
        walk.take(input);
        Step {
            session: walk.run.session,
            effects: walk.run.effects,
            path: walk.path,
        }
    }
}

impl Walk<'_> {
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
            Input::Turned(reason) => self.run.forget(reason),
            Input::Timeout => self.time_out(),
        }
    }

    fn relocate(&mut self) {
        if self.run.session.erasing.is_some() {
            return self.run.tell(Effect::EraseConfirm);
        }
        self.go_back_to_question();
    }

    fn released(&mut self) {
        self.run.session.erasing = None;
        self.held = HeldFrame::Given;
        let held = self.run.state() == Some(&FrameState::Held);
        if held {
            self.run.session.handed = self.run.session.handed.saturating_add(1);
        }
        match self.run.state() {
            Some(FrameState::Held) => self.go_on(),
            Some(FrameState::Waiting(_) | FrameState::Ready) | None => self.go_back_to_question(),
        }
        if held && self.run.session.frames.is_empty() && !self.has_ended() {
            // The script gave its place up; it begins again rather than to end what nobody ended.
            self.restart();
            self.go_on();
        }
    }

    /// Asks what is pending again, or for the first time.
    pub(super) fn go_back_to_question(&mut self) {
        match self.run.state() {
            Some(FrameState::Waiting(_)) => self.put_again(),
            Some(FrameState::Ready) => self.go_on(),
            Some(FrameState::Held) | None => {}
        }
    }

    fn time_out(&mut self) {
        let now = self.run.around.now;
        if self.run.pending().is_none_or(|pending| pending.due > now) {
            return;
        }
        let then = self.here().and_then(|(flow, _)| {
            self.question()
                .and_then(|question| question.timeout(&flow.definition.waits))
                .map(|timeout| &timeout.then)
        });
        self.run.audience = Audience::Nobody;
        match then {
            Some(then) => {
                self.to(then, By::Timeout);
                self.go_on();
            }
            None => self.surrender(),
        }
    }
}
