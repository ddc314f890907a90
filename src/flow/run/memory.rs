//! What a step keeps of the answers, and what it forgets.

use std::sync::{Arc, OnceLock};

use crate::answer::Answer;
use crate::condition::{Condition, Scope};
use crate::effect::Effect;
use crate::limit::ANSWERS_MOST;
use crate::placed::Name;
use crate::run::Run;

impl Run<'_> {
    /// Keeps an answer, or empties its slot. A slot that was to be forgotten is not filled again.
    pub(crate) fn keep(&mut self, slot: &Name, answer: Option<Answer>) {
        let dropped = self.slots.get(slot.as_str()).and_then(|slot| slot.drop_on.as_ref());
        match answer {
            Some(_) if dropped.is_some_and(|reason| self.session.reasons.contains(reason)) => {
                self.tell(Effect::Forget {
                    slots: vec![slot.key()],
                });
            }
            Some(answer) if self.has_room(slot, &answer) => {
                self.session.answers.insert(slot.key(), answer);
            }
            Some(_) => {
                // The turn keeps every word, so that a person can read it there. A script without the answer would go
                // astray.
                self.session.answers.remove(slot.as_str());
                self.full = true;
            }
            None => {
                self.session.answers.remove(slot.as_str());
            }
        }
    }

    /// Whether an answer fits beside the others.
    fn has_room(&self, slot: &Name, answer: &Answer) -> bool {
        let others = self
            .session
            .answers
            .iter()
            .filter(|(name, _)| ***name != *slot.as_str());
        let taken: usize = others.map(|(name, answer)| name.len() + answer.bytes()).sum();
        taken + slot.len() + answer.bytes() <= ANSWERS_MOST
    }

    /// Forgets the slots that are dropped for a reason, and remembers the reason.
    pub(crate) fn forget(&mut self, reason: &str) {
        let dropped = self
            .slots
            .all
            .iter()
            .filter(|(_, slot)| slot.drop_on.as_deref() == Some(reason));
        let slots: Vec<Arc<str>> = dropped.map(|(slot, _)| Arc::clone(slot)).collect();
        if slots.is_empty() {
            return;
        }
        self.session.reasons.insert(reason.into());
        for slot in &slots {
            self.session.answers.remove(slot);
        }
        self.tell(Effect::Forget { slots });
    }

    /// The value of an expression as an answer for a slot.
    pub(crate) fn compute(&self, slot: &Name, value: &Condition) -> Option<Answer> {
        let kind = self.slots.get(slot.as_str())?.kind;
        match value.answer(&self.scope(), kind)? {
            Answer::Choice { value, .. } => {
                let label = Arc::clone(self.slots.label(slot, &value)?);
                Some(Answer::Choice { value, label })
            }
            answer => Some(answer),
        }
    }

    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope {
            answers: &self.session.answers,
            lexicon: self.lexicon(),
            today: self.today(),
            seed: self.around.seed,
            read: OnceLock::new(),
        }
    }
}
