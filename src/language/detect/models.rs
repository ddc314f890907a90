//! The two libraries that weigh languages, behind one face.

use lingua::Language;
use lingua::{LanguageDetector, LanguageDetectorBuilder};

use crate::Tag;

use super::scores::Scores;

/// The languages that `lingua` weighs, with our names for them. Hindi, Marathi and Persian stand here to be rejected.
const LINGUA: [(Language, &str); 18] = [
    (Language::Arabic, "ar"),
    (Language::Chinese, "zh"),
    (Language::English, "en"),
    (Language::French, "fr"),
    (Language::German, "de"),
    (Language::Hindi, "hi"),
    (Language::Indonesian, "id"),
    (Language::Japanese, "ja"),
    (Language::Kazakh, "kk"),
    (Language::Malay, "ms"),
    (Language::Marathi, "mr"),
    (Language::Mongolian, "mn"),
    (Language::Persian, "fa"),
    (Language::Russian, "ru"),
    (Language::Spanish, "es"),
    (Language::Tagalog, "fil"),
    (Language::Urdu, "ur"),
    (Language::Vietnamese, "vi"),
];

/// The models. All eighteen take 30 MB once each has been used, nearly all of it pages of the binary.
pub(super) struct Models {
    lingua: LanguageDetector,
}

impl Models {
    pub(super) fn new() -> Self {
        Self {
            lingua: LanguageDetectorBuilder::from_languages(&LINGUA.map(|(language, _)| language)).build(),
        }
    }

    /// What `lingua` says of a text: shares that sum to 1, or nothing where it has no opinion.
    pub(super) fn lingua(&self, text: &str) -> Scores {
        let mut scores = Scores::default();
        for (language, share) in self.lingua.compute_language_confidence_values(text) {
            let code = LINGUA
                .iter()
                .find(|(known, _)| *known == language)
                .map_or("und", |(_, code)| code);
            scores.add(Tag::of(code), share);
        }
        scores
    }

    /// What `whatlang` says of a text, as the code of ISO 639-3, and how sure it is, from 0 to 1.
    pub(super) fn whatlang(text: &str) -> Option<(&'static str, f64)> {
        whatlang::detect(text).map(|info| (info.lang().code(), info.confidence()))
    }
}
