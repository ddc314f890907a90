//! A phrase of a list, as it is looked for.
//!
//! In scripts that put spaces between words a phrase stands for whole words; `*` at an end lets the word go on
//! (`самоуб*`). Elsewhere, and in Korean, it is found inside words, since endings follow without a gap. With `?` at its
//! end it is found in a question alone: `emergency contact 112?` asks for a number, without the mark it may cry.

use std::iter;
use std::ops::Range;

use crate::normal::{Normal, spaced};
use crate::sign::is_sign;

/// A phrase, normalised. There are tens of thousands, so that it keeps no more than is asked of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Pattern {
    letters: Box<str>,
    /// Byte offsets into `letters` where one word ends and the next begins.
    gaps: Box<[usize]>,
    borders: Borders,
    /// Whether a question mark must follow.
    asks: bool,
    length: usize,
}

/// What must stand around a phrase.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Borders {
    /// Nothing: it is found inside words.
    None,
    /// A border where the word may not go on.
    Words { before: Edge, after: Edge },
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Edge {
    Closed,
    Open,
}

/// The shortest phrase of whole words that is found although it is broken up inside: `kill m e`, but not `k ms`.
const LONG_WORD: usize = 5;

/// The same where words are not spaced. Shorter ones must begin where a word begins: `감자 살게요` does not say `자살`.
const LONG_CLUSTER: usize = 3;

/// The shortest that is found inside a word where a whole message was typed without gaps: `callthepolice`.
const LONG_INSIDE: usize = 4;

impl Pattern {
    /// Reads a phrase: as it is written, and with its doubled letters written once. Empty where no letter is left to
    /// look for.
    pub(crate) fn read(phrase: &str) -> Vec<Self> {
        let phrase = phrase.trim();
        let core = phrase.trim_matches('*');
        let written = Normal::of(core);
        if written.letters().is_empty() {
            return Vec::new();
        }
        let asks = written.asks_at(written.letters().len());
        let edge = |open: bool| if open { Edge::Open } else { Edge::Closed };
        let borders = if written.letters().chars().all(spaced) {
            Borders::Words {
                before: edge(phrase.starts_with('*')),
                after: edge(phrase.ends_with('*')),
            }
        } else {
            Borders::None
        };
        let pattern = |normal: &Normal| Self {
            letters: normal.letters().into(),
            gaps: normal.gaps_within(0, normal.letters().len()).collect(),
            borders,
            asks,
            length: length(normal.letters()),
        };
        let squeezed = written.squeezed();
        iter::once(&written).chain(&squeezed).map(pattern).collect()
    }

    /// How many letters it has. A number or a picture counts as two: it says as much as a word.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }

    /// Whether `other` contains this phrase, so that an exception may cover it.
    pub(crate) fn within(&self, other: &Self) -> bool {
        other.letters().contains(self.letters())
    }

    /// Whether the phrase really stands at a place where its letters do.
    pub(crate) fn fits(&self, message: &Normal, span: Range<usize>) -> bool {
        if self.asks && !message.asks_at(span.end) {
            return false;
        }
        let strange = message
            .gaps_within(span.start, span.end)
            .filter(|gap| self.gaps.binary_search(gap).is_err())
            .count();
        match self.borders {
            Borders::None => strange == 0 || self.length >= LONG_CLUSTER || message.is_gap(span.start),
            Borders::Words { before, after } => {
                let inside = self.length >= LONG_INSIDE && message.is_run_together();
                let spelt_out = strange + 1 >= self.length;
                (strange == 0 || self.length >= LONG_WORD || spelt_out)
                    && (inside || before == Edge::Open || message.is_gap(span.start))
                    && (inside || after == Edge::Open || message.is_gap(span.end))
            }
        }
    }

    /// The place of a phrase in a message, up to where its last word ends if that may go on.
    pub(crate) fn reach(&self, message: &Normal, place: &Range<usize>) -> Range<usize> {
        match self.borders {
            Borders::Words { after: Edge::Open, .. } => place.start..message.gap_from(place.end),
            _ => place.clone(),
        }
    }
}

fn length(letters: &str) -> usize {
    letters.chars().map(|c| if is_sign(c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(phrase: &str, message: &str) -> bool {
        let (pattern, message) = (&Pattern::read(phrase)[0], Normal::of(message));
        message
            .letters()
            .match_indices(pattern.letters())
            .any(|(at, found)| pattern.fits(&message, at..at + found.len()))
    }

    #[test]
    fn words_are_whole_where_words_are_spaced() {
        assert!(finds("kill me", "he will KILL me!"));
        assert!(finds("kill myself", "going to kill my self"));
        assert!(finds("kill myself", "k i l l m y s e l f"));
        assert!(!finds("kill me", "this skill means a lot"));
        assert!(!finds("kms", "5 k ms"));
        assert!(finds("kms", "k m s"));
        assert!(finds("самоуб*", "о самоубийстве"));
        assert!(!finds("самоуб", "о самоубийстве"));
    }

    #[test]
    fn endings_may_follow_where_words_are_not() {
        assert!(finds("자살", "자살하고"));
        assert!(finds("자살", "자 살 하고"));
        assert!(!finds("자살", "감자 살게요"));
        assert!(finds("집 앞", "우리집 앞에"));
        assert!(finds("死にたい", "もう死にたいです"));
    }

    #[test]
    fn whole_words_are_found_in_a_message_without_gaps() {
        assert!(finds("police", "callthepolice"));
        assert!(finds("полицию", "вызовитеполициюбыстро"));
        assert!(!finds("kill me", "skillmeans"), "too short for a sentence");
        assert!(!finds("me", "appellezlapolicedemeaux"), "too short for a phrase");
        assert!(
            !finds("polizei", "die Bundespolizeidirektion"),
            "a compound among words"
        );
    }

    #[test]
    fn a_question_may_be_asked_for() {
        assert!(finds("contact 112?", "emergency contact: 112 ?"));
        assert!(finds("경찰 불러요?", "경찰 불러요？"));
        for told in ["emergency! contact 112", "contact 112 please?", "what? contact 112!"] {
            assert!(!finds("contact 112?", told), "{told}");
        }
    }

    #[test]
    fn a_phrase_without_letters_is_none() {
        assert_eq!(Pattern::read(" ** "), []);
        assert_eq!(Pattern::read("1234"), []);
    }

    #[test]
    fn a_number_to_call_is_a_word() {
        assert!(finds("112", "112에 전화"));
        assert!(!finds("112", "1125"));
        assert_eq!(Pattern::read("112")[0].length(), 2);
    }
}
