//! An update as Telegram writes it, as far as the server reads it.
//!
//! What is not named here or in `message.rs` is never copied out of the request: names, usernames, phone numbers, the
//! id of the sender.

use serde::Deserialize;

use crate::message::{Chat, Message, Sender};

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
