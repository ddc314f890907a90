//! How do we say it: the phrases of `locales/`, by key and language.
//!
//! Every language is a bundle of Fluent files with a `meta.toml` that names where to look for what it lacks, and by
//! what names people ask for the language. A phrase is rendered with its numbers and dates in the customary form, and
//! with isolates only where text of the other direction is set in. The catalogue knows no flow and no conversation.
//!
//! **Invariant:** a phrase that stands in Korean is said in every language, its own or the next on the declared chain.

mod bidi;
mod check;
mod file;
mod format;
mod functions;
mod meta;

use std::collections::{BTreeMap, BTreeSet};

use contract::{Argument, LOCALES, Locale, Phrase, PhraseKey, Text};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::named::Names;
use crate::{Directory, Fault};

pub use file::placeholders;
pub use meta::Meta;

/// All phrases in all languages.
pub struct Catalogue {
    languages: BTreeMap<Locale, file::LanguageTexts>,
    names: Names,
    /// The numbers of the directory by the ids of their lines.
    lines: BTreeMap<String, String>,
}

/// What a phrase is said for.
#[derive(Clone, Copy)]
enum Form {
    /// A message part.
    Text,
    /// A button.
    Label,
}

/// A phrase, said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rendered {
    /// The words.
    pub text: Text,
    /// The language that they are in: the one asked for, or one of its fallbacks.
    pub locale: Locale,
}

impl Catalogue {
    /// Reads the files, each with its path under `locales/`; paths that are no language's Fluent file or `meta.toml`
    /// are passed over. Tells every fault at once.
    pub fn load(
        files: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        directory: &Directory,
    ) -> Result<Self, Vec<Fault>> {
        let mut parsed: BTreeMap<Locale, file::ParsedFile> = BTreeMap::new();
        let mut faults = Vec::new();
        for (path, text) in files {
            let Some((locale, name)) = file::locale_and_name(path.as_ref()) else {
                continue;
            };
            let file = parsed.entry(locale).or_default();
            if name == "meta.toml" {
                file.meta(locale, text.as_ref());
            } else {
                faults.extend(file.phrases(locale, name, text.as_ref()));
            }
        }
        let mut languages = BTreeMap::new();
        for locale in LOCALES {
            match parsed.remove(&locale).unwrap_or_default().finish(locale, directory) {
                Ok(texts) => {
                    languages.insert(locale, texts);
                }
                Err(more) => faults.extend(more),
            }
        }
        let lines = directory
            .lines()
            .map(|line| (line.id.clone(), line.number.clone()))
            .collect();
        let typed = languages
            .iter()
            .flat_map(|(locale, texts)| texts.meta.typed.iter().map(|typed| (*locale, typed)));
        match Names::of(typed) {
            Ok(names) if faults.is_empty() => Ok(Self {
                languages,
                names,
                lines,
            }),
            names => {
                faults.extend(names.err().into_iter().flatten());
                Err(faults)
            }
        }
    }

    /// Says a phrase. A key that stands nowhere on the chain comes back as itself: [`Catalogue::faults`] finds it
    /// before anybody reads it.
    pub fn render(&self, locale: Locale, phrase: &Phrase) -> Rendered {
        self.rendered(locale, phrase, Form::Text)
    }

    /// Says a phrase for a button: without any isolate, since a label comes back as it was sent.
    pub fn label(&self, locale: Locale, phrase: &Phrase) -> Rendered {
        self.rendered(locale, phrase, Form::Label)
    }

    fn rendered(&self, locale: Locale, phrase: &Phrase, form: Form) -> Rendered {
        for candidate in self.chain(locale) {
            if let Some(text) = self.say(candidate, phrase, form) {
                return Rendered {
                    text: Text::from(text),
                    locale: candidate,
                };
            }
        }
        Rendered {
            text: Text::from(phrase.key.as_str()),
            locale,
        }
    }

    /// A phrase into which nothing is set, in this language alone. It is put together anew at each call, so a caller
    /// reads a list of words once.
    pub fn raw(&self, locale: Locale, key: &PhraseKey) -> Option<String> {
        let there = self.languages.get(&locale)?;
        let said = self.compose(locale, there, &Phrase::plain(key.clone()))?;
        Some(bidi::stripped(&said))
    }

    /// The words of a list such as `word-yes`, in this language alone; none where it has no such list.
    pub fn list(&self, locale: Locale, key: &PhraseKey) -> Vec<String> {
        let words = |list: String| {
            list.split('|')
                .map(str::trim)
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect()
        };
        self.raw(locale, key).map(words).unwrap_or_default()
    }

    /// Every key of Korean, the reference, in no order.
    pub fn keys(&self) -> impl Iterator<Item = &PhraseKey> {
        self.languages
            .get(&Locale::KO)
            .into_iter()
            .flat_map(|texts| texts.entries.keys())
    }

    /// Whether a language has a phrase itself.
    pub fn has(&self, locale: Locale, key: &PhraseKey) -> bool {
        self.entry(locale, key).is_some()
    }

    /// What is set into a phrase, by a language's own wording.
    pub fn placeholders(&self, locale: Locale, key: &PhraseKey) -> Option<&BTreeSet<String>> {
        self.entry(locale, key).map(|entry| &entry.placeholders)
    }

    /// The keys of Korean that a language has not itself.
    pub fn missing(&self, locale: Locale) -> Vec<&PhraseKey> {
        self.keys().filter(|key| !self.has(locale, key)).collect()
    }

    /// Where a phrase stands: file and line.
    pub fn place(&self, locale: Locale, key: &PhraseKey) -> Option<(&str, usize)> {
        self.entry(locale, key).map(|entry| (entry.file.as_str(), entry.line))
    }

    /// What `meta.toml` says of a language.
    pub fn meta(&self, locale: Locale) -> Option<&Meta> {
        self.languages.get(&locale).map(|texts| &texts.meta)
    }

    /// The names by which people ask for a language.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// A language and where to look for what it lacks.
    fn chain(&self, locale: Locale) -> impl Iterator<Item = Locale> {
        let fallback = self
            .meta(locale)
            .map(|meta| meta.fallback.as_slice())
            .unwrap_or_default();
        std::iter::once(locale).chain(fallback.iter().copied())
    }

    fn entry(&self, locale: Locale, key: &PhraseKey) -> Option<&file::Entry> {
        self.languages.get(&locale)?.entries.get(key)
    }

    /// Says a phrase in one language, if it has it.
    fn say(&self, locale: Locale, phrase: &Phrase, form: Form) -> Option<String> {
        let there = self.languages.get(&locale)?;
        let entry = there.entries.get(&phrase.key).filter(|entry| entry.is_plain());
        let Some(entry) = entry else {
            let said = self.compose(locale, there, phrase)?;
            return Some(match form {
                Form::Text => said,
                Form::Label => bidi::stripped(&said),
            });
        };
        if entry.said.get().is_none() {
            let said = self.compose(locale, there, &Phrase::plain(phrase.key.clone()))?;
            let label = bidi::stripped(&said);
            // Another thread may have said the same meanwhile.
            let _ = entry.said.set(file::Plain {
                label: (label != said).then(|| label.into()),
                text: said.into(),
            });
        }
        let plain = entry.said.get()?;
        Some(match form {
            Form::Text => plain.text.to_string(),
            Form::Label => plain.label.as_ref().unwrap_or(&plain.text).to_string(),
        })
    }

    /// Puts a phrase together out of its pattern and what is set into it.
    fn compose(&self, locale: Locale, there: &file::LanguageTexts, phrase: &Phrase) -> Option<String> {
        let pattern = there.bundle.get_message(phrase.key.as_str())?.value()?;
        let mut arguments = FluentArgs::with_capacity(phrase.arguments.len());
        for (name, argument) in &phrase.arguments {
            arguments.set(name.as_str(), self.value(locale, argument));
        }
        let said = there.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        Some(bidi::settled(said, locale.direction(), &self.lines))
    }

    fn value(&self, locale: Locale, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => bidi::stripped(text.expose()).into(),
            Argument::Number(number) => (*number).into(),
            Argument::Date(date) => format::date(locale, date).into(),
            // A phrase inside a phrase has nothing set into it, so this ends here.
            Argument::Phrase(key) => self
                .label(locale, &Phrase::plain(key.clone()))
                .text
                .expose()
                .to_owned()
                .into(),
        }
    }
}

#[cfg(test)]
mod tests;
