//! What is taken out of every text that somebody has typed, whoever it was.

use crate::Text;

/// Line ends unified, control characters and direction marks dropped, ends trimmed. What is left may be empty.
///
/// A direction mark (`U+202E` and its kin) can turn around how a whole line of the reader's screen reads; nobody types
/// one by hand. Joiners (`U+200C`, `U+200D`) stay: Urdu, Bengali, Sinhala and emoji are spelled with them.
pub fn clean(raw: &str) -> Text {
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
    Text::from(text.trim())
}

/// The same for what stands on one line, such as a name: line ends become spaces.
pub fn clean_line(raw: &str) -> String {
    clean(raw).expose().replace('\n', " ")
}

/// The characters with the Unicode property `Bidi_Control`.
fn turns_direction(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_person_means_is_left() {
        for (raw, want) in [
            ("  Xin chào \n", "Xin chào"),
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
            ("a\0b\u{7}c\u{9b}d", "abcd"),
            ("tab\there", "tab here"),
            ("\u{202E}txt.exe\u{2066}x\u{2069}\u{200F}", "txt.exex"),
            ("کتاب\u{200C}ها 👩\u{200D}🚒", "کتاب\u{200C}ها 👩\u{200D}🚒"),
            (" \n\t \0\u{2066}", ""),
        ] {
            assert_eq!(clean(raw).expose(), want, "{raw:?}");
        }
        assert_eq!(clean_line("Kim\r\nMin\u{202e}ji\0"), "Kim Minji");
    }
}
