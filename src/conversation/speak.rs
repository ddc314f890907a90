//! What the engine says, in the words of the server and of a language.

use std::collections::BTreeMap;

use contract::{Argument, ChannelName, Choice, Locale, Phrase, PhraseKey, Text};
use language::Rendered;

use crate::script::Script;

impl Script {
    /// A phrase as it is said on a channel in a language, with the phrase itself for those who read it in another one.
    pub fn say(&self, locale: Locale, channel: &ChannelName, phrase: Phrase) -> (Phrase, Rendered) {
        let phrase = self.fitting(phrase, channel);
        let rendered = self.catalogue.render(locale, &phrase);
        (phrase, rendered)
    }

    /// A phrase as it is said on a channel: a page and a messenger do not leave the same traces, so `notice-device` is
    /// `notice-device-on-telegram` there, and `leave-message-how` is `leave-message-how-on-messenger` on any of them.
    fn fitting(&self, phrase: Phrase, channel: &ChannelName) -> Phrase {
        if self.messengers.of(channel).is_none() {
            return phrase;
        }
        let variant = |place: &str| PhraseKey::from(format!("{}-on-{place}", phrase.key));
        let variants = [variant(channel.as_str()), variant("messenger")];
        let found = variants
            .into_iter()
            .find(|key| self.variants().contains(key) && self.catalogue.has(Locale::KO, key));
        match found {
            Some(key) => Phrase { key, ..phrase },
            None => phrase,
        }
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
pub fn argument(value: flow::Argument) -> Argument {
    match value {
        flow::Argument::Text(text) => Argument::Text(Text::from(text)),
        flow::Argument::Number(number) => Argument::Number(number),
        flow::Argument::Date(day) => Argument::Date(day),
        flow::Argument::Phrase(key) => Argument::Phrase(PhraseKey::from(key)),
    }
}
