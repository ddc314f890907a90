//! Whose connections and requests are whose.

use std::net::IpAddr;

use axum::http::HeaderMap;

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
