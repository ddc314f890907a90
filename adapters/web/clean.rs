//! What is taken out of a text before the house sees it.

use contract::{TEXT_LIMIT, Text};

use crate::problem::Problem;

/// Takes a typed text in: line ends unified, control characters and direction marks dropped, ends trimmed.
///
/// A direction mark (`U+202E` and its kin) can turn around how a whole line of the counselor's screen reads; nobody types
/// one by hand. Joiners (`U+200C`, `U+200D`) stay: Urdu, Bengali, Sinhala and emoji are spelled with them.
pub(crate) fn clean(raw: &str) -> Result<Text, Problem> {
    let mut text = String::with_capacity(raw.len());
    let mut previous = ' ';
    for character in raw.chars() {
        match character {
            '\n' if previous == '\r' => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            '\t' => text.push(' '),
            _ if character.is_control() || turns_direction(character) => {}
            _ => text.push(character),
        }
        previous = character;
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Invalid(
            "The message is empty. Write something and send it again.",
        ));
    }
    if text.chars().count() > TEXT_LIMIT {
        return Err(Problem::Invalid(
            "The message is longer than 8000 characters. Split it into several messages.",
        ));
    }
    Ok(Text::from(text))
}

/// The characters with the Unicode property `Bidi_Control`.
fn turns_direction(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_person_means_comes_in() {
        for (raw, want) in [
            ("  Xin chào \n", "Xin chào"),
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
            ("a\0b\u{7}c\u{9b}d", "abcd"),
            ("tab\there", "tab here"),
            ("\u{202E}txt.exe\u{2066}x\u{2069}\u{200F}", "txt.exex"),
            ("کتاب\u{200C}ها 👩\u{200D}🚒", "کتاب\u{200C}ها 👩\u{200D}🚒"),
        ] {
            assert_eq!(clean(raw).expect("a text").expose(), want, "{raw:?}");
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        for raw in ["", " \n\t ", "\0\u{2066}"] {
            assert!(matches!(clean(raw), Err(Problem::Invalid(_))), "{raw:?}");
        }
        assert!(clean(&"해".repeat(TEXT_LIMIT)).is_ok());
        assert!(matches!(clean(&"해".repeat(TEXT_LIMIT + 1)), Err(Problem::Invalid(_))));
    }
}
