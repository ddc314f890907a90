//! What a dispatch of the gateway says.
//!
//! Only the fields that matter are read, and no more is asked of the rest than that it is JSON: a new kind of sticker
//! must not cost somebody their words. For the same reason serenity's own message type is not used here; it wants every
//! field. Names, user ids and pictures are not among the fields.

use contract::{Admit, Body, Enclosed, Inbound, Locale, Peer, Text, from_payload, within_limit};
use secrecy::SecretString;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};
use serenity::model::id::{ChannelId, InteractionId, MessageId};

use crate::CHANNEL;
use crate::frame::{DISPATCH, Frame};

/// Reads a frame of the gateway, as bytes: what a person said in it, or nothing where it is anything else. Never
/// panics.
pub fn read(bytes: &[u8]) -> Option<Inbound> {
    let frame = Frame::read(bytes).filter(|frame| frame.op == DISPATCH)?;
    Some(heard(&frame.t?, frame.d)?.inbound)
}

/// A person's message or press.
pub(crate) struct Heard {
    pub(crate) channel: ChannelId,
    pub(crate) inbound: Inbound,
    /// What the platform wants answered, where a button was pressed.
    pub(crate) press: Option<Press>,
}

/// A press that waits for its acknowledgement.
pub(crate) struct Press {
    pub(crate) interaction: InteractionId,
    pub(crate) token: SecretString,
    /// The question that bears the button.
    pub(crate) question: Option<MessageId>,
}

/// Reads the data of a dispatch.
pub(crate) fn heard(kind: &str, data: Value) -> Option<Heard> {
    match kind {
        "MESSAGE_CREATE" => said(serde_json::from_value(data).ok()?, Parsed::First),
        "MESSAGE_UPDATE" => said(serde_json::from_value(data).ok()?, Parsed::Edited),
        "INTERACTION_CREATE" => pressed(serde_json::from_value(data).ok()?),
        _ => None,
    }
}

/// A message (Discord's documentation, "Message Structure").
#[derive(Deserialize)]
pub(crate) struct Message {
    pub(crate) id: MessageId,
    channel_id: ChannelId,
    guild_id: Option<IgnoredAny>,
    webhook_id: Option<IgnoredAny>,
    author: Author,
    #[serde(default)]
    r#type: u8,
    content: Option<String>,
    edited_timestamp: Option<String>,
    #[serde(default)]
    attachments: Value,
    #[serde(default)]
    sticker_items: Value,
    #[serde(default, rename = "message_snapshots")]
    forwarded: Value,
    #[serde(default)]
    poll: Value,
    #[serde(default)]
    flags: Value,
}

/// Who wrote a message. It is read from an object alone: a derived reader would take an empty list for an author of
/// whom nothing is said.
#[derive(Deserialize)]
#[serde(try_from = "Map<String, Value>")]
struct Author {
    bot: bool,
    system: bool,
}

impl TryFrom<Map<String, Value>> for Author {
    type Error = &'static str;

    fn try_from(fields: Map<String, Value>) -> Result<Self, Self::Error> {
        let flag = |name| match fields.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err("what an author is, is yes or no"),
        };
        Ok(Self {
            bot: flag("bot")?,
            system: flag("system")?,
        })
    }
}

/// Whether the person says it for the first time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parsed {
    First,
    /// What somebody changed may be the word that matters.
    Edited,
}

/// Types of messages that a person writes: plain, and in answer to another ("Message Types").
const WRITTEN: [u8; 2] = [0, 19];

/// What a message says; nothing where no person wrote it to us alone.
pub(crate) fn said(message: Message, draft: Parsed) -> Option<Heard> {
    let foreign = message.guild_id.is_some() || message.webhook_id.is_some();
    if foreign || message.author.bot || message.author.system || !WRITTEN.contains(&message.r#type) {
        return None;
    }
    let body = match (draft, body(&message)) {
        (Parsed::First, body) => body,
        (
            Parsed::Edited,
            Body::Text(text)
            | Body::Media {
                caption: Some(text), ..
            },
        ) => Body::Edit(text),
        // An edit that takes the words from a picture says nothing.
        (Parsed::Edited, _) => return None,
    };
    let key = match draft {
        Parsed::First => format!("message:{}", message.id),
        // Without the time it is no edit by the person: the platform has resolved a link.
        Parsed::Edited => {
            let edited = message.edited_timestamp.filter(|time| time.len() <= 64)?;
            format!("edit:{}:{edited}", message.id)
        }
    };
    Some(Heard {
        channel: message.channel_id,
        inbound: Inbound {
            channel: CHANNEL,
            peer: Peer::from(message.channel_id.to_string()),
            key: Text::from(key),
            body,
            admit: Admit::Anyone,
            hints: Vec::new(),
            handles: vec![Text::from(message.id.to_string())],
        },
        press: None,
    })
}

fn carries(list: &Value) -> bool {
    list.as_array().is_some_and(|list| !list.is_empty())
}

/// Set where the attachment is a recording of the voice ("Message Flags", `IS_VOICE_MESSAGE`).
const VOICE: u64 = 1 << 13;

/// Words are heard wherever they stand: in the message, in one that it forwards, in a poll. What else it holds is not
/// taken, and so is a message without words, whatever it is.
fn body(message: &Message) -> Body {
    let content = message.content.as_deref().unwrap_or_default();
    let enclosed = carries(&message.attachments) || carries(&message.sticker_items) || message.poll.is_object();
    let words = if content.trim().is_empty() {
        elsewhere(message)
    } else {
        content.to_owned()
    };
    let words = (!words.trim().is_empty()).then(|| Text::from(within_limit(&words)));
    let voice = message.flags.as_u64().is_some_and(|flags| flags & VOICE != 0);
    match words {
        Some(words) if !enclosed => Body::Text(words),
        caption => Body::Media {
            what: if voice { Enclosed::Voice } else { Enclosed::File },
            caption,
        },
    }
}

/// What a forwarded message says, and what a poll asks.
fn elsewhere(message: &Message) -> String {
    let forwarded = message.forwarded.as_array().into_iter().flatten();
    let forwarded = forwarded.filter_map(|snapshot| snapshot["message"]["content"].as_str());
    let asked = message.poll["question"]["text"].as_str();
    let offered = message.poll["answers"].as_array().into_iter().flatten();
    let offered = offered.filter_map(|answer| answer["poll_media"]["text"].as_str());
    forwarded.chain(asked).chain(offered).collect::<Vec<_>>().join("\n")
}

/// An interaction (Discord's documentation, "Interaction Structure").
#[derive(Deserialize)]
struct Interaction {
    id: InteractionId,
    r#type: u8,
    token: String,
    channel_id: ChannelId,
    guild_id: Option<IgnoredAny>,
    data: Component,
    message: Option<Question>,
    locale: Option<String>,
}

#[derive(Deserialize)]
struct Component {
    custom_id: String,
    values: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Question {
    id: MessageId,
}

/// A press of a button, or a pick from a menu ("Interaction Type").
const COMPONENT: u8 = 3;

fn pressed(interaction: Interaction) -> Option<Heard> {
    if interaction.r#type != COMPONENT || interaction.guild_id.is_some() {
        return None;
    }
    let payload = match interaction.data.values {
        Some(values) => <[String; 1]>::try_from(values).ok()?.into_iter().next()?,
        None => interaction.data.custom_id,
    };
    let body = from_payload(&payload)?;
    Some(Heard {
        channel: interaction.channel_id,
        inbound: Inbound {
            channel: CHANNEL,
            peer: Peer::from(interaction.channel_id.to_string()),
            key: Text::from(format!("interaction:{}", interaction.id)),
            body,
            admit: Admit::Anyone,
            hints: interaction
                .locale
                .as_deref()
                .and_then(Locale::parse)
                .into_iter()
                .collect(),
            // A press is no message, but its id grows with time as a message's does, so missed messages are those with
            // higher ids.
            handles: vec![Text::from(interaction.id.to_string())],
        },
        press: Some(Press {
            interaction: interaction.id,
            token: SecretString::from(interaction.token),
            question: interaction.message.map(|question| question.id),
        }),
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]
mod tests {
    use contract::Seq;
    use serde_json::json;

    use super::*;

    fn one(kind: &str, data: &Value) -> Option<Inbound> {
        read(json!({"op": 0, "s": 3, "t": kind, "d": data}).to_string().as_bytes())
    }

    #[test]
    fn only_people_in_direct_messages_are_heard() {
        let message = json!({
            "id": "21", "channel_id": "7", "content": "hello", "type": 0,
            "author": {"id": "1", "username": "sentinel", "avatar": null},
        });
        assert!(one("MESSAGE_CREATE", &message).is_some());
        for (field, value) in [
            ("guild_id", json!("5")),
            ("webhook_id", json!("5")),
            ("type", json!(6)),
            ("author", json!({"id": "1", "bot": true})),
            ("author", json!({"id": "1", "system": true})),
            ("author", Value::Null),
            ("id", json!("0")),
            ("channel_id", json!("x")),
        ] {
            let mut other = message.clone();
            other[field] = value.clone();
            assert!(one("MESSAGE_CREATE", &other).is_none(), "{field}: {value}");
        }
        assert!(one("TYPING_START", &message).is_none());
        assert!(read(b"{\"op\":11}").is_none());
    }

    #[test]
    fn what_is_enclosed_is_told_from_words() {
        let body = |extra: Value| {
            let mut message = json!({"id": "21", "channel_id": "7", "author": {}});
            for (field, value) in extra.as_object().unwrap() {
                message[field] = value.clone();
            }
            one("MESSAGE_CREATE", &message).unwrap().body
        };
        let (what, caption) = (Enclosed::File, Some(Text::from("look")));
        assert_eq!(body(json!({"content": "look"})), Body::Text(Text::from("look")));
        assert_eq!(
            body(json!({"content": "look", "attachments": [{"id": "1"}]})),
            Body::Media { what, caption }
        );
        assert_eq!(
            body(json!({"content": "", "sticker_items": [{}]})),
            Body::Media { what, caption: None }
        );
        assert_eq!(body(json!({"content": " "})), Body::Media { what, caption: None });
        assert_eq!(
            body(json!({"content": null, "poll": {}})),
            Body::Media { what, caption: None }
        );
        assert_eq!(
            body(json!({"content": "", "flags": 8192, "attachments": [{"id": "1"}]})),
            Body::Media {
                what: Enclosed::Voice,
                caption: None
            }
        );
        let forwarded = json!({"content": "", "message_snapshots": [{"message": {"content": "I will find you"}}]});
        assert_eq!(body(forwarded), Body::Text(Text::from("I will find you")));
        let poll =
            json!({"poll": {"question": {"text": "is he outside?"}, "answers": [{"poll_media": {"text": "yes"}}]}});
        let caption = Some(Text::from("is he outside?\nyes"));
        assert_eq!(body(poll), Body::Media { what, caption });
    }

    #[test]
    fn more_than_the_server_takes_is_cut() {
        let long = "he is hitting me ".repeat(1_000);
        let message = json!({"id": "21", "channel_id": "7", "author": {}, "content": long});
        let Body::Text(text) = one("MESSAGE_CREATE", &message).unwrap().body else {
            panic!("these are words");
        };
        assert_eq!(text.expose().chars().count(), contract::TEXT_LIMIT);
        assert!(text.expose().starts_with("he is hitting me"));
    }

    #[test]
    fn an_edit_is_heard_once() {
        let mut message = json!({"id": "21", "channel_id": "7", "author": {}, "content": "help me now"});
        assert!(one("MESSAGE_UPDATE", &message).is_none(), "a link that was resolved");
        message["edited_timestamp"] = json!("2026-11-26T09:00:00.000000+00:00");
        let edit = one("MESSAGE_UPDATE", &message).unwrap();
        assert_eq!(edit.key.expose(), "edit:21:2026-11-26T09:00:00.000000+00:00");
        assert_eq!(edit.handles, [Text::from("21")]);
        assert_eq!(edit.body, Body::Edit(Text::from("help me now")));
        message["content"] = json!("");
        message["attachments"] = json!([{"id": "1"}]);
        assert!(
            one("MESSAGE_UPDATE", &message).is_none(),
            "a picture that lost its words"
        );
    }

    #[test]
    fn only_our_own_buttons_are_answers() {
        let press = |data: Value| {
            one(
                "INTERACTION_CREATE",
                &json!({"id": "31", "type": 3, "token": "t", "channel_id": "7", "data": data, "locale": "zh-TW"}),
            )
        };
        let yes = press(json!({"component_type": 2, "custom_id": "p14:yes"})).unwrap();
        assert_eq!(
            yes.body,
            Body::Choice {
                prompt: Seq(40),
                value: String::from("yes")
            }
        );
        assert_eq!(yes.key.expose(), "interaction:31");
        assert_eq!(yes.hints, [Locale::parse("zh-Hant").unwrap()]);
        let picked = press(json!({"component_type": 3, "custom_id": "menu", "values": ["p14:no"]})).unwrap();
        assert_eq!(
            picked.body,
            Body::Choice {
                prompt: Seq(40),
                value: String::from("no")
            }
        );
        for foreign in [
            json!({"custom_id": "yes"}),
            json!({"custom_id": "menu", "values": []}),
            json!({"custom_id": "menu", "values": ["p14:a", "p14:b"]}),
            json!({"values": ["p14:a"]}),
        ] {
            assert!(press(foreign.clone()).is_none(), "{foreign}");
        }
    }
}
