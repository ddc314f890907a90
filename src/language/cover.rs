//! What a locked phone shows of a message part: its first words. They must not tell.

use std::collections::BTreeMap;

use crate::Catalogue;
use aho_corasick::{AhoCorasick, AhoCorasickKind};
use contract::{LOCALES, Locale, Measure, Phrase, PhraseKey};

/// How much of a message part a lock screen may show, in Unicode scalar values.
const PREVIEW: usize = 40;

/// The neutral line of each language, and the words that it stands in front of.
pub struct LockScreen {
    sheets: BTreeMap<Locale, LockScreenLine>,
}

/// A sentence that fills a preview: where it is short, the number stands below it as well.
fn filled(sentence: &str) -> String {
    let mut filled = sentence.to_owned();
    while filled.chars().count() < PREVIEW {
        filled.push_str("\n→ 112");
    }
    filled
}

/// One language's line.
pub struct LockScreenLine {
    /// The line in front of anything but a word in danger.
    pub calm: String,
    /// The line in front of that: the number to call. "There is no hurry" must not stand there.
    pub urgent: String,
    hushed: AhoCorasick,
}

impl LockScreen {
    /// From the phrases `cover` and `hushed-words`. English words are looked for in every language.
    pub fn of_all(catalogue: &Catalogue) -> Self {
        let key = PhraseKey::of("hushed-words");
        let english = catalogue.list(Locale::EN, &key);
        let sheets = LOCALES.into_iter().filter_map(|locale| {
            let calm = catalogue.raw(locale, &PhraseKey::of("cover"))?;
            let urgent = Phrase::plain(PhraseKey::of("card-danger"));
            let urgent = filled(catalogue.label(locale, &urgent).text.expose());
            let words = catalogue.list(locale, &key);
            let hushed = words.iter().chain(&english).map(|word| word.to_lowercase());
            // What the library takes for so few words is quicker, and six times as large in every language.
            let kind = Some(AhoCorasickKind::ContiguousNFA);
            Some((
                locale,
                LockScreenLine {
                    calm,
                    urgent,
                    hushed: AhoCorasick::builder().kind(kind).build(hushed).ok()?,
                },
            ))
        });
        Self {
            sheets: sheets.collect(),
        }
    }

    /// The sheet of a language.
    pub fn of(&self, locale: Locale) -> Option<&LockScreenLine> {
        self.sheets.get(&locale).or_else(|| self.sheets.get(&Locale::EN))
    }
}

impl LockScreenLine {
    /// The most that it adds to a message part.
    pub fn length(&self, measure: Measure) -> usize {
        measure.of(&self.calm).max(measure.of(&self.urgent)) + 2
    }

    /// The text, behind a line where its first words tell.
    pub fn over(&self, line: &str, text: &str) -> String {
        if self.tells(text) {
            format!("{line}\n\n{text}")
        } else {
            text.to_owned()
        }
    }

    /// Whether the first words hold one that must not be seen.
    pub fn tells(&self, text: &str) -> bool {
        let preview: String = text.chars().take(PREVIEW).collect();
        self.hushed.is_match(&preview.to_lowercase())
    }
}
