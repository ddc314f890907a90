//! What the server knows of a text, for whoever translates it.

use std::collections::BTreeSet;

use contract::{Argument, ChannelSheet, Locale, PhraseKey};
use conversation::Script;

use crate::translation::{Context, Usage};
use crate::uses::{PhraseUsage, UsageKind, Uses, exemplary, needs, said, uses};

/// What is known of all texts, for a language.
pub(crate) struct KnownTexts<'a> {
    script: &'a Script,
    channels: &'a [ChannelSheet],
    locale: Locale,
    uses: Uses,
}

impl<'a> KnownTexts<'a> {
    pub(crate) fn of(script: &'a Script, channels: &'a [ChannelSheet], locale: Locale) -> Self {
        Self {
            script,
            channels,
            locale,
            uses: uses(script, channels),
        }
    }

    /// What is known of one.
    pub(crate) fn of_text(&self, key: &str) -> Context {
        let key = PhraseKey::from(key.to_owned());
        let uses = self.uses.get(&key).map(Vec::as_slice).unwrap_or_default();
        let phrase = exemplary(self.script, &key);
        let mut examples = Vec::new();
        if !phrase.arguments.is_empty() {
            for locale in [Locale::KO, Locale::EN] {
                examples.push((locale.tag().to_owned(), said(self.script, locale, &phrase)));
            }
        }
        let label = uses.iter().any(|used| used.said == UsageKind::Label);
        Context {
            uses: gathered(uses),
            values: phrase
                .arguments
                .iter()
                .map(|(name, value)| (name.clone(), told(value)))
                .collect(),
            examples,
            unneeded: !needs(self.script, self.locale, &key),
            limits: if label { limits(self.channels) } else { Vec::new() },
        }
    }
}

/// The uses, those of one node together.
fn gathered(uses: &[PhraseUsage]) -> Vec<Usage> {
    let mut gathered = BTreeSet::new();
    for used in uses {
        let how = match used.said {
            UsageKind::MessagePart => "said",
            UsageKind::Label => "on a choice",
            UsageKind::Words => "words that people type",
            UsageKind::Beside => "shown",
        };
        gathered.insert((format!("{}: {how}", used.by), used.place.clone()));
    }
    gathered.into_iter().map(|(by, place)| Usage { by, place }).collect()
}

fn limits(channels: &[ChannelSheet]) -> Vec<String> {
    let longest = channels
        .iter()
        .filter_map(|channel| Some(format!("{} on {}", channel.limits?.label, channel.name)));
    vec![format!(
        "length: a button holds {} characters; where it is longer it stands in the text with a number",
        longest.collect::<Vec<_>>().join(", ")
    )]
}

fn told(value: &Argument) -> String {
    match value {
        Argument::Text(text) => text.expose().to_owned(),
        Argument::Number(number) => number.to_string(),
        Argument::Date(day) => day.clone(),
        Argument::Phrase(key) => format!("the text `{key}`"),
    }
}
