//! Messages: made, listed, changed and deleted.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::Shared;
use super::api::{Refused, json_of, open_channel, refusal};
use super::checks::fault;
use super::state::{State as Platform, Taken, bot};

type Held = State<Arc<Shared>>;

pub(super) async fn create(State(shared): Held, Path(channel): Path<String>, body: Bytes) -> Response {
    let Ok(asked) = serde_json::from_slice::<Value>(&body) else {
        return refusal(400, 50_109, "The request body contains invalid JSON.");
    };
    let mut state = shared.state();
    let channel = match open_channel(&state, &channel) {
        Ok(channel) => channel,
        Err(refusal) => return refusal.into_response(),
    };
    if let Some(code) = fault(&asked) {
        return refusal(400, code, "Invalid Form Body");
    }
    let nonce = asked["nonce"].as_str().map(str::to_owned);
    if let Some(known) = known(&mut state, channel, &asked, nonce.as_deref()) {
        return json_of(StatusCode::OK, &known);
    }
    let content = asked["content"].as_str().unwrap_or_default();
    let (id, mut message) = state.message(channel, &bot(), content);
    message["flags"] = asked["flags"].clone();
    message["components"] = asked["components"].as_array().cloned().unwrap_or_default().into();
    message["nonce"] = asked["nonce"].clone();
    state.keep(channel, id, &message);
    let person = state
        .channels
        .get(&channel)
        .map(|channel| channel.person.clone())
        .unwrap_or_default();
    if let (Some(nonce), Some(channel)) = (&nonce, state.channels.get_mut(&channel)) {
        channel.nonces.entry(nonce.clone()).or_insert(id);
    }
    state.taken.push(Taken {
        id: id.to_string(),
        person,
        content: content.to_owned(),
        nonce,
        repeats: 0,
    });
    // The bot's own messages come back over its gateway.
    state.dispatch(channel, "MESSAGE_CREATE", &message);
    json_of(StatusCode::OK, &message)
}

/// The message that was made with this nonce before, where that was to be recognised.
fn known(state: &mut Platform, channel: u64, asked: &Value, nonce: Option<&str>) -> Option<Value> {
    if asked["enforce_nonce"] != true {
        return None;
    }
    let channel = state.channels.get(&channel)?;
    let id = *channel.nonces.get(nonce?)?;
    let message = channel.messages.get(&id).cloned();
    let id = id.to_string();
    if let Some(taken) = state.taken.iter_mut().find(|taken| taken.id == id) {
        taken.repeats += 1;
    }
    message.or_else(|| Some(json!({"id": id})))
}

pub(super) async fn list(
    State(shared): Held,
    Path(channel): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let state = shared.state();
    let number = |name: &str| query.get(name).and_then(|value| value.parse::<u64>().ok());
    let limit = usize::try_from(number("limit").unwrap_or(50)).unwrap_or(0);
    if !(1..=100).contains(&limit) {
        return refusal(400, 50_035, "Invalid Form Body");
    }
    let Some(kept) = channel.parse().ok().and_then(|id: u64| state.channels.get(&id)) else {
        return refusal(404, 10_003, "Unknown Channel");
    };
    // After an id: those that follow it; else the newest. Either way the newest stands first.
    let mut page: Vec<Value> = if let Some(after) = number("after") {
        kept.messages
            .range(after + 1..)
            .take(limit)
            .map(|(_, message)| message.clone())
            .collect()
    } else {
        let before = number("before").unwrap_or(u64::MAX);
        let mut newest: Vec<Value> = kept
            .messages
            .range(..before)
            .rev()
            .take(limit)
            .map(|(_, message)| message.clone())
            .collect();
        newest.reverse();
        newest
    };
    page.reverse();
    json_of(StatusCode::OK, &Value::from(page))
}

pub(super) async fn edit(
    State(shared): Held,
    Path((channel, message)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let mut state = shared.state();
    let found = own(&mut state, &channel, &message, 50_005);
    match found {
        Ok(message) => {
            update(message, &asked);
            let message = message.clone();
            json_of(StatusCode::OK, &message)
        }
        Err(refusal) => refusal.into_response(),
    }
}

pub(super) async fn erase(State(shared): Held, Path((channel, message)): Path<(String, String)>) -> Response {
    let mut state = shared.state();
    if let Err(refusal) = own(&mut state, &channel, &message, 50_003) {
        return refusal.into_response();
    }
    let (channel, message): (u64, u64) = (channel.parse().unwrap_or(0), message.parse().unwrap_or(0));
    if let Some(channel) = state.channels.get_mut(&channel) {
        channel.messages.remove(&message);
    }
    StatusCode::NO_CONTENT.into_response()
}

/// A message of the bot, or why it may not be touched.
fn own<'a>(state: &'a mut Platform, channel: &str, message: &str, foreign: u64) -> Result<&'a mut Value, Refused> {
    let channel: u64 = channel.parse().unwrap_or(0);
    let message: u64 = message.parse().unwrap_or(0);
    let Some(channel) = state.channels.get_mut(&channel) else {
        return Err(Refused(404, 10_003, "Unknown Channel"));
    };
    match channel.messages.get_mut(&message) {
        None => Err(Refused(404, 10_008, "Unknown Message")),
        Some(message) if message["author"]["bot"] != true => Err(Refused(403, foreign, "Cannot do this here")),
        Some(message) => Ok(message),
    }
}

pub(super) fn update(message: &mut Value, asked: &Value) {
    for field in ["content", "components"] {
        if asked.get(field).is_some() {
            message[field] = asked[field].clone();
        }
    }
}
