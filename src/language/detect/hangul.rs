//! Hangul beside other letters.
//!
//! Hangul decides when it is at least half of the letters, or when no other language's words are there. English words are
//! typed into Korean sentences by everybody, so it takes an English sentence to outweigh Hangul.

use crate::Tag;

use super::clean::Words;
use super::clues;
use super::models::Models;
use super::scores::Scores;
use super::script::{Letters, Script};
use super::{cyrillic, han, latin};

/// So many words, some of them everyday ones, make an English sentence.
const ENGLISH_SENTENCE: usize = 4;

/// The language of the rest of a message, where the rest carries it.
pub(super) fn other_language(letters: &Letters, words: &Words, models: &Models) -> Option<(Script, Scores)> {
    let script = letters.greatest(&[Script::Hangul])?;
    if letters.count(Script::Hangul) >= letters.count(script) {
        return None;
    }
    let rest = words.only(|found| found == script);
    let scores = match script {
        Script::Latin => {
            let scores = latin::weigh(&rest, models);
            let known = rest.iter().filter(|word| clues::knows(Tag::of("en"), word)).count();
            let (best, share) = scores.best()?;
            let carries = match best {
                Tag::Undecided => false,
                tag if tag == Tag::of("en") => rest.len() >= ENGLISH_SENTENCE && known >= 2,
                _ => rest.len() >= 2 && share >= 0.5,
            };
            carries.then_some(scores)?
        }
        Script::Cyrillic => cyrillic::weigh(&rest, models),
        Script::Han => han::weigh(rest.text(), models),
        Script::Kana => Scores::sure(Tag::of("ja")),
        Script::Thai => Scores::sure(Tag::of("th")),
        Script::Khmer => Scores::sure(Tag::of("km")),
        Script::Burmese => Scores::sure(Tag::of("my")),
        Script::Sinhala => Scores::sure(Tag::of("si")),
        Script::Bengali => Scores::sure(Tag::of("bn")),
        Script::Lao => Scores::sure(Tag::of("lo")),
        Script::Arabic => super::arabic::weigh(&rest, models),
        Script::Devanagari => super::devanagari::weigh(&rest),
        Script::Hangul | Script::Other => return None,
    };
    Some((script, scores))
}
