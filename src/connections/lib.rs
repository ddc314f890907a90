//! Connections: taken in, bounded in time and number, served.
//!
//! A stranger may open connections and say nothing on them, say it slowly, or read nothing. Here stands what each of
//! that may cost: `limits` names every bound with its reason, `census` counts who is connected and who makes room for
//! whom, `line` knows what one connection is doing and since when, `wire` watches its bytes, `answer` its requests;
//! `door` takes connections in and serves them; `spare` shows the emergency numbers to whoever finds no place;
//! `headers` completes every answer; `descriptors` makes room for many.
//!
//! This room knows nothing of conversations, channels or people. It is given a router and serves it.
//!
//! **Invariant:** nothing that a client does or leaves undone keeps a connection open for longer than `limits` says,
//! and nothing on a connection ends the server.

mod answer;
mod census;
mod descriptors;
mod door;
mod headers;
mod limits;
mod line;
mod spare;
mod tls;
mod wire;

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::http::HeaderMap;
use contract::Entropy;

pub use descriptors::connections;
pub use door::{listen, serve};
pub use headers::Security;
pub use limits::Limits;
pub use tls::{TlsError, acceptor};
pub use tokio_rustls::TlsAcceptor;

use census::{Admission, Census, Seat};
use line::Phase;

/// What stands behind one listener.
pub struct Site {
    router: Router,
    census: Arc<Census>,
    security: Security,
    /// The page that shows the emergency numbers to whoever finds no place.
    numbers: Arc<str>,
    origins: Arc<dyn Origins>,
}

/// Whose connections and requests are whose. An address is bytes here; what makes two of them one household is said
/// outside.
pub trait Origins: Send + Sync {
    /// Where a connection comes from, and whether it is a proxy's.
    fn connection(&self, peer: IpAddr) -> ([u8; 16], Via);

    /// For whom a proxy asks; nothing where it asks for itself, or where requests are not counted.
    fn request(&self, peer: IpAddr, path: &str, headers: &HeaderMap) -> Option<[u8; 16]>;
}

/// Who stands at the other end of a connection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Via {
    /// Somebody out there.
    Direct,
    /// A proxy that was named, or this machine, where an unnamed one may stand: many people through one address.
    Proxy,
}

/// One address has as many requests under way as it may.
struct Crowded;

impl Site {
    /// A router with its limits. `numbers` is a whole page; `entropy` draws the salt under which addresses are counted.
    pub fn new(
        router: Router,
        limits: Limits,
        security: Security,
        numbers: Arc<str>,
        origins: Arc<dyn Origins>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        Self {
            router,
            census: Census::new(limits, entropy),
            security,
            numbers,
            origins,
        }
    }

    fn admit(&self, peer: IpAddr, first: Phase) -> Admission {
        let (address, via) = self.origins.connection(peer);
        self.census.admit(&address, via, first)
    }

    /// Counts a request for the address that a proxy names.
    fn seat(&self, peer: IpAddr, path: &str, headers: &HeaderMap) -> Result<Option<Seat>, Crowded> {
        match self.origins.request(peer, path, headers) {
            None => Ok(None),
            Some(address) => self.census.seat(&address).map(Some).ok_or(Crowded),
        }
    }
}
