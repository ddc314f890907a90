//! Arabic script: Arabic and Urdu, and Persian and others that are neither.

use crate::Tag;

use super::clean::Words;
use super::clues;
use super::models::Models;
use super::scores::Scores;

/// Letters that Urdu has and Arabic and Persian lack.
const URDU: &[char] = &['ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ', 'ۓ', 'ۂ'];

/// Letters of Uighur, Kurdish and Pashto.
const OTHERS: &[char] = &[
    'ې', 'ۈ', 'ۇ', 'ۆ', 'ە', 'ڭ', 'ۋ', 'ڕ', 'ڵ', 'ێ', 'ړ', 'ښ', 'ځ', 'څ', 'ډ', 'ټ', 'ږ', 'ڼ',
];

/// Letters that Arabic has and Persian and Urdu hardly use.
const ARABIC: &[char] = &['ة', 'ى', 'إ', 'أ', 'ك', 'ي'];

/// Letters of Persian and Urdu that Arabic lacks.
const PERSIAN: &[char] = &['پ', 'چ', 'ژ', 'گ', 'ک', 'ی'];

pub(super) fn weigh(words: &Words, models: &Models) -> Scores {
    let text = words.text();
    let count = |letters: &[char]| text.chars().filter(|c| letters.contains(c)).count();
    let (arabic, urdu) = (Tag::of("ar"), Tag::of("ur"));
    if count(OTHERS) > 0 {
        return Scores::sure(Tag::Undecided);
    }
    let mut scores = models.lingua(text);
    clues::add(&mut scores, words);
    if count(URDU) > 0 {
        scores.add(urdu, 2.0);
    } else if count(PERSIAN) > 0 {
        scores.favour(arabic, 0.2);
        scores.favour(urdu, 1.3);
    }
    if count(ARABIC) > 0 && count(URDU) == 0 {
        scores.add(arabic, 0.7);
    }
    scores
}
