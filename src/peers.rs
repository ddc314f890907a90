//! Whom a connection belongs to, and who may speak plain HTTP across a network: the proxies that were named, and nobody
//! else.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use connections::{Origins, Via};
use ipnet::IpNet;

use crate::compose::Address;

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

/// Households, as the limits of connections count them.
pub struct Households {
    proxies: Vec<IpNet>,
}

impl Households {
    /// These proxies say for whom they ask.
    pub fn new(proxies: &[IpNet]) -> Self {
        Self {
            proxies: proxies.to_vec(),
        }
    }
}

impl Origins for Households {
    fn connection(&self, peer: IpAddr) -> ([u8; 16], Via) {
        let (address, ip) = (Address::of(peer), peer.to_canonical());
        let proxy = address.is_this_machine() || self.proxies.iter().any(|net| net.contains(&ip));
        (address.into(), if proxy { Via::Proxy } else { Via::Direct })
    }

    fn request(&self, peer: IpAddr, path: &str, headers: &HeaderMap) -> Option<[u8; 16]> {
        // A platform speaks for all its people through three addresses.
        if path.starts_with("/channels/") {
            return None;
        }
        let address = Address::behind(peer, headers, &self.proxies);
        (address != Address::of(peer)).then(|| address.into())
    }
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

    #[test]
    fn a_request_is_counted_for_whom_the_proxy_names() {
        let households = Households::new(&["10.0.0.0/8".parse().expect("a network")]);
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "198.51.100.7".parse().expect("a value"));
        let counted = |peer: &str, path| households.request(peer.parse().expect("an address"), path, &headers);
        let named = Address::of("198.51.100.7".parse().expect("an address"));
        assert_eq!(counted("10.0.0.2", "/chat/turns"), Some(named.into()));
        assert_eq!(
            counted("10.0.0.2", "/channels/kakao"),
            None,
            "a platform is nobody's household"
        );
        assert_eq!(counted("203.0.113.9", "/chat/turns"), None, "nobody else is believed");
        for (peer, via) in [
            ("10.0.0.2", Via::Proxy),
            ("::ffff:10.0.0.2", Via::Proxy),
            ("127.0.0.1", Via::Proxy),
            ("::1", Via::Proxy),
            ("127.0.0.2", Via::Direct),
            ("203.0.113.9", Via::Direct),
        ] {
            assert_eq!(
                households.connection(peer.parse().expect("an address")).1,
                via,
                "{peer}"
            );
        }
    }

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
