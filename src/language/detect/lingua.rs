//! `lingua`, asked where the first layers are unsure: it takes longer than all of them together.

use lingua::Language::{
    self, English, French, German, Indonesian, Kazakh, Malay, Mongolian, Russian, Spanish, Tagalog, Vietnamese,
};
use lingua::LanguageDetectorBuilder;

use crate::Tag;

use super::scores::Scores;

/// How much its word counts, as the power of its share, beside our model's.
const WORD: f64 = 0.4;

/// What a language counts that `lingua` does not weigh: Uzbek and all outside the set, which it does not know, and the
/// unlikely ones.
const UNKNOWN: f64 = 0.05;

/// A share below this is as good as none, whatever its logarithm.
const LEAST: f64 = 0.001;

/// Languages that the first layers think less likely are not weighed: each takes its time.
const LIKELY: f64 = 0.02;

/// Weighs the likeliest languages by what `lingua` says of them; nothing, where it knows only one of them. Its models
/// are pages of the binary and come into memory as they are read, so a detector is made in no time.
pub(super) fn favour(scores: &mut Scores, text: &str) {
    let likely = scores.shares().into_iter().filter(|share| share.confidence >= LIKELY);
    let known: Vec<Language> = likely.filter_map(|share| named(share.tag)).collect();
    if known.len() < 2 {
        return;
    }
    let shares = LanguageDetectorBuilder::from_languages(&known)
        .build()
        .compute_language_confidence_values(text);
    scores.weigh(|tag| {
        let told = named(tag).and_then(|language| shares.iter().find(|(known, _)| *known == language));
        told.map_or(UNKNOWN, |(_, share)| share.max(LEAST)).powf(WORD)
    });
}

/// What `lingua` calls a language; nothing for one that it lacks, or that shares its script with none that it has: of
/// Chinese characters it holds all for Chinese, and Arabic and Urdu it tells apart by the letters that our own layers
/// know.
fn named(tag: Tag) -> Option<Language> {
    Some(match tag.language() {
        "de" => German,
        "en" => English,
        "es" => Spanish,
        "fil" => Tagalog,
        "fr" => French,
        "id" => Indonesian,
        "kk" => Kazakh,
        "mn" => Mongolian,
        "ms" => Malay,
        "ru" => Russian,
        "vi" => Vietnamese,
        _ => return None,
    })
}
