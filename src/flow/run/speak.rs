//! What a step says.

use std::sync::Arc;

use crate::answer::Answer;
use crate::effect::{Argument, Choice, Effect, Expects, Phrase};
use crate::limit::SAID_MOST;
use crate::node::{Role, Use};
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

    /// Says a phrase with its facts and answers, or, when a fact has expired, where to ask instead. Whether anybody heard it.
    pub(crate) fn say(&mut self, used: &Use<'_>) -> bool {
        let phrase = self.phrase(used).unwrap_or_else(|| Phrase::plain("ask-1345"));
        self.tell(Effect::Say { phrase });
        self.audience == Audience::Visitor
    }

    /// Asks a question.
    pub(crate) fn ask(&mut self, phrase: &Name, answers: &[Name], choices: Vec<Choice>, expects: Expects) {
        let used = Use {
            phrase,
            role: Role::Bubble,
            facts: &[],
            answers,
        };
        if let Some(phrase) = self.phrase(&used) {
            self.put(phrase, choices, expects);
        }
    }

    /// Asks what has been put into words.
    pub(crate) fn put(&mut self, phrase: Phrase, choices: Vec<Choice>, expects: Expects) {
        self.tell(Effect::Ask {
            phrase,
            choices,
            expects,
        });
    }

    /// An answer as it is set into a text; where none was given that is said, so that no text shows an empty place.
    pub(crate) fn said_of(&self, slot: &Name) -> Argument {
        let answer = self.session.answers.get(slot.as_str());
        answer.map_or_else(|| Argument::Phrase(NOT_GIVEN.into()), Answer::as_argument)
    }

    fn phrase(&self, used: &Use<'_>) -> Option<Phrase> {
        let mut phrase = Phrase::plain(used.phrase.key());
        for slot in used.answers {
            phrase.arguments.insert(slot.key(), self.said_of(slot));
        }
        let facts = match used.facts {
            [] => None,
            _ => self.here().map(|(flow, _)| &flow.definition.facts),
        };
        for name in used.facts {
            let fact = facts.and_then(|facts| facts.get(name.as_str()))?;
            if self.today() >= fact.expires {
                return None;
            }
            phrase.arguments.insert(name.key(), fact.said());
            phrase
                .arguments
                .insert(format!("{name}-source").into(), Argument::Text(fact.source.clone()));
            phrase
                .arguments
                .insert(format!("{name}-as-of").into(), Argument::Date(fact.as_of.to_string()));
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
