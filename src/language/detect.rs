//! Which language is this?
//!
//! The script decides first, since most languages of the house have one to themselves. Where languages share a script,
//! `lingua` weighs those that it has, `whatlang` those that it lacks, and a few hundred everyday words and letters of our
//! own settle short messages. Nothing here knows a conversation: what a message means for one stands in
//! [`crate::Evidence`].

mod arabic;
mod clean;
mod clues;
mod cyrillic;
mod devanagari;
mod han;
mod hangul;
mod latin;
mod models;
mod scores;
mod script;

use contract::Locale;

use crate::Tag;

use clean::Words;
use models::Models;
use scores::Scores;
use script::{Letters, Script};

/// Below this share of the whole the likeliest language is no answer.
const LEAST: f64 = 0.3;

/// How much likelier a language is that the browser or the app suggests.
const HINTED: f64 = 1.3;

/// The detector. Make it once: its models are read when the first message needs them, and stay.
pub struct Detector {
    models: Models,
}

/// What a message says of its language.
#[derive(Clone, PartialEq, Debug)]
pub struct Detection {
    /// The likeliest language.
    pub tag: Tag,
    /// How sure that is, from 0 to 1.
    pub confidence: f64,
    /// The script, as ISO 15924 names it; `Zyyy` where there is no letter.
    pub script: &'static str,
    /// All that it may be, the likeliest first.
    pub candidates: Vec<Candidate>,
    /// How much the message says of any language at all, from 0 to 1: digits, `ok`, names of visas and links say nothing.
    pub weight: f64,
}

/// One language that a message may be in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Candidate {
    /// The language.
    pub tag: Tag,
    /// Its share, from 0 to 1.
    pub confidence: f64,
}

impl Default for Detector {
    fn default() -> Self {
        Self::new()
    }
}

impl Detector {
    /// Makes a detector; cheap until the first message.
    pub fn new() -> Self {
        Self { models: Models::new() }
    }

    /// Weighs a message. `hints` are the languages that the channel suggests; they tip the scales where they are near even.
    pub fn detect(&self, text: &str, hints: &[Locale]) -> Detection {
        let words = Words::of(text);
        let letters = Letters::of(words.text());
        let Some(script) = letters.main() else {
            return Detection {
                tag: Tag::Undecided,
                confidence: 0.0,
                script: "Zyyy",
                candidates: Vec::new(),
                weight: 0.0,
            };
        };
        let (script, mut scores) = self.weigh(script, &letters, &words);
        for hint in hints {
            scores.favour(Tag::Locale(*hint), HINTED);
        }
        conclude(script, scores.shares(), words.weight(script))
    }

    /// The scores of the languages of a script. Where two scripts are mixed the one that carries the sentence is kept.
    fn weigh(&self, script: Script, letters: &Letters, words: &Words) -> (Script, Scores) {
        let only = |code: &str| (script, Scores::sure(Tag::of(code)));
        match script {
            Script::Hangul => match hangul::other_language(letters, words, &self.models) {
                Some(found) => found,
                None => only("ko"),
            },
            Script::Kana => only("ja"),
            Script::Han => (script, han::weigh(words.text(), &self.models)),
            Script::Latin => (script, latin::weigh(words, &self.models)),
            Script::Cyrillic => (script, cyrillic::weigh(words, &self.models)),
            Script::Arabic => (script, arabic::weigh(words, &self.models)),
            Script::Devanagari => (script, devanagari::weigh(words)),
            Script::Bengali if words.text().contains(['ৰ', 'ৱ']) => only("as"),
            Script::Bengali => only("bn"),
            Script::Thai => only("th"),
            Script::Lao => only("lo"),
            Script::Khmer => only("km"),
            Script::Burmese => only("my"),
            Script::Sinhala => only("si"),
            Script::Other => only("und"),
        }
    }
}

fn conclude(script: Script, candidates: Vec<Candidate>, weight: f64) -> Detection {
    let first = candidates.first().copied().unwrap_or(Candidate {
        tag: Tag::Undecided,
        confidence: 0.0,
    });
    let tag = if first.confidence < LEAST {
        Tag::Undecided
    } else {
        first.tag
    };
    let script = match tag {
        Tag::Locale(locale) if locale.tag() == "zh-Hant" => "Hant",
        Tag::Locale(locale) if locale.tag() == "zh-Hans" => "Hans",
        Tag::Locale(locale) if locale.tag() == "ja" => "Jpan",
        _ => script.code(),
    };
    Detection {
        tag,
        confidence: first.confidence,
        script,
        candidates,
        weight,
    }
}

#[cfg(test)]
mod tests;
