//! The page asks for something to compute.

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use crate::address::Address;
use crate::front::Front;
use crate::problem::Problem;

/// Whether the page asks for a challenge in any case, or only if its next opening or number needs one.
#[derive(Deserialize)]
pub(crate) struct Asked {
    r#if: Option<IfNeeded>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum IfNeeded {
    Needed,
}

/// `GET /chat/challenge`: something to compute, good for ten minutes and for one opening. With `if=needed` a page
/// learns before it opens a conversation whether it has to compute at all; 204 says that it has not.
pub(crate) async fn challenge(
    State(front): State<Front>,
    address: Address,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.map_err(|_| Problem::Malformed("\"if\" can only be \"needed\"."))?;
    if asked.r#if.is_some() && front.gate.level(&address, &front.server).is_none() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(Json(front.gate.challenge(&address, &front.server).await?).into_response())
}
