//! Texts in another language than their folder's.

use contract::{LOCALES, Locale, PhraseKey};
use conversation::Script;
use language::{Detector, Tag};

use crate::uses::{UsageKind, Uses, bare, keys, place};
use crate::warning::{Warning, WarningKind};

/// Fewer letters than this say little of their language.
const LETTERS: usize = 20;

/// How sure detection must be that a text is in another language.
const SURE: f64 = 0.8;

/// Texts that are in another language than their folder's: what was copied and not translated, or pasted into the wrong
/// file.
pub(crate) fn foreign_texts(script: &Script, uses: &Uses, detector: &Detector) -> Vec<Warning> {
    let said = |key: &&PhraseKey| {
        // A list holds other languages' words too, and this one spells Korean in the reader's letters.
        let list = uses
            .get(*key)
            .is_some_and(|uses| uses.iter().any(|used| used.said == UsageKind::Words));
        !list && key.as_str() != "danger-show-sound"
    };
    let all = keys(script).into_iter().filter(said);
    all.flat_map(|key| LOCALES.into_iter().map(move |locale| (locale, key)))
        .filter_map(|(locale, key)| look_at(script, detector, locale, key))
        .collect()
}

/// A text in another language than its folder's.
fn look_at(script: &Script, detector: &Detector, locale: Locale, key: &PhraseKey) -> Option<Warning> {
    let text = bare(script, locale, key).filter(|text| letters(text) >= LETTERS)?;
    let found = detector.detect(&text, &[]);
    // Chinese in characters that both scripts have stands right in either folder.
    let either = found.script == "Hani" && found.tag.language() == locale.language();
    let other = found.confidence >= SURE && !either && !is_in(locale, found.tag);
    let (file, line) = place(script, locale, key).filter(|_| other)?;
    Some(Warning {
        kind: WarningKind::Language,
        language: Some(locale.tag()),
        file: file.to_owned(),
        line: line as u64,
        sentence: format!("`{key}` reads like {} and stands in {locale}; translate it", found.tag),
    })
}

/// Whether a text of a language may be taken for this one. Indonesian and Malay share most of their words, and who
/// writes Malay is answered in Indonesian. The other script of a language is another locale: its text stands in the
/// wrong folder.
fn is_in(locale: Locale, tag: Tag) -> bool {
    match tag {
        Tag::Locale(found) => found == locale,
        Tag::Malay => locale.tag() == "id",
        Tag::Kazakh => false,
        Tag::Undecided => true,
    }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}
