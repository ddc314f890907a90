//! A body that tells when it has been handed to the network.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::Stream;

/// An answer in JSON.
pub(crate) fn json(body: impl Into<Body>) -> Response {
    let media = HeaderValue::from_static("application/json; charset=utf-8");
    ([(header::CONTENT_TYPE, media)], body.into()).into_response()
}

/// What became of a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// All of it has gone to the socket.
    Gone,
    /// The connection broke before.
    Broken,
}

/// An answer in JSON; `end` is called once, with what became of it.
///
/// What stands in the socket's buffer may still be lost with the machine that was to read it. A webhook has no better
/// receipt.
pub(crate) fn watched(bytes: Bytes, end: impl FnOnce(End) + Send + 'static) -> Response {
    json(Body::from_stream(Watched {
        stage: FlushStage::Whole(bytes),
        end: Some(Box::new(end)),
    }))
}

/// The stages of a body. The HTTP server asks for the next piece as soon as it has room in its own buffer, so the body
/// is not ready once in between: that makes the HTTP server flush first, and a connection that is broken by then never
/// gets to the end.
enum FlushStage {
    Whole(Bytes),
    Flushing,
    Over,
}

struct Watched {
    stage: FlushStage,
    end: Option<Box<dyn FnOnce(End) + Send>>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            end(End::Broken);
        }
    }
}

impl Stream for Watched {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match std::mem::replace(&mut self.stage, FlushStage::Over) {
            FlushStage::Whole(bytes) => {
                self.stage = FlushStage::Flushing;
                Poll::Ready(Some(Ok(bytes)))
            }
            FlushStage::Flushing => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            FlushStage::Over => {
                if let Some(end) = self.end.take() {
                    end(End::Gone);
                }
                Poll::Ready(None)
            }
        }
    }
}
