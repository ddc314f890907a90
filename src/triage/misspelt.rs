//! Words with one letter wrong, in messages that are short enough to be a cry: `ayudemne`, `qutqarng`.
//!
//! Only the words that a list names for it are heard so, since a letter makes another word of most: Indonesian `bahaya`
//! is danger, `bahasa` is language.

use std::collections::HashMap;

use crate::normal::Normal;

/// The shortest word that is known with a letter wrong.
const SHORTEST: usize = 5;

/// The longest; what goes on beyond it is no single word.
const LONGEST: usize = 16;

/// The most words of a message that is read so. Somebody who tells more says it in other words as well.
const WORDS: usize = 6;

/// Words, found by what is left of them when one letter is taken out.
#[derive(Default)]
pub(crate) struct Misspelt {
    words: Vec<(Vec<char>, usize)>,
    shortened: HashMap<String, Vec<usize>>,
}

impl Misspelt {
    /// Adds a word under a number of the caller's. What is too short or too long for it is left out.
    pub(crate) fn add(&mut self, word: &str, number: usize) {
        let letters: Vec<char> = word.chars().collect();
        if !(SHORTEST..=LONGEST).contains(&letters.len()) {
            return;
        }
        for key in shortened(&letters) {
            let words = self.shortened.entry(key).or_default();
            if words.last() != Some(&self.words.len()) {
                words.push(self.words.len());
            }
        }
        self.words.push((letters, number));
    }

    /// The words of a message that are one letter away from a known one: where each stands, and the known one's number.
    pub(crate) fn find(&self, message: &Normal) -> Vec<(std::ops::Range<usize>, usize)> {
        let mut found = Vec::new();
        if message.words().nth(WORDS).is_some() {
            return found;
        }
        for place in message.words() {
            let word = message.letters().get(place.clone()).unwrap_or_default();
            let letters: Vec<char> = word.chars().take(LONGEST + 2).collect();
            if letters.len() + 1 < SHORTEST || letters.len() > LONGEST + 1 {
                continue;
            }
            let mut known: Vec<usize> = shortened(&letters)
                .filter_map(|key| self.shortened.get(&key))
                .flatten()
                .copied()
                .collect();
            known.sort_unstable();
            known.dedup();
            let near = known.into_iter().filter_map(|known| self.words.get(known));
            let near = near.filter(|(word, _)| one_apart(word, &letters));
            found.extend(near.map(|(_, number)| (place.clone(), *number)));
        }
        found
    }
}

/// A word as it is and with each of its letters taken out.
fn shortened(letters: &[char]) -> impl Iterator<Item = String> {
    let without = |out: usize| {
        letters
            .iter()
            .enumerate()
            .filter(move |(at, _)| *at != out)
            .map(|(_, c)| *c)
            .collect()
    };
    (0..=letters.len()).map(without)
}

/// Whether one letter too many, too few or wrong, or two that have changed places, is all that differs.
fn one_apart(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[same..], &other[same..]);
    let swapped = one.len() > 1 && other.len() > 1 && one[0] == other[1] && one[1] == other[0];
    (swapped && one[2..] == other[2..])
        || [(1, 1), (1, 0), (0, 1)]
            .into_iter()
            .any(|(less, more)| one.get(less..).is_some_and(|one| other.get(more..) == Some(one)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_may_be_wrong() {
        let mut misspelt = Misspelt::default();
        misspelt.add("saklolo", 7);
        misspelt.add("sos", 8);
        let found = |text: &str| misspelt.find(&Normal::of(text)).first().map(|(_, number)| *number);
        for text in ["saklol", "saklollo", "saklulo", "skalolo", "po saklilo"] {
            assert_eq!(found(text), Some(7), "{text}");
        }
        for text in ["saklolo", "sakluli", "saklo", "soz", "a b c d e f saklulo", ""] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
