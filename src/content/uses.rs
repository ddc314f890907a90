//! Who says which phrase, and what is set into it: for those who translate it, and for what is proved of it.

use std::collections::BTreeMap;

use contract::{Argument, ChannelSheet, Locale, Phrase, PhraseKey, Text};
use flow::{PhraseRole, PhraseUse};

use conversation::{Script, argument, phrases};

/// How a phrase is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum UsageKind {
    /// It is said in a conversation.
    MessagePart,
    /// It stands on a choice.
    Label,
    /// It is a list of words that people type.
    Words,
    /// It stands on a page or a card, outside every message part.
    Beside,
}

/// One use of a phrase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct PhraseUsage {
    /// How.
    pub said: UsageKind,
    /// By whom, as `flow visa, node f6-fee`.
    pub by: String,
    /// Where that is written, as `flows/visa.yaml:57`; nothing where it stands in the program.
    pub place: Option<String>,
}

/// The uses of every phrase that is used.
pub(crate) type Uses = BTreeMap<PhraseKey, Vec<PhraseUsage>>;

/// What the server itself sets into texts, as examples.
const SET_IN: [(&str, &str); 3] = [
    ("language", "English"),
    ("address", "notes.example"),
    ("code", "1234 5678"),
];
const COUNTED: [&str; 3] = ["position", "minutes", "count"];

/// Every phrase that somebody says or reads, with who does. `channels` are those that say something by
/// themselves.
pub(crate) fn uses(script: &Script, channels: &[ChannelSheet]) -> Uses {
    let mut uses = Uses::new();
    let mut note = |key: PhraseKey, said: UsageKind, by: String, place: Option<String>| {
        uses.entry(key).or_default().push(PhraseUsage { said, by, place });
    };
    for used in script.flows().phrases() {
        let said = match used.role {
            PhraseRole::MessagePart => UsageKind::MessagePart,
            PhraseRole::Label => UsageKind::Label,
            PhraseRole::Words => UsageKind::Words,
        };
        let (by, place) = origin(&used);
        note(used.key.into(), said, by, place);
    }
    for key in phrases::ALL.iter().chain([&phrases::NOTICE_DEVICE]) {
        note(key.clone(), by_name(key), "the server, in any flow".to_owned(), None);
    }
    for channel in channels {
        for key in channel.texts {
            note(key.clone(), UsageKind::Beside, channel.name.to_owned(), None);
        }
    }
    for card in script.directory().cards() {
        note(
            phrases::above_card(card),
            UsageKind::MessagePart,
            format!("hotlines.toml, above the card {card}"),
            None,
        );
    }
    for (key, id) in script.directory().phrases() {
        note(key.clone(), UsageKind::Beside, format!("hotlines.toml, {id}"), None);
    }
    for key in script
        .catalogue()
        .keys()
        .filter(|key| key.as_str().starts_with(phrases::TOPIC))
    {
        note(
            key.clone(),
            UsageKind::Beside,
            "the desk, what somebody waits for".to_owned(),
            None,
        );
    }
    for key in script.variants() {
        let Some((base, place)) = key.as_str().split_once("-on-") else {
            continue;
        };
        if let Some(first) = uses.get(base).and_then(|uses| uses.first()).cloned() {
            let by = format!("in place of {base} on {place}");
            uses.insert(key.clone(), vec![PhraseUsage { by, ..first }]);
        }
    }
    uses
}

/// A phrase with examples of what is set into it, as Korean has it.
pub(crate) fn exemplary(script: &Script, key: &PhraseKey) -> Phrase {
    let flows = script.flows().examples();
    let names = script.catalogue().placeholders(Locale::KO, key).into_iter().flatten();
    let example = |name: &String| {
        let own = SET_IN.iter().find(|(known, _)| known == name);
        let value = match (own, flows.get(name)) {
            (Some((_, text)), _) => Argument::Text(Text::from(*text)),
            (None, _) if COUNTED.contains(&name.as_str()) => Argument::Number(3.0),
            (None, Some(value)) => argument(value.clone()),
            (None, None) => Argument::Text(Text::from("…")),
        };
        (name.clone(), value)
    };
    Phrase {
        key: key.clone(),
        arguments: names.map(example).collect(),
    }
}

/// The words of a phrase alone, with nothing set in; nothing where the language has not got it.
pub(crate) fn bare(script: &Script, locale: Locale, key: &PhraseKey) -> Option<String> {
    let names = script.catalogue().placeholders(locale, key)?;
    let nothing = names.iter().map(|name| (name.clone(), Argument::Text(Text::from(""))));
    let phrase = Phrase {
        key: key.clone(),
        arguments: nothing.collect(),
    };
    Some(script.catalogue().label(locale, &phrase).text.expose().to_owned())
}

/// A phrase as it is said in a language.
pub(crate) fn said(script: &Script, locale: Locale, phrase: &Phrase) -> String {
    script.catalogue().label(locale, phrase).text.expose().to_owned()
}

/// Whether a language needs a phrase: what a line is for is said only in the languages that the line speaks.
pub(crate) fn needs(script: &Script, locale: Locale, key: &PhraseKey) -> bool {
    script.directory().needs(locale, key)
}

/// Where a phrase stands in a language: file and line. Nothing where the language has not got it itself.
pub(crate) fn place<'a>(script: &'a Script, locale: Locale, key: &PhraseKey) -> Option<(&'a str, usize)> {
    script.catalogue().place(locale, key)
}

/// Every key of Korean, in order.
pub(crate) fn keys(script: &Script) -> Vec<&PhraseKey> {
    let mut keys: Vec<&PhraseKey> = script.catalogue().keys().collect();
    keys.sort();
    keys
}

/// What `meta.toml` says of a language.
pub(crate) fn meta(script: &Script, locale: Locale) -> Option<&language::Meta> {
    script.catalogue().meta(locale)
}

/// Where a phrase of the flows is used.
fn origin(used: &PhraseUse) -> (String, Option<String>) {
    if used.line == 0 {
        return ("every flow".to_owned(), None);
    }
    let by = format!("flow {}, node {}", used.flow, used.node);
    (by, Some(format!("flows/{}:{}", used.file, used.line)))
}

/// What the server itself says is known by its name.
fn by_name(key: &PhraseKey) -> UsageKind {
    let key = key.as_str();
    if key.starts_with("word-") || key.ends_with("-words") {
        UsageKind::Words
    } else if key.starts_with("label-") || key.ends_with("-label") {
        UsageKind::Label
    } else {
        UsageKind::MessagePart
    }
}
