//! What a visitor is sent, as JSON.

use contract::{Author, Card, Choice, ConversationPlace, Direction, HolderKind, Message, Seq, WaitTimes};
use serde::Serialize;

/// A minute, in milliseconds.
const MINUTE: i64 = 60_000;

/// One turn. The phrase behind it stays in the server: it tells the flow.
#[derive(Serialize)]
pub(crate) struct Turn<'a> {
    seq: Seq,
    author: Author,
    /// The minute in which it was said, in milliseconds since 1970. Closing rounds it to the hour.
    at: i64,
    text: &'a str,
    language: &'static str,
    direction: Direction,
    choices: &'a [Choice],
    /// What `choice.prompt` must say to pick one of the choices; absent when there are none.
    prompt: Option<Seq>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<&'a Card>,
}

impl<'a> From<&'a Message> for Turn<'a> {
    fn from(message: &'a Message) -> Self {
        Self {
            seq: message.seq,
            author: message.author,
            at: message.at.0 - message.at.0.rem_euclid(MINUTE),
            text: message.text.expose(),
            language: message.locale.tag(),
            direction: message.locale.direction(),
            choices: &message.choices,
            prompt: (!message.choices.is_empty()).then_some(message.seq),
            card: message.card.as_ref(),
        }
    }
}

/// Who has the conversation, and how long the visitor may wait for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub(crate) struct Holding {
    state: HolderKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<u32>,
    /// How long others have waited of late.
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<Range>,
    /// Whether somebody is there to answer in the conversation's language; told to those who wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    staffed: Option<bool>,
}

/// The bounds within which most of the waits lay, in seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub(crate) struct Range {
    least: u64,
    most: u64,
}

impl From<WaitTimes> for Range {
    fn from(waits: WaitTimes) -> Self {
        Self {
            least: waits.least.as_secs(),
            most: waits.most.as_secs(),
        }
    }
}

impl Holding {
    pub(crate) const CLOSED: Self = Self {
        state: HolderKind::Closed,
        position: None,
        wait: None,
        staffed: None,
    };
}

impl From<&ConversationPlace> for Holding {
    fn from(place: &ConversationPlace) -> Self {
        Self {
            state: place.holder,
            position: place.position,
            wait: place.wait.map(Range::from),
            staffed: (place.holder == HolderKind::Queue).then_some(place.staffed),
        }
    }
}

/// Something that is no turn: `{"code": "unavailable"}`.
#[derive(Serialize)]
pub(crate) struct Notice {
    pub(crate) code: &'static str,
}
