//! One form for the many ways in which the same words are typed.
//!
//! A message is brought to NFKC, folded to lower case, freed of characters that nobody sees, its loose jamo put together,
//! long repetitions cut short. Then everything but letters goes, and the places where something stood are remembered as
//! gaps. So one pass finds `죽 고 싶 다`, `자.살` and `killmyself`, and a pattern can still ask for whole words.
//!
//! Marks stay: Vietnamese `từ từ` (slowly) and `tự tử` (suicide) differ in nothing else.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as letters, with the places of its gaps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Normal {
    letters: String,
    /// Byte offsets into `letters` where a word may begin or end, in ascending order; its ends are among them.
    gaps: Vec<usize>,
}

/// A repetition from this length on counts as one letter: `helppp`, but not `kill`.
const LONG: usize = 3;

impl Normal {
    pub(crate) fn of(text: &str) -> Self {
        let mut normal = Self {
            letters: String::with_capacity(text.len()),
            gaps: vec![0],
        };
        let mut last = None;
        let mut run = 0;
        for c in assemble(text)
            .nfkc()
            .flat_map(char::to_lowercase)
            .nfc()
            .filter(|c| !invisible(*c))
            .map(fold)
        {
            if apostrophe(c) {
                last = normal.hook().or(last);
                continue;
            }
            if !(c.is_alphabetic() || is_combining_mark(c)) {
                last = None;
                normal.gap();
                continue;
            }
            if last.is_some_and(|last| spaced(last) != spaced(c)) && !is_combining_mark(c) {
                normal.gap();
            }
            run = if last == Some(c) { run + 1 } else { 1 };
            last = Some(c);
            if run < LONG {
                normal.letters.push(c);
            } else if run == LONG {
                normal.letters.pop();
            }
        }
        normal.gap();
        normal
    }

    /// The same with every doubled letter written once, as a long repetition in a message comes out: `kil`.
    pub(crate) fn squeezed(&self) -> Self {
        let mut squeezed = Self {
            letters: String::with_capacity(self.letters.len()),
            gaps: vec![0],
        };
        let mut last = None;
        for (at, c) in self.letters.char_indices() {
            if self.is_gap(at) {
                last = None;
                squeezed.gap();
            }
            if last != Some(c) {
                squeezed.letters.push(c);
            }
            last = Some(c);
        }
        squeezed.gap();
        squeezed
    }

    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }

    /// Whether a word may begin or end here.
    pub(crate) fn is_gap(&self, at: usize) -> bool {
        self.gaps.binary_search(&at).is_ok()
    }

    /// The gaps strictly between two places, counted from the first.
    pub(crate) fn gaps_within(&self, start: usize, end: usize) -> impl Iterator<Item = usize> {
        let from = self.gaps.partition_point(|gap| *gap <= start);
        self.gaps[from..]
            .iter()
            .take_while(move |gap| **gap < end)
            .map(move |gap| gap - start)
    }

    /// Apostrophes fall away (`don't`), but not from the Uzbek letters `o'` and `g'`: without them to die is to take.
    fn hook(&mut self) -> Option<char> {
        let hooked = match self.letters.chars().last()? {
            'o' => 'ŏ',
            'g' => 'ğ',
            _ => return None,
        };
        self.letters.pop();
        self.letters.push(hooked);
        Some(hooked)
    }

    fn gap(&mut self) {
        if self.gaps.last() != Some(&self.letters.len()) {
            self.gaps.push(self.letters.len());
        }
    }
}

/// Whether the script of a letter puts spaces between words. Korean does, but few people type them as they should.
pub(crate) fn spaced(letter: char) -> bool {
    !matches!(letter,
        '\u{0E00}'..='\u{0EFF}'     // Thai, Lao
        | '\u{1000}'..='\u{109F}'   // Burmese
        | '\u{1100}'..='\u{11FF}'   // jamo
        | '\u{1780}'..='\u{17FF}'   // Khmer
        | '\u{3040}'..='\u{30FF}'   // kana
        | '\u{3400}'..='\u{9FFF}'   // Chinese characters
        | '\u{AC00}'..='\u{D7FF}'   // Hangul
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// The many signs that are typed for an apostrophe.
fn apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '‘' | '’' | '‛' | 'ʻ' | 'ʼ' | 'ˈ')
}

/// Characters that nobody sees, and the vowel signs and strokes that Arabic writing does without.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'
        | 'ـ' | '\u{064B}'..='\u{0652}')
}

/// Letters that are typed for each other: the forms of alef, yeh, heh and kaf on Arabic, Urdu and Persian keyboards, and
/// Russian `ё`.
fn fold(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
        'ک' => 'ك',
        'ё' => 'е',
        other => other,
    }
}

const LEADS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const TAILS: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Puts loose jamo together: `ㅈㅏㅅㅏㄹ` is `자살`. Jamo without a vowel, such as `ㅋㅋ` and `ㅈㅅ`, stay as they are.
fn assemble(text: &str) -> String {
    let place = |table: &str, c: Option<&char>| table.chars().position(|jamo| Some(&jamo) == c);
    let vowel = |c: Option<&char>| {
        c.and_then(|c| u32::from(*c).checked_sub(0x314F))
            .filter(|index| *index < 21)
    };
    let chars: Vec<char> = text.chars().collect();
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let (Some(lead), Some(middle)) = (place(LEADS, Some(c)), vowel(chars.get(at + 1))) else {
            // NFKC would make a space and an accent of this one.
            whole.push(if *c == '´' { '\'' } else { *c });
            at += 1;
            continue;
        };
        let tail = place(TAILS, chars.get(at + 2)).filter(|_| vowel(chars.get(at + 3)).is_none());
        let index = (lead * 21 + middle as usize) * 28 + tail.map_or(0, |tail| tail + 1);
        whole.extend(
            u32::try_from(index)
                .ok()
                .and_then(|index| char::from_u32(0xAC00 + index)),
        );
        at += if tail.is_some() { 3 } else { 2 };
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disguises_fall_away() {
        for (typed, meant) in [
            ("죽 고 싶 다", "죽고싶다"),
            ("자1살", "자살"),
            ("자.살", "자살"),
            ("자\u{200B}살", "자살"),
            ("ㅈㅏㅅㅏㄹ", "자살"),
            ("\u{110C}\u{1161}\u{1109}\u{1161}\u{11AF}", "자살"),
            ("ＨＥＬＰ  ｍｅ", "helpme"),
            ("Heeeelp!!!", "help"),
            ("kill", "kill"),
            ("don’t", "dont"),
            ("don´t", "dont"),
            ("oʻldir", "o'ldir"),
            ("إنقاذ", "انقاذ"),
        ] {
            assert_eq!(Normal::of(typed).letters(), Normal::of(meant).letters(), "{typed}");
        }
    }

    #[test]
    fn vietnamese_marks_stay() {
        assert_ne!(Normal::of("từ từ").letters(), Normal::of("tự tử").letters());
        assert_eq!(
            Normal::of("tư\u{0323} tử"),
            Normal::of("tự tử"),
            "however they are composed"
        );
    }

    #[test]
    fn uzbek_hooks_stay() {
        assert_ne!(Normal::of("o'lgim").letters(), Normal::of("olgim").letters());
    }

    #[test]
    fn loose_consonants_stay_loose() {
        assert_eq!(Normal::of("ㅋㅋ").letters().chars().count(), 2);
        assert_eq!(assemble("됐다ㅋㅋ"), "됐다ㅋㅋ");
    }

    #[test]
    fn words_keep_their_borders() {
        let normal = Normal::of("no, skill");
        assert!(normal.is_gap(0) && normal.is_gap(2) && normal.is_gap(7));
        assert!(!normal.is_gap(3));
        assert_eq!(normal.gaps_within(0, 7).collect::<Vec<_>>(), [2]);
        assert!(Normal::of("visa연장").is_gap(4), "a change of script is a border");
    }
}
