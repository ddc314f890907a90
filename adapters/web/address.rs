//! Where a request comes from, for counting alone.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use axum::http::HeaderMap;
use contract::network;
use ipnet::IpNet;

/// The network address of a visitor. It goes into counters that keep it as a keyed hash and nowhere else: it has no
/// `Debug`, no `Display`, and is forgotten with the request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Address([u8; 16]);

impl Address {
    /// Where a connection comes from: a whole IPv4 address, or the /64 of an IPv6 one.
    pub fn of(ip: IpAddr) -> Self {
        Self(network(ip, &[], |_| false))
    }

    /// Where a request comes from that this peer has brought: what `X-Forwarded-For` says, as far as a trusted proxy
    /// says it.
    pub fn behind(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let forwarded = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok());
        let listed: Vec<&str> = forwarded.flat_map(|value| value.split(',')).collect();
        let ours = |ip: &IpAddr| trusted.iter().any(|network| network.contains(ip));
        Self(network(peer, &listed, ours))
    }

    /// What is counted.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether it is this machine's own, `127.0.0.1` or `::1`: a proxy that nobody has named may stand there, with
    /// everybody behind it.
    pub fn is_this_machine(&self) -> bool {
        *self == Self::of(IpAddr::V4(Ipv4Addr::LOCALHOST)) || *self == Self::of(IpAddr::V6(Ipv6Addr::LOCALHOST))
    }
}

impl From<Address> for [u8; 16] {
    fn from(address: Address) -> Self {
        address.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of several is taken is `contract::network`'s to say; here the header is read, which may stand there twice.
    #[test]
    fn only_our_own_proxies_are_believed() {
        let ip = |text: &str| -> IpAddr { text.parse().expect("an address") };
        let trusted: [IpNet; 1] = ["10.0.0.0/8".parse().expect("a network")];
        let mut headers = HeaderMap::new();
        for listed in ["6.6.6.6, 198.51.100.1", "10.0.0.3"] {
            headers.append("x-forwarded-for", listed.parse().expect("a header value"));
        }
        for (peer, want) in [("10.0.0.2", "198.51.100.1"), ("203.0.113.9", "203.0.113.9")] {
            assert!(
                Address::behind(ip(peer), &headers, &trusted) == Address::of(ip(want)),
                "{peer}"
            );
        }
    }
}
