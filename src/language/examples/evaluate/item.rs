//! The messages.

use language::Tag;
use serde::Deserialize;

/// A message and what is right.
pub(crate) struct Item {
    pub(crate) text: String,
    /// The label that it is filed under; `-` where several are right.
    pub(crate) label: String,
    /// The labels that are right.
    pub(crate) accepted: Vec<String>,
    pub(crate) band: String,
    pub(crate) source: String,
}

#[derive(Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    accept: Vec<String>,
    #[serde(default, alias = "cat")]
    band: String,
    #[serde(default)]
    source: String,
}

pub(crate) fn read(file: &str) -> Result<Vec<Item>, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(file)?;
    let mut items = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line: Line = serde_json::from_str(line).map_err(|error| format!("{file}:{}: {error}", index + 1))?;
        let lang = line.lang.as_deref().map(known);
        items.push(Item {
            accepted: if line.accept.is_empty() {
                lang.iter().map(|lang| (*lang).to_owned()).collect()
            } else {
                line.accept
            },
            label: lang.unwrap_or("-").to_owned(),
            text: line.text,
            band: line.band,
            source: line.source,
        });
    }
    Ok(items)
}

/// The label that the files use for an answer.
pub(crate) fn label(tag: Tag) -> &'static str {
    match tag.language() {
        "fil" => "tl",
        other => other,
    }
}

/// The label of a language of the set, or `und`.
fn known(lang: &str) -> &'static str {
    label(Tag::parse(lang))
}
