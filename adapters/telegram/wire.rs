//! An update as Telegram writes it, as far as the house reads it.
//!
//! What is not named here is never copied out of the request: names, usernames, phone numbers, the id of the sender.

use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
pub(crate) struct Update {
    #[serde(rename = "update_id")]
    pub(crate) id: i64,
    pub(crate) message: Option<Message>,
    pub(crate) edited_message: Option<Message>,
    pub(crate) callback_query: Option<CallbackQuery>,
}

/// The number alone, of an update that says something unknown.
#[derive(Deserialize)]
pub(crate) struct Number {
    #[serde(rename = "update_id")]
    pub(crate) id: i64,
}

#[derive(Deserialize)]
pub(crate) struct Message {
    #[serde(rename = "message_id")]
    pub(crate) id: i64,
    pub(crate) chat: Chat,
    pub(crate) from: Option<Sender>,
    pub(crate) text: Option<String>,
    pub(crate) caption: Option<String>,
    animation: Option<IgnoredAny>,
    audio: Option<IgnoredAny>,
    checklist: Option<IgnoredAny>,
    contact: Option<IgnoredAny>,
    dice: Option<IgnoredAny>,
    document: Option<IgnoredAny>,
    game: Option<IgnoredAny>,
    location: Option<IgnoredAny>,
    paid_media: Option<IgnoredAny>,
    photo: Option<IgnoredAny>,
    poll: Option<IgnoredAny>,
    sticker: Option<IgnoredAny>,
    story: Option<IgnoredAny>,
    venue: Option<IgnoredAny>,
    video: Option<IgnoredAny>,
    video_note: Option<IgnoredAny>,
    voice: Option<IgnoredAny>,
}

impl Message {
    /// Whether a person has sent something other than words. What is neither is Telegram's own note: a pinned message,
    /// a changed timer.
    pub(crate) fn shows_something(&self) -> bool {
        [
            &self.animation,
            &self.audio,
            &self.checklist,
            &self.contact,
            &self.dice,
            &self.document,
            &self.game,
            &self.location,
            &self.paid_media,
            &self.photo,
            &self.poll,
            &self.sticker,
            &self.story,
            &self.venue,
            &self.video,
            &self.video_note,
            &self.voice,
        ]
        .into_iter()
        .any(Option::is_some)
    }
}

#[derive(Deserialize)]
pub(crate) struct Chat {
    pub(crate) id: i64,
    pub(crate) r#type: String,
}

#[derive(Deserialize)]
pub(crate) struct Sender {
    #[serde(default)]
    pub(crate) is_bot: bool,
    pub(crate) language_code: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct CallbackQuery {
    pub(crate) id: String,
    pub(crate) from: Option<Sender>,
    /// The message under which the button stood. Of one too old only the chat and the number come.
    pub(crate) message: Option<Bearer>,
    pub(crate) data: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Bearer {
    #[serde(rename = "message_id")]
    pub(crate) id: i64,
    pub(crate) chat: Chat,
}
