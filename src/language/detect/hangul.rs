//! Hangul beside other letters.
//!
//! Hangul decides when it is at least half of the letters, or when no other language's words are there. English words
//! are typed into Korean sentences by everybody, so it takes an English sentence to outweigh Hangul.

use crate::Tag;

use super::clean::LanguageWords;
use super::scores::Scores;
use super::script::{Letters, WritingSystem};
use super::{Part, alone, clues};

/// So many words, some of them everyday ones, make an English sentence.
const ENGLISH_SENTENCE: usize = 4;

/// The language of the rest of a message, where the rest carries it.
pub(super) fn other_language(
    letters: &Letters,
    words: &LanguageWords,
    without: &[Part],
) -> Option<(WritingSystem, Scores)> {
    let script = letters.greatest(&[WritingSystem::Hangul])?;
    if letters.count(WritingSystem::Hangul) >= letters.count(script) || script == WritingSystem::Other {
        return None;
    }
    let rest = words.only(|found| found == script);
    let scores = alone(script, &rest, without);
    if script == WritingSystem::Latin {
        let (best, share) = scores.best()?;
        let english = Tag::of("en");
        let known = rest.iter().filter(|word| clues::knows(english, word)).count();
        let carries = match best {
            Tag::Undecided => false,
            tag if tag == english => rest.count() >= ENGLISH_SENTENCE && known >= 2,
            _ => rest.count() >= 2 && share >= 0.5,
        };
        carries.then_some(())?;
    }
    Some((script, scores))
}
