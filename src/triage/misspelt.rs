//! Words with one letter wrong, in messages that are short enough to be a cry: `ayudemne`, `qutqarng`, `샬려주세요`.
//!
//! Only the words that a list names for it are heard so, since a letter makes another word of most: Indonesian `bahaya`
//! is danger, `bahasa` is language. A letter typed twice makes no other word, so every word of a cry is known with it:
//! `hellp`. Of a Korean word a part of one syllable may be wrong, of a long one a part of two; and it stands anywhere,
//! since endings follow without a gap.

use std::collections::HashMap;
use std::ops::Range;

use crate::hangul;
use crate::normal::Normal;

/// The shortest word that is known with a letter wrong.
const SHORTEST: usize = 5;

/// The shortest that is known with a letter typed twice.
const SHORTEST_TWICE: usize = 4;

/// The shortest Korean one, in syllables.
const SHORTEST_HANGUL: usize = 3;

/// The longest; what goes on beyond it is no single word.
const LONGEST: usize = 16;

/// The most words of a message that is read so. Somebody who tells more says it in other words as well.
const WORDS: usize = 6;

/// Words, found by what is left of them when one letter is taken out.
#[derive(Default)]
pub(crate) struct Misspelt {
    words: Vec<(Vec<char>, usize)>,
    shortened: HashMap<String, Vec<usize>>,
    /// With doubled letters written once.
    once: HashMap<String, Vec<usize>>,
    hangul: Vec<(Vec<char>, usize)>,
}

/// A word that is nearly a known one.
pub(crate) struct Near {
    pub(crate) place: Range<usize>,
    /// The number under which the known one was added.
    pub(crate) number: usize,
    /// Whether it can hardly be another word, however short it is.
    pub(crate) sure: bool,
}

impl Misspelt {
    /// Adds a word under a number of the caller's. What is too short or too long for it is left out.
    pub(crate) fn add(&mut self, word: &str, number: usize) {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() > LONGEST {
            return;
        }
        if letters.iter().all(|c| hangul::is_syllable(*c)) {
            if letters.len() >= SHORTEST_HANGUL {
                self.hangul.push((letters, number));
            }
            return;
        }
        self.add_once(word, number);
        if letters.len() < SHORTEST {
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

    /// Adds a word that is known with a letter typed twice, and with no other slip.
    pub(crate) fn add_once(&mut self, word: &str, number: usize) {
        let once = once(word);
        if (SHORTEST_TWICE..=LONGEST).contains(&once.chars().count()) {
            self.once.entry(once).or_default().push(number);
        }
    }

    /// The words of a message that are nearly a known one, and not the known one itself.
    pub(crate) fn find(&self, message: &Normal) -> Vec<Near> {
        let mut found = Vec::new();
        if message.words().nth(WORDS).is_some() {
            return found;
        }
        let mut has_hangul = false;
        for place in message.words() {
            let word = message.letters().get(place.clone()).unwrap_or_default();
            if word.starts_with(hangul::is_syllable) {
                has_hangul = true;
                continue;
            }
            let letters: Vec<char> = word.chars().take(LONGEST + 2).collect();
            if letters.len() + 1 < SHORTEST || letters.len() > LONGEST + 1 {
                continue;
            }
            let doubled = letters.windows(2).any(|pair| pair[0] == pair[1]);
            let twice = doubled.then(|| self.once.get(&once(word))).flatten();
            found.extend(twice.into_iter().flatten().map(|number| Near {
                place: place.clone(),
                number: *number,
                sure: true,
            }));
            let mut known: Vec<usize> = shortened(&letters)
                .filter_map(|key| self.shortened.get(&key))
                .flatten()
                .copied()
                .collect();
            known.sort_unstable();
            known.dedup();
            let near = known.into_iter().filter_map(|known| self.words.get(known));
            let near = near.filter(|(word, _)| one_apart(word, &letters));
            found.extend(near.map(|(_, number)| Near {
                place: place.clone(),
                number: *number,
                sure: false,
            }));
        }
        if has_hangul {
            self.find_hangul(message, &mut found);
        }
        found
    }

    /// The Korean ones, wherever they stand.
    fn find_hangul(&self, message: &Normal, found: &mut Vec<Near>) {
        let letters: Vec<(usize, char)> = message.letters().char_indices().collect();
        for at in 0..letters.len() {
            for (word, number) in &self.hangul {
                let Some(typed) = letters.get(at..at + word.len()) else {
                    continue;
                };
                if slips(word, typed) {
                    let end = letters
                        .get(at + word.len())
                        .map_or(message.letters().len(), |(end, _)| *end);
                    found.push(Near {
                        place: letters[at].0..end,
                        number: *number,
                        sure: true,
                    });
                }
            }
        }
    }
}

/// Whether a Korean word is typed with slips: in one syllable, or in two of a long word.
fn slips(word: &[char], typed: &[(usize, char)]) -> bool {
    let most = if word.len() >= SHORTEST { 2 } else { 1 };
    let mut slips = 0;
    for (meant, (_, typed)) in word.iter().zip(typed) {
        if meant != typed {
            slips += 1;
            if slips > most || !hangul::slips(*meant, *typed) {
                return false;
            }
        }
    }
    slips > 0
}

/// A word with its doubled letters written once.
fn once(word: &str) -> String {
    let mut last = None;
    word.chars().filter(|c| last.replace(*c) != Some(*c)).collect()
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

    fn known() -> Misspelt {
        let mut misspelt = Misspelt::default();
        for (number, word) in ["saklolo", "sos", "help", "살려주세요", "도와줘"]
            .into_iter()
            .enumerate()
        {
            misspelt.add(word, number);
        }
        misspelt.add_once("secours", 5);
        misspelt.add_once("hepp", 6);
        misspelt
    }

    /// The number of the word that is heard, with the letters that were taken for it.
    fn found(text: &str) -> Option<(usize, String)> {
        let message = Normal::of(text);
        let near = known().find(&message).into_iter().next()?;
        Some((near.number, message.letters()[near.place].to_owned()))
    }

    #[test]
    fn one_letter_may_be_wrong() {
        for text in ["saklol", "saklollo", "saklulo", "skalolo", "po saklilo"] {
            assert_eq!(found(text).map(|(number, _)| number), Some(0), "{text}");
        }
        for text in ["saklolo", "sakluli", "saklo", "soz", "a b c d e f saklulo", ""] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_letter_may_be_typed_twice() {
        for text in ["heelp", "hellp", "helpp", "hhelp", "hheellpp"] {
            assert_eq!(found(text), Some((2, Normal::of(text).letters().to_owned())), "{text}");
        }
        assert_eq!(found("au secourss"), Some((5, "secourss".to_owned())));
        for text in ["help", "held", "heel", "sos", "soos", "shellp", "recours", "heep"] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn part_of_a_korean_syllable_may_be_wrong() {
        for (text, number, heard) in [
            ("살료주세요", 3, "살료주세요"),
            ("제발샬려 주세요", 3, "샬려주세요"),
            ("살려즈세여", 3, "살려즈세요"),
            ("살려두세요!", 3, "살려두세요"),
            ("빨리 더와줘요", 4, "더와줘"),
            ("쌀료주세요", 3, "쌀료주세요"),
        ] {
            assert_eq!(found(text), Some((number, heard.to_owned())), "{text}");
        }
        for text in [
            "살려주세요",
            "알려주세요",
            "돌려주세요",
            "빌려주세요",
            "살펴주세요",
            "말려주세요",
            "날려 주세요",
            "골라주세요",
            "도와줬어요",
            "실어주세요",
            "쌀로주소유",
            "두아줘",
            "나와줘",
            "살려주",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
