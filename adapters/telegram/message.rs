//! A message, whatever kind it is of.
//!
//! Telegram adds kinds of messages several times a year. Somebody who sends one of them to us must not be met with
//! silence, and the words in it may be the ones that matter. So the fields that are *about* a message are listed here,
//! and the notes that Telegram itself writes into a chat; every other field is something that the person sends, and its
//! words are looked for where Telegram puts words.

use std::fmt;

use contract::Enclosed;
use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::spoken::Spoken;

/// A message, as far as the server reads it.
pub(crate) struct Message {
    pub(crate) id: i64,
    pub(crate) chat: Chat,
    pub(crate) from: Option<Sender>,
    /// What the person writes: `text`, or the words of a `rich_message`.
    pub(crate) text: Option<String>,
    /// The words under something that they send, or in it.
    pub(crate) caption: Option<String>,
    /// What they send.
    pub(crate) sent: Option<Enclosed>,
    /// It is a note that Telegram itself wrote.
    pub(crate) note: bool,
}

/// Where a message stands. Its title and names are never read.
#[derive(Deserialize)]
pub(crate) struct Chat {
    pub(crate) id: i64,
    pub(crate) r#type: String,
}

/// Who wrote it: whether a machine did, and in what language the app speaks. Not who they are.
#[derive(Deserialize)]
pub(crate) struct Sender {
    #[serde(default)]
    pub(crate) is_bot: bool,
    pub(crate) language_code: Option<String>,
}

/// Fields about a message: when, by way of what, in answer to whom, how it is to be shown. Another person's words may
/// stand in some of them (`reply_to_message`, `quote`), so none is read.
const ABOUT: [&str; 41] = [
    "author_signature",
    "business_connection_id",
    "caption_entities",
    "date",
    "direct_messages_topic",
    "edit_date",
    "effect_id",
    "entities",
    "ephemeral_message_id",
    "external_reply",
    "forward_date",
    "forward_from",
    "forward_from_chat",
    "forward_from_message_id",
    "forward_origin",
    "forward_sender_name",
    "forward_signature",
    "guest_bot_caller_chat",
    "guest_bot_caller_user",
    "has_media_spoiler",
    "has_protected_content",
    "is_automatic_forward",
    "is_from_offline",
    "is_paid_post",
    "is_topic_message",
    "link_preview_options",
    "media_group_id",
    "message_thread_id",
    "paid_star_count",
    "quote",
    "receiver_user",
    "reply_markup",
    "reply_to_checklist_task_id",
    "reply_to_message",
    "reply_to_poll_option_id",
    "reply_to_story",
    "sender_boost_count",
    "sender_business_bot",
    "sender_chat",
    "show_caption_above_media",
    "via_bot",
];

/// Notes that Telegram writes into a private chat when something about the chat has changed. Nobody says anything with
/// them.
const NOTES: [&str; 13] = [
    "boost_added",
    "chat_background_set",
    "connected_website",
    "direct_message_price_changed",
    "group_chat_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "paid_message_price_changed",
    "pinned_message",
    "proximity_alert_triggered",
    "refunded_payment",
    "write_access_allowed",
];

/// What is sent in a field. Names and telephone numbers stand in some of them, so words are looked for in the others
/// alone.
fn kind(field: &str) -> (Enclosed, Words) {
    match field {
        "audio" | "voice" | "video_note" => (Enclosed::Voice, Words::None),
        "location" | "venue" => (Enclosed::Place, Words::None),
        "contact" | "passport_data" | "users_shared" | "chat_shared" => (Enclosed::Contact, Words::None),
        _ => (Enclosed::File, Words::Perhaps),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    None,
    Perhaps,
}

#[derive(Default)]
struct Unfinished {
    id: Option<i64>,
    chat: Option<Chat>,
    from: Option<Sender>,
    text: Option<String>,
    rich: Option<String>,
    caption: Option<String>,
    sent: Option<Enclosed>,
    within: Option<String>,
    note: bool,
}

impl Unfinished {
    fn finish<E: Error>(self) -> Result<Message, E> {
        Ok(Message {
            id: self.id.ok_or_else(|| E::missing_field("message_id"))?,
            chat: self.chat.ok_or_else(|| E::missing_field("chat"))?,
            from: self.from,
            text: self.text.or(self.rich),
            caption: self.caption.or(self.within),
            sent: self.sent,
            note: self.note,
        })
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Message;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Message, A::Error> {
        let mut draft = Unfinished::default();
        while let Some(field) = map.next_key::<String>()? {
            match field.as_str() {
                "message_id" => draft.id = Some(map.next_value()?),
                "chat" => draft.chat = Some(map.next_value()?),
                "from" => draft.from = map.next_value()?,
                "text" => draft.text = map.next_value_seed(Spoken::WORDS)?.words(),
                "caption" => draft.caption = map.next_value_seed(Spoken::WORDS)?.words(),
                "rich_message" => draft.rich = map.next_value_seed(Spoken::WHEREVER)?.words(),
                about if ABOUT.contains(&about) => drop(map.next_value::<IgnoredAny>()?),
                note if NOTES.contains(&note) => draft.note |= map.next_value::<Option<IgnoredAny>>()?.is_some(),
                other => match kind(other) {
                    (what, Words::None) => {
                        if map.next_value::<Option<IgnoredAny>>()?.is_some() {
                            draft.sent = Some(what);
                        }
                    }
                    (what, Words::Perhaps) => {
                        let spoken = map.next_value_seed(Spoken::WHEREVER)?;
                        if spoken.is_something() {
                            draft.sent = draft.sent.or(Some(what));
                        }
                        draft.within = draft.within.or(spoken.words());
                    }
                },
            }
        }
        draft.finish()
    }
}
