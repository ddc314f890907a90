//! The side of Kakao that the server calls: callbacks and the Event API.

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::chance::Luck;
use super::chat::{MessagePart, Way, message_parts};
use super::line::{Cut, Line};
use super::state::{Shared, Stage};
use super::{events, rules};

/// The server; it ends when this is dropped.
pub(super) struct Server {
    host: String,
    task: AbortHandle,
}

impl Server {
    pub(super) fn host(&self) -> String {
        self.host.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub(super) async fn open(shared: Arc<Shared>) -> io::Result<Server> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let host = listener.local_addr()?.to_string();
    let router = Router::new()
        .route("/v1/bots/{bot}/callback/{token}", post(callback))
        .route("/v2/bots/{bot}/talk", post(events::talk))
        .route("/v1/tasks/{task}", get(events::task))
        .with_state(shared)
        .into_make_service_with_connect_info::<Cut>();
    let task = tokio::spawn(async move {
        let _ = axum::serve(Line(listener), router).await;
    });
    let task = task.abort_handle();
    Ok(Server { host, task })
}

/// Lets a call meet its fate: gives the answer of Kakao, some other status, or nothing at all. `take` is called when
/// Kakao takes what was sent, and gives its answer.
pub(super) async fn meet(shared: &Shared, cut: &Cut, take: impl FnOnce() -> (Value, usize)) -> Response {
    let (luck, delay) = {
        let mut state = shared.state();
        (state.luck(), state.delay)
    };
    tokio::time::sleep(delay).await;
    let response = match luck {
        Luck::Good => (StatusCode::OK, take().0.to_string()).into_response(),
        Luck::Dropped => {
            cut.now();
            StatusCode::OK.into_response()
        }
        Luck::Untold => {
            let (_, taken) = take();
            shared.state().untold += taken;
            cut.now();
            StatusCode::OK.into_response()
        }
        Luck::Status(status) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
            let mut response = status.into_response();
            if status == StatusCode::TOO_MANY_REQUESTS {
                response
                    .headers_mut()
                    .insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
            }
            response
        }
    };
    shared.changed.notify_waiters();
    response
}

async fn callback(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    Path((_, token)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    shared.state().callback_calls += 1;
    meet(&shared, &cut, || judge(&shared, &token, &body)).await
}

/// Kakao's answer to a callback, and how many message parts it took.
fn judge(shared: &Shared, token: &str, body: &[u8]) -> (Value, usize) {
    let mut state = shared.state();
    let id = state.draw();
    let said = |status: &str, message: &str| json!({ "taskId": id, "status": status, "message": message, "timestamp": 1_728_382_106_745_u64 });
    let fail = |message: &str| (said("FAIL", message), 0);
    let (person, step) = match state.tokens.get(token) {
        Some(token) => (token.person.clone(), token.stage),
        None => (String::new(), Stage::Gone),
    };
    match step {
        Stage::Gone => return fail("Invalid callback token. Check your callback token."),
        Stage::Fresh => {
            let broken = format!("{person}: a callback came before useCallback was answered");
            state.violations.push(broken);
            return fail("The skill server settings are incorrect. Use callback true setting required.");
        }
        Stage::Open => (),
    }
    let response: Value = serde_json::from_slice(body).unwrap_or_default();
    let mut broken = rules::broken(&response["template"]);
    if response["version"] != "2.0" {
        broken.push("no version".to_owned());
    }
    if !broken.is_empty() {
        state.violations.extend(broken);
        return fail("Invalid json response from bot-skill.");
    }
    if let Some(token) = state.tokens.get_mut(token) {
        token.stage = Stage::Gone;
    }
    let shown: Vec<MessagePart> = state.take(message_parts(&person, &response["template"], Way::Callback));
    (said("SUCCESS", ""), shown.len())
}
