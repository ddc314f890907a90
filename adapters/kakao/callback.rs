//! One callback to Kakao.

use std::time::Duration;

use axum::body::Bytes;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Response, StatusCode, Url};
use serde_json::Value;
use tokio::time::timeout;

use crate::limits::FOREIGN_BODY;

/// What became of a callback.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fate {
    /// Kakao has it.
    Taken,
    /// Kakao does not have it, and never will.
    Refused,
    /// Nobody can tell.
    Perhaps,
}

/// What one attempt came to.
enum Attempt {
    Success,
    /// The token is wrong, used or too old.
    TokenGone,
    Refused,
    /// Kakao's own error; the token is still good.
    Broken,
    /// No connection was made.
    Unreached,
    /// The connection broke after the answer was written.
    Silent,
}

/// How long both attempts may take together: the pull outbox keeps message parts for one answer for ten seconds.
const WHOLE: Duration = Duration::from_secs(9);

/// Sends an answer by its callback, within nine seconds.
pub(crate) async fn post(http: &Client, url: &Url, body: Bytes) -> Fate {
    let fate = timeout(WHOLE, twice(http, url, body)).await.unwrap_or(Fate::Perhaps);
    if fate != Fate::Taken {
        tracing::warn!(
            ?fate,
            "a callback to KakaoTalk was not taken; its message parts wait for the next message"
        );
    }
    fate
}

/// Sends an answer by its callback, and once more where the first attempt may have failed. A token is good for one
/// answer, so a second attempt cannot show it twice: after silence, "the token is gone" means that the first attempt
/// was taken.
async fn twice(http: &Client, url: &Url, body: Bytes) -> Fate {
    let first = attempt(http, url, body.clone()).await;
    match first {
        Attempt::Success => Fate::Taken,
        Attempt::Refused | Attempt::TokenGone => Fate::Refused,
        Attempt::Broken | Attempt::Unreached | Attempt::Silent => match (first, attempt(http, url, body).await) {
            (_, Attempt::Success) | (Attempt::Silent, Attempt::TokenGone) => Fate::Taken,
            (Attempt::Silent, _) | (_, Attempt::Silent) => Fate::Perhaps,
            _ => Fate::Refused,
        },
    }
}

async fn attempt(http: &Client, url: &Url, body: Bytes) -> Attempt {
    let request = http
        .post(url.clone())
        .header(CONTENT_TYPE, "application/json")
        .body(body);
    match request.send().await {
        Ok(response) => judge(response).await,
        Err(error) if error.is_connect() => Attempt::Unreached,
        Err(_) => Attempt::Silent,
    }
}

/// Judges by the `status` in the body; the HTTP status says little (Kakao's guide to callbacks).
async fn judge(response: Response) -> Attempt {
    let http = response.status();
    let Some(said) = short_json(response).await else {
        return if http.is_server_error() || http == StatusCode::TOO_MANY_REQUESTS {
            Attempt::Broken
        } else if http.is_success() {
            Attempt::Silent
        } else {
            Attempt::Refused
        };
    };
    let message = said["message"].as_str().unwrap_or_default();
    match said["status"].as_str().unwrap_or_default() {
        "SUCCESS" => Attempt::Success,
        _ if message.starts_with("Invalid callback token") => Attempt::TokenGone,
        "ERROR" => Attempt::Broken,
        _ if message.starts_with("Internal server error") || http.is_server_error() => Attempt::Broken,
        _ if http == StatusCode::TOO_MANY_REQUESTS => Attempt::Broken,
        _ => Attempt::Refused,
    }
}

/// A body of Kakao's as JSON, if it is short and JSON.
pub(crate) async fn short_json(mut response: Response) -> Option<Value> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        if body.len() + chunk.len() > FOREIGN_BODY {
            return None;
        }
        body.extend_from_slice(&chunk);
    }
    serde_json::from_slice(&body).ok()
}
