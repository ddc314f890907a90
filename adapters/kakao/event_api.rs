//! The Event API: the bot writes first, and pays for it.

use std::fmt::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use contract::{MessagePart, Outbound, SendError, Sent};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Client, Response, StatusCode};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::callback::short_json;
use crate::limits::SIMPLE_TEXT;
use crate::settings::EventApi;

/// How long nothing is sent when Kakao asks for a pause and names no time.
const PAUSE: Duration = Duration::from_secs(5);

/// The longest pause that is believed.
const LONGEST_PAUSE: Duration = Duration::from_mins(10);

/// Sends by the Event API.
pub(crate) struct Sender {
    api: EventApi,
    http: Client,
    /// How long after a message its fate is asked for.
    verdict: Duration,
    /// Whether it was said that the Event API refuses our key; said once.
    key_refused: AtomicBool,
}

impl Sender {
    pub(crate) fn new(api: EventApi, http: Client, verdict: Duration) -> Self {
        Self {
            api,
            http,
            verdict,
            key_refused: AtomicBool::new(false),
        }
    }

    /// Sends one message part, and looks once whether it arrived. Takes twice the time of a call and the wait for the
    /// verdict, 11 s by the usual pace.
    pub(crate) async fn send(&self, outbound: &Outbound) -> Result<Sent, SendError> {
        let key = authorization(&self.api)?;
        let event = json!({
            "event": { "name": self.api.event, "data": { "text": words(&outbound.message_part) } },
            "user": [{ "type": "botUserKey", "id": outbound.peer.expose() }],
        });
        let url = format!("{}/v2/bots/{}/talk", base(&self.api), self.api.bot_id);
        let request = self.http.post(url).header(AUTHORIZATION, key.clone()).json(&event);
        let response = request.send().await.map_err(|error| {
            // A connection that was never made carried nothing; one that broke may have carried all.
            if error.is_connect() {
                SendError::Down
            } else if error.is_timeout() {
                SendError::Unknown
            } else {
                SendError::Broken
            }
        })?;
        let task = self.accepted(response).await?;
        sleep(self.verdict).await;
        self.fate(key, &task).await
    }

    /// The id under which Kakao has accepted the message, if it has.
    async fn accepted(&self, response: Response) -> Result<String, SendError> {
        let http = response.status();
        if http == StatusCode::UNAUTHORIZED || http == StatusCode::FORBIDDEN {
            if !self.key_refused.swap(true, Ordering::Relaxed) {
                tracing::error!(
                    status = http.as_u16(),
                    "the Event API of KakaoTalk refuses the REST key; check HAEMIL_KAKAO__REST_KEY and the bot's rights"
                );
            }
            return Err(SendError::Down);
        }
        if http == StatusCode::TOO_MANY_REQUESTS {
            return Err(SendError::Pause(pause(response.headers())));
        }
        if http.is_server_error() {
            return Err(SendError::Down);
        }
        if !http.is_success() {
            return Err(SendError::Refused);
        }
        let said = short_json(response).await.ok_or(SendError::Unknown)?;
        match said["status"].as_str() {
            Some("SUCCESS") => {
                self.key_refused.store(false, Ordering::Relaxed);
                Ok(task(&said))
            }
            Some("FAIL") => Err(SendError::Refused),
            _ => Err(SendError::Unknown),
        }
    }

    /// Asks what became of the message. It was accepted: unless Kakao says that it failed, it counts as sent.
    async fn fate(&self, key: HeaderValue, task: &str) -> Result<Sent, SendError> {
        if task.is_empty() {
            return Ok(Sent::default());
        }
        let url = format!("{}/v1/tasks/{task}", base(&self.api));
        let Ok(response) = self.http.get(url).header(AUTHORIZATION, key).send().await else {
            return Ok(Sent::default());
        };
        if !response.status().is_success() {
            return Ok(Sent::default());
        }
        match short_json(response).await {
            Some(said) if failed(&said) => Err(SendError::Never),
            _ => Ok(Sent::default()),
        }
    }
}

/// Whether the one person that the message went to did not get it: not a friend of the channel, or gone.
fn failed(said: &Value) -> bool {
    let count = said["fail"]["count"].as_u64().unwrap_or(0);
    let listed = said["fail"]["list"].as_array().map_or(0, Vec::len);
    let status = said["status"].as_str().unwrap_or_default();
    count > 0 || listed > 0 || (status.ends_with("FAIL") && !status.starts_with("0 "))
}

/// The id of a task, in either spelling; nothing that could lead to another address.
fn task(said: &Value) -> String {
    let id = said["taskId"]
        .as_str()
        .or_else(|| said["taskID"].as_str())
        .unwrap_or_default();
    let plain = id.len() <= 100 && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if plain { id.to_owned() } else { String::new() }
}

/// The words of a message part with its answers, numbered, as many as fit: an event block shows text alone, and a
/// number typed is an answer too.
fn words(message_part: &MessagePart) -> String {
    let mut words = message_part.text.expose().to_owned();
    for (number, choice) in (1..).zip(&message_part.choices) {
        let mut line = String::new();
        let _ = write!(line, "\n{number}. {}", choice.label.expose());
        if words.chars().count() + line.chars().count() > SIMPLE_TEXT {
            break;
        }
        words.push_str(&line);
    }
    words
}

fn authorization(api: &EventApi) -> Result<HeaderValue, SendError> {
    let mut key =
        HeaderValue::from_str(&format!("KakaoAK {}", api.rest_key.expose_secret())).map_err(|_| SendError::Refused)?;
    key.set_sensitive(true);
    Ok(key)
}

fn pause(headers: &HeaderMap) -> Duration {
    let seconds = headers
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.trim().parse().ok());
    seconds.map_or(PAUSE, Duration::from_secs).min(LONGEST_PAUSE)
}

fn base(api: &EventApi) -> &str {
    api.url.trim_end_matches('/')
}
