//! Languages that have letters of their own, in Latin letters: people without a keyboard for them type the words as
//! they sound.
//!
//! Nobody knows whether such a visitor reads Korean or Bengali letters on that phone, so these words leave a message
//! undecided, and put the language first among those that are offered.

use crate::Tag;

use super::clean::LanguageWords;
use super::clues;
use super::scores::Scores;
use super::spellings;

/// How sure such a message is, at most, when all its words are in a list.
const MOST: f64 = 0.95;

/// Below this share of a message's words they are there by chance, or said in passing.
const LEAST: f64 = 0.3;

/// How much of their share makes the message undecided; the rest speaks for the languages themselves.
const UNDECIDED: f64 = 0.6;

/// Moves what speaks for the languages that are written in Latin letters to those that these words belong to. Returns
/// whether there are such words.
pub(super) fn weigh(scores: &mut Scores, words: &LanguageWords) -> bool {
    let mut found: Vec<(Tag, f64)> = Vec::new();
    let (mut known, mut count) = (0.0, 0.0);
    for word in words.iter() {
        count += 1.0;
        if clues::everyday(word) {
            continue;
        }
        let Some(tags) = spellings::languages(word) else {
            continue;
        };
        known += 1.0;
        for tag in tags {
            match found.iter_mut().find(|(there, _)| there == tag) {
                Some((_, sum)) => *sum += 1.0,
                None => found.push((*tag, 1.0)),
            }
        }
    }
    let share = known / count;
    if known == 0.0 || share < LEAST {
        return false;
    }
    let mass = (1.6 * share).min(MOST);
    // Neighbours share words; the one that has most of them is far ahead.
    let squares: f64 = found.iter().map(|(_, sum)| sum * sum).sum();
    scores.scale(1.0 - mass);
    scores.add(Tag::Undecided, mass * UNDECIDED);
    for (tag, sum) in found {
        scores.add(tag, mass * (1.0 - UNDECIDED) * sum * sum / squares);
    }
    true
}

#[cfg(test)]
mod tests {
    use contract::Locale;

    use crate::{Detector, Tag};

    #[test]
    fn what_is_typed_as_it_sounds_stays_undecided_and_offers_its_language() {
        for (code, text) in [
            ("ko", "dowa juseyo"),
            ("ko", "visa yeonjang hago sipeoyo"),
            ("ne", "mero passport harayo"),
            ("bn", "ami visa barate chai"),
            ("ur", "mujhe madad chahiye"),
            ("si", "mata udaw karanna"),
            ("mn", "sain baina uu, tuslaach"),
            ("ru", "ya poteryal pasport, pomogite"),
            ("ar", "ana 3andi mushkila"),
            ("ar", "musa3ada"),
        ] {
            let detection = Detector::new().detect(text, &[]);
            let first = detection.candidates.iter().find_map(|candidate| candidate.tag.locale());
            assert_eq!((detection.tag, first), (Tag::Undecided, Locale::parse(code)), "{text}");
        }
    }

    #[test]
    fn a_word_in_passing_changes_nothing() {
        let detection = Detector::new().detect("I like to eat kimchi, annyeong to you all", &[]);
        assert_eq!(detection.tag, Tag::Locale(Locale::EN));
    }
}
