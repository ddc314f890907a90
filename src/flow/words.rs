//! A message as the engine reads it: one spelling, with the places where its words begin and end.

use std::fmt;
use std::sync::OnceLock;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use unicode_normalization::char::is_combining_mark;

use crate::limit::READ_MOST;
use crate::normalise::{is_word, normalise};

/// A normalised text in which words are looked for. Work that most messages do not need is done when it is first asked
/// for.
pub(crate) struct NormalisedText {
    text: String,
    /// The places, by byte, where the segmenter divides words. It is run only for scripts that put no spaces between
    /// words.
    breaks: OnceLock<Vec<usize>>,
}

impl NormalisedText {
    /// The words of a message; of a very long one only its beginning.
    pub(crate) fn of(message: &str) -> Self {
        let end = message
            .char_indices()
            .nth(READ_MOST)
            .map_or(message.len(), |(end, _)| end);
        Self::normal(normalise(&message[..end]))
    }

    /// Words that are normalised already.
    pub(crate) fn normal(text: String) -> Self {
        Self {
            text,
            breaks: OnceLock::new(),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a normalised word, or several in a row, stand in the text as words and not as a part of others.
    pub(crate) fn hold(&self, word: &str) -> bool {
        if word.is_empty() {
            return false;
        }
        self.text.match_indices(word).any(|(start, found)| {
            let end = start + found.len();
            let before = self.text[..start].chars().next_back();
            let after = self.text[end..].chars().next();
            let begins = self.edge(start, before, found.chars().next());
            let ends = self.edge(end, found.chars().next_back(), after);
            match (begins, ends) {
                (Edge::Yes, Edge::Yes) => true,
                // Without spaces a long word is hardly ever a part of another one, and dictionaries lack words, so one
                // boundary is enough. Nobody who is afraid must go unheard because a dictionary lacks a word.
                (Edge::Yes, Edge::Unsure) | (Edge::Unsure, Edge::Yes) => is_long(found),
                _ => false,
            }
        })
    }

    /// Whether a word may begin or end at a place between two characters.
    fn edge(&self, place: usize, left: Option<char>, right: Option<char>) -> Edge {
        let (Some(left), Some(right)) = (left, right) else {
            return Edge::Yes;
        };
        if !is_word(left) || !is_word(right) {
            return Edge::Yes;
        }
        match (Spacing::of(left), Spacing::of(right)) {
            (Spacing::None, Spacing::None) if self.breaks().binary_search(&place).is_ok() => Edge::Yes,
            // A mark belongs to the letter before it.
            (Spacing::None, Spacing::None) if is_combining_mark(right) => Edge::No,
            (Spacing::None, Spacing::None) => Edge::Unsure,
            (Spacing::Spaces, Spacing::Spaces) => Edge::No,
            // Particles and compounds are written together with a word (`비자를`, `결혼비자`), and a word of one script ends
            // where another script begins.
            _ => Edge::Yes,
        }
    }

    fn breaks(&self) -> &[usize] {
        self.breaks.get_or_init(|| {
            WordSegmenter::new_auto(WordBreakInvariantOptions::default())
                .segment_str(&self.text)
                .collect()
        })
    }
}

/// `Debug` does not show what a visitor wrote.
impl fmt::Debug for NormalisedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(..)")
    }
}

/// Whether a word may begin or end at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Yes,
    No,
    /// The segmenter sees no boundary there, but it may be wrong.
    Unsure,
}

/// Whether a word of a script without spaces has three letters or more, marks aside.
fn is_long(word: &str) -> bool {
    word.chars().filter(|c| !is_combining_mark(*c)).count() >= 3
}

/// How a script parts its words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spacing {
    /// By spaces.
    Spaces,
    /// By spaces, with particles and other words attached.
    Attached,
    /// Not at all.
    None,
}

impl Spacing {
    fn of(c: char) -> Self {
        match c {
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => Self::Attached, // Hangul
            '\u{0E00}'..='\u{0EFF}'           // Thai, Lao
            | '\u{1000}'..='\u{109F}'         // Burmese
            | '\u{1780}'..='\u{17FF}'         // Khmer
            | '\u{3040}'..='\u{30FF}'         // Kana
            | '\u{3400}'..='\u{9FFF}'         // Han
            | '\u{F900}'..='\u{FAFF}'         // Han, compatibility
            | '\u{20000}'..='\u{3FFFF}'       // Han, extensions
            => Self::None,
            _ => Self::Spaces,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_alone() {
        for (text, word, want) in [
            ("tôi muốn gia hạn visa f6", "visa", true),
            ("visana", "visa", false),
            ("f6비자를 연장", "f6", true),
            ("f6비자를 연장", "비자", true),
            ("f60", "f6", false),
            ("भिसाको", "भिसा", false),
            ("भिसा नवीकरण", "भिसा", true),
            ("gia hạn", "gia hạn", true),
            ("anything", "", false),
        ] {
            assert_eq!(NormalisedText::of(text).hold(word), want, "{word} in {text}");
        }
    }

    #[test]
    fn scripts_without_spaces_are_segmented() {
        for (text, word, want) in [
            // Thai: `ยา` (medicine) is no word of `อยาก` (want).
            ("อยากต่อวีซ่าครับ", "วีซ่า", true),
            ("อยากต่อวีซ่าครับ", "ยา", false),
            ("ต้องกินยาทุกวัน", "ยา", true),
            // Lao: the same words.
            ("ຂ້ອຍຢາກຕໍ່ວີຊາ", "ວີຊາ", true),
            ("ຂ້ອຍຢາກຕໍ່ວີຊາ", "ຢາ", false),
            // Where the segmenter errs, a long word is found all the same.
            ("สามีเก่าข่มขู่ฉัน", "ข่มขู่", true),
            ("แฟนเก่าตามฉันไปทุกที่", "ตามฉัน", true),
            ("外僑居留證", "居留證", true),
            ("可以帮帮我吗", "帮帮我", true),
            ("つきまとわれて", "つきまと", true),
            // Khmer and Burmese.
            ("ខ្ញុំចង់បន្តវីសា", "បន្ត", true),
            ("ဗီဇာ သက်တမ်းတိုးချင်ပါတယ်", "ဗီဇာ", true),
            // Chinese: 生气 (angry) is no word of 发生气爆 (a gas explosion happens).
            ("我想延长签证", "签证", true),
            ("大学生活很好", "学生", false),
            // Japanese: 本人 (the person) is no word of 日本人 (a Japanese).
            ("ビザの延長について聞きたいです", "延長", true),
            ("日本人です", "本人", false),
        ] {
            assert_eq!(
                NormalisedText::of(text).hold(&normalise(word)),
                want,
                "{word} in {text}"
            );
        }
    }

    #[test]
    fn a_very_long_message_is_read_from_its_beginning() {
        let long = format!("visa {}", "가".repeat(READ_MOST * 2));
        let words = NormalisedText::of(&long);
        assert!(words.hold("visa"));
        assert!(words.as_str().chars().count() <= READ_MOST);
    }
}
