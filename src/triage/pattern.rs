//! A phrase of a list, as it is looked for.
//!
//! In scripts that put spaces between words a phrase stands for whole words; `*` at an end lets the word go on
//! (`самоуб*`). Elsewhere, and in Korean, it is found inside words, since endings follow without a gap.

use std::ops::Range;

use crate::normal::{Normal, spaced};

/// A phrase, normalised.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Pattern {
    normal: Normal,
    borders: Borders,
    length: usize,
}

/// What must stand around a phrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Borders {
    /// Nothing: it is found inside words.
    None,
    /// A border where the word may not go on.
    Words { before: Edge, after: Edge },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Edge {
    Closed,
    Open,
}

/// The shortest phrase of whole words that is found although it is broken up inside: `kill m e`, but not `k ms`.
const LONG_WORD: usize = 5;

/// The same where words are not spaced. Shorter ones must begin where a word begins: `감자 살게요` does not say `자살`.
const LONG_CLUSTER: usize = 3;

impl Pattern {
    /// Reads a phrase, or nothing where no letter is left to look for.
    pub(crate) fn parse(phrase: &str) -> Option<Self> {
        let phrase = phrase.trim();
        let core = phrase.trim_matches('*');
        let normal = Normal::of(core);
        let length = normal.letters().chars().count();
        if length == 0 {
            return None;
        }
        let edge = |open: bool| if open { Edge::Open } else { Edge::Closed };
        let borders = if normal.letters().chars().all(spaced) {
            Borders::Words {
                before: edge(phrase.starts_with('*')),
                after: edge(phrase.ends_with('*')),
            }
        } else {
            Borders::None
        };
        Some(Self {
            normal,
            borders,
            length,
        })
    }

    /// The same phrase with its doubled letters written once, where it has any.
    pub(crate) fn squeezed(&self) -> Option<Self> {
        let normal = self.normal.squeezed();
        (normal != self.normal).then(|| Self {
            length: normal.letters().chars().count(),
            normal,
            ..self.clone()
        })
    }

    /// How many letters it has.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    pub(crate) fn letters(&self) -> &str {
        self.normal.letters()
    }

    /// Whether `other` contains this phrase, so that an exception may cover it.
    pub(crate) fn within(&self, other: &Self) -> bool {
        other.letters().contains(self.letters())
    }

    /// Whether the phrase really stands at a place where its letters do.
    pub(crate) fn fits(&self, message: &Normal, span: Range<usize>) -> bool {
        let strange = message
            .gaps_within(span.start, span.end)
            .filter(|gap| !self.normal.is_gap(*gap))
            .count();
        match self.borders {
            Borders::None => strange == 0 || self.length >= LONG_CLUSTER || message.is_gap(span.start),
            Borders::Words { before, after } => {
                let spelt_out = strange + 1 >= self.length;
                (strange == 0 || self.length >= LONG_WORD || spelt_out)
                    && (before == Edge::Open || message.is_gap(span.start))
                    && (after == Edge::Open || message.is_gap(span.end))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(phrase: &str, message: &str) -> bool {
        let (pattern, message) = (Pattern::parse(phrase).expect("a phrase"), Normal::of(message));
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
    fn a_phrase_without_letters_is_none() {
        assert_eq!(Pattern::parse(" ** "), None);
        assert_eq!(Pattern::parse("112"), None);
    }
}
