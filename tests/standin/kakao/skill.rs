//! The side of Kakao that calls the server.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use reqwest::{Client, Url};
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::chat::{Failure, MessagePart, Outcome, Way, message_parts};
use super::message::Message;
use super::rules;
use super::state::{Callbacks, Server, Shared, Stage, State, Token};

/// One call of the skill.
struct Call {
    server: Server,
    id: Option<String>,
    body: String,
    token: Option<String>,
    limit: Duration,
}

/// Sends a message, as often as was asked for, and shows the first answer.
pub(super) async fn send(shared: &Arc<Shared>, message: &Message) -> Outcome {
    let (walks, repeats) = {
        let mut state = shared.state();
        (state.chance.fails(), state.repeats)
    };
    if walks {
        walk_away(shared, message).await;
        return Outcome::Failed(Failure::Dropped);
    }
    let Some(call) = prepare(shared, message) else {
        return Outcome::Failed(Failure::NoConnection);
    };
    let mut answers: FuturesUnordered<_> = (0..repeats).map(|_| post(&call)).collect();
    let mut outcome = None;
    while let Some(answer) = answers.next().await {
        match (&outcome, answer) {
            (None | Some(Outcome::Failed(_)), Ok(response)) => {
                outcome = Some(show(shared, &call, &message.person, &response));
            }
            (None, Err(failure)) => outcome = Some(Outcome::Failed(failure)),
            (Some(_), Ok(response)) => {
                if response["useCallback"] == true {
                    hold_open(&mut shared.state(), &call);
                }
                let repeated = message_parts(&message.person, &response["template"], Way::Answer);
                let texts = repeated.into_iter().map(|message_part| message_part.text).collect();
                shared.state().repeat_answers.push(texts);
            }
            (Some(_), Err(_)) => (),
        }
    }
    shared.changed.notify_waiters();
    outcome.unwrap_or(Outcome::Failed(Failure::NoConnection))
}

/// Writes a message to the server and closes the connection at once.
pub(super) async fn walk_away(shared: &Arc<Shared>, message: &Message) {
    let Some(call) = prepare(shared, message) else {
        return;
    };
    let Some((host, path)) = target(&call.server.skill) else {
        return;
    };
    let Ok(mut stream) = TcpStream::connect(&host).await else {
        return;
    };
    let id = call
        .id
        .as_ref()
        .map_or_else(String::new, |id| format!("X-Request-Id: {id}\r\n"));
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nX-Skill-Key: {}\r\n{id}Content-Length: {}\r\n\r\n{}",
        call.server.key,
        call.body.len(),
        call.body
    );
    let _ = stream.write_all(request.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// Posts anything.
pub(super) async fn forge(shared: &Shared, headers: &[(&str, &str)], body: Vec<u8>) -> Option<u16> {
    let (server, limit) = {
        let state = shared.state();
        (state.server.clone()?, state.answer_limit)
    };
    let mut request = client()?.post(server.skill).timeout(limit).body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.ok().map(|response| response.status().as_u16())
}

fn target(skill: &str) -> Option<(String, String)> {
    let url = Url::parse(skill).ok()?;
    let host = format!("{}:{}", url.host_str()?, url.port_or_known_default()?);
    Some((host, url.path().to_owned()))
}

fn client() -> Option<Client> {
    Client::builder().no_proxy().pool_max_idle_per_host(0).build().ok()
}

fn prepare(shared: &Arc<Shared>, message: &Message) -> Option<Call> {
    let mut state = shared.state();
    let server = state.server.clone()?;
    let id = match message.id.as_str() {
        "-" => None,
        "" => Some(format!("chp-{}", state.draw())),
        id => Some(id.to_owned()),
    };
    let token = (state.callbacks != Callbacks::Withheld).then(|| state.draw());
    let host = match state.callbacks {
        Callbacks::Elsewhere => "https://callback.example".to_owned(),
        Callbacks::Offered | Callbacks::Withheld => format!("http://{}", state.host),
    };
    let url = token
        .as_ref()
        .map(|token| format!("{host}/v1/bots/659e3b4a7407e2205bf34eae!/callback/{token}"));
    if let Some(token) = &token {
        let fresh = Token {
            person: message.person.clone(),
            stage: Stage::Fresh,
        };
        state.tokens.insert(token.clone(), fresh);
        tokio::spawn(expire(Arc::clone(shared), token.clone(), state.callback_limit));
    }
    Some(Call {
        server,
        id,
        body: message.payload(url.as_deref()).to_string(),
        token,
        limit: state.answer_limit,
    })
}

/// Ends a token when its minute is over.
async fn expire(shared: Arc<Shared>, token: String, limit: Duration) {
    tokio::time::sleep(limit).await;
    if let Some(token) = shared.state().tokens.get_mut(&token) {
        token.stage = Stage::Gone;
    }
}

async fn post(call: &Call) -> Result<Value, Failure> {
    let client = client().ok_or(Failure::NoConnection)?;
    let mut request = client
        .post(&call.server.skill)
        .timeout(call.limit)
        .header("User-Agent", "AHC/2.1")
        .header("Accept", "application/json")
        .header("Content-Type", "application/json;charset=UTF-8")
        .header("X-Skill-Key", &call.server.key)
        .body(call.body.clone());
    if let Some(id) = &call.id {
        request = request.header("X-Request-Id", id).header("X-Chappie-Footprint", id);
    }
    let failure = |error: &reqwest::Error| {
        if error.is_timeout() {
            Failure::Late
        } else {
            Failure::NoConnection
        }
    };
    let response = request.send().await.map_err(|error| failure(&error))?;
    let status = response.status();
    let body = response.bytes().await.map_err(|error| failure(&error))?;
    if status.as_u16() != 200 {
        return Err(Failure::Status(status.as_u16()));
    }
    serde_json::from_slice(&body).map_err(|_| Failure::Invalid(vec!["the answer is not JSON".to_owned()]))
}

/// The callback of this call may be used from now on.
fn hold_open(state: &mut State, call: &Call) {
    let token = call.token.as_ref().and_then(|token| state.tokens.get_mut(token));
    if let Some(token) = token.filter(|token| token.stage == Stage::Fresh) {
        token.stage = Stage::Open;
    }
}

/// Shows an answer, if it keeps the rules.
fn show(shared: &Shared, call: &Call, person: &str, response: &Value) -> Outcome {
    let mut state = shared.state();
    let mut broken = Vec::new();
    if response["version"] != "2.0" {
        broken.push("no version".to_owned());
    }
    let held = response["useCallback"] == true;
    if held && call.token.is_none() {
        broken.push("useCallback without a callbackUrl".to_owned());
    }
    if !held {
        broken.extend(rules::broken(&response["template"]));
    }
    if !broken.is_empty() {
        state.violations.extend(broken.clone());
        return Outcome::Failed(Failure::Invalid(broken));
    }
    if held {
        hold_open(&mut state, call);
        let text = response["data"]["text"].as_str().unwrap_or_default().to_owned();
        let message_part = MessagePart {
            id: 0,
            person: person.to_owned(),
            text: text.clone(),
            buttons: Vec::new(),
            way: Way::Waiting,
        };
        state.take(vec![message_part]);
        return Outcome::Held(text);
    }
    Outcome::Shown(state.take(message_parts(person, &response["template"], Way::Answer)))
}
