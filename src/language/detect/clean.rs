//! What is left of a message for a language to show in.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::clues;
use super::group::Group;
use super::script::{Letters, WritingSystem};
use super::spellings;

/// The words of a message that may belong to a language, in lower case, without links, addresses, visa codes and the
/// words that everybody in Korea types whatever they speak.
#[derive(Clone, Debug)]
pub struct LanguageWords {
    text: String,
    names: NameOnly,
}

/// Whether a message looks like nothing but a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NameOnly {
    /// One to three words in Latin letters, each with a capital: `Kim Minsu`.
    Perhaps,
    /// Not a name.
    No,
}

/// Words that are typed in every language.
static EVERYBODYS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "ok okay okey oke okk k visa passport pasport email mail sms id arc pdf app kakao kakaotalk naver hikorea \
    samsung facebook fb zalo whatsapp telegram korea seoul busan ansan lol haha hahaha hehe kkk kkkk hmm um uh \
    ah oh eps topik epik x a e d f g h ос ок окей"
        .split(' ')
        .collect()
});

/// The longest acronym.
const ACRONYM: usize = 5;

/// So many characters of a message are read; who writes more has said by then which language it is.
const READ: usize = 1_000;

impl LanguageWords {
    /// Reads the words of a message; more than its first thousand characters are not looked at.
    pub fn of(text: &str) -> Self {
        let composed: String = text
            .chars()
            .take(READ)
            .nfkc()
            .filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'))
            .map(|c| if is_apostrophe(c) { APOSTROPHE } else { c })
            .collect();
        let mut words = Self {
            text: String::with_capacity(composed.len()),
            names: NameOnly::No,
        };
        let mut spoken = String::with_capacity(composed.len());
        for token in composed.split_whitespace().filter(|token| !is_address(token)) {
            let bare = token.trim_matches(|c: char| !c.is_alphanumeric());
            if is_spelled_with_digits(bare) {
                words.push(bare);
                continue;
            }
            spoken.push(' ');
            without_codes(token, &mut spoken);
        }
        words.names = names(&spoken);
        if is_brand(spoken.trim()) {
            return words;
        }
        for word in spoken.split(|c: char| !(WritingSystem::of(c).is_some() || is_mark(c) || c == APOSTROPHE)) {
            words.push(word.trim_matches(APOSTROPHE));
        }
        words
    }

    /// Adds a word in small letters, unless it is one that everybody types.
    fn push(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        let before = self.text.len();
        if before > 0 {
            self.text.push(' ');
        }
        let from = self.text.len();
        self.text.extend(word.chars().flat_map(char::to_lowercase));
        if EVERYBODYS.contains(&self.text[from..]) {
            self.text.truncate(before);
        }
    }

    /// The words with a space between.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words, one by one.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ').filter(|word| !word.is_empty())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    /// The script group whose own letters the words are mostly in, if languages share that script.
    pub fn group(&self) -> Option<Group> {
        Letters::of(&self.text).main().and_then(Group::of)
    }

    pub(super) fn names(&self) -> NameOnly {
        self.names
    }

    /// The same message, with the words of some scripts alone.
    pub(super) fn only(&self, keep: impl Fn(WritingSystem) -> bool) -> Self {
        let kept = |word: &&str| word.chars().filter_map(WritingSystem::of).any(&keep);
        Self {
            text: self.iter().filter(kept).collect::<Vec<_>>().join(" "),
            names: self.names,
        }
    }

    /// How much the words say, from 0 to 1: four words, or sixteen letters, are a sentence; a word is a hint.
    pub(super) fn weight(&self, script: WritingSystem) -> f64 {
        let letters = self.text.chars().filter(|c| WritingSystem::of(*c).is_some()).count();
        let whole = match script {
            WritingSystem::Han => 6,
            WritingSystem::Hangul | WritingSystem::Kana => 8,
            _ => 16,
        };
        #[expect(clippy::cast_precision_loss, reason = "messages are short")]
        let share = letters as f64 / f64::from(whole);
        share.min(1.0)
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// The one apostrophe that all others are read as.
const APOSTROPHE: char = '\'';

/// Apostrophes belong to words: `don't`, `o'zbek`.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`')
}

fn is_address(token: &str) -> bool {
    token.contains("://")
        || token.contains('@')
        || token.starts_with("www.")
        || [".com", ".kr", ".net", ".org"].iter().any(|end| token.ends_with(end))
}

/// Whether a token is a word of a language that is typed with digits for the letters that Latin lacks: `musa3ada`.
fn is_spelled_with_digits(token: &str) -> bool {
    token.contains(|c: char| c.is_ascii_digit()) && spellings::knows(&token.to_lowercase())
}

/// Adds a token without the codes in it: `F-4签证` leaves `签证`, `D-10` leaves nothing.
fn without_codes(token: &str, left: &mut String) {
    if !token.contains(|c: char| c.is_ascii_digit()) {
        left.push_str(token);
        return;
    }
    let is_code_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    for piece in token.split_inclusive(|c| !is_code_letter(c)) {
        let code = piece.trim_end_matches(|c| !is_code_letter(c));
        if !code.contains(|c: char| c.is_ascii_digit()) {
            left.push_str(code);
        }
        left.push_str(&piece[code.len()..]);
    }
}

/// Whether a message is nothing but an acronym or a brand by the look of its capitals: `CCTV`, `BTOB`, `iPhone`. Who
/// shouts one everyday word means that word.
fn is_brand(spoken: &str) -> bool {
    let word = spoken.trim_matches(|c: char| !c.is_alphanumeric());
    if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let acronym = word.len() <= ACRONYM && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let inside = word
        .as_bytes()
        .windows(2)
        .any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase());
    let small = word.to_ascii_lowercase();
    (acronym || inside) && !clues::everyday(&small) && !spellings::knows(&small)
}

fn names(spoken: &str) -> NameOnly {
    let tokens: Vec<&str> = spoken.split_whitespace().collect();
    let named = |token: &&str| {
        let mut letters = token.chars();
        letters.next().is_some_and(|c| c.is_ascii_uppercase())
            && letters.clone().next().is_some()
            && letters.all(|c| c.is_ascii_lowercase())
    };
    if (1..=3).contains(&tokens.len()) && tokens.iter().all(named) {
        NameOnly::Perhaps
    } else {
        NameOnly::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_are_left() {
        for (text, left) in [
            ("F-6 visa 연장", "연장"),
            ("F-4签证", "签证"),
            ("see https://a.kr/x or me@a.com", "see or"),
            ("OK 👍 123", ""),
            ("visa, 3andi!", "3andi"),
            ("\u{3164}", ""),
            ("Don’t go", "don't go"),
            ("từ từ", "từ từ"),
        ] {
            assert_eq!(LanguageWords::of(text).text(), left, "{text}");
        }
    }

    #[test]
    fn a_name_is_known_by_its_capitals() {
        assert_eq!(LanguageWords::of("Kim Minsu").names(), NameOnly::Perhaps);
        assert_eq!(LanguageWords::of("I LOST MY PASSPORT").names(), NameOnly::No);
        assert_eq!(LanguageWords::of("Xin chào").names(), NameOnly::No);
    }
}
