//! What a visitor is sent, as JSON.

use contract::{Author, Card, Choice, Direction, Holder, Message, Place, Seq};
use serde::Serialize;

/// One turn. The phrase behind it and the time it was said stay in the house: the first tells the flow, the second would
/// let somebody match the page with a phone's use.
#[derive(Serialize)]
pub(crate) struct Turn<'a> {
    seq: Seq,
    author: Author,
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
    state: Holder,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<u32>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<u64>,
}

impl Holding {
    pub(crate) const CLOSED: Self = Self {
        state: Holder::Closed,
        position: None,
        wait: None,
    };
}

impl From<&Place> for Holding {
    fn from(place: &Place) -> Self {
        Self {
            state: place.holder,
            position: place.position,
            wait: place.wait.map(|wait| wait.as_secs()),
        }
    }
}

/// Something that is no turn: `{"code": "unavailable"}`.
#[derive(Serialize)]
pub(crate) struct Notice {
    pub(crate) code: &'static str,
}
