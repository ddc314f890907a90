//! Calls of the Bot API whose answers the server reads in its own way.
//!
//! `teloxide` sends them. It would read whole messages out of the answers, with the names of the person in them, and
//! fail where Telegram adds something new; the server needs a number and no more.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;

/// A call of `teloxide` of whose answer only `Answer` is read.
#[derive(Serialize)]
#[serde(transparent, bound(serialize = "Call: Serialize"))]
pub(crate) struct Reading<Call, Answer> {
    call: Call,
    #[serde(skip)]
    answer: PhantomData<fn() -> Answer>,
}

impl<Call, Answer> Reading<Call, Answer> {
    pub(crate) fn of(call: Call) -> Self {
        Self {
            call,
            answer: PhantomData,
        }
    }
}

impl<Call: Payload, Answer> Payload for Reading<Call, Answer> {
    type Output = Answer;
    const NAME: &'static str = Call::NAME;
}

/// The number of a message that Telegram has taken.
#[derive(Deserialize)]
pub(crate) struct Taken {
    pub(crate) message_id: i64,
}

/// `getUpdates`, each update as it came: one that cannot be read must not hide the others.
#[derive(Serialize)]
pub(crate) struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) offset: Option<i64>,
    pub(crate) limit: u8,
    /// Seconds.
    pub(crate) timeout: u64,
    pub(crate) allowed_updates: &'static [&'static str],
}

impl Payload for GetUpdates {
    type Output = Vec<serde_json::Value>;
    const NAME: &'static str = "GetUpdates";
}

/// `setWebhook`. What waits at Telegram is kept.
#[derive(Serialize)]
pub(crate) struct SetWebhook {
    pub(crate) url: String,
    pub(crate) secret_token: String,
    pub(crate) max_connections: u8,
    pub(crate) allowed_updates: &'static [&'static str],
    pub(crate) drop_pending_updates: bool,
}

impl Payload for SetWebhook {
    type Output = serde::de::IgnoredAny;
    const NAME: &'static str = "SetWebhook";
}

/// `getWebhookInfo`.
#[derive(Serialize)]
pub(crate) struct GetWebhookInfo {}

impl Payload for GetWebhookInfo {
    type Output = WebhookInfo;
    const NAME: &'static str = "GetWebhookInfo";
}

/// Where updates are brought; empty where they are not.
#[derive(Deserialize)]
pub(crate) struct WebhookInfo {
    #[serde(default)]
    pub(crate) url: String,
}
