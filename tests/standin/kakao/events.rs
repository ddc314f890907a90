//! The Event API.

use std::collections::HashSet;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::chat::{MessagePart, Way};
use super::line::Cut;
use super::message;
use super::server::meet;
use super::state::Shared;

pub(super) async fn talk(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    shared.state().event_calls += 1;
    if !is_ours(&shared, &headers) {
        shared.changed.notify_waiters();
        return StatusCode::UNAUTHORIZED.into_response();
    }
    meet(&shared, &cut, || accept(&shared, &body)).await
}

pub(super) async fn task(State(shared): State<Arc<Shared>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if !is_ours(&shared, &headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let state = shared.state();
    let Some((person, arrived)) = state.tasks.get(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let answer = if *arrived {
        json!({ "taskId": id, "status": "ALL SUCCESS", "allRequestCount": 1, "successCount": 1,
            "fail": { "count": 0, "list": [] } })
    } else {
        // The other spelling of the id; both were seen.
        json!({ "taskID": id, "status": "1 FAIL", "allRequestCount": 1, "successCount": 0,
            "fail": { "count": 1, "list": [{ "userID": person, "errorMsg": "not a friend" }] } })
    };
    (StatusCode::OK, answer.to_string()).into_response()
}

fn is_ours(shared: &Shared, headers: &HeaderMap) -> bool {
    let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let key = sent.and_then(|sent| sent.strip_prefix("KakaoAK "));
    match (&shared.state().rest_key, key) {
        (Some(want), Some(key)) => want == key,
        (None, Some(key)) => !key.is_empty(),
        (_, None) => false,
    }
}

fn accept(shared: &Shared, body: &[u8]) -> (Value, usize) {
    let event: Value = serde_json::from_slice(body).unwrap_or_default();
    let mut state = shared.state();
    let id = state.draw();
    let people = event["user"].as_array().cloned().unwrap_or_default();
    let keys: Vec<_> = people.iter().filter_map(|user| user["id"].as_str()).collect();
    let kinds = ["botUserKey", "plusfriendUserKey", "appUserId"];
    let kind = |user: &Value| user["type"].as_str().is_some_and(|kind| kinds.contains(&kind));
    let distinct = keys.iter().collect::<HashSet<_>>().len() == people.len();
    let text = event["event"]["data"]["text"].as_str().unwrap_or_default();
    let named = event["event"]["name"].as_str().is_some_and(|name| !name.is_empty());
    if !named || people.is_empty() || people.len() > 100 || !distinct || !people.iter().all(kind) {
        state
            .violations
            .push("the Event API was called in a form that it does not take".to_owned());
        let answer = json!({ "taskId": id, "status": "FAIL", "message": "Invalid request.", "timestamp": 0 });
        return (answer, 0);
    }
    if text.trim().is_empty() || text.chars().count() > 1_000 {
        state
            .violations
            .push(format!("an event's text of {} characters", text.chars().count()));
    }
    let mut taken = 0;
    for key in &keys {
        let person = message::person(key);
        let arrives = !state.blocked.contains(&person);
        state.tasks.insert(id.clone(), (person.clone(), arrives));
        if arrives {
            let message_part = MessagePart {
                id: 0,
                person,
                text: text.to_owned(),
                buttons: Vec::new(),
                way: Way::Event,
            };
            taken += state.take(vec![message_part]).len();
        }
    }
    let answer = json!({ "taskId": id, "status": "SUCCESS", "message": "", "timestamp": 1_728_382_106_745_u64 });
    (answer, taken)
}
