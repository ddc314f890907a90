//! What a step keeps of the answers, and what it forgets.

use crate::answer::Answer;
use crate::condition::{Condition, Scope};
use crate::effect::Effect;
use crate::placed::Name;
use crate::run::Run;

impl Run<'_> {
    /// Keeps an answer, or empties its slot. A slot that was to be forgotten is not filled again.
    pub(crate) fn keep(&mut self, slot: &Name, answer: Option<Answer>) {
        let dropped = self
            .flows
            .slots
            .get(slot.as_str())
            .and_then(|slot| slot.drop_on.as_ref());
        match answer {
            Some(_) if dropped.is_some_and(|reason| self.session.reasons.contains(reason)) => {
                self.tell(Effect::Forget {
                    slots: vec![slot.to_string()],
                });
            }
            Some(answer) => {
                self.session.answers.insert(slot.to_string(), answer);
            }
            None => {
                self.session.answers.remove(slot.as_str());
            }
        }
    }

    /// Forgets the slots that are dropped for a reason, and remembers the reason.
    pub(crate) fn forget(&mut self, reason: &str) {
        let dropped = self
            .flows
            .slots
            .iter()
            .filter(|(_, slot)| slot.drop_on.as_deref() == Some(reason));
        let slots: Vec<String> = dropped.map(|(slot, _)| slot.clone()).collect();
        if slots.is_empty() {
            return;
        }
        self.session.reasons.insert(reason.to_owned());
        for slot in &slots {
            self.session.answers.remove(slot);
        }
        self.tell(Effect::Forget { slots });
    }

    /// The value of an expression as an answer for a slot.
    pub(crate) fn compute(&self, slot: &Name, value: &Condition) -> Option<Answer> {
        let kind = self.flows.slots.get(slot.as_str())?.kind;
        match value.answer(&self.scope(), kind)? {
            Answer::Choice { value, .. } => {
                let label = self.flows.labels.get(&(slot.to_string(), value.clone()))?.clone();
                Some(Answer::Choice { value, label })
            }
            answer => Some(answer),
        }
    }

    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope {
            answers: &self.session.answers,
            today: self.today(),
            seed: self.around.seed,
        }
    }
}
