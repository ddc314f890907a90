//! What the server knows of a text, for whoever translates it.

use std::collections::BTreeSet;

use content::{Said, Uses};
use contract::{Argument, Locale, PhraseKey};
use conversation::Script;
use translation::{Context, Usage};

/// What is known of all texts, for a language.
pub(crate) struct Known<'a> {
    content: &'a Script,
    locale: Locale,
    uses: Uses,
}

impl<'a> Known<'a> {
    pub(crate) fn of(content: &'a Script, locale: Locale) -> Self {
        Self {
            content,
            locale,
            uses: content::uses(content, &crate::check::beside()),
        }
    }

    /// What is known of one.
    pub(crate) fn of_text(&self, key: &str) -> Context {
        let key = PhraseKey::from(key.to_owned());
        let uses = self.uses.get(&key).map(Vec::as_slice).unwrap_or_default();
        let phrase = content::exemplary(self.content, &key);
        let mut examples = Vec::new();
        if !phrase.arguments.is_empty() {
            for locale in [Locale::KO, Locale::EN] {
                examples.push((locale.tag().to_owned(), content::said(self.content, locale, &phrase)));
            }
        }
        let label = uses.iter().any(|used| used.said == Said::Label);
        Context {
            uses: gathered(uses),
            values: phrase
                .arguments
                .iter()
                .map(|(name, value)| (name.clone(), told(value)))
                .collect(),
            examples,
            unneeded: !content::needs(self.content, self.locale, &key),
            limits: if label { limits() } else { Vec::new() },
        }
    }
}

/// The uses, those of one node together.
fn gathered(uses: &[content::Use]) -> Vec<Usage> {
    let mut gathered = BTreeSet::new();
    for used in uses {
        let how = match used.said {
            Said::Bubble => "said",
            Said::Label => "on a choice",
            Said::Words => "words that people type",
            Said::Beside => "shown",
        };
        gathered.insert((format!("{}: {how}", used.by), used.place.clone()));
    }
    gathered.into_iter().map(|(by, place)| Usage { by, place }).collect()
}

fn limits() -> Vec<String> {
    let longest = crate::check::rooms().map(|room| format!("{} on {}", room.limits.label, room.channel));
    vec![format!(
        "length: a button holds {} characters; where it is longer it stands in the text with a number",
        longest.join(", ")
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
