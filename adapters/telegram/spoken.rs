//! The words in a part of a message, wherever they stand in it.
//!
//! Telegram nests words: a formatted text is a string, a list of pieces, or an object with a `text` that is one again;
//! a block of a page has a `text`, `items` that have blocks, a `summary`; a poll has a `question` and options with a
//! `text`.

use std::fmt;

use contract::TEXT_LIMIT;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Fields that hold what a person has written: words, the emoji that a picture stands for, a formula. Others name
/// types, files, languages, addresses.
const WRITTEN: [&str; 10] = [
    "alternative_text",
    "caption",
    "credit",
    "description",
    "explanation",
    "expression",
    "question",
    "summary",
    "text",
    "title",
];

/// At most so many bytes are gathered: the server takes no more, and a character has at most four.
const MOST: usize = TEXT_LIMIT * 4;

/// Gathers words out of any JSON.
#[derive(Clone, Default)]
pub(crate) struct Spoken {
    words: String,
    /// A string that stands here is words.
    within: bool,
    /// Whether there was anything but `null`.
    something: bool,
}

impl Spoken {
    /// Of a field that holds words.
    pub(crate) const WORDS: Self = Self::new(true);
    /// Of a field in which words may stand somewhere.
    pub(crate) const WHEREVER: Self = Self::new(false);

    const fn new(within: bool) -> Self {
        Self {
            words: String::new(),
            within,
            something: false,
        }
    }

    /// What was gathered; nothing where there are no words.
    pub(crate) fn words(self) -> Option<String> {
        (!self.words.trim().is_empty()).then_some(self.words)
    }

    /// Whether there was anything at all.
    pub(crate) fn is_something(&self) -> bool {
        self.something
    }

    fn say(&mut self, words: &str) {
        if self.within && self.words.len() < MOST {
            self.words.push_str(words);
        }
    }

    /// The next words are a line of their own.
    fn new_line(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with('\n') {
            self.words.push('\n');
        }
    }
}

impl<'de> DeserializeSeed<'de> for Spoken {
    type Value = Self;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(&mut self)?;
        Ok(self)
    }
}

impl<'de> DeserializeSeed<'de> for &mut Spoken {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Spoken {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.something = true;
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.something = true;
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.something = true;
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.something = true;
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.something = true;
        self.say(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut pieces: A) -> Result<(), A::Error> {
        self.something = true;
        while pieces.next_element_seed(&mut *self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        self.something = true;
        let within = self.within;
        while let Some(field) = fields.next_key::<String>()? {
            let written = WRITTEN.contains(&field.as_str());
            if written && !within {
                self.new_line();
            }
            self.within = written;
            if self.words.len() < MOST {
                fields.next_value_seed(&mut *self)?;
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        self.within = within;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(json: &str, spoken: Spoken) -> Option<String> {
        let mut reader = serde_json::Deserializer::from_str(json);
        spoken.deserialize(&mut reader).expect("JSON").words()
    }

    #[test]
    fn words_are_found_wherever_telegram_puts_them() {
        for (json, want) in [
            (
                r#"{"blocks":[{"type":"paragraph","text":"he is hitting me"}]}"#,
                "he is hitting me",
            ),
            (
                r#"{"blocks":[{"type":"paragraph","text":["he is ",{"type":"bold","text":"hitting"}," me"]},{"type":"heading","size":1,"text":"now"}]}"#,
                "he is hitting me\nnow",
            ),
            (
                r#"{"blocks":[{"type":"list","items":[{"label":"1","blocks":[{"type":"paragraph","text":"visa question"}]}]}]}"#,
                "visa question",
            ),
            (
                r#"{"id":"5","question":"is he outside?","options":[{"text":"yes","voter_count":0}],"type":"regular"}"#,
                "is he outside?\nyes",
            ),
            (
                r#"{"cells":[[{"text":"a"},{"text":{"type":"url","text":"b","url":"https://c"}}]]}"#,
                "a\nb",
            ),
            (
                r#"{"blocks":[{"type":"paragraph","text":["come ",{"type":"custom_emoji","custom_emoji_id":"5","alternative_text":"🆘"}," now"]}]}"#,
                "come 🆘 now",
            ),
            (
                r#"{"blocks":[{"type":"paragraph","text":{"type":"custom_emoji","custom_emoji_id":"5","alternative_text":"🆘"}}]}"#,
                "🆘",
            ),
            (
                r#"{"blocks":[{"type":"mathematical_expression","expression":"help"},{"type":"paragraph","text":"me"}]}"#,
                "help\nme",
            ),
        ] {
            assert_eq!(words(json, Spoken::WHEREVER).as_deref(), Some(want), "{json}");
        }
        assert_eq!(words(r#"{"file_id":"x","mime_type":"y"}"#, Spoken::WHEREVER), None);
        assert_eq!(words(r#""plain""#, Spoken::WORDS).as_deref(), Some("plain"));
    }

    #[test]
    fn no_more_is_gathered_than_the_server_takes() {
        let piece = "a".repeat(1_000);
        let pieces = vec![format!(r#"{{"text":"{piece}"}}"#); 100].join(",");
        let gathered = words(&format!(r#"{{"blocks":[{pieces}]}}"#), Spoken::WHEREVER).expect("words");
        assert!((MOST..MOST + 2_000).contains(&gathered.len()), "{}", gathered.len());
    }
}
