//! Reading a JSON body, with an end to its length and a sentence for each way it can be wrong.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use contract::{TEXT_LIMIT, mended};
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// The most that is read of a body: 16 KiB, or what the longest allowed turn needs. 8,000 characters of Hangul are
/// 24,000 bytes, and whoever writes Korean may write as much as whoever writes Latin letters.
pub(crate) const MOST: usize = if TEXT_LIMIT * 4 + 1_024 > 16_384 {
    TEXT_LIMIT * 4 + 1_024
} else {
    16_384
};

/// A JSON body, parsed.
pub(crate) struct Json<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let media = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if media.split(';').next().unwrap_or_default().trim() != "application/json" {
            return Err(Problem::MediaType);
        }
        let bytes = bytes(request).await?;
        serde_json::from_slice(&mended(&bytes)).map(Self).map_err(|error| {
            Problem::Malformed(match error.classify() {
                serde_json::error::Category::Data => "A field is missing, unknown or of the wrong kind.",
                _ => "The body is not JSON.",
            })
        })
    }
}

/// Reads a body as UTF-8.
pub(crate) async fn text(request: Request) -> Result<String, Problem> {
    String::from_utf8(bytes(request).await?.into()).map_err(|_| Problem::Malformed("The body is not UTF-8."))
}

async fn bytes(request: Request) -> Result<Bytes, Problem> {
    to_bytes(request.into_body(), MOST)
        .await
        .map_err(|_| Problem::TooLarge { most: MOST })
}
