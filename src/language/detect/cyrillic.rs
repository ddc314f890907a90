//! Cyrillic: Russian, Mongolian, Kazakh and Uzbek, and others that are none of them.

use crate::Tag;

use super::clean::Words;
use super::clues;
use super::models::Models;
use super::scores::Scores;

/// Endings of Uzbek words, which `lingua` has not in this script.
const UZBEK_ENDINGS: &[&str] = &[
    "лар",
    "ларни",
    "ларга",
    "нинг",
    "дан",
    "миз",
    "ман",
    "сиз",
    "япти",
    "япман",
    "моқчи",
    "диган",
    "иш",
    "инг",
    "ади",
    "мизда",
    "ингиз",
    "ни",
    "га",
    "да",
];

pub(super) fn weigh(words: &Words, models: &Models) -> Scores {
    let text = words.text();
    let has = |letters: &[char]| text.contains(letters);
    let (mongolian, kazakh, uzbek, russian) = (Tag::of("mn"), Tag::Kazakh, Tag::of("uz-Cyrl"), Tag::of("ru"));
    // Ukrainian, Belarusian, Serbian, Macedonian, Tajik; Kyrgyz writes `ң` like Kazakh and `ө`, `ү` like Mongolian.
    if has(&['ї', 'є', 'ґ', 'ј', 'љ', 'њ', 'ђ', 'ћ', 'ѓ', 'ќ', 'ѕ', 'ҷ', 'ӣ', 'ӯ']) || has(&['ў']) && has(&['і', 'ы'])
    {
        return Scores::sure(Tag::Undecided);
    }
    let kazakh_letters = has(&['ә', 'ұ', 'һ', 'і']);
    if has(&['ң']) && !kazakh_letters && !has(&['қ', 'ғ']) {
        return Scores::sure(Tag::Undecided);
    }
    // Ukrainian and Belarusian share `і` with Kazakh.
    let slavic = Models::whatlang(text).is_some_and(|(code, share)| ["ukr", "bel"].contains(&code) && share > 0.4);
    if slavic && has(&['і']) && !has(&['ә', 'ұ', 'қ', 'ғ', 'ң', 'ө', 'ү', 'һ']) {
        return Scores::sure(Tag::Undecided);
    }
    let mut scores = models.lingua(text);
    clues::add(&mut scores, words);
    if kazakh_letters || has(&['ң']) {
        scores.add(kazakh, 3.0);
    } else if has(&['ў', 'ҳ']) {
        scores.add(uzbek, 3.0);
    } else if has(&['қ', 'ғ']) {
        let vowels = has(&['ү', 'ө', 'ы']);
        scores.add(kazakh, if vowels { 2.0 } else { 0.5 });
        scores.add(uzbek, if vowels { 0.0 } else { 0.9 });
    } else if has(&['ө', 'ү']) {
        scores.add(mongolian, 2.0);
    } else if has(&['щ', 'ъ']) {
        scores.add(russian, 0.5);
    }
    // Uzbek has no `ы`; words with its endings are Uzbek where nothing else says so.
    if !has(&['ы', 'щ', 'ө', 'ү', 'ь']) {
        let endings = words
            .iter()
            .filter(|word| {
                UZBEK_ENDINGS
                    .iter()
                    .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
            })
            .count();
        #[expect(clippy::cast_precision_loss, reason = "messages are short")]
        scores.add(uzbek, 0.5 * endings as f64 / words.len().max(1) as f64);
    }
    scores
}
