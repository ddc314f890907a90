//! One form for the many ways in which the same words are typed.
//!
//! A message is brought to NFKC, folded to lower case, freed of characters that nobody sees, its loose jamo put
//! together, letters that draw a word out cut short. Numbers to call and pictures that cry for help become words. Then
//! everything but letters goes, and the places where something stood are remembered as gaps. So one pass finds `죽 고 싶
//! 다`, `자.살` and `killmyself`, and a pattern can still ask for whole words.
//!
//! Marks stay: Vietnamese `từ từ` (slowly) and `tự tử` (suicide) differ in nothing else.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::{drawn, hangul, sign};

/// A text as letters, with the places of its gaps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Normal {
    letters: String,
    /// Byte offsets into `letters` where a word may begin or end, in ascending order; its ends are among them.
    gaps: Vec<usize>,
    /// Byte offsets into `letters` behind which a question mark stands.
    asked: Vec<usize>,
    /// Whether it was typed by somebody who presses: drawn out, misspelt, in disguise, with `!!`.
    pressed: bool,
}

impl Normal {
    pub(crate) fn of(text: &str) -> Self {
        let chars = characters(text);
        let mut normal = Self {
            letters: String::with_capacity(text.len()),
            gaps: vec![0],
            asked: Vec::new(),
            pressed: false,
        };
        let (mut last, mut at) = (None, 0);
        while let Some(&typed) = chars.get(at) {
            let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
            let c = if hangul::is_syllable(typed) {
                hangul::meant(before, typed, chars.get(at + 1).copied())
            } else {
                disguised(last, &chars[at..]).unwrap_or(typed)
            };
            let read = (c == typed).then(|| sign::read(&chars, at)).flatten();
            if let Some((sign, length)) = read {
                last = None;
                normal.gap();
                if let Some(sign) = sign {
                    normal.letters.push(sign);
                    normal.gap();
                }
                at += length;
                continue;
            }
            at += 1;
            normal.pressed |= c != typed;
            if apostrophe(c) {
                last = normal.hook().or(last);
                continue;
            }
            if hangul::is_loose_vowel(c) && before.is_some_and(hangul::is_syllable) {
                // ㅠㅠ only weeps.
                normal.pressed |= !matches!(c, '\u{1172}' | '\u{116E}');
                continue;
            }
            if !is_letter(c) {
                last = None;
                normal.gap();
                normal.pressed |= c == '!' && chars.get(at) == Some(&'!');
                if matches!(c, '?' | '؟') && normal.asked.last() != Some(&normal.letters.len()) {
                    normal.asked.push(normal.letters.len());
                }
                continue;
            }
            if last.is_some_and(|last| spaced(last) != spaced(c)) && !is_combining_mark(c) {
                normal.gap();
            }
            let more = chars[at..].iter().take_while(|next| **next == typed).count();
            let kept = drawn::kept(last, c, more + 1);
            normal.pressed |= kept <= more;
            normal.letters.extend(std::iter::repeat_n(c, kept));
            if kept > 0 {
                last = Some(c);
            }
            at += more;
        }
        normal.gap();
        normal.pressed |= normal.is_spelt_out();
        normal
    }

    /// The same with some or all of its doubled letters written once, as they come out of a message that draws them
    /// out: `kil`. Of a phrase with many only the first few are tried apart.
    pub(crate) fn squeezed(&self) -> Vec<Self> {
        const MOST: u32 = 2;
        let doubled = self.doubled();
        let apart = u32::try_from(doubled.len()).map_or(MOST, |doubled| doubled.min(MOST));
        let all = (1..1_u32 << apart).map(|some| {
            let once = doubled.iter().enumerate();
            let once = once.filter(|(nth, _)| some & (1 << (*nth).min(apart as usize - 1)) != 0);
            self.without(&once.map(|(_, at)| *at).collect::<Vec<_>>())
        });
        all.collect()
    }

    /// Where the second letter of each doubled one stands.
    fn doubled(&self) -> Vec<usize> {
        let letters: Vec<(usize, char)> = self.letters.char_indices().collect();
        let pairs = letters.windows(2);
        pairs
            .filter_map(|pair| match pair {
                [(_, first), (at, second)] if first == second && !self.is_gap(*at) => Some(*at),
                _ => None,
            })
            .collect()
    }

    /// The same without the letters at these places.
    fn without(&self, places: &[usize]) -> Self {
        let mut rest = Self {
            letters: String::with_capacity(self.letters.len()),
            gaps: vec![0],
            asked: Vec::new(),
            pressed: self.pressed,
        };
        for (at, c) in self.letters.char_indices() {
            if self.is_gap(at) {
                rest.gap();
            }
            if !places.contains(&at) {
                rest.letters.push(c);
            }
        }
        rest.gap();
        rest
    }

    pub(crate) fn pressed(&self) -> bool {
        self.pressed
    }

    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }

    /// The places of its words: what stands between two gaps.
    pub(crate) fn words(&self) -> impl Iterator<Item = Range<usize>> {
        self.gaps.windows(2).filter_map(|pair| match pair {
            [start, end] => Some(*start..*end),
            _ => None,
        })
    }

    /// Whether it is a sentence typed without gaps, as far as one can tell: one word, and a long one.
    pub(crate) fn is_run_together(&self) -> bool {
        const LETTERS: usize = 12;
        self.gaps.len() == 2 && self.letters.chars().nth(LETTERS - 1).is_some()
    }

    /// Whether it was typed letter by letter: `h e l p`.
    fn is_spelt_out(&self) -> bool {
        const LETTERS: usize = 4;
        let mut letters = self.words().filter_map(|word| self.letters.get(word));
        self.gaps.len() > LETTERS && letters.all(|word| word.chars().nth(1).is_none())
    }

    /// Whether a word may begin or end here.
    pub(crate) fn is_gap(&self, at: usize) -> bool {
        self.gaps.binary_search(&at).is_ok()
    }

    /// Whether a question mark stands here.
    pub(crate) fn asks_at(&self, at: usize) -> bool {
        self.asked.binary_search(&at).is_ok()
    }

    /// The first gap from a place on.
    pub(crate) fn gap_from(&self, at: usize) -> usize {
        let next = self.gaps.partition_point(|gap| *gap < at);
        self.gaps.get(next).copied().unwrap_or(self.letters.len())
    }

    /// The gaps strictly between two places, counted from the first.
    pub(crate) fn gaps_within(&self, start: usize, end: usize) -> impl Iterator<Item = usize> {
        let from = self.gaps.partition_point(|gap| *gap <= start);
        self.gaps[from..]
            .iter()
            .take_while(move |gap| **gap < end)
            .map(move |gap| gap - start)
    }

    /// Apostrophes fall away (`don't`), but not from the Uzbek letters `o'` and `g'`: without them "to die" reads as
    /// "to take".
    fn hook(&mut self) -> Option<char> {
        // Behind a gap it opens a quotation.
        if self.gaps.last() == Some(&self.letters.len()) {
            return None;
        }
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
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{20E3}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'
        | 'ـ' | '\u{064B}'..='\u{0652}')
}

/// Letters that are typed for each other: the forms of alef, yeh, heh and kaf on Arabic, Urdu and Persian keyboards,
/// Russian `ё`, and the Uzbek letters that a Russian keyboard lacks.
fn fold(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
        'ک' => 'ك',
        'ё' => 'е',
        'ў' => 'у',
        'қ' => 'к',
        'ғ' => 'г',
        'ҳ' => 'х',
        other => other,
    }
}

/// The characters of a text, each in one form. Digits are those of ASCII, whatever script they were typed in.
fn characters(text: &str) -> Vec<char> {
    hangul::assemble(text)
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfc()
        .filter(|c| !invisible(*c))
        .map(|c| sign::plain(fold(c)))
        .collect()
}

/// Whether a character belongs to a word. Signs that only say "the same again" do not.
fn is_letter(c: char) -> bool {
    // Most letters are told without looking them up.
    if matches!(c, 'a'..='z' | '가'..='힣' | '\u{3400}'..='\u{9FFF}') {
        return true;
    }
    (c.is_alphabetic() || is_combining_mark(c)) && !hangul::is_loose_vowel(c) && !matches!(c, 'ๆ' | 'ໆ' | 'ៗ' | 'ऽ')
}

/// The letter that a digit or sign inside a Latin word is typed for: `h3lp`, `k1ll`. Arabic words that are typed with
/// digits change so too, in the lists as in messages.
fn disguised(last: Option<char>, rest: &[char]) -> Option<char> {
    /// How many in a row are taken for letters.
    const MOST: usize = 3;
    let behind = last.filter(char::is_ascii_lowercase)?;
    let letter = match rest.first()? {
        '0' => 'o',
        '1' if matches!(behind, 'a' | 'e' | 'i' | 'l') => 'l',
        '1' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => return None,
    };
    let next = rest
        .iter()
        .take(MOST + 1)
        .find(|c| !matches!(c, '0' | '1' | '3' | '4' | '5' | '7' | '@' | '$'));
    next.is_some_and(char::is_ascii_lowercase).then_some(letter)
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
            ("ўлдирмоқчи", "улдирмокчи"),
            ("살려쥬새여", "살려주세요"),
            ("살려줘어어어", "살려줘"),
            ("살려줘ㅓㅓ", "살려줘"),
            ("주세요오오ㅠㅠ", "주세요"),
            ("cứuuuu tôi", "cứu tôi"),
            ("ช่วยด้วยยยๆๆ", "ช่วยด้วย"),
            ("ແດ່່່່", "ແດ່"),
            ("ကယ်ပါါါ", "ကယ်ပါ"),
            ("বাঁচাওওও", "বাঁচাও"),
            ("انـقـذونـي", "انقذوني"),
            ("たすけてーーー", "たすけて"),
            ("助けてぇぇ", "助けて"),
            ("h3lp me, k1ll", "help me, kill"),
            ("112112", "112"),
            ("1️⃣1️⃣2️⃣", "112"),
            ("১১২", "112"),
            ("🇸🇴🇸", "🆘"),
            ("🅷🅴🅻🅿", "help"),
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
    }

    #[test]
    fn other_numbers_and_flags_say_nothing() {
        for text in ["1234", "F-6, 2027", "🇰🇷 🇻🇳", "4 u"] {
            let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
            assert_eq!(Normal::of(text).letters(), letters.to_lowercase(), "{text}");
        }
    }

    #[test]
    fn doubled_letters_may_be_drawn_out_apart() {
        let squeezed = Normal::of("bookkeeper").squeezed();
        let letters: Vec<&str> = squeezed.iter().map(Normal::letters).collect();
        assert_eq!(letters, ["bokkeeper", "bookeper", "bokeper"]);
        assert!(Normal::of("help").squeezed().is_empty());
    }

    #[test]
    fn an_apostrophe_behind_a_gap_is_no_hook() {
        assert_eq!(Normal::of("tang 'di").letters(), "tangdi");
    }

    #[test]
    fn what_is_misspelt_is_pressed() {
        for (typed, pressed) in [
            ("도와주세요", false),
            ("도와주세여", true),
            ("도와쥬세요", true),
            ("도와죠", true),
            ("help", false),
            ("h e l p", true),
            ("i c u", false),
            ("h3lp", true),
        ] {
            assert_eq!(Normal::of(typed).pressed(), pressed, "{typed}");
        }
    }

    proptest::proptest! {
        /// Gaps stand between letters, never inside one, whatever is typed.
        #[test]
        fn whatever_is_typed_is_cut_between_letters(
            text in "([go'`’ !1ㅓ새요주어ーてぇ@3áa\\u{20E3}\\u{1F1F8}🆘.-]|\\PC){0,40}",
        ) {
            let normal = Normal::of(&text);
            for word in normal.words() {
                proptest::prop_assert!(normal.letters().get(word).is_some());
            }
            for squeezed in normal.squeezed() {
                proptest::prop_assert!(squeezed.words().all(|word| squeezed.letters().get(word).is_some()));
            }
        }
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
