//! Errors as RFC 9457 has them, each with a sentence for a person.

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::Refusal;
use serde::Serialize;

/// Why a request was not done. In every case but [`Problem::Unavailable`] the same request will fail again; in every
/// case nothing was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(crate) enum Problem {
    #[error("{0}")]
    Malformed(&'static str),
    #[error("This request needs the token of a conversation. Open a new conversation to get one.")]
    NoToken,
    #[error("No conversation is known under this token. Open a new one.")]
    UnknownToken,
    #[error("This does not fit. Check what was typed, or open a new conversation.")]
    NoReturn,
    #[error("This request did not come from the page itself and was refused.")]
    ForeignOrigin,
    #[error("This address does not take that kind of request.")]
    Method,
    #[error("This conversation has ended. Open a new one.")]
    Closed,
    #[error("This is too long: at most {most} bytes are taken at once. Split it into several messages.")]
    TooLarge { most: usize },
    #[error("Send this as application/json.")]
    MediaType,
    #[error("{0}")]
    Invalid(&'static str),
    #[error("Solve a challenge from /chat/challenge first and send it along as \"proof\".")]
    ProofNeeded,
    #[error("That was too much at once, so this was not taken. Wait {} seconds and send it again.", seconds(*.0))]
    Busy(Duration),
    #[error(
        "The message could not be stored, so it was not taken. Send it again; the emergency numbers work meanwhile."
    )]
    Unavailable,
    #[error(
        "This conversation cannot be read any more, so nothing was taken. Open a new one; the emergency \
         numbers work meanwhile."
    )]
    Unreadable,
}

impl Problem {
    /// The name that programs tell the problem by.
    fn name(self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::NoToken | Self::UnknownToken => "unknown-token",
            Self::NoReturn => "no-return",
            Self::ForeignOrigin => "foreign-origin",
            Self::Method => "method",
            Self::Closed => "closed",
            Self::TooLarge { .. } => "too-large",
            Self::MediaType => "media-type",
            Self::Invalid(_) => "invalid",
            Self::ProofNeeded => "proof-needed",
            Self::Busy(_) => "busy",
            Self::Unavailable => "unavailable",
            Self::Unreadable => "unreadable",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::NoToken | Self::UnknownToken => StatusCode::UNAUTHORIZED,
            Self::ForeignOrigin => StatusCode::FORBIDDEN,
            Self::NoReturn => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Closed | Self::Unreadable => StatusCode::GONE,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::ProofNeeded => StatusCode::PRECONDITION_REQUIRED,
            Self::Busy(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn retry_after(self) -> Option<u64> {
        match self {
            Self::Busy(wait) => Some(seconds(wait)),
            Self::Unavailable => Some(3),
            _ => None,
        }
    }
}

/// Whole seconds, rounded up so that nobody comes again too early, and never zero: a client told to wait for no time at
/// all would not wait.
fn seconds(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

#[derive(Serialize)]
struct Document {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: String,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.status();
        let document = Document {
            r#type: format!("urn:problem:{}", self.name()),
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            detail: self.to_string(),
        };
        let mut response = (status, Json(document)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(wait) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unknown => Self::UnknownToken,
            Refusal::Closed => Self::Closed,
            Refusal::Invalid(sentence) => Self::Invalid(sentence),
            Refusal::Busy(wait) => Self::Busy(wait),
            Refusal::Unavailable => Self::Unavailable,
            Refusal::Unreadable => Self::Unreadable,
        }
    }
}
