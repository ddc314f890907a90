//! Between the HTTP library and the routes: tells the connection what it is doing, bounds the wait for an answer,
//! counts what a proxy brings for one address, and completes the headers.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{ConnectInfo, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::timeout;
use tower::ServiceExt;

use crate::census::Seat;
use crate::line::{Line, Phase};
use crate::origins::Via;
use crate::site::{Crowded, Site};

/// Answers the requests of one connection.
pub(crate) struct Answerer {
    pub(crate) site: Arc<Site>,
    pub(crate) line: Arc<Line>,
    pub(crate) from: SocketAddr,
}

impl hyper::service::Service<Request<Incoming>> for Answerer {
    type Response = Response<Watched>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        self.line.enter(Phase::Asked);
        let (site, line) = (self.site.clone(), self.line.clone());
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(self.from));
        let seat = match line.via {
            Via::Direct => Ok(None),
            Via::Proxy => site.seat(self.from.ip(), request.uri().path(), request.headers()),
        };
        let (router, begin) = (site.router.clone(), site.census.limits.begin);
        Box::pin(async move {
            let (mut response, seat) = match seat {
                Err(Crowded) => (no_place(&site), None),
                Ok(seat) => match timeout(begin, router.oneshot(request)).await {
                    Ok(Ok(response)) => (response, seat),
                    Err(_) => (StatusCode::REQUEST_TIMEOUT.into_response(), seat),
                },
            };
            site.security.complete(response.headers_mut());
            line.enter(if streams(&response) {
                Phase::Streaming
            } else {
                Phase::Answering
            });
            Ok(response.map(|body| Watched {
                body,
                line,
                _seat: seat,
            }))
        })
    }
}

/// The emergency numbers alone, with the time after which to come back.
fn no_place(site: &Site) -> Response {
    let headers = [
        (header::CONTENT_TYPE, crate::spare::KIND),
        (header::RETRY_AFTER, crate::spare::RETRY_AFTER),
    ];
    (StatusCode::SERVICE_UNAVAILABLE, headers, site.numbers.to_string()).into_response()
}

fn streams(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"))
}

/// The body of an answer. When it is dropped the exchange has ended, and its seat is given back.
pub(crate) struct Watched {
    body: Body,
    line: Arc<Line>,
    _seat: Option<Seat>,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.line.enter(Phase::Idle);
    }
}
