//! Devanagari: Nepali, and Hindi and Marathi, which are not in the set and must not come out as Nepali.

use crate::Tag;

use super::clean::Words;
use super::clues;
use super::models::Models;
use super::scores::Scores;

/// Everyday words and endings of Hindi and Marathi that Nepali does not have.
const NOT_NEPALI: &[&str] = &[
    "है",
    "हैं",
    "हूँ",
    "हूं",
    "था",
    "थी",
    "थे",
    "में",
    "नहीं",
    "और",
    "का",
    "की",
    "के",
    "को",
    "से",
    "ने",
    "यह",
    "वह",
    "मैं",
    "मुझे",
    "मेरा",
    "मेरी",
    "आप",
    "क्या",
    "कैसे",
    "कहाँ",
    "क्यों",
    "रहा",
    "रही",
    "रहे",
    "गया",
    "गई",
    "करना",
    "चाहिए",
    "हम",
    "तुम",
    "इस",
    "उस",
    "पर",
    "भी",
    "कर",
    "लिए",
    "आहे",
    "आहेत",
    "नाही",
    "आणि",
    "मी",
    "मला",
    "तो",
    "ती",
    "ते",
    "आम्ही",
    "काय",
    "कसे",
    "होते",
    "होती",
    "होता",
    "माझे",
    "माझा",
    "माझी",
    "हे",
    "ही",
    "हा",
    "आपण",
    "त्या",
    "त्याने",
];

/// Endings of Nepali words.
const NEPALI_ENDINGS: &[&str] = &[
    "लाई",
    "हरू",
    "हरु",
    "को",
    "मा",
    "बाट",
    "सँग",
    "छ",
    "छन्",
    "छु",
    "छौं",
    "छैन",
    "छैनन्",
    "यो",
    "्यो",
    "न्छ",
    "न्छु",
    "न्छन्",
    "दै",
    "नुहोस्",
    "नुहोस",
    "नुस्",
    "नुभयो",
    "ले",
    "एको",
    "एका",
    "थियो",
    "थिए",
    "ने",
    "नु",
];

pub(super) fn weigh(words: &Words) -> Scores {
    let (nepali, undecided) = (Tag::of("ne"), Tag::Undecided);
    let mut scores = Scores::default();
    match Models::whatlang(words.text()) {
        Some(("nep", share)) => scores.add(nepali, 0.5 + share),
        Some((_, share)) => scores.add(undecided, 0.1 + 0.4 * share),
        None => scores.add(undecided, 0.1),
    }
    clues::add(&mut scores, words);
    if words.text().contains('ळ') {
        scores.add(undecided, 1.0);
    }
    #[expect(clippy::cast_precision_loss, reason = "messages are short")]
    let share = |count: usize| count as f64 / words.len().max(1) as f64;
    scores.add(
        undecided,
        2.0 * share(words.iter().filter(|word| NOT_NEPALI.contains(word)).count()),
    );
    let ending = |word: &str| !NOT_NEPALI.contains(&word) && NEPALI_ENDINGS.iter().any(|ending| word.ends_with(ending));
    scores.add(
        nepali,
        1.2 * share(words.iter().filter(|word| ending(word)).count()) + 0.25,
    );
    scores
}
