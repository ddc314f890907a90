//! Scripts that several languages share: the model speaks first, then the letters and the everyday words, and `lingua`
//! where these leave it open.

use crate::Tag;

use super::clean::LanguageWords;
use super::group::Group;
use super::ngram::{Label, Model, Opinion};
use super::scores::Scores;
use super::{Part, clues, han, letters, lingua, romanised};

/// Below this share of the likeliest language the first layers are unsure.
const UNSURE: f64 = 0.88;

/// How likely a language outside the set is beside what the model says: messages in one are rare.
const OUTSIDE: f64 = 0.5;

/// Weighs the words of a message that are written in the group's script. `without` leaves a layer out, to see what it
/// adds.
pub(super) fn weigh(group: Group, words: &LanguageWords, without: &[Part]) -> Scores {
    let mut scores = opinion(group, words, without);
    if !without.contains(&Part::Letters) {
        letters::favour(&mut scores, group, words.text());
    }
    if !without.contains(&Part::Words) {
        favour(&mut scores, words);
    }
    // Who types another language's words in Latin letters stands outside what the other layers tell apart.
    let typed = group == Group::Latin && !without.contains(&Part::Words) && romanised::weigh(&mut scores, words);
    let unsure = || scores.best().is_some_and(|(_, share)| share < UNSURE);
    if !typed && !without.contains(&Part::Lingua) && unsure() {
        lingua::favour(&mut scores, words.text());
    }
    scores
}

/// What the model says. Without it, every language that it knows is as likely as any other.
fn opinion(group: Group, words: &LanguageWords, without: &[Part]) -> Scores {
    let mut keys = Vec::with_capacity(words.text().len() * 6);
    group.keys(words.text(), &mut keys);
    if without.contains(&Part::Model) {
        keys.clear();
    }
    let mut scores = Scores::default();
    let opinion = Model::of(group).weigh(&keys);
    for (label, share) in opinion.iter().flat_map(Opinion::iter) {
        let tag = match label {
            Label::Tag(tag) => tag,
            Label::Chinese => han::chinese(words.text()),
        };
        let factor = if tag == Tag::Undecided { OUTSIDE } else { 1.0 };
        scores.add(tag, f64::from(share) * factor);
    }
    scores
}

/// Favours the languages whose everyday words these are.
fn favour(scores: &mut Scores, words: &LanguageWords) {
    let count = count(words);
    for (tag, factor) in words.iter().flat_map(clues::languages) {
        scores.favour(*tag, (factor / count).exp());
    }
}

#[expect(clippy::cast_precision_loss, reason = "messages are short")]
fn count(words: &LanguageWords) -> f64 {
    words.count().max(1) as f64
}
