//! The scripts that several languages share, and what a text in one of them is cut into.

use super::script::WritingSystem;

/// A script that languages of the server share with others; each has a table of its own in the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Group {
    /// Vietnamese, Indonesian, Malay, Filipino, Uzbek, English, French, German, Spanish.
    Latin,
    /// Russian, Mongolian, Kazakh, Uzbek.
    Cyrillic,
    /// Arabic, Urdu.
    Arabic,
    /// Nepali.
    Devanagari,
    /// Chinese, and Japanese without kana.
    Han,
}

/// How many bits of an n-gram's hash are its key: few enough that each sorted key packs into a byte or two, and so many
/// that fewer than one in a hundred unknown n-grams is taken for a known one.
pub const KEY_BITS: u32 = 24;

/// Marks the beginning of a word, and its end; no letter has these numbers.
const BEGIN: u64 = 1;
const END: u64 = 2;

impl Group {
    /// All of them, in the order in which the model stores them.
    pub const ALL: [Self; 5] = [Self::Latin, Self::Cyrillic, Self::Arabic, Self::Devanagari, Self::Han];

    /// The group of a script; nothing for one that decides alone.
    pub(super) fn of(script: WritingSystem) -> Option<Self> {
        match script {
            WritingSystem::Latin => Some(Self::Latin),
            WritingSystem::Cyrillic => Some(Self::Cyrillic),
            WritingSystem::Arabic => Some(Self::Arabic),
            WritingSystem::Devanagari => Some(Self::Devanagari),
            WritingSystem::Han => Some(Self::Han),
            WritingSystem::Hangul
            | WritingSystem::Kana
            | WritingSystem::Bengali
            | WritingSystem::Thai
            | WritingSystem::Lao
            | WritingSystem::Khmer
            | WritingSystem::Burmese
            | WritingSystem::Sinhala
            | WritingSystem::Other => None,
        }
    }

    /// Appends the keys of a text's n-grams: of one to six letters with the edges of the word, and the word as a whole.
    /// Chinese characters come in ones to threes and know no words.
    pub fn keys(self, words: &str, keys: &mut Vec<u32>) {
        let mut letters: Vec<u64> = Vec::with_capacity(32);
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            letters.clear();
            if self == Self::Han {
                letters.extend(word.chars().map(u64::from));
                grams(&letters, 3, keys);
            } else {
                letters.push(BEGIN);
                letters.extend(word.chars().map(u64::from));
                letters.push(END);
                grams(&letters, 6, keys);
                let whole = letters.iter().fold(WHOLE, |hash, letter| mixed(hash, *letter));
                keys.push(key(whole));
            }
        }
    }
}

/// Where the hash of a whole word begins, so that it is another than that of the same letters as an n-gram.
const WHOLE: u64 = 77;

fn grams(letters: &[u64], longest: usize, keys: &mut Vec<u32>) {
    for from in 0..letters.len() {
        let mut hash = 0;
        for (length, letter) in (1u64..).zip(letters[from..].iter().take(longest)) {
            hash = mixed(hash, *letter);
            // The edge of a word alone says nothing.
            if length > 1 || *letter > END {
                keys.push(key(mixed(hash, length)));
            }
        }
    }
}

/// One step of a multiplicative hash; it must never change without new weights.
fn mixed(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95)
}

fn key(hash: u64) -> u32 {
    (hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - KEY_BITS)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(group: Group, words: &str) -> usize {
        let mut keys = Vec::new();
        group.keys(words, &mut keys);
        assert!(keys.iter().all(|key| *key < 1 << KEY_BITS));
        keys.len()
    }

    #[test]
    fn a_word_is_cut_into_its_ngrams_and_itself() {
        // ^ab$: a, b; ^a ab b$; ^ab ab$; ^ab$; the word.
        assert_eq!(count(Group::Latin, "ab"), 9);
        assert_eq!(count(Group::Latin, "ab ab"), 18, "a word knows nothing of the next");
        assert_eq!(count(Group::Han, "结婚证"), 6);
    }
}
