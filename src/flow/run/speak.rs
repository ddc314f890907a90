//! What a step says.

use crate::definition::FactValue;
use crate::effect::{Argument, Choice, Effect, Expects, Phrase};
use crate::node::{Role, Use};
use crate::placed::Name;
use crate::run::{Audience, Run};

impl Run<'_> {
    /// Wants something done.
    pub(crate) fn tell(&mut self, effect: Effect) {
        let said = matches!(effect, Effect::Say { .. } | Effect::Ask { .. } | Effect::Card { .. });
        if !said || self.audience == Audience::Visitor {
            self.effects.push(effect);
        }
    }

    /// Says a phrase with its facts and answers, or, when a fact has expired, where to ask instead.
    pub(crate) fn say(&mut self, used: &Use<'_>) {
        let phrase = self.phrase(used).unwrap_or_else(|| Phrase::plain("ask-1345"));
        self.tell(Effect::Say { phrase });
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
            self.tell(Effect::Ask {
                phrase,
                choices,
                expects,
            });
        }
    }

    fn phrase(&self, used: &Use<'_>) -> Option<Phrase> {
        let mut phrase = Phrase::plain(used.phrase);
        for slot in used.answers {
            if let Some(answer) = self.session.answers.get(slot.as_str()) {
                phrase.arguments.insert(slot.to_string(), answer.as_argument());
            }
        }
        let facts = self.here().map(|(flow, _)| &flow.definition.facts);
        for name in used.facts {
            let fact = facts.and_then(|facts| facts.get(name.as_str()))?;
            if self.today() >= fact.expires {
                return None;
            }
            let value = match &fact.value {
                FactValue::Number(number) => Argument::Number(*number),
                FactValue::Text(text) => Argument::Text(text.clone()),
            };
            phrase.arguments.insert(name.to_string(), value);
            phrase
                .arguments
                .insert(format!("{name}-source"), Argument::Text(fact.source.clone()));
            phrase
                .arguments
                .insert(format!("{name}-as-of"), Argument::Date(fact.as_of.to_string()));
        }
        Some(phrase)
    }

    /// Tells what the visitor's message was understood as.
    pub(crate) fn heard(&mut self, slot: Option<&Name>, label: Option<String>) {
        self.tell(Effect::Heard {
            slot: slot.map(Name::to_string),
            label,
        });
    }
}
