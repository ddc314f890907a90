//! Where Kakao calls us.

use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use tokio::time::sleep;

use crate::front::{Front, Ports};
use crate::hear::hear;
use crate::kakao::Kakao;
use crate::limits::BODY;
use crate::payload::read;

/// `POST /channels/kakao`, to be merged with the other faces of the server. It sets no fallback.
pub fn routes(it: Arc<Kakao>, server: Ports) -> Router {
    Router::new()
        .route("/channels/kakao", post(skill))
        .with_state(Front::new(it, server))
}

/// **Invariant:** whoever has not shown the key has no byte of their body read and leaves no trace. One deadline runs
/// from here to the answer, so that a body that comes in slowly is counted against it.
async fn skill(State(front): State<Arc<Front>>, request: Request) -> Response {
    if !front.kakao.key.opens(request.headers()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let deadline = pin!(sleep(front.kakao.pace.answer));
    let mut deadline = deadline;
    let (parts, body) = request.into_parts();
    let bytes: Bytes = tokio::select! {
        bytes = to_bytes(body, BODY) => match bytes {
            Ok(bytes) => bytes,
            // Too long, or broken off; in the second case nobody reads the answer.
            Err(_) => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        },
        () = &mut deadline => return StatusCode::REQUEST_TIMEOUT.into_response(),
    };
    match read(&bytes) {
        Ok(said) => hear(front, &parts.headers, said, deadline).await,
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}
