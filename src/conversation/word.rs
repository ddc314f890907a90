//! The agreed word: what whoever holds a silent phone has to know before anything is shown there again
//! (invariant 14).
//!
//! A counselor and a visitor agree on it by voice or on the page. It opens once: what is typed on a messenger stays
//! there, and the next one who holds the phone can read it. After three wrong tries nothing opens any more, and the
//! desk is told that it may not be the same person.
//!
//! The word itself is kept nowhere, and nothing here computes: whoever brings an event brings a keyed digest of the
//! words with it ([`WordDigest`]), made for this one person.

use std::fmt;

use serde::{Deserialize, Serialize};

/// So many wrong tries are taken for somebody else.
const TRIES: u8 = 3;

/// The longest word, in characters.
pub const LONGEST: usize = 60;

/// A keyed digest of words and of who types them. Spelling, case and spaces make no difference to it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordDigest(pub [u8; 16]);

/// Guesses could be tried on it by whoever has the key.
impl fmt::Debug for WordDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mark(..)")
    }
}

/// How a conversation stands with its word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Word {
    /// None was agreed on.
    None,
    /// One was agreed on and opens once.
    Agreed,
    /// It has opened; the next silence needs another one.
    Used,
    /// Three times something else was typed: it may not be the same person.
    Refused,
}

/// An agreed word as it is remembered.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum AgreedWord {
    Waits {
        mark: WordDigest,
        /// How often something else was typed.
        wrong: u8,
        /// Whether it was asked for: only then is what is typed a try.
        asked: bool,
    },
    Used,
    Refused,
}

/// What a try has come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Try {
    Right,
    Wrong,
    /// It was the last one that is taken.
    Last,
}

/// A guess could be tried on the hash.
impl fmt::Debug for AgreedWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AgreedWord(..)")
    }
}

impl AgreedWord {
    pub(crate) fn new(mark: WordDigest) -> Self {
        Self::Waits {
            mark,
            wrong: 0,
            asked: false,
        }
    }

    /// One that an earlier version has kept in another form: nothing opens it, and the next try is the last.
    pub(crate) fn lost(asked: bool) -> Self {
        Self::Waits {
            mark: WordDigest([0; 16]),
            wrong: TRIES - 1,
            asked,
        }
    }

    /// In place of an earlier one: where that was asked for, this one is typed now.
    pub(crate) fn instead_of(mut self, earlier: Option<&Self>) -> Self {
        if earlier.is_some_and(Self::is_asked) {
            self.ask();
        }
        self
    }

    /// Whether nothing opens without it.
    pub(crate) fn guards(&self) -> bool {
        matches!(self, Self::Waits { .. } | Self::Refused)
    }

    /// Notes that it is being asked for.
    pub(crate) fn ask(&mut self) {
        if let Self::Waits { asked, .. } = self {
            *asked = true;
        }
    }

    /// Whether what is typed now is a try.
    pub(crate) fn is_asked(&self) -> bool {
        matches!(self, Self::Waits { asked: true, .. } | Self::Refused)
    }

    /// Tries what was typed; nothing while it is not asked for. After the last try everything is wrong.
    pub(crate) fn tried(&mut self, typed: Option<WordDigest>) -> Option<Try> {
        let (mark, wrong) = match self {
            Self::Waits {
                mark,
                wrong,
                asked: true,
            } => (mark, wrong),
            Self::Refused => return Some(Try::Wrong),
            Self::Waits { asked: false, .. } | Self::Used => return None,
        };
        if typed == Some(*mark) {
            *self = Self::Used;
            return Some(Try::Right);
        }
        *wrong += 1;
        if *wrong < TRIES {
            return Some(Try::Wrong);
        }
        *self = Self::Refused;
        Some(Try::Last)
    }

    pub(crate) fn state(word: Option<&Self>) -> Word {
        match word {
            None => Word::None,
            Some(Self::Waits { .. }) => Word::Agreed,
            Some(Self::Used) => Word::Used,
            Some(Self::Refused) => Word::Refused,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As whoever brings events makes one, without a key.
    fn mark(word: &str) -> WordDigest {
        let mut bytes = [0; 16];
        for (at, byte) in flow::normalise(word).bytes().enumerate() {
            bytes[at % 16] ^= byte.rotate_left(u32::try_from(at / 16).unwrap_or(0));
        }
        WordDigest(bytes)
    }

    fn agreed(word: &str) -> AgreedWord {
        AgreedWord::new(mark(word))
    }

    #[test]
    fn it_opens_once_however_it_is_spelt() {
        let mut word = agreed("파란 우산");
        assert_eq!(word.tried(Some(mark("파란 우산"))), None, "nobody has asked for it");
        word.ask();
        assert_eq!(word.tried(Some(mark("  파란\u{a0}우산! "))), Some(Try::Right));
        assert_eq!(AgreedWord::state(Some(&word)), Word::Used);
        word.ask();
        assert_eq!(word.tried(Some(mark("파란 우산"))), None);
        assert!(!word.guards());
    }

    #[test]
    fn three_wrong_tries_are_somebody_else() {
        let mut word = agreed("umbrella");
        word.ask();
        assert_eq!(word.tried(Some(mark("umbrellas"))), Some(Try::Wrong));
        assert_eq!(word.tried(Some(mark(""))), Some(Try::Wrong));
        assert_eq!(word.tried(Some(mark("rain"))), Some(Try::Last));
        assert_eq!(word.tried(Some(mark("umbrella"))), Some(Try::Wrong), "it opens no more");
        assert!(word.guards());
        let mut other = agreed("hat").instead_of(Some(&word));
        assert_eq!(other.tried(Some(mark("Hat"))), Some(Try::Right));
        assert!(!format!("{word:?}").contains("Waits"));
    }
}
