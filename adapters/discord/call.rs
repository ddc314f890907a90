//! One call of the HTTP API.
//!
//! serenity says what a message looks like; the exchange itself stands here, for three reasons. Its own client brings a
//! TLS of its own, which is old and has known faults. It does not tell `retry_after`. With its rate limiter on it waits
//! and repeats inside the call, which [`contract::Channel`] forbids, and ignores another server's address, as its
//! source shows. So this crate makes the call itself: the platform's answer says how long to wait, and the core waits.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, USER_AGENT};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::timeout;
use tracing::error;

use crate::SetupError;
use crate::failure::Failure;
use crate::limits::ANSWER;
use crate::request::Request;

/// The longest wait for a connection; a part of the whole call.
const CONNECT: Duration = Duration::from_secs(8);

/// Where the API is, unless another server stands in for it.
const DISCORD: &str = "https://discord.com";

/// Discord's HTTP API, as this bot.
pub(crate) struct Api {
    client: Client,
    authorization: SecretString,
    base: Option<String>,
    patience: Duration,
    /// Whether the log says already that the token is refused.
    barred: AtomicBool,
}

impl Api {
    /// The one place that decides between Discord and a server that stands in for it.
    pub(crate) fn open(token: &str, base: Option<String>, patience: Duration) -> Result<Self, SetupError> {
        let mut client = Client::builder()
            .use_rustls_tls()
            .connect_timeout(CONNECT.min(patience / 2))
            // A redirect would carry the token to wherever it points.
            .redirect(Policy::none());
        if base.is_some() {
            client = client.no_proxy();
        }
        Ok(Self {
            client: client.build().map_err(|_| SetupError::Client)?,
            authorization: SecretString::from(format!("Bot {token}")),
            base,
            patience,
            barred: AtomicBool::new(false),
        })
    }

    /// Whether another server stands in for Discord.
    pub(crate) fn elsewhere(&self) -> bool {
        self.base.is_some()
    }

    /// Makes one call and gives its answer's body. Ends within [`crate::Pace::answer`]; never repeats.
    pub(crate) async fn call(&self, request: Request) -> Result<Vec<u8>, Failure> {
        let request = self.written(request);
        let exchange = async {
            let response = request.send().await.map_err(|error| {
                if error.is_connect() || error.is_builder() {
                    Failure::Unsent
                } else {
                    Failure::Broken
                }
            })?;
            answer(response).await
        };
        let outcome = timeout(self.patience, exchange).await.unwrap_or(Err(Failure::Broken));
        self.note(outcome.as_ref().err().copied());
        outcome
    }

    fn written(&self, request: Request) -> RequestBuilder {
        let base = self.base.as_deref().unwrap_or(DISCORD).trim_end_matches('/');
        let written = self
            .client
            .request(request.method, format!("{base}{}", request.path))
            .header(USER_AGENT, serenity::constants::USER_AGENT)
            .header(AUTHORIZATION, self.authorization.expose_secret());
        match request.body {
            Some(body) => written.header(CONTENT_TYPE, "application/json").body(body),
            None => written.header(CONTENT_LENGTH, 0),
        }
    }

    /// Says once that the token is refused: every further call would say the same.
    fn note(&self, failure: Option<Failure>) {
        match failure {
            Some(Failure::Answered { status: 401, .. }) => {
                if !self.barred.swap(true, Ordering::Relaxed) {
                    error!("Discord refuses the bot's token; set a valid one and start again");
                }
            }
            None => self.barred.store(false, Ordering::Relaxed),
            Some(_) => {}
        }
    }
}

async fn answer(response: Response) -> Result<Vec<u8>, Failure> {
    let status = response.status();
    let after = response
        .headers()
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse().ok());
    let body = body(response).await;
    if status.is_success() {
        return body;
    }
    Err(Failure::answered(status.as_u16(), after, &body.unwrap_or_default()))
}

async fn body(mut response: Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| Failure::Broken)? {
        if body.len() + chunk.len() > ANSWER {
            return Err(Failure::Broken);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
