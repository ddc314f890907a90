//! The first question of a conversation, for a page that shows its answers before anything was said.

use contract::{Choice, Locale, Moment, PhraseKey};
use flow::{Around, Effect, Input, Session};

use crate::script::Script;

impl Script {
    /// The answers to the first question, in a language; none where the flow begins without one. An answer whose label
    /// tells what the page is for is left out: the first screen may be seen by anybody.
    pub fn first_answers(&self, locale: Locale, now: Moment) -> Vec<Choice> {
        let around = Around {
            lexicon: self.lexicon(locale),
            now: now.0,
            seed: 0,
            open: &|service| self.directory.open(service, locale, now),
            staffed: true,
        };
        let step = self.flows.step(Session::new(&self.start), Input::Start, &around);
        let asked = step.effects.into_iter().find_map(|effect| match effect {
            Effect::Ask { choices, .. } => Some(choices),
            _ => None,
        });
        let offered = asked.unwrap_or_default();
        let offered = offered
            .into_iter()
            .map(|choice| (choice.value.to_string(), PhraseKey::from(choice.label)));
        let mut answers = self.choices(locale, offered);
        if let Some(cover) = self.cover().of(locale) {
            answers.retain(|answer| !cover.tells(answer.label.expose()));
        }
        answers
    }
}
