//! What went wrong, as RFC 9457 says it: a kind for the page, a sentence for people.

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use switchboard::DeskError;
use utoipa::ToSchema;

/// Why a request was not done. Nothing was changed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// The kind, which the page turns into words of the reader's language.
    #[serde(rename = "type")]
    kind: ProblemKind,
    /// The HTTP status, repeated.
    #[schema(example = 409)]
    status: u16,
    /// What is wrong and what to do, in English.
    detail: String,
    /// Who has the conversation, for `held`.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// How many conversations one may have, for `full`.
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<u32>,
    /// How many seconds to wait, for `locked` and `busy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<u64>,
}

/// The kinds of problems.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ToSchema)]
pub(crate) enum ProblemKind {
    #[serde(rename = "urn:haemil:signed-out")]
    SignedOut,
    #[serde(rename = "urn:haemil:denied")]
    Denied,
    #[serde(rename = "urn:haemil:wrong-credentials")]
    WrongCredentials,
    #[serde(rename = "urn:haemil:locked")]
    Locked,
    #[serde(rename = "urn:haemil:busy")]
    Busy,
    #[serde(rename = "urn:haemil:weak-password")]
    Weak,
    #[serde(rename = "urn:haemil:gone")]
    Gone,
    #[serde(rename = "urn:haemil:held")]
    Held,
    #[serde(rename = "urn:haemil:full")]
    Full,
    #[serde(rename = "urn:haemil:conflict")]
    Conflict,
    #[serde(rename = "urn:haemil:refused")]
    Refused,
    #[serde(rename = "urn:haemil:unreadable")]
    Unreadable,
    #[serde(rename = "urn:haemil:unavailable")]
    Unavailable,
    #[serde(rename = "urn:haemil:invalid")]
    Invalid,
    #[serde(rename = "urn:haemil:foreign-page")]
    ForeignPage,
}

impl Problem {
    /// A problem that is told in one sentence.
    pub(crate) fn new(status: StatusCode, kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            status: status.as_u16(),
            detail: detail.into(),
            by: None,
            most: None,
            retry_after: None,
        }
    }

    /// The request cannot be read.
    pub(crate) fn invalid(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ProblemKind::Invalid, detail)
    }

    /// There is no such thing, or no longer.
    pub(crate) fn gone() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            ProblemKind::Gone,
            "This does not exist, or no longer. Go back to the queue.",
        )
    }

    /// Too much is asked for at once, by others as well.
    fn busy(wait: Duration) -> Self {
        let seconds = whole(wait);
        let detail = format!("Too many people sign in at this moment. Wait {seconds} seconds, then try again.");
        Self {
            retry_after: Some(seconds),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, ProblemKind::Busy, detail)
        }
    }

    fn locked(wait: Duration) -> Self {
        let seconds = whole(wait);
        let detail = format!("There were too many wrong tries. Wait {seconds} seconds, then try again.");
        Self {
            retry_after: Some(seconds),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, ProblemKind::Locked, detail)
        }
    }

    fn held(by: Option<String>) -> Self {
        let who = by.as_deref().unwrap_or("somebody else");
        let detail = format!("This conversation is with {who}. Nothing was sent or changed.");
        Self {
            by,
            ..Self::new(StatusCode::CONFLICT, ProblemKind::Held, detail)
        }
    }

    fn full(most: u32) -> Self {
        let detail = format!("You have {most} of at most {most} conversations. Finish one, then claim the next.");
        Self {
            most: Some(most),
            ..Self::new(StatusCode::CONFLICT, ProblemKind::Full, detail)
        }
    }
}

/// Whole seconds, rounded up, so that the next try is never too early.
fn whole(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::SignedOut => Self::new(
                StatusCode::UNAUTHORIZED,
                ProblemKind::SignedOut,
                "You are not signed in, or no longer. Sign in to go on.",
            ),
            DeskError::Denied => Self::new(
                StatusCode::FORBIDDEN,
                ProblemKind::Denied,
                "Your role does not allow this. Ask a supervisor or an administrator.",
            ),
            DeskError::WrongCredentials => Self::new(
                StatusCode::UNAUTHORIZED,
                ProblemKind::WrongCredentials,
                "The name, the password or the code is wrong. A code works once; wait for the next one.",
            ),
            DeskError::Locked(wait) => Self::locked(wait),
            DeskError::Busy(wait) => Self::busy(wait),
            DeskError::Weak(sentence) => Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemKind::Weak, sentence),
            DeskError::Gone => Self::gone(),
            DeskError::Held { by } => Self::held(by),
            DeskError::Full { most } => Self::full(most),
            DeskError::Conflict => Self::new(
                StatusCode::CONFLICT,
                ProblemKind::Conflict,
                "Somebody changed this at the same time, or the name is taken. Look again, then decide again.",
            ),
            DeskError::Refused(sentence) => Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemKind::Refused, sentence),
            DeskError::Unreadable => Self::new(
                StatusCode::CONFLICT,
                ProblemKind::Unreadable,
                "What is stored of this conversation is damaged and cannot be read. Close it; the visitor can open a new one.",
            ),
            DeskError::Unavailable => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                ProblemKind::Unavailable,
                "The database cannot be used now. Nothing was changed; try again in a moment.",
            ),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let wait = self.retry_after.map(HeaderValue::from);
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(wait) = wait {
            headers.insert(header::RETRY_AFTER, wait);
        }
        response
    }
}

/// The answer to a path that the API does not have.
pub(crate) async fn no_such_route() -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        ProblemKind::Gone,
        "There is no such route; /desk/api/openapi.json lists them.",
    )
}

/// The answer to a method that a path does not have.
pub(crate) async fn no_such_method() -> Problem {
    Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        ProblemKind::Invalid,
        "This route does not take this method; /desk/api/openapi.json says which it takes.",
    )
}
