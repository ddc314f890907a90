//! What stands behind one listener: the router that is served, and everything that bounds it.

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::http::HeaderMap;
use contract::Entropy;

use crate::census::{Admission, Census, Seat};
use crate::headers::Security;
use crate::limits::Limits;
use crate::line::Phase;
use crate::origins::Origins;

/// What stands behind one listener.
pub struct Site {
    pub(crate) router: Router,
    pub(crate) census: Arc<Census>,
    pub(crate) security: Security,
    /// The page that shows the emergency numbers to whoever finds no place.
    pub(crate) numbers: Arc<str>,
    origins: Arc<dyn Origins>,
}

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

    /// Finds a place for a new connection, if there is one.
    pub(crate) fn admit(&self, peer: IpAddr, first: Phase) -> Admission {
        let (address, via) = self.origins.connection(peer);
        self.census.admit(&address, via, first)
    }

    /// Counts a request for the address that a proxy names.
    pub(crate) fn seat(&self, peer: IpAddr, path: &str, headers: &HeaderMap) -> Result<Option<Seat>, Crowded> {
        match self.origins.request(peer, path, headers) {
            None => Ok(None),
            Some(address) => self.census.seat(&address).map(Some).ok_or(Crowded),
        }
    }
}

/// The address has as many requests under way as it may have.
pub(crate) struct Crowded;
