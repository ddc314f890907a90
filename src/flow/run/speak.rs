//! What a step says.

use std::sync::Arc;

use crate::answer::Answer;
use crate::effect::{Argument, Choice, Effect, Expects, Phrase};
use crate::limit::SAID_MOST;
use crate::placed::Name;
use crate::run::{Audience, Run};

/// What stands in a text in place of an answer that was not given.
const NOT_GIVEN: &str = "form-skipped";

impl Run<'_> {
    /// Wants something done.
    pub(crate) fn tell(&mut self, effect: Effect) {
        let said = matches!(effect, Effect::Say { .. } | Effect::Ask { .. } | Effect::Card { .. });
        if !said {
            self.effects.push(effect);
        } else if self.audience == Audience::Visitor {
            self.said += 1;
            if self.said <= SAID_MOST {
                self.effects.push(effect);
            } else {
                self.full = true;
            }
        }
    }

    /// Says a phrase with its facts and answers. When one of the facts has expired it says where to ask instead.
    /// Returns whether anybody heard it.
    pub(crate) fn say(&mut self, phrase: &Name, facts: &[Name], answers: &[Name]) -> bool {
        let said = self.with_facts(self.with_answers(phrase, answers), facts);
        let phrase = said.unwrap_or_else(|| Phrase::plain("ask-1345"));
        self.tell(Effect::Say { phrase });
        self.audience == Audience::Visitor
    }

    /// Asks a question.
    pub(crate) fn ask(&mut self, phrase: &Name, answers: &[Name], choices: Vec<Choice>, expects: Expects) {
        self.put(self.with_answers(phrase, answers), choices, expects);
    }

    /// Asks a question whose phrase has its arguments already.
    pub(crate) fn put(&mut self, phrase: Phrase, choices: Vec<Choice>, expects: Expects) {
        self.tell(Effect::Ask {
            phrase,
            choices,
            expects,
        });
    }

    /// An answer as it is set into a text. Where none was given the text says so, instead of showing an empty place.
    pub(crate) fn said_of(&self, slot: &Name) -> Argument {
        let answer = self.session.answers.get(slot.as_str());
        answer.map_or_else(|| Argument::Phrase(NOT_GIVEN.into()), Answer::as_argument)
    }

    fn with_answers(&self, phrase: &Name, answers: &[Name]) -> Phrase {
        let mut phrase = Phrase::plain(phrase.key());
        for slot in answers {
            phrase.arguments.insert(slot.key(), self.said_of(slot));
        }
        phrase
    }

    /// The phrase with facts set into it; nothing when one of them has expired.
    fn with_facts(&self, mut phrase: Phrase, facts: &[Name]) -> Option<Phrase> {
        for name in facts {
            let fact = self.facts?.get(name.as_str())?;
            if self.today() >= fact.expires {
                return None;
            }
            let (source, as_of) = (fact.source.clone(), fact.as_of.to_string());
            phrase.arguments.extend([
                (name.key(), fact.said()),
                (format!("{name}-source").into(), Argument::Text(source)),
                (format!("{name}-as-of").into(), Argument::Date(as_of)),
            ]);
        }
        Some(phrase)
    }

    /// Tells what the visitor's message was understood as.
    pub(crate) fn heard(&mut self, slot: Option<&Name>, label: Option<Arc<str>>) {
        self.tell(Effect::Heard {
            slot: slot.map(Name::key),
            label,
        });
    }
}
