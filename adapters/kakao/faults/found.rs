//! What was found wrong, and the questions that every part of an answer is asked.

use serde_json::Value;

/// Whether a field must be there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Need {
    Required,
    Optional,
}

/// The sentences so far.
#[derive(Default)]
pub(super) struct Found(Vec<String>);

impl Found {
    pub(super) fn fault(&mut self, at: &str, what: &str) {
        self.0.push(format!("{at}: {what}"));
    }

    pub(super) fn sentences(self) -> Vec<String> {
        self.0
    }

    /// A text of at most so many Unicode scalar values; one that must be there must not be blank.
    pub(super) fn text(&mut self, at: &str, of: &Value, field: &str, most: usize, need: Need) {
        match &of[field] {
            Value::Null if need == Need::Optional => (),
            Value::String(text) => {
                if need == Need::Required && text.trim().is_empty() {
                    self.fault(at, &format!("{field} is empty"));
                }
                self.length(at, field, length(text), most);
            }
            Value::Null => self.fault(at, &format!("{field} is missing")),
            _ => self.fault(at, &format!("{field} must be a text")),
        }
    }

    /// A text of at most so many lines.
    pub(super) fn lines(&mut self, at: &str, of: &Value, field: &str, most: usize) {
        let lines = of[field].as_str().map_or(0, |text| text.lines().count());
        if lines > most {
            self.fault(at, &format!("{field} has {lines} lines; Kakao shows {most}"));
        }
    }

    /// A length held against its limit.
    pub(super) fn length(&mut self, at: &str, what: &str, long: usize, most: usize) {
        if long > most {
            self.fault(at, &format!("{what} is {long} characters long; Kakao takes {most}"));
        }
    }

    /// An address on the web.
    pub(super) fn address(&mut self, at: &str, of: &Value, field: &str, need: Need) {
        match &of[field] {
            Value::Null if need == Need::Optional => (),
            Value::String(url) if url.starts_with("https://") || url.starts_with("http://") => (),
            _ => self.fault(
                at,
                &format!("{field} must be an address that begins with https:// or http://"),
            ),
        }
    }

    /// A whole number.
    pub(super) fn number(&mut self, at: &str, of: &Value, field: &str, need: Need) {
        match &of[field] {
            Value::Null if need == Need::Optional => (),
            Value::Number(number) if number.is_u64() => (),
            _ => self.fault(at, &format!("{field} must be a whole number")),
        }
    }

    /// One word of a few.
    pub(super) fn one_of(&mut self, at: &str, of: &Value, field: &str, words: &[&str]) {
        let fits = of[field].as_str().is_some_and(|word| words.contains(&word));
        if !of[field].is_null() && !fits {
            self.fault(at, &format!("{field} must be one of {}", words.join(", ")));
        }
    }

    /// A list of so many.
    pub(super) fn list<'a>(&mut self, at: &str, list: &'a Value, least: usize, most: usize) -> &'a [Value] {
        let Some(entries) = list.as_array() else {
            self.fault(at, "must be a list");
            return &[];
        };
        if entries.len() < least {
            self.fault(
                at,
                &format!("has {} entries; Kakao wants at least {least}", entries.len()),
            );
        }
        if entries.len() > most {
            self.fault(at, &format!("has {} entries; Kakao takes {most}", entries.len()));
        }
        entries
    }

    /// The one field of an object that says by its name what it is.
    pub(super) fn only_entry<'a>(&mut self, at: &str, of: &'a Value) -> Option<(&'a str, &'a Value)> {
        let mut entries = of.as_object().into_iter().flatten();
        if let (Some((kind, body)), None) = (entries.next(), entries.next()) {
            return Some((kind, body));
        }
        self.fault(at, "must be an object with one field, named by its kind");
        None
    }
}

/// How long a text is as far as anybody knows how Kakao counts.
pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

/// How long a field is; nothing when it is not there.
pub(super) fn length_of(of: &Value, field: &str) -> usize {
    of[field].as_str().map_or(0, length)
}
