//! One spelling for everything that means the same on a keyboard.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds compatibility forms, case, digits of every script, invisible characters, spaces and punctuation, so that
/// `Ｆ－６`, `F-6` and `f6` are one word. What is left are words with single spaces between them.
pub fn normalise(text: &str) -> String {
    if text.is_ascii() {
        return normalise_ascii(text);
    }
    let folded: Vec<char> = text
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .map(ascii_digit)
        .collect();
    let mut words = String::with_capacity(folded.len());
    let mut gap = false;
    for (place, &c) in folded.iter().enumerate() {
        // The letters o and g of Uzbek with a turned comma, however that is typed.
        let turned = is_apostrophe(c) && !gap && words.ends_with(['o', 'g']);
        let c = if turned { '\u{02BB}' } else { c };
        if is_word(c) {
            if gap && !words.is_empty() {
                words.push(' ');
            }
            gap = false;
            words.push(c);
        } else {
            let near = |steps: isize| folded.get(place.checked_add_signed(steps)?).copied();
            let hyphen = matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
            gap |= !(hyphen && joins(near));
        }
    }
    // After case is folded, and where a mark stood alone, there may be letters that NFKC composes.
    let composed = words.nfkc().collect::<String>();
    spelled_alike(&composed)
}

/// The same for ASCII, where nothing is to be composed.
fn normalise_ascii(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let (bytes, mut gap) = (text.as_bytes(), false);
    for (place, byte) in bytes.iter().enumerate() {
        if byte.is_ascii_alphanumeric() {
            if gap && !words.is_empty() {
                words.push(' ');
            }
            gap = false;
            words.push(char::from(byte.to_ascii_lowercase()));
        } else {
            // The letters o and g of Uzbek.
            if is_apostrophe(char::from(*byte)) && !gap && words.ends_with(['o', 'g']) {
                words.push('\u{02BB}');
                continue;
            }
            let near = |steps: isize| {
                let place = place.checked_add_signed(steps)?;
                bytes.get(place).map(|byte| char::from(*byte))
            };
            gap |= *byte != b'-' || !joins(near);
        }
    }
    words
}

/// Whether a character is part of a word in some script.
pub(crate) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// The text with compatibility forms and the digits of every script folded, its punctuation kept.
pub(crate) fn folded(text: &str) -> String {
    text.nfkc().map(ascii_digit).collect::<String>().trim().to_owned()
}

/// A digit of any script as 0 to 9; everything else as it is. NFKC has folded full-width and circled ones before.
fn ascii_digit(c: char) -> char {
    /// The zeros of the scripts that the server's languages and their neighbours use.
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

/// Whether a hyphen stands between a digit and a single letter, as in the names of visas: in `E-9` and `F-2-R`, and not
/// in `E-9-Visum` or `15-Jan-2027`. `near` tells the characters around it.
fn joins(near: impl Fn(isize) -> Option<char>) -> bool {
    // A letter of another script beside it belongs to another word, as in 延长E-9签证.
    let latin = |c: char| c < '\u{250}';
    let letter = |place, beyond| {
        near(place).is_some_and(|c| {
            let same = |other: char| other.is_alphabetic() && latin(other) == latin(c);
            c.is_alphabetic() && !near(beyond).is_some_and(same)
        })
    };
    let digit = |place| near(place).is_some_and(|c: char| c.is_ascii_digit());
    (letter(-1, -2) && digit(1)) || (digit(-1) && letter(1, 2))
}

/// One spelling for letters that people mix up on a keyboard or in a hurry. It is applied to the words that are looked
/// for and to the text that is looked through.
fn spelled_alike(words: &str) -> String {
    let mut spelled = String::with_capacity(words.len());
    let mut before = ' ';
    for c in words.chars() {
        let c = match c {
            // Alef with its signs, teh marbuta, and the forms of yeh and kaf that Arabic, Urdu and Persian keyboards
            // give.
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ة' => 'ه',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            // Vowel signs and the stretching stroke, which few people type.
            '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' => continue,
            // NFKC takes the Thai and Lao vowel am apart, which no dictionary does.
            '\u{0E32}' if before == '\u{0E4D}' => {
                spelled.pop();
                '\u{0E33}'
            }
            '\u{0EB2}' if before == '\u{0ECD}' => {
                spelled.pop();
                '\u{0EB3}'
            }
            // The Khmer letters da and ta look the same below another one.
            '\u{178A}' if before == '\u{17D2}' => '\u{178F}',
            other => other,
        };
        spelled.push(c);
        before = c;
    }
    spelled
}

/// Whether a character is one of the many that are typed for the turned comma of Uzbek.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{02BB}')
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
            ("น้ำ คำ", "น้ำ คำ"),
            ("ຄຳ", "ຄຳ"),
            ("E-9 or F-6?", "e9 or f6"),
            ("--a-1-b--2", "a1b 2"),
            ("E-9-Visum", "e9 visum"),
            ("F-2-R, D-10-1", "f2r d10 1"),
            ("我想延长E-9签证", "我想延长e9签证"),
            ("15-Jan-2027", "15 jan 2027"),
            ("3-р сарын", "3р сарын"),
            ("qo'rqaman", "qoʻrqaman"),
            ("bog‘lanadi yo’q", "bogʻlanadi yoʻq"),
            ("my visa's end, l'extension", "my visa s end l extension"),
            ("الإقامة", "الاقامه"),
            ("مُساعَدة إلى", "مساعده الي"),
            ("کیا ہے", "كيا ہے"),
            ("ប្ដី", "ប្តី"),
            ("", ""),
        ] {
            assert_eq!(normalise(text), want, "{text:?}");
        }
    }

    /// The way of every other text, for one that is ASCII.
    #[test]
    fn ascii_is_read_as_any_other_text() {
        for text in [
            "I cannot sleep at night",
            "E-9, f 6!",
            "-a-1 - 2-b-",
            "a\t\nb\u{7f}",
            "1-2-3",
            "..",
            "A1-B2",
        ] {
            let other = normalise(&format!("{text} é"));
            assert_eq!(format!("{} é", normalise(text)).trim_start(), other, "{text:?}");
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
