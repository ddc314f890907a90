//! What a counselor does with a conversation. Each is one call of the switchboard, which says who may.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use contract::Text;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::Desk;
use crate::body::Body;
use crate::id::named;
use crate::problem::Problem;
use crate::session::Signed;
use crate::wire::{Outcome, Risk};

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(claim))
        .routes(routes!(reply))
        .routes(routes!(release))
        .routes(routes!(requeue))
        .routes(routes!(close))
        .routes(routes!(risk))
        .routes(routes!(word))
        .routes(routes!(typing))
}

/// A reply to the visitor.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reply {
    /// Made by the page, once for each reply: the same id sent again is taken once, and answered as the first time.
    id: Uuid,
    #[schema(value_type = String, max_length = 8000)]
    text: Text,
}

/// It is committed.
#[derive(Serialize, ToSchema)]
pub(crate) struct Taken {
    /// The place of the turn.
    seq: u64,
}

/// How a conversation ended.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ending {
    outcome: Outcome,
}

/// A judgement of the risk.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Judgement {
    level: Risk,
    /// Why. It is sealed in the audit.
    #[schema(value_type = String, max_length = 500)]
    reason: Text,
}

/// A word that only the visitor knows.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Agreement {
    /// Empty to agree on none. Its hash alone is kept.
    #[schema(value_type = String, min_length = 0, max_length = 60)]
    word: Text,
}

/// Takes a conversation from the queue. Of several who ask, one gets it.
#[utoipa::path(post, path = "/conversations/{id}/claim", tag = "conversations", params(("id" = Uuid, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn claim(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.switchboard.desk.claim(&signed.principal, named(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Writes to the visitor.
#[utoipa::path(post, path = "/conversations/{id}/reply", tag = "conversations", params(("id" = Uuid, Path)),
    request_body = Reply, responses(
    (status = 200, body = Taken), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn reply(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
    Body(body): Body<Reply>,
) -> Result<Json<Taken>, Problem> {
    let seq = desk
        .switchboard
        .desk
        .reply(&signed.principal, named(&id)?, &body.id.to_string(), body.text)
        .await?;
    Ok(Json(Taken { seq: seq.0 }))
}

/// Gives the conversation back to the script, where it stood.
#[utoipa::path(post, path = "/conversations/{id}/release", tag = "conversations", params(("id" = Uuid, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn release(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.switchboard.desk.release(&signed.principal, named(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives the conversation back to the queue, with the wait that it had.
#[utoipa::path(post, path = "/conversations/{id}/requeue", tag = "conversations", params(("id" = Uuid, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn requeue(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.switchboard.desk.requeue(&signed.principal, named(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends the conversation.
#[utoipa::path(post, path = "/conversations/{id}/close", tag = "conversations", params(("id" = Uuid, Path)),
    request_body = Ending, responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn close(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
    Body(body): Body<Ending>,
) -> Result<StatusCode, Problem> {
    desk.switchboard
        .desk
        .close(&signed.principal, named(&id)?, body.outcome.into())
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Judges the risk. Only here may it become lower.
#[utoipa::path(post, path = "/conversations/{id}/risk", tag = "conversations", params(("id" = Uuid, Path)),
    request_body = Judgement, responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn risk(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
    Body(body): Body<Judgement>,
) -> Result<StatusCode, Problem> {
    desk.switchboard
        .desk
        .set_risk(&signed.principal, named(&id)?, body.level.into(), body.reason)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Agrees on a word that has to be typed on a phone that was silent before it shows anything again. It opens once.
#[utoipa::path(post, path = "/conversations/{id}/word", tag = "conversations", params(("id" = Uuid, Path)),
    request_body = Agreement, responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn word(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Path(id): Path<String>,
    Body(body): Body<Agreement>,
) -> Result<StatusCode, Problem> {
    desk.switchboard
        .desk
        .agree_on_word(&signed.principal, named(&id)?, body.word)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets the visitor know that the counselor is writing. Kept nowhere.
#[utoipa::path(post, path = "/conversations/{id}/typing", tag = "conversations", params(("id" = Uuid, Path)), responses(
    (status = 204), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn typing(State(desk): State<Arc<Desk>>, signed: Signed, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.switchboard.desk.typing(&signed.principal, named(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
