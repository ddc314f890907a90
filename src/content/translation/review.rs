//! `review.toml`: what each text of a language was made from, and who has read it.
//!
//! ```toml
//! [phrases]
//! greeting = { source = "3f2a9c01b2d4" }
//! notice = { source = "77ab01c2d3e4", reviewer = "nari", date = 2026-11-27, text = "0d9e8f7a6b5c" }
//!
//! [danger]
//! stalking = { source = "1a2b3c4d5e6f" }
//! ```
//!
//! It is written by the program, sorted, a line a text. Korean, and a danger rule that Korean has not, are made from
//! nothing: they have no `source`, and a line only when somebody has read them.

use std::collections::BTreeMap;
use std::fmt;

use language::Fault;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

use crate::translation::danger::PREFIX;
use crate::translation::{Day, Fingerprint};

/// What stands at the head of the file.
const HEAD: &str = "\
# What each text was made from, and who has read it. Written by `haemil locales`; locales/README.md tells how.
";

/// One `review.toml`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Review {
    /// The path, as `locales/vi/review.toml`.
    pub(crate) path: String,
    pub(crate) text: String,
    /// By key: `greeting`, `danger/stalking`.
    pub(crate) lines: BTreeMap<String, ReviewLine>,
}

/// What is known of one text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct ReviewLine {
    /// The Korean wording that it was made from.
    pub source: Option<Fingerprint>,
    /// Who has read it.
    pub reading: Option<Attestation>,
}

/// That somebody has read a text and stands for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Attestation {
    /// Who.
    pub by: Reviewer,
    /// On which day.
    pub on: Day,
    /// The wording that was read. Another one is not reviewed.
    pub text: Fingerprint,
}

/// The pseudonym of somebody who reviews: letters, digits, `-`, `_` and `.`, at most 40.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Reviewer(String);

impl Reviewer {
    /// Takes a pseudonym, or nothing where it has other signs.
    pub fn parse(name: &str) -> Option<Self> {
        let fits = |c: char| c.is_alphanumeric() || ['-', '_', '.'].contains(&c);
        let good = !name.is_empty() && name.chars().count() <= 40 && name.chars().all(fits);
        good.then(|| Self(name.to_owned()))
    }

    /// The pseudonym.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reviewer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Reviewer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).ok_or_else(|| serde::de::Error::custom(format!("`{name}` is no pseudonym of a reviewer")))
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct File {
    phrases: BTreeMap<String, WrittenLine>,
    danger: BTreeMap<String, WrittenLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLine {
    source: Option<Fingerprint>,
    reviewer: Option<Reviewer>,
    date: Option<Datetime>,
    text: Option<Fingerprint>,
}

impl Review {
    pub(crate) fn read(path: String, text: String) -> Result<Self, Vec<Fault>> {
        let file: File = toml::from_str(&text).map_err(|error| vec![Fault::toml(&path, &text, &error)])?;
        let danger = file
            .danger
            .into_iter()
            .map(|(id, draft)| (format!("{PREFIX}{id}"), draft));
        let (mut lines, mut faults) = (BTreeMap::new(), Vec::new());
        for (key, draft) in file.phrases.into_iter().chain(danger) {
            let reading = match (draft.reviewer, draft.date.and_then(|date| date.date), draft.text) {
                (None, None, None) => None,
                (Some(by), Some(on), Some(read)) => Some(Attestation {
                    by,
                    on: Day::from(on),
                    text: read,
                }),
                _ => {
                    let sentence = "a review has `reviewer`, `date` and `text`, all three or none of them";
                    faults.push(fault(&path, place(&text, &key), sentence));
                    None
                }
            };
            lines.insert(
                key,
                ReviewLine {
                    source: draft.source,
                    reading,
                },
            );
        }
        if faults.is_empty() {
            Ok(Self { path, text, lines })
        } else {
            Err(faults)
        }
    }

    /// The line on which a text's state stands; 1 where it has none.
    pub(crate) fn line(&self, key: &str) -> usize {
        place(&self.text, key)
    }

    /// Brings the text up to what the lines say.
    pub(crate) fn rewrite(&mut self) {
        let danger = |key: &&String| key.starts_with(PREFIX);
        let mut text = format!("{HEAD}\n[phrases]\n");
        for (key, line) in self.lines.iter().filter(|(key, _)| !danger(key)) {
            text.push_str(&written(key, line));
        }
        if self.lines.keys().any(|key| danger(&key)) {
            text.push_str("\n[danger]\n");
        }
        for (key, line) in self.lines.iter().filter(|(key, _)| danger(key)) {
            text.push_str(&written(key.trim_start_matches(PREFIX), line));
        }
        self.text = text;
    }
}

fn written(key: &str, line: &ReviewLine) -> String {
    let mut fields = Vec::new();
    fields.extend(line.source.map(|source| format!("source = \"{source}\"")));
    if let Some(Attestation { by, on, text }) = &line.reading {
        fields.push(format!("reviewer = \"{by}\", date = {on}, text = \"{text}\""));
    }
    let bare = !key.is_empty() && key.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-' || c == b'_');
    let name = if bare {
        key.to_owned()
    } else {
        toml::Value::from(key).to_string()
    };
    format!("{name} = {{ {} }}\n", fields.join(", "))
}

fn place(text: &str, key: &str) -> usize {
    let (section, name) = match key.strip_prefix(PREFIX) {
        Some(id) => ("[danger]", id),
        None => ("[phrases]", key),
    };
    let mut within = false;
    let mut lines = text.lines().enumerate();
    let found = lines.find(|(_, line)| {
        if line.starts_with('[') {
            within = line.trim() == section;
        }
        let named = line
            .split_once('=')
            .is_some_and(|(left, _)| left.trim().trim_matches('"') == name);
        within && named
    });
    found.map_or(1, |(at, _)| at + 1)
}

fn fault(path: &str, line: usize, sentence: &str) -> Fault {
    Fault {
        file: path.to_owned(),
        line,
        sentence: sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[phrases]\ngreeting = { source = \"3f2a9c01b2d4\" }\n\
                        notice = { source = \"77ab01c2d3e4\", reviewer = \"nari\", date = 2026-11-27, text = \"0d9e8f7a6b5c\" }\n\n\
                        [danger]\nstalking = { source = \"1a2b3c4d5e6f\" }\n";

    #[test]
    fn it_is_written_as_it_was_read() {
        let text = format!("{HEAD}\n{TEXT}");
        let mut review = Review::read("locales/vi/review.toml".to_owned(), text.clone()).expect("it reads");
        assert_eq!((review.line("notice"), review.line("danger/stalking")), (5, 8));
        review.rewrite();
        assert_eq!(review.text, text);
    }

    #[test]
    fn half_a_review_is_told() {
        let text = TEXT.replace(", date = 2026-11-27", "");
        let told = Review::read("r".to_owned(), text).expect_err("a day is missing");
        assert_eq!(told[0].line, 3);
        let told = Review::read("r".to_owned(), TEXT.replace("3f2a9c01b2d4", "3f2a")).expect_err("it is too short");
        assert_eq!((told[0].line, told[0].sentence.contains("fingerprint")), (2, true));
    }
}
