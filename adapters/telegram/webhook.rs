//! Where Telegram brings updates.
//!
//! It answers what there is to do for Telegram: 200 is "do not bring this again", 503 "bring it again", and 4xx tells a
//! stranger that nothing was read. The answers have no body, because nobody reads one.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use crate::deliver::{Later, deliver};
use crate::limits::BODY_MOST;
use crate::receive::read;
use crate::settings::Mode;
use crate::telegram::{Ports, Telegram};

/// The header that proves that Telegram asks (`setWebhook`, `secret_token`).
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// How long the body may be on its way.
const BODY_PATIENCE: Duration = Duration::from_secs(10);

/// When Telegram is asked to come again while the store is away.
const AWAY: Duration = Duration::from_secs(2);

#[derive(Clone)]
struct Door {
    telegram: Arc<Telegram>,
    server: Ports,
    secret: SecretString,
}

/// `POST /channels/telegram`, to be merged with the other faces of the server. While the server polls there is no such
/// address.
pub fn routes(telegram: Arc<Telegram>, server: Ports) -> Router {
    let Mode::Webhook { secret, .. } = &telegram.mode else {
        return Router::new();
    };
    let secret = secret.clone();
    Router::new()
        .route("/channels/telegram", post(brought))
        .with_state(Door {
            telegram,
            server,
            secret,
        })
}

/// Takes in one update.
///
/// **Invariant:** the secret is checked before a byte of the body is read, and 200 is said only after the receipt.
async fn brought(State(door): State<Door>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if !is_telegram(&parts.headers, &door.secret) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    match take(&door, &parts.headers, body).await {
        Ok(()) => StatusCode::OK.into_response(),
        Err(response) => response,
    }
}

async fn take(door: &Door, headers: &HeaderMap, body: Body) -> Result<(), Response> {
    if told_length(headers).is_some_and(|length| length > BODY_MOST) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    }
    let bytes = tokio::time::timeout(BODY_PATIENCE, to_bytes(body, BODY_MOST))
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())?
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    let update = read(&bytes).map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
    drop(bytes);
    deliver(&door.server, update.inbound).await.map_err(|later| {
        again(match later {
            Later::Busy(wait) => wait,
            Later::Away => AWAY,
        })
    })?;
    if let Some(press) = update.press {
        door.telegram.pressed(press).await;
    }
    Ok(())
}

/// Compares in a time that tells nothing of the secret but its length.
fn is_telegram(headers: &HeaderMap, secret: &SecretString) -> bool {
    let shown = headers.get(SECRET_HEADER).map_or(&[][..], HeaderValue::as_bytes);
    shown.ct_eq(secret.expose_secret().as_bytes()).into()
}

fn told_length(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Telegram's server keeps to this header (`WebhookActor.cpp` in tdlib/telegram-bot-api), and comes at once without it.
fn again(wait: Duration) -> Response {
    let seconds = wait.as_secs().max(1);
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [(header::RETRY_AFTER, HeaderValue::from(seconds))],
    )
        .into_response()
}
