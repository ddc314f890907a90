//! The requests that this channel makes (Discord's documentation, "Channels Resource", "Receiving and Responding",
//! "Gateway").
//!
//! serenity's own requests come only with its HTTP client and that client's TLS, which is years old in 0.12; the
//! addresses are few.

use reqwest::Method;
use serde::Serialize;
use serenity::model::id::{ChannelId, InteractionId, MessageId};

/// The version of the API that this channel speaks.
const VERSION: &str = "/api/v10";

/// One request. What its body says is JSON.
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path with its query, from the root of the host.
    pub(crate) path: String,
    pub(crate) body: Option<Vec<u8>>,
}

impl Request {
    /// Where the gateway is.
    pub(crate) fn gateway() -> Self {
        Self::new(Method::GET, "/gateway")
    }

    /// The oldest messages after one, at most so many.
    pub(crate) fn messages_after(channel: ChannelId, last: MessageId, most: usize) -> Self {
        Self::new(
            Method::GET,
            &format!("/channels/{channel}/messages?limit={most}&after={last}"),
        )
    }

    /// Sends a message.
    pub(crate) fn send(channel: ChannelId, message: &impl Serialize) -> Self {
        Self::new(Method::POST, &format!("/channels/{channel}/messages")).with(message)
    }

    /// Shows that somebody is writing.
    pub(crate) fn typing(channel: ChannelId) -> Self {
        Self::new(Method::POST, &format!("/channels/{channel}/typing"))
    }

    /// Changes one of our messages.
    pub(crate) fn edit(channel: ChannelId, message: MessageId, edit: &impl Serialize) -> Self {
        Self::new(Method::PATCH, &format!("/channels/{channel}/messages/{message}")).with(edit)
    }

    /// Deletes a message.
    pub(crate) fn delete(channel: ChannelId, message: MessageId) -> Self {
        Self::new(Method::DELETE, &format!("/channels/{channel}/messages/{message}"))
    }

    /// Answers a press.
    pub(crate) fn answer(interaction: InteractionId, token: &str, response: &impl Serialize) -> Self {
        Self::new(Method::POST, &format!("/interactions/{interaction}/{token}/callback")).with(response)
    }

    fn new(method: Method, path: &str) -> Self {
        Self {
            method,
            path: format!("{VERSION}{path}"),
            body: None,
        }
    }

    /// What the builders write is always JSON.
    fn with(mut self, body: &impl Serialize) -> Self {
        self.body = serde_json::to_vec(body).ok();
        self
    }
}
