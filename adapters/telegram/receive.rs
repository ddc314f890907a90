//! Reading an update: what Telegram wrote, as the house's own words.
//!
//! It authenticates nobody; `webhook.rs` has done so before, and whoever polls has asked Telegram itself.

use std::fmt;

use contract::{Admit, Body, Inbound, Locale, Peer, TEXT_LIMIT, Text, from_payload};
use serde::Deserialize;

use crate::CHANNEL;
use crate::wire;

/// One update, read.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its number, by which it is acknowledged.
    pub id: i64,
    /// What a person said with it. Nothing, where it came from a group or says what the house does not listen to.
    pub inbound: Option<Inbound>,
    /// The press of a button that waits for an answer, so that the phone stops showing a spinner.
    pub press: Option<Press>,
}

/// The press of a button.
#[derive(Clone)]
pub struct Press {
    pub(crate) query: String,
    pub(crate) chat: i64,
    pub(crate) message: i64,
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Press(..)")
    }
}

/// The bytes are no update of Telegram.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is not JSON at all, or ends in the middle.
    #[error("the body is not JSON")]
    NotJson,
    /// It is JSON without the number that every update has.
    #[error("the body is not an update")]
    NotUpdate,
}

/// Reads the body of an update. An update with a number that says something unknown is read as one that says nothing:
/// Telegram would bring it again for a day otherwise, and hold up what the person writes after it.
pub fn read(bytes: &[u8]) -> Result<Update, Unreadable> {
    match serde_json::from_slice::<wire::Update>(bytes) {
        Ok(update) => Ok(understand(update)),
        Err(error) if error.is_data() => serde_json::from_slice::<wire::Number>(bytes)
            .map(|number| silent(number.id))
            .map_err(|error| {
                if error.is_data() {
                    Unreadable::NotUpdate
                } else {
                    Unreadable::NotJson
                }
            }),
        Err(_) => Err(Unreadable::NotJson),
    }
}

/// Reads an update out of an answer to `getUpdates`; nothing where it has no number.
pub(crate) fn pick(value: &serde_json::Value) -> Option<Update> {
    wire::Update::deserialize(value)
        .map(understand)
        .or_else(|_| wire::Number::deserialize(value).map(|number| silent(number.id)))
        .ok()
}

fn silent(id: i64) -> Update {
    Update {
        id,
        inbound: None,
        press: None,
    }
}

fn understand(update: wire::Update) -> Update {
    let id = update.id;
    if let Some(query) = update.callback_query {
        return pressed(id, query);
    }
    let (message, body) = match (update.message, update.edited_message) {
        (Some(message), _) => {
            let body = said(&message);
            (message, body)
        }
        // An edit may hold the danger that the first words did not, so it is heard like words that were just written.
        // Only a picture is not refused twice.
        (None, Some(message)) => {
            let body = said(&message).filter(|body| !matches!(body, Body::Media { caption: None }));
            (message, body)
        }
        (None, None) => return silent(id),
    };
    let inbound = body
        .filter(|_| is_person(&message.chat, message.from.as_ref()))
        .map(|body| Inbound {
            handles: vec![Text::from(message.id.to_string())],
            ..inbound(id, &message.chat, message.from.as_ref(), body)
        });
    Update {
        id,
        inbound,
        press: None,
    }
}

fn said(message: &wire::Message) -> Option<Body> {
    match &message.text {
        Some(text) if is_start(text) => Some(Body::Open { locale: None }),
        Some(text) => words(text).map(Body::Text),
        None if message.shows_something() => Some(Body::Media {
            caption: message.caption.as_deref().and_then(words),
        }),
        None => None,
    }
}

/// Words as a person can write them. Telegram takes half as many as the house does (4096 a message), so longer ones
/// come from nobody.
fn words(text: &str) -> Option<Text> {
    (!text.is_empty() && text.chars().nth(TEXT_LIMIT).is_none()).then(|| Text::from(text))
}

/// The button that begins a chat sends `/start`, after a link with what the link carried; that is not read, because a
/// link can tell who was sent by whom.
fn is_start(text: &str) -> bool {
    let command = text.split_whitespace().next().unwrap_or_default();
    command.split('@').next() == Some("/start")
}

fn pressed(id: i64, query: wire::CallbackQuery) -> Update {
    let Some(bearer) = query
        .message
        .filter(|bearer| is_person(&bearer.chat, query.from.as_ref()))
    else {
        return silent(id);
    };
    let body = query.data.as_deref().and_then(from_payload);
    Update {
        id,
        // The message under the button is ours; its number is kept since it was sent.
        inbound: body.map(|body| inbound(id, &bearer.chat, query.from.as_ref(), body)),
        press: Some(Press {
            query: query.id,
            chat: bearer.chat.id,
            message: bearer.id,
        }),
    }
}

fn is_person(chat: &wire::Chat, from: Option<&wire::Sender>) -> bool {
    chat.r#type == "private" && !from.is_some_and(|sender| sender.is_bot)
}

fn inbound(id: i64, chat: &wire::Chat, from: Option<&wire::Sender>, body: Body) -> Inbound {
    Inbound {
        channel: CHANNEL,
        peer: Peer::from(chat.id.to_string()),
        key: Text::from(format!("update:{id}")),
        body,
        admit: Admit::Anyone,
        hints: from
            .and_then(|sender| sender.language_code.as_deref())
            .and_then(Locale::parse)
            .into_iter()
            .collect(),
        handles: Vec::new(),
    }
}
