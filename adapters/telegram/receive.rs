//! Reading an update: what Telegram wrote, as the server's own words.
//!
//! It authenticates nobody; `webhook.rs` has done so before, and whoever polls has asked Telegram itself.

use std::fmt;

use contract::{Admit, Body, Enclosed, Inbound, Locale, Peer, Text, from_payload, mended, within_limit};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::CHANNEL;
use crate::message::{Chat, Message, Sender};
use crate::wire;

/// One update, read.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its number, by which it is acknowledged.
    pub id: i64,
    /// What a person said with it. Nothing, where it came from a group or says what the server does not listen to.
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
    let bytes = &*mended(bytes);
    if let Ok(update) = serde_json::from_slice::<wire::Update>(bytes) {
        return Ok(understand(update));
    }
    match serde_json::from_slice::<wire::Number>(bytes) {
        Ok(number) => Ok(passed_over(number.id)),
        Err(error) if error.is_data() => Err(Unreadable::NotUpdate),
        Err(_) => Err(Unreadable::NotJson),
    }
}

/// Reads an update out of an answer to `getUpdates`; nothing where it has no number.
pub(crate) fn pick(value: &serde_json::Value) -> Option<Update> {
    wire::Update::deserialize(value)
        .map(understand)
        .or_else(|_| wire::Number::deserialize(value).map(|number| passed_over(number.id)))
        .ok()
}

/// Reads the updates of an answer to `getUpdates` that holds something no JSON reader takes, one by one; nothing where
/// it is no such answer at all.
pub(crate) fn pick_all(answer: &str) -> Option<Vec<Update>> {
    #[derive(Deserialize)]
    struct Answer<'a> {
        #[serde(borrow)]
        result: Vec<&'a RawValue>,
    }
    let answer = mended(answer.as_bytes());
    let answer: Answer<'_> = serde_json::from_slice(&answer).ok()?;
    let updates = answer
        .result
        .iter()
        .filter_map(|update| read(update.get().as_bytes()).ok());
    Some(updates.collect())
}

fn passed_over(id: i64) -> Update {
    tracing::warn!(
        update = id,
        "an update of Telegram could not be read and was passed over"
    );
    silent(id)
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
        (None, Some(message)) => {
            let body = said(&message).and_then(changed);
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

/// What a message says. Whatever a person sends is answered; only notes of Telegram itself say nothing.
fn said(message: &Message) -> Option<Body> {
    match (&message.text, message.sent, &message.caption) {
        (Some(text), ..) => Some(typed(text)),
        (None, None, Some(words)) => Some(Body::Text(Text::from(within_limit(words)))),
        (None, None, None) if message.note => None,
        (None, what, caption) => Some(Body::Media {
            what: what.unwrap_or(Enclosed::File),
            caption: caption.as_deref().map(within_limit).map(Text::from),
        }),
    }
}

/// What a message says that was changed: an edit may hold the danger that the first words did not. What has no words
/// says nothing by being changed, and neither does the command that begins a chat.
fn changed(body: Body) -> Option<Body> {
    match body {
        Body::Text(text)
        | Body::Media {
            caption: Some(text), ..
        } => Some(Body::Edit(text)),
        _ => None,
    }
}

/// What somebody typed. The button that begins a chat sends `/start`; words behind it are words, and so is any other
/// command, without the bot's name in it.
fn typed(text: &str) -> Body {
    let words = match command(text) {
        Some((name, rest)) if name.eq_ignore_ascii_case("/start") => match rest.trim() {
            rest if rest.is_empty() || is_payload(rest) => return Body::Open { locale: None },
            rest => String::from(rest),
        },
        Some((name, rest)) => format!("{name}{rest}"),
        None => String::from(text),
    };
    Body::Text(Text::from(within_limit(&words)))
}

/// The command that a text begins with, and what stands behind it: `/help@some_bot me` has `/help` and ` me`.
fn command(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    let (name, bot) = first.split_once('@').unwrap_or((first, ""));
    let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let named = name
        .strip_prefix('/')
        .is_some_and(|name| !name.is_empty() && plain(name));
    (named && plain(bot)).then_some((name, rest))
}

/// Whether this is what a link carried that led somebody here: one token of 1 to 64 letters, digits, `_` and `-` (Bot
/// API, "Deep Linking"). It is not read, because a link can tell who was sent by whom.
fn is_payload(text: &str) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    text.len() <= 64 && text.bytes().all(token)
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

fn is_person(chat: &Chat, from: Option<&Sender>) -> bool {
    chat.r#type == "private" && !from.is_some_and(|sender| sender.is_bot)
}

fn inbound(id: i64, chat: &Chat, from: Option<&Sender>, body: Body) -> Inbound {
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
