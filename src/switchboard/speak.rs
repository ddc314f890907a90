//! What the engine says, in the words of the server and of a language.

use std::collections::BTreeMap;

use contract::{Argument, ChannelName, Choice, Locale, Phrase, PhraseKey, Text};
use language::Rendered;

use crate::content::Content;

impl Content {
    /// A phrase as it is said on a channel in a language, with the phrase itself for those who read it in another one.
    pub fn say(&self, locale: Locale, channel: &ChannelName, phrase: Phrase) -> (Phrase, Rendered) {
        let phrase = self.fitting(phrase, channel);
        let rendered = self.catalogue.render(locale, &phrase);
        (phrase, rendered)
    }

    /// Answers that are offered, with their labels in a language.
    pub fn choices(&self, locale: Locale, offered: impl IntoIterator<Item = (String, PhraseKey)>) -> Vec<Choice> {
        let labelled = offered.into_iter().map(|(value, key)| Choice {
            value,
            label: self.catalogue.label(locale, &Phrase::plain(key)).text,
        });
        labelled.collect()
    }
}

/// A phrase of the engine, in the words of the server.
pub fn spoken(phrase: flow::Phrase) -> Phrase {
    let arguments: BTreeMap<String, Argument> = phrase
        .arguments
        .into_iter()
        .map(|(name, value)| (name.to_string(), argument(value)))
        .collect();
    Phrase {
        key: PhraseKey::from(phrase.key),
        arguments,
    }
}

/// A value of the engine's, in the words of the server.
pub(crate) fn argument(value: flow::Argument) -> Argument {
    match value {
        flow::Argument::Text(text) => Argument::Text(Text::from(text)),
        flow::Argument::Number(number) => Argument::Number(number),
        flow::Argument::Date(day) => Argument::Date(day),
        flow::Argument::Phrase(key) => Argument::Phrase(PhraseKey::from(key)),
    }
}
