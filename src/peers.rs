//! Who may speak plain HTTP to the house across a network: the proxies that were named, and nobody else.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use ipnet::IpNet;

/// Answers these peers alone. Whoever else finds the port learns nothing but that.
pub fn only(proxies: &[IpNet], router: Router) -> Router {
    let proxies: Arc<[IpNet]> = proxies.into();
    router.layer(middleware::from_fn(
        move |ConnectInfo(peer): ConnectInfo<SocketAddr>, request: Request, next: Next| {
            let proxies = proxies.clone();
            async move { admit(&proxies, peer, request, next).await }
        },
    ))
}

async fn admit(proxies: &[IpNet], peer: SocketAddr, request: Request, next: Next) -> Response {
    // An IPv4 peer of a socket that listens on both families comes as `::ffff:10.0.0.1`.
    let address = peer.ip().to_canonical();
    if proxies.iter().any(|net| net.contains(&address)) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::routing::get;
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn only_named_proxies_are_answered() {
        let named = ["10.0.0.0/8".parse().expect("a network")];
        let router = only(&named, Router::new().route("/", get(|| async { "hello" })));
        for (peer, status) in [
            ("10.1.2.3:4", StatusCode::OK),
            ("[::ffff:10.1.2.3]:4", StatusCode::OK),
            ("192.0.2.1:4", StatusCode::FORBIDDEN),
            ("[2001:db8::1]:4", StatusCode::FORBIDDEN),
        ] {
            let peer: SocketAddr = peer.parse().expect("an address");
            let mut request = Request::new(Body::empty());
            request.extensions_mut().insert(ConnectInfo(peer));
            let answer = router.clone().oneshot(request).await.expect("a router answers");
            assert_eq!(answer.status(), status, "{peer}");
        }
    }
}
