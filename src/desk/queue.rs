//! Who waits, and who is with whom: everything but the words.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use contract::{ConversationId, Text};
use serde::{Deserialize, Serialize};
use switchboard::{DeskError, Principal, QueueRow, RowHolder};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::Desk;
use crate::body::Body;
use crate::problem::Problem;
use crate::session::Signed;
use crate::sign_in::reads;
use crate::wire::{Language, Outcome, Risk};

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(queue)).routes(routes!(clear))
}

/// The queue: risk first, then whoever comes from no crowd, then who has waited longest.
#[derive(Serialize, ToSchema)]
pub(crate) struct Queue {
    pub(crate) rows: Vec<Row>,
}

/// A conversation without a word of its text.
#[derive(Clone, Serialize, ToSchema)]
pub(crate) struct Row {
    /// The conversation.
    #[schema(value_type = uuid::Uuid)]
    id: String,
    /// Where it runs, such as `web`.
    channel: String,
    language: Option<Language>,
    /// What it is about, in the reader's language.
    topic: Option<String>,
    risk: Risk,
    /// Whether it came from a place where many were opened at once, and waits behind others of its risk.
    crowded: bool,
    /// How many seconds it has waited for a person, now.
    waited: u64,
    holder: Holder,
    /// Who has it, when somebody else does.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// Its last turn.
    seq: u64,
    /// Whether what is stored of it is damaged: it cannot be claimed, only closed.
    unreadable: bool,
    /// The visitor's page is closed at the moment; the place is kept.
    away: bool,
}

/// Where a conversation stands, seen from the reader's chair.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Holder {
    Waiting,
    Mine,
    Other,
    /// The script has it again, or it has ended.
    Nobody,
}

impl Row {
    /// A row as this counselor reads it.
    pub(crate) fn told(desk: &Desk, principal: &Principal, row: QueueRow) -> Self {
        let (holder, by) = match row.holder {
            RowHolder::Waiting => (Holder::Waiting, None),
            RowHolder::Mine => (Holder::Mine, None),
            RowHolder::Other { name } => (Holder::Other, Some(name)),
            RowHolder::Nobody => (Holder::Nobody, None),
        };
        Self {
            id: row.conversation.to_string(),
            channel: row.channel.to_string(),
            language: row.locale.map(Language::from),
            topic: row
                .topic
                .map(|topic| desk.switchboard.desk.topic_name(reads(principal), &topic)),
            risk: row.risk.into(),
            crowded: row.crowded,
            waited: row.waited.as_secs(),
            holder,
            by,
            seq: row.seq.0,
            unreadable: row.unreadable,
            away: row.away,
        }
    }

    /// Whether two rows say the same, the running wait aside.
    pub(crate) fn says_what(&self, other: &Self) -> bool {
        let key = |row: &Self| {
            (
                row.id.clone(),
                row.risk,
                row.holder,
                row.by.clone(),
                row.seq,
                row.topic.clone(),
                row.unreadable,
                row.away,
            )
        };
        key(self) == key(other) && self.language == other.language
    }

    /// Whether this counselor has it.
    pub(crate) fn is_mine(&self) -> bool {
        self.holder == Holder::Mine
    }

    /// The conversation's id.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }
}

/// Reads the queue for a counselor.
pub(crate) async fn read(desk: &Desk, principal: &Principal) -> Result<Queue, DeskError> {
    let rows = desk.switchboard.desk.queue(principal).await?;
    Ok(Queue {
        rows: rows.into_iter().map(|row| Row::told(desk, principal, row)).collect(),
    })
}

/// Shows the queue.
#[utoipa::path(get, path = "/queue", tag = "conversations", responses(
    (status = 200, body = Queue), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn queue(State(desk): State<Arc<Desk>>, signed: Signed) -> Result<Json<Queue>, Problem> {
    Ok(Json(read(&desk, &signed.principal).await?))
}

/// Conversations that wait and are closed together.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clearing {
    #[schema(max_items = 200)]
    ids: Vec<Uuid>,
    outcome: Outcome,
    /// Why. It is sealed in the audit of each of them.
    #[schema(value_type = String, max_length = 500)]
    reason: Text,
}

/// Those that were closed. What was claimed or has ended meanwhile is not among them, and stays as it is.
#[derive(Serialize, ToSchema)]
pub(crate) struct Cleared {
    #[schema(value_type = Vec<Uuid>)]
    ids: Vec<String>,
}

/// Closes conversations that wait and that nobody has, such as a flood of false alarms. For supervisors.
#[utoipa::path(post, path = "/queue/close", tag = "conversations", request_body = Clearing, responses(
    (status = 200, body = Cleared), (status = "4XX", body = Problem, content_type = "application/problem+json"),
))]
async fn clear(
    State(desk): State<Arc<Desk>>,
    signed: Signed,
    Body(body): Body<Clearing>,
) -> Result<Json<Cleared>, Problem> {
    let ids: Vec<ConversationId> = body
        .ids
        .iter()
        .filter_map(|id| ConversationId::parse(&id.to_string()))
        .collect();
    let closed = desk
        .switchboard
        .desk
        .close_waiting(&signed.principal, &ids, body.outcome.into(), body.reason)
        .await?;
    Ok(Json(Cleared {
        ids: closed.iter().map(ConversationId::to_string).collect(),
    }))
}
