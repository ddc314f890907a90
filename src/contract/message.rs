//! What stands in a conversation, as the visitor sees it.

use serde::{Deserialize, Serialize};

use crate::{Locale, Moment, Phrase, Seq, Text};

/// Whose turn it was.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The person who asks.
    Visitor,
    /// The script.
    Bot,
    /// A counselor.
    Counselor,
    /// Somebody who interprets between the two.
    Interpreter,
    /// The server itself: "your counselor has left", a card shown under every holder.
    System,
}

/// One answer that may be picked instead of typed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// What comes back when it is picked.
    pub value: String,
    /// What the visitor reads.
    pub label: Text,
}

/// A number to call, with what it is for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// The number as one dials it.
    pub number: String,
    /// What it is for and when it answers, in the visitor's language.
    pub about: Text,
}

/// One Korean line to show or to read aloud to the person who answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Show {
    /// The line in Hangul, drawn large.
    pub hangul: Text,
    /// How it sounds, in letters that the visitor reads.
    pub sound: Text,
    /// What it means, in the visitor's language.
    pub meaning: Text,
}

/// A card of numbers: the danger card, an information card.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Card {
    /// Which card, such as `danger`.
    pub id: String,
    /// The numbers, the most urgent first.
    pub contacts: Vec<Contact>,
    /// The line to show, where one helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show: Option<Show>,
}

/// One turn as its reader sees it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Message {
    /// Its place in the conversation.
    pub seq: Seq,
    /// Who wrote it.
    pub author: Author,
    /// The words, rendered.
    pub text: Text,
    /// The language of the words.
    pub locale: Locale,
    /// The answers offered with it; empty when it asks nothing or is answered in free text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// The numbers shown with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// The phrase behind a bot's turn, so that a counselor can read it in another language; for a visitor's turn the
    /// label of the choice that was picked. Never part of what a visitor is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<Phrase>,
    /// When it was committed; rounded to the hour once the conversation is closed.
    pub at: Moment,
}
