//! Which language is this?
//!
//! The script decides first, since most languages of the server have one to themselves. Where languages share a script,
//! a small model of our own weighs the letters ([`ngram`]), letters and everyday words that one language alone has tip
//! the scales, and `lingua` is asked where these leave it open. Nothing here knows a conversation: what a message means
//! for one stands in [`crate::Evidence`].

mod clean;
mod clues;
mod group;
mod han;
mod hangul;
mod letters;
mod lingua;
mod ngram;
mod romanised;
mod scores;
mod script;
mod shared;
mod spellings;
mod weights;

use std::borrow::Cow;

use contract::Locale;
use serde::{Deserialize, Serialize};

use crate::Tag;

pub use clean::LanguageWords;
pub use group::{Group, KEY_BITS};
pub use ngram::{softmax, unit};
pub use weights::{LABELS, Row, STEPS, Table, write};

use clean::NameOnly;
use scores::Scores;
use script::{Letters, WritingSystem};

/// The script of Chinese characters that are neither simplified nor traditional.
pub(crate) const AMBIGUOUS: &str = "Hani";

/// Below this share of the whole the likeliest language is no answer.
const LEAST: f64 = 0.3;

/// What a name weighs: it never changes a language, though a language may begin with it.
const NAME: f64 = 0.1;

/// How much likelier a language is that the browser or the app suggests first: measured, a suggestion that is right
/// three times out of four is worth more, but a phone that was bought in Korea speaks Korean whoever holds it.
const HINTED: f64 = 30.0;

/// The same for what is suggested besides: nearly every browser names English somewhere.
const HINTED_BESIDES: f64 = 3.0;

/// The detector. Its models are read once a process, when the first message needs them, and stay.
#[derive(Clone, Default, Debug)]
pub struct Detector {
    without: Vec<Part>,
}

/// A layer of the detector, to be left out when it is measured what it adds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The model over n-grams.
    Model,
    /// The letters that one language alone has.
    Letters,
    /// The lists of everyday words.
    Words,
    /// `lingua`, where the others are unsure.
    Lingua,
}

/// What a message says of its language.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Detection {
    /// The likeliest language.
    pub tag: Tag,
    /// How sure that is, from 0 to 1.
    pub confidence: f64,
    /// The script, as ISO 15924 names it; `Zyyy` where there is no letter, `Hani` where Chinese is written in
    /// characters that both of its scripts have.
    pub script: Cow<'static, str>,
    /// All that it may be, the likeliest first.
    pub candidates: Vec<Candidate>,
    /// How much the message says of any language at all, from 0 to 1: digits, `ok`, names of visas and links say
    /// nothing.
    pub weight: f64,
}

/// One language that a message may be in.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Candidate {
    /// The language.
    pub tag: Tag,
    /// Its share, from 0 to 1.
    pub confidence: f64,
}

impl Detector {
    /// Makes a detector; cheap until the first message.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes one that lacks some layers.
    pub fn without(parts: Vec<Part>) -> Self {
        Self { without: parts }
    }

    /// Weighs a message. `hints` are the languages that the channel suggests: of those that the message may be in they
    /// are much likelier, and no more than that.
    pub fn detect(&self, text: &str, hints: &[Tag]) -> Detection {
        let words = LanguageWords::of(text);
        let letters = Letters::of(words.text());
        let Some(script) = letters.main() else {
            return Detection {
                tag: Tag::Undecided,
                confidence: 0.0,
                script: "Zyyy".into(),
                candidates: Vec::new(),
                weight: 0.0,
            };
        };
        let (script, mut scores) = weigh(script, &letters, &words, &self.without);
        if !hints.is_empty() {
            let at = |tag: Tag| hints.iter().position(|hint| hint.language() == tag.language());
            scores.weigh(|tag| match at(tag) {
                Some(0) => HINTED,
                Some(_) => HINTED_BESIDES,
                None => 1.0,
            });
        }
        let mut candidates = scores.shares();
        if script == WritingSystem::Han && han::script(words.text()).is_none() {
            rewrite(&mut candidates, hints);
        }
        let likeliest = candidates.first().map(|candidate| candidate.tag);
        conclude(script, words.text(), candidates, weight(script, &words, likeliest))
    }
}

/// Characters that both scripts of Chinese have are in the one that the channel suggests.
fn rewrite(candidates: &mut [Candidate], hints: &[Tag]) {
    let Some(hinted) = hints.iter().find(|hint| hint.language() == "zh") else {
        return;
    };
    for candidate in candidates
        .iter_mut()
        .filter(|candidate| candidate.tag.language() == "zh")
    {
        candidate.tag = *hinted;
    }
}

/// The scores of the languages of a message. Where two scripts are mixed the one that carries the sentence is kept.
fn weigh(script: WritingSystem, letters: &Letters, words: &LanguageWords, without: &[Part]) -> (WritingSystem, Scores) {
    if script == WritingSystem::Hangul
        && let Some((script, rest)) = hangul::other_language(letters, words, without)
    {
        return (script, rest);
    }
    (script, alone(script, words, without))
}

/// The scores of the languages that are written in a script, by the words of a message that are written in it.
fn alone(script: WritingSystem, words: &LanguageWords, without: &[Part]) -> Scores {
    if let Some(group) = Group::of(script) {
        return shared::weigh(group, &words.only(|found| found == script), without);
    }
    let assamese = script == WritingSystem::Bengali && words.text().contains(['ৰ', 'ৱ']);
    let language = script.language().filter(|_| !assamese);
    Scores::sure(language.map_or(Tag::Undecided, Tag::of))
}

/// How much the words say of any language. What looks like nothing but a name says next to nothing.
fn weight(script: WritingSystem, words: &LanguageWords, likeliest: Option<Tag>) -> f64 {
    // `Kim` is the Uzbek for "who" as well, but nobody is called Selamat Pagi, and who says hola does not only say a
    // name.
    let said = words.iter().all(is_own) || words.iter().any(clues::opens);
    let name = words.names() == NameOnly::Perhaps || is_borrowed(words, likeliest);
    let weight = words.weight(script);
    if name && !said { weight.min(NAME) } else { weight }
}

/// Whether a word is an everyday word of some languages and not of any.
fn is_own(word: &str) -> bool {
    clues::everyday(word) && !clues::BORROWED.contains(&word)
}

/// Whether a message may stand in any language: a word or two in plain Latin letters without a sign of one language's
/// own. `hospital` is typed by people of ten languages, and so are the brands of this year, which no list holds. Two
/// words are borrowed from English, if at all: `wifi password`, `T-money card`.
fn is_borrowed(words: &LanguageWords, likeliest: Option<Tag>) -> bool {
    let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase()) && !spellings::knows(word);
    let english = || likeliest == Some(Tag::Locale(Locale::EN)) && !words.iter().any(is_own);
    // What stands before the hyphen of `T-money` and `Wi-Fi` is no word.
    let few = match words.iter().filter(|word| word.len() > 2).count() {
        _ if words.count() == 1 => true,
        0..=2 => english(),
        _ => false,
    };
    few && words.iter().all(plain)
}

/// The script of a language, as ISO 15924 names it.
pub(crate) fn written_in(locale: Locale) -> Option<&'static str> {
    Letters::of(locale.name()).main().map(WritingSystem::code)
}

fn conclude(script: WritingSystem, text: &str, candidates: Vec<Candidate>, weight: f64) -> Detection {
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
        Tag::Locale(locale) if locale.tag() == "zh-Hans" && han::script(text).is_some() => "Hans",
        Tag::Locale(locale) if locale.tag() == "ja" => "Jpan",
        _ => script.code(),
    };
    Detection {
        tag,
        confidence: first.confidence,
        script: script.into(),
        candidates,
        weight,
    }
}

#[cfg(test)]
mod tests;
