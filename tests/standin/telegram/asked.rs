//! The Bot API as it is asked: `POST /bot<token>/<method>`.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::TOKEN;
use super::faults::Fault;
use super::line::Cut;
use super::methods::{self, Refusal};
use super::queue::with_halves;
use super::state::{Call, Outcome, Shared};
use crate::tempo::now;

/// The longest that a question for updates is held, whatever was asked.
const HELD_MOST: u64 = 50;

pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(asked).with_state(shared)
}

async fn asked(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    uri: Uri,
    body: Bytes,
) -> Response {
    let Some((token, method)) = uri.path().strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return refusal(&not_found());
    };
    let parameters: Value = serde_json::from_slice(&body).unwrap_or_else(|_| json!({}));
    let place = shared.change(|state| {
        let number = state.calls.len() as u64 + 1;
        state.calls.push(Call {
            number,
            method: method.to_owned(),
            parameters: parameters.clone(),
            outcome: Outcome::Waiting,
        });
        state.calls.len() - 1
    });
    let (reply, outcome) = if token == TOKEN {
        answer(&shared, &cut, &method.to_ascii_lowercase(), &parameters).await
    } else {
        refused(&Refusal::new(401, "Unauthorized"))
    };
    shared.change(|state| {
        if let Some(call) = state.calls.get_mut(place) {
            call.outcome = outcome;
        }
    });
    match reply {
        Reply::Said(response) => response,
        Reply::Never => std::future::pending().await,
    }
}

/// What is written back.
enum Reply {
    Said(Response),
    Never,
}

async fn answer(shared: &Arc<Shared>, cut: &Cut, method: &str, parameters: &Value) -> (Reply, Outcome) {
    if method == "getupdates" {
        return match updates(shared, parameters).await {
            Ok(updates) => (Reply::Said(success(&updates)), Outcome::Done),
            Err(error) => refused(&error),
        };
    }
    let fault = if methods::is_about_messages(method) {
        let (fault, delay) = shared.quietly(|state| (state.faults.draw(), state.faults.delay));
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        fault
    } else {
        None
    };
    if method == "sendmessage" {
        note_impatience(shared, parameters, fault);
    }
    match fault {
        Some(Fault::Dropped) => {
            cut.cut();
            return (Reply::Said(StatusCode::OK.into_response()), Outcome::Dropped);
        }
        Some(Fault::TooMany(wait)) => return refused(&Refusal::too_many(wait)),
        Some(Fault::Server(code)) => return refused(&Refusal::new(code, server_sentence(code))),
        Some(Fault::Sentence(code, sentence)) => return refused(&Refusal::new(code, sentence)),
        Some(Fault::Page(code)) => {
            let page = format!("<html><body><h1>{code}</h1></body></html>");
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_GATEWAY);
            let response = (status, [(header::CONTENT_TYPE, "text/html")], page).into_response();
            return (Reply::Said(response), Outcome::Refused(code));
        }
        Some(Fault::Untold | Fault::Half | Fault::Strange | Fault::Silent) | None => {}
    }
    let result = match shared.change(|state| methods::act(state, method, parameters)) {
        Ok(result) => result,
        Err(error) => return refused(&error),
    };
    if fault.is_some() && method == "sendmessage" {
        shared.change(|state| state.untold += 1);
    }
    match fault {
        Some(Fault::Half) => {
            let whole = json!({"ok": true, "result": result}).to_string();
            let half = whole.get(..whole.len() / 3).unwrap_or("{").to_owned();
            let response = ([(header::CONTENT_TYPE, "application/json")], half).into_response();
            (Reply::Said(response), Outcome::Untold)
        }
        Some(Fault::Strange) => (Reply::Said(success(&json!({"strange": true}))), Outcome::Untold),
        Some(Fault::Silent) => (Reply::Never, Outcome::Untold),
        Some(_) => {
            cut.cut();
            (Reply::Said(StatusCode::OK.into_response()), Outcome::Untold)
        }
        None => (Reply::Said(success(&result)), Outcome::Done),
    }
}

/// Counts a message that comes before its time, and says when the next one may come.
fn note_impatience(shared: &Shared, parameters: &Value, fault: Option<Fault>) {
    let Some(chat) = parameters["chat_id"].as_i64() else {
        return;
    };
    shared.quietly(|state| {
        state.impatient += usize::from(state.must_wait(chat));
        if let (Some(Fault::TooMany(seconds)), Some(chat)) = (fault, state.chats.get_mut(&chat)) {
            chat.not_before = Some(now() + Duration::from_secs(u64::from(seconds)));
        }
    });
}

/// `getUpdates`: acknowledges what is below `offset`, then waits for something new.
async fn updates(shared: &Arc<Shared>, parameters: &Value) -> Result<Value, Refusal> {
    let most = parameters["limit"].as_u64().unwrap_or(100).clamp(1, 100);
    let most = usize::try_from(most).unwrap_or(100);
    let held = Duration::from_secs(parameters["timeout"].as_u64().unwrap_or(0).min(HELD_MOST));
    let mut changes = shared.changes.subscribe();
    let turn = shared.change(|state| {
        if state.webhook.is_some() {
            return Err(Refusal::new(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            ));
        }
        if parameters.get("allowed_updates").is_some() {
            state.allowed = methods::kinds(parameters);
        }
        if let Some(offset) = parameters["offset"].as_i64().filter(|offset| *offset > 0) {
            state.queue.acknowledge_below(offset);
        }
        state.poll += 1;
        Ok(state.poll)
    })?;
    let ready = || shared.read(|state| state.poll != turn || state.queue.len() > 0);
    let wait = async {
        while !ready() {
            if changes.changed().await.is_err() {
                return;
            }
        }
    };
    drop(tokio::time::timeout(held, wait).await);
    shared.quietly(|state| {
        if state.poll != turn {
            return Err(Refusal::new(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            ));
        }
        let mut updates = state.queue.oldest(most);
        if let Some(chance) = &mut state.faults.shuffle {
            chance.shuffle(&mut updates);
        }
        let times = state.faults.repeats.max(1);
        let repeated = updates.into_iter().flat_map(|update| vec![update; times]);
        Ok(Value::Array(repeated.collect()))
    })
}

fn success(result: &Value) -> Response {
    let body = with_halves(&json!({"ok": true, "result": result}));
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn refused(error: &Refusal) -> (Reply, Outcome) {
    (Reply::Said(refusal(error)), Outcome::Refused(error.code))
}

fn refusal(error: &Refusal) -> Response {
    let mut body = json!({"ok": false, "error_code": error.code, "description": error.description});
    if let Some(wait) = error.retry_after {
        body["parameters"] = json!({ "retry_after": wait });
    }
    let status = StatusCode::from_u16(error.code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(body)).into_response()
}

fn not_found() -> Refusal {
    Refusal::new(404, "Not Found")
}

fn server_sentence(code: u16) -> &'static str {
    match code {
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Internal Server Error",
    }
}
