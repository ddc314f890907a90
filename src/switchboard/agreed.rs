//! The agreed word: what whoever holds a silent phone has to know before anything is shown there again (DESIGN.md, invariant 14;
//! SAFETY.md, B10).
//!
//! A counselor and a visitor agree on it by voice or on the page. It opens once: what is typed on a messenger stays there, and the
//! next one who holds the phone can read it. After three wrong tries nothing opens any more, and the desk is told that it may not
//! be the same person.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use contract::{ConversationId, Text};
use flow::normalise;
use serde::{Deserialize, Serialize};
use store::{Act, StoreError};

use crate::release::held;
use crate::{Badge, DeskError, Switchboard};

/// So many wrong tries are taken for somebody else.
const TRIES: u8 = 3;

/// The longest word, in characters.
const LONGEST: usize = 60;

/// Argon2id with 8 MiB and one pass: some milliseconds, which one batch can bear three times. The hash lies sealed, and whoever
/// can unseal it can read the conversation too.
const MEMORY_KIB: u32 = 8 * 1_024;

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
        salt: [u8; 16],
        hash: [u8; 32],
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
    pub(crate) fn new(word: &Text, salt: [u8; 16]) -> Self {
        Self::Waits {
            hash: hashed(word, &salt),
            salt,
            wrong: 0,
            asked: false,
        }
    }

    /// In place of an earlier one: where that was asked for, this one is typed now.
    fn instead_of(mut self, earlier: Option<&Self>) -> Self {
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
    pub(crate) fn tried(&mut self, typed: &Text) -> Option<Try> {
        let (salt, hash, wrong) = match self {
            Self::Waits {
                salt,
                hash,
                wrong,
                asked: true,
            } => (salt, hash, wrong),
            Self::Refused => return Some(Try::Wrong),
            Self::Waits { asked: false, .. } | Self::Used => return None,
        };
        if hashed(typed, salt) == *hash {
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

/// Spelling, case and spaces make no difference.
fn hashed(word: &Text, salt: &[u8]) -> [u8; 32] {
    let params = Params::new(MEMORY_KIB, 1, 1, Some(32)).expect("the parameters are in range");
    let mut hash = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normalise(word.expose()).as_bytes(), salt, &mut hash)
        .expect("the salt and the hash have a length that it takes");
    hash
}

impl Switchboard {
    /// Agrees on a word with the visitor of a conversation that one has, in place of an earlier one; an empty one agrees on none.
    /// The word is written nowhere, only its hash.
    pub async fn agree_on_word(&self, badge: &Badge, id: ConversationId, word: Text) -> Result<(), DeskError> {
        badge.counsels()?;
        let word = contract::clean(word.expose());
        let none = word.expose().trim().is_empty();
        if word.expose().chars().count() > LONGEST {
            return Err(DeskError::Refused(
                "the word is too long; agree on one of at most 60 characters",
            ));
        }
        if !none && normalise(word.expose()).is_empty() {
            return Err(DeskError::Refused("the word needs at least one letter or digit"));
        }
        let mut salt = [0; 16];
        self.entropy.fill(&mut salt);
        let agreed = if none { None } else { Some(AgreedWord::new(&word, salt)) };
        let (content, now, by) = (self.content(), self.now(), badge.id.clone());
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = held(&content, conversation, &by, now)?;
            if content.media.messenger(&conversation.channel).is_none() {
                return Err(StoreError::Refused(
                    "the page needs no word: it never shows what was said before",
                ));
            }
            draft.note(
                by.as_str(),
                if agreed.is_some() {
                    "word agreed"
                } else {
                    "word dropped"
                },
                None,
            );
            let earlier = draft.recollection.word.take();
            draft.recollection.word = agreed.clone().map(|word| word.instead_of(earlier.as_ref()));
            Ok(draft.finish())
        });
        self.act(id, act).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreed(word: &str) -> AgreedWord {
        AgreedWord::new(&Text::from(word), [7; 16])
    }

    #[test]
    fn it_opens_once_however_it_is_spelt() {
        let mut word = agreed("파란 우산");
        assert_eq!(word.tried(&Text::from("파란 우산")), None, "nobody has asked for it");
        word.ask();
        assert_eq!(word.tried(&Text::from("  파란\u{a0}우산! ")), Some(Try::Right));
        assert_eq!(AgreedWord::state(Some(&word)), Word::Used);
        word.ask();
        assert_eq!(word.tried(&Text::from("파란 우산")), None);
        assert!(!word.guards());
    }

    #[test]
    fn three_wrong_tries_are_somebody_else() {
        let mut word = agreed("umbrella");
        word.ask();
        assert_eq!(word.tried(&Text::from("umbrellas")), Some(Try::Wrong));
        assert_eq!(word.tried(&Text::from("")), Some(Try::Wrong));
        assert_eq!(word.tried(&Text::from("rain")), Some(Try::Last));
        assert_eq!(
            word.tried(&Text::from("umbrella")),
            Some(Try::Wrong),
            "it opens no more"
        );
        assert!(word.guards());
        let mut other = agreed("hat").instead_of(Some(&word));
        assert_eq!(other.tried(&Text::from("Hat")), Some(Try::Right));
        assert!(!format!("{word:?}").contains("Waits"));
    }
}
