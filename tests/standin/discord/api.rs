//! The HTTP API, version 10.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::faults::Fault;
use super::line::Switch;
use super::messages::{create, edit, erase, list, update};
use super::state::{Answer, Gate, Refusal, State as Platform, bot};
use super::{Closing, Shared, TOKEN, gateway};

type Held = State<Arc<Shared>>;

/// The routes that a bot for direct messages needs.
pub(super) fn routes(shared: Arc<Shared>) -> Router {
    let outbound = Router::new()
        .route("/channels/{channel}/messages", post(create))
        .route("/channels/{channel}/messages/{message}", delete(erase).patch(edit))
        .layer(from_fn_with_state(Arc::clone(&shared), faulty));
    let authorized = Router::new()
        .route("/gateway/bot", get(find_for_bot))
        .route("/users/@me", get(me))
        .route("/channels/{channel}/messages", get(list))
        .route("/channels/{channel}/typing", post(typing))
        .merge(outbound)
        .layer(from_fn_with_state(Arc::clone(&shared), authorize));
    // Neither of these asks who is there (Discord's documentation, "Get Gateway", "Create Interaction Response").
    let api = authorized
        .route("/gateway", get(find))
        .route("/interactions/{id}/{token}/callback", post(callback));
    Router::new()
        .route("/", get(gateway::connect))
        .nest("/api/v10", api)
        .layer(from_fn_with_state(Arc::clone(&shared), enter))
        .with_state(shared)
}

/// An error as Discord writes it.
pub(super) struct Refused(pub(super) u16, pub(super) u64, pub(super) &'static str);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Self(status, code, message) = self;
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        json_of(status, &json!({"message": message, "code": code}))
    }
}

pub(super) fn refusal(status: u16, code: u64, message: &'static str) -> Response {
    Refused(status, code, message).into_response()
}

pub(super) fn json_of(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// Writes every call down, waits where it is told to, and answers nothing once the server is about to end.
async fn enter(
    State(shared): Held,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
    next: Next,
) -> Response {
    if *shared.closed.borrow() == Closing::Yes {
        switch.cut();
    }
    let path: Vec<&str> = request
        .uri()
        .path()
        .split('/')
        .map(|part| if part.len() > 14 { "*" } else { part })
        .collect();
    let delay = {
        let mut state = shared.state();
        state.calls.push(format!("{} {}", request.method(), path.join("/")));
        state.faults.delay
    };
    if !delay.is_zero() {
        sleep(delay).await;
    }
    next.run(request).await
}

async fn authorize(State(shared): Held, request: Request, next: Next) -> Response {
    let given = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    if given != Some(&format!("Bot {TOKEN}")) {
        shared.state().counts.unauthorized += 1;
        return refusal(401, 0, "401: Unauthorized");
    }
    next.run(request).await
}

/// Lets go wrong what was asked to.
async fn faulty(
    State(shared): Held,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
    next: Next,
) -> Response {
    let fault = shared.state().faults.strike();
    match fault {
        None => next.run(request).await,
        Some(Fault::Lost) => {
            switch.cut();
            StatusCode::NO_CONTENT.into_response()
        }
        Some(Fault::Swallowed) => {
            let response = next.run(request).await;
            switch.cut();
            response
        }
        Some(Fault::Slower { seconds, global }) => slower(seconds, global),
        Some(Fault::Refused {
            status,
            code: Some(code),
        }) => refusal(status, code, "as the test wants it"),
        Some(Fault::Refused { status, code: None }) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (
                status,
                [(header::CONTENT_TYPE, "text/html")],
                "<html>no healthy upstream</html>",
            )
                .into_response()
        }
    }
}

/// "Exceeding A Rate Limit": the body says it in seconds with a fraction, the header rounds up.
fn slower(seconds: f64, global: bool) -> Response {
    let body = json!({"message": "You are being rate limited.", "retry_after": seconds, "global": global});
    let mut response = json_of(StatusCode::TOO_MANY_REQUESTS, &body);
    let headers = response.headers_mut();
    let mut set = |name: &'static str, value: String| {
        if let Ok(value) = value.parse() {
            headers.insert(name, value);
        }
    };
    set("retry-after", format!("{}", seconds.ceil()));
    set(
        "x-ratelimit-scope",
        String::from(if global { "global" } else { "user" }),
    );
    if global {
        set("x-ratelimit-global", String::from("true"));
    } else {
        set("x-ratelimit-limit", String::from("5"));
        set("x-ratelimit-remaining", String::from("0"));
        set("x-ratelimit-reset-after", seconds.to_string());
        set("x-ratelimit-bucket", String::from("80c17d2f203122d936070c88c8d10f33"));
    }
    response
}

async fn find(State(shared): Held) -> Response {
    let mut state = shared.state();
    state.counts.gateway += 1;
    if state.gate == Gate::Shut {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    json_of(StatusCode::OK, &json!({"url": format!("ws://{}", state.address)}))
}

async fn find_for_bot(State(shared): Held) -> Response {
    let url = format!("ws://{}", shared.state().address);
    let limit = json!({"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1});
    json_of(
        StatusCode::OK,
        &json!({"url": url, "shards": 1, "session_start_limit": limit}),
    )
}

async fn me() -> Response {
    json_of(StatusCode::OK, &bot())
}

/// The channel, or why it takes nothing.
pub(super) fn open_channel(state: &Platform, channel: &str) -> Result<u64, Refused> {
    let id: u64 = channel.parse().unwrap_or(0);
    match state.channels.get(&id).map(|channel| channel.refusal) {
        Some(None) => Ok(id),
        Some(Some(Refusal::Blocked)) => Err(Refused(403, 50_007, "Cannot send messages to this user")),
        Some(Some(Refusal::Gone)) | None => Err(Refused(404, 10_003, "Unknown Channel")),
    }
}

async fn typing(State(shared): Held, Path(channel): Path<String>) -> Response {
    let mut state = shared.state();
    match open_channel(&state, &channel) {
        Ok(channel) => {
            if let Some(channel) = state.channels.get_mut(&channel) {
                channel.typing += 1;
            }
            StatusCode::NO_CONTENT.into_response()
        }
        Err(refusal) => refusal.into_response(),
    }
}

/// The answer to a press: once, and within the limit.
async fn callback(State(shared): Held, Path((id, token)): Path<(String, String)>, body: Bytes) -> Response {
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let mut state = shared.state();
    let id: u64 = id.parse().unwrap_or(0);
    let Some(press) = state.interactions.get_mut(&id).filter(|press| press.token == token) else {
        return refusal(404, 10_062, "Unknown interaction");
    };
    match press.answer {
        Answer::Failed => return refusal(404, 10_062, "Unknown interaction"),
        Answer::Given(_) => return refusal(400, 40_060, "Interaction has already been acknowledged."),
        Answer::Open => {}
    }
    let Some(kind @ 4..=7) = asked["type"].as_u64() else {
        return refusal(400, 50_035, "Invalid Form Body");
    };
    press.answer = Answer::Given(kind);
    let (channel, message) = (press.channel, press.message);
    if kind == 7
        && let Some(message) = state
            .channels
            .get_mut(&channel)
            .and_then(|kept| kept.messages.get_mut(&message))
    {
        update(message, &asked["data"]);
    }
    StatusCode::NO_CONTENT.into_response()
}
