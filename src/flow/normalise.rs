//! One spelling for everything that means the same on a keyboard.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds compatibility forms, case, digits of every script, invisible characters, spaces and punctuation, so that `Ｆ－６`,
/// `f 6`'s hyphenated form `F-6` and `f6` are one word. What is left are words with single spaces between them.
pub fn normalise(text: &str) -> String {
    let folded: Vec<char> = text
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .map(ascii_digit)
        .collect();
    let mut words = String::with_capacity(folded.len());
    let mut gap = false;
    for (place, &c) in folded.iter().enumerate() {
        if is_word(c) {
            if gap && !words.is_empty() {
                words.push(' ');
            }
            gap = false;
            words.push(c);
        } else if !joins(&folded, place) {
            gap = true;
        }
    }
    // Case folding and lone marks can leave what NFKC would compose.
    words.nfkc().collect()
}

/// Whether a character is part of a word in some script.
pub(crate) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Whether a script puts no spaces between words, or (Hangul) attaches particles to them.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}'       // Thai, Lao
        | '\u{1000}'..='\u{109F}'     // Burmese
        | '\u{1780}'..='\u{17FF}'     // Khmer
        | '\u{1100}'..='\u{11FF}'     // Hangul letters
        | '\u{3040}'..='\u{30FF}'     // Kana
        | '\u{3130}'..='\u{318F}'     // Hangul letters, compatibility
        | '\u{3400}'..='\u{9FFF}'     // Han
        | '\u{AC00}'..='\u{D7AF}'     // Hangul
        | '\u{F900}'..='\u{FAFF}'     // Han, compatibility
        | '\u{20000}'..='\u{3FFFF}') // Han, extensions
}

/// A digit of any script as 0 to 9; everything else as it is. NFKC has folded full-width and circled ones before.
pub(crate) fn ascii_digit(c: char) -> char {
    /// The zeros of the scripts that the house's languages and their neighbours use.
    const ZEROS: [char; 19] = [
        '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0B66}', '\u{0BE6}', '\u{0C66}',
        '\u{0CE6}', '\u{0D66}', '\u{0DE6}', '\u{0E50}', '\u{0ED0}', '\u{0F20}', '\u{1040}', '\u{1090}', '\u{17E0}',
        '\u{1810}',
    ];
    ZEROS
        .iter()
        .filter_map(|zero| u32::from(c).checked_sub(u32::from(*zero)))
        .find(|digit| *digit < 10)
        .and_then(|digit| char::from_digit(digit, 10))
        .unwrap_or(c)
}

/// Zero-width and bidirectional controls, variation selectors, soft hyphen.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Whether a hyphen stands between a letter and a digit, as in the names of visas.
fn joins(text: &[char], place: usize) -> bool {
    let hyphen = matches!(text[place], '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let before = place.checked_sub(1).and_then(|before| text.get(before));
    let after = text.get(place + 1);
    hyphen
        && matches!((before, after), (Some(a), Some(b))
            if (a.is_alphabetic() && b.is_ascii_digit()) || (a.is_ascii_digit() && b.is_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_is_left() {
        for (text, want) in [
            (
                "  Xin chào,  tôi muốn gia hạn visa F-6! ",
                "xin chào tôi muốn gia hạn visa f6",
            ),
            ("Ｆ－６", "f6"),
            ("F–6", "f6"),
            ("③", "3"),
            ("२", "2"),
            ("٠", "0"),
            ("사\u{200B}람", "사람"),
            ("\u{2066}human\u{2069}", "human"),
            ("상담원 연결해 주세요.", "상담원 연결해 주세요"),
            ("one-two", "one two"),
            ("👍🏽", ""),
            ("नेपाली", "नेपाली"),
            ("", ""),
        ] {
            assert_eq!(normalise(text), want, "{text:?}");
        }
    }

    #[test]
    fn normal_text_is_left_alone() {
        for text in ["İstanbul", "ẞ", "ﬁ e\u{301}", "a\u{300}\u{301} 가-1"] {
            let once = normalise(text);
            assert_eq!(normalise(&once), once, "{text:?}");
        }
    }
}
