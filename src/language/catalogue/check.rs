//! What is wrong with the phrases, all of it at once.

use std::collections::BTreeSet;

use contract::{LOCALES, Locale, PhraseKey};

use crate::Fault;

use super::file::{Entry, LanguageTexts, Reference};
use super::{Catalogue, functions};

impl Catalogue {
    /// Every fault: a required phrase that stands nowhere on a language's chain, placeholders that differ from
    /// Korean's, phrases that Korean lacks, and references to something that does not exist.
    pub fn faults<'a>(&self, required: impl IntoIterator<Item = &'a PhraseKey>) -> Vec<Fault> {
        let mut faults = Vec::new();
        let required: BTreeSet<&PhraseKey> = required.into_iter().collect();
        for locale in LOCALES {
            for key in &required {
                if !self.chain(locale).any(|candidate| self.has(candidate, key)) {
                    let sentence = format!(
                        "the phrase `{key}` is used and stands in no language of the chain; write it here or in Korean"
                    );
                    faults.push(Fault::new(format!("locales/{locale}"), 1, sentence));
                }
            }
        }
        for (locale, texts) in &self.languages {
            for (key, entry) in &texts.entries {
                let sentences = self
                    .differs(*locale, key, entry)
                    .into_iter()
                    .chain(self.leans_on_nothing(texts, entry));
                faults.extend(sentences.map(|sentence| Fault::new(&entry.file, entry.line, sentence)));
            }
        }
        faults.sort();
        faults
    }

    /// How a phrase differs from its Korean original where it must not.
    fn differs(&self, locale: Locale, key: &PhraseKey, entry: &Entry) -> Option<String> {
        let Some(korean) = self.entry(Locale::KO, key) else {
            return Some(format!(
                "Korean has no `{key}`; write it there too, or take it out here"
            ));
        };
        if locale == Locale::KO || korean.placeholders == entry.placeholders {
            return None;
        }
        let list = |some: &BTreeSet<String>| {
            let names: Vec<String> = some.iter().map(|name| format!("${name}")).collect();
            if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            }
        };
        Some(format!(
            "`{key}` has the placeholders {}, Korean has {}",
            list(&entry.placeholders),
            list(&korean.placeholders)
        ))
    }

    /// What a phrase refers to that does not exist.
    fn leans_on_nothing(&self, language: &LanguageTexts, entry: &Entry) -> Vec<String> {
        let wanting = |reference: &Reference| match reference {
            Reference::Message(id) if !language.entries.contains_key(&PhraseKey::from(id.clone())) => {
                Some(format!("there is no phrase `{id}` in this language"))
            }
            Reference::Term(id) if !language.terms.contains(id) => {
                Some(format!("there is no term `-{id}` in this language"))
            }
            Reference::Function(id) if !functions::KNOWN.contains(&id.as_str()) => Some(format!(
                "there is no function `{id}`; there are {}",
                functions::KNOWN.join(", ")
            )),
            Reference::Line(id) if !self.lines.contains_key(id) => Some(format!("hotlines.toml has no line `{id}`")),
            Reference::Message(_) | Reference::Term(_) | Reference::Function(_) | Reference::Line(_) => None,
        };
        entry.references.iter().filter_map(wanting).collect()
    }
}
