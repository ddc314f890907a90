//! All texts of all languages, as they are written.

use std::collections::BTreeMap;

use contract::Locale;
use language::Fault;

use crate::translation::Fingerprint;
use crate::translation::danger::{Danger, PREFIX};
use crate::translation::review::Review;
use crate::translation::sheet::FtlFile;

/// The files of `locales/`: every text with its wording and its place, and what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Book {
    locales: BTreeMap<Locale, LocaleFiles>,
}

/// One language.
#[derive(Clone, Debug, Default)]
pub(crate) struct LocaleFiles {
    /// By path, so that they come in the same order in every language.
    pub(crate) sheets: BTreeMap<String, FtlFile>,
    pub(crate) danger: Option<Danger>,
    pub(crate) review: Review,
    /// The path and text of `meta.toml`.
    pub(crate) meta: (String, String),
}

/// A text where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct LocaleText<'a> {
    pub(crate) key: &'a str,
    pub(crate) file: &'a str,
    pub(crate) line: usize,
    pub(crate) wording: String,
    /// Kind and level of a danger rule.
    pub(crate) about: Option<&'a str>,
}

impl LocaleText<'_> {
    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.wording)
    }
}

impl Book {
    /// Reads the files, given as `locales/...` paths with their text; others are passed over. Tells every fault at
    /// once.
    pub fn open(files: &[(String, String)]) -> Result<Self, Vec<Fault>> {
        let (mut book, mut faults) = (Self::default(), Vec::new());
        for (path, text) in files {
            let parts = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
            let Some((folder, name)) = parts else { continue };
            let Some(locale) = Locale::parse(folder).filter(|locale| locale.tag() == folder) else {
                continue;
            };
            let locale_files = book.locales.entry(locale).or_default();
            if let Err(more) = locale_files.put(path, name, text) {
                faults.extend(more);
            }
        }
        for (locale, locale_files) in &mut book.locales {
            if locale_files.review.path.is_empty() {
                locale_files.review.path = format!("locales/{locale}/review.toml");
            }
        }
        if faults.is_empty() { Ok(book) } else { Err(faults) }
    }

    pub(crate) fn locale_files(&self, locale: Locale) -> Option<&LocaleFiles> {
        self.locales.get(&locale)
    }

    /// The Korean wording of a text in another language; nothing for Korean itself, and for a danger rule that Korean
    /// has not.
    pub(crate) fn source(&self, locale: Locale, key: &str) -> Option<LocaleText<'_>> {
        if locale == Locale::KO {
            return None;
        }
        self.locale_files(Locale::KO)?.text(key)
    }
}

impl LocaleFiles {
    fn put(&mut self, path: &str, name: &str, text: &str) -> Result<(), Vec<Fault>> {
        let (owned, text) = (path.to_owned(), text.to_owned());
        match name {
            "danger.toml" => self.danger = Some(Danger::read(owned, text)?),
            "review.toml" => self.review = Review::read(owned, text)?,
            "meta.toml" => self.meta = (owned, text),
            name if name.split('.').next_back() == Some("ftl") => {
                let sheet = FtlFile::read(owned, text)?;
                self.sheets.insert(name.to_owned(), sheet);
            }
            _ => {}
        }
        Ok(())
    }

    /// Every text, in the order of the files, the danger rules last.
    pub(crate) fn texts(&self) -> impl Iterator<Item = LocaleText<'_>> {
        let phrases = self.sheets.values().flat_map(|sheet| {
            sheet.messages.iter().map(|message| LocaleText {
                key: &message.key,
                file: &sheet.path,
                line: message.line,
                wording: sheet.wording(message),
                about: None,
            })
        });
        let rules = self.danger.iter().flat_map(|danger| {
            danger.rules.iter().map(|rule| LocaleText {
                key: &rule.key,
                file: &danger.path,
                line: rule.line,
                wording: rule.words.to_string(),
                about: Some(&rule.about),
            })
        });
        phrases.chain(rules)
    }

    /// The text of a key.
    pub(crate) fn text(&self, key: &str) -> Option<LocaleText<'_>> {
        if key.starts_with(PREFIX) {
            let danger = self.danger.as_ref()?;
            let rule = danger.find(key)?;
            return Some(LocaleText {
                key: &rule.key,
                file: &danger.path,
                line: rule.line,
                wording: rule.words.to_string(),
                about: Some(&rule.about),
            });
        }
        let (sheet, message) = self.sheets.values().find_map(|sheet| Some((sheet, sheet.find(key)?)))?;
        Some(LocaleText {
            key: &message.key,
            file: &sheet.path,
            line: message.line,
            wording: sheet.wording(message),
            about: None,
        })
    }

    /// The files that differ from those of before.
    pub(crate) fn changes(&self, before: &Self) -> Vec<(String, String)> {
        let files = |locale_files: &Self| -> BTreeMap<String, String> {
            let sheets = locale_files
                .sheets
                .values()
                .map(|sheet| (sheet.path.clone(), sheet.text.clone()));
            let danger = locale_files
                .danger
                .iter()
                .map(|danger| (danger.path.clone(), danger.text.clone()));
            let review = (locale_files.review.path.clone(), locale_files.review.text.clone());
            sheets
                .chain(danger)
                .chain([review, locale_files.meta.clone()])
                .collect()
        };
        let were = files(before);
        files(self)
            .into_iter()
            .filter(|(path, text)| were.get(path) != Some(text))
            .collect()
    }
}
