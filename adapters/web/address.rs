//! Where a request comes from, for counting alone.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use ipnet::IpNet;

use crate::front::Front;
use crate::problem::Problem;

/// The network address of a visitor. It goes into counters that keep it as a keyed hash and nowhere else: it has no
/// `Debug`, no `Display`, and is forgotten with the request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Address([u8; 16]);

impl Address {
    /// Where a connection comes from: a whole IPv4 address, or the /64 of an IPv6 one.
    pub fn of(ip: IpAddr) -> Self {
        Self(network(ip))
    }

    /// Where a request comes from that this peer has brought: what `X-Forwarded-For` says, as far as a trusted proxy says it.
    pub fn behind(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let peer = peer.to_canonical();
        let forwarded = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok());
        let listed: Vec<&str> = forwarded.flat_map(|value| value.split(',')).collect();
        Self::of(visitor(peer, &listed, trusted))
    }

    /// What is counted.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether it is this machine's own, `127.0.0.1` or `::1`: a proxy that nobody has named may stand there, with everybody
    /// behind it.
    pub fn is_this_machine(&self) -> bool {
        *self == Self::of(IpAddr::V4(Ipv4Addr::LOCALHOST)) || *self == Self::of(IpAddr::V6(Ipv6Addr::LOCALHOST))
    }
}

impl From<Address> for [u8; 16] {
    fn from(address: Address) -> Self {
        address.0
    }
}

impl FromRequestParts<Front> for Address {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, front: &Front) -> Result<Self, Problem> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |info| info.0.ip());
        Ok(Self::behind(peer, &parts.headers, &front.settings.trusted_proxies))
    }
}

/// The last address in the chain that is not a proxy of ours; what stands left of it anybody could have written.
fn visitor(peer: IpAddr, listed: &[&str], trusted: &[IpNet]) -> IpAddr {
    let ours = |ip: &IpAddr| trusted.iter().any(|network| network.contains(ip));
    let mut visitor = peer;
    for entry in listed.iter().rev() {
        if !ours(&visitor) {
            break;
        }
        let Ok(ip) = entry.trim().parse::<IpAddr>() else { break };
        visitor = ip.to_canonical();
    }
    visitor
}

/// One household: a whole IPv4 address, or the /64 in which an IPv6 device may pick any address it likes.
fn network(ip: IpAddr) -> [u8; 16] {
    match ip.to_canonical() {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().octets(),
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).octets(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn only_our_own_proxies_are_believed() {
        let trusted: [IpNet; 1] = ["10.0.0.0/8".parse().expect("a network")];
        for (peer, listed, want) in [
            ("203.0.113.9", vec!["198.51.100.1"], "203.0.113.9"),
            ("10.0.0.2", vec!["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.2", vec!["6.6.6.6", " 198.51.100.1", "10.0.0.3"], "198.51.100.1"),
            ("10.0.0.2", vec!["not an address"], "10.0.0.2"),
            ("10.0.0.2", vec![], "10.0.0.2"),
        ] {
            assert_eq!(visitor(ip(peer), &listed, &trusted), ip(want), "{peer} {listed:?}");
        }
    }

    #[test]
    fn a_household_is_one_network() {
        assert_eq!(network(ip("2001:db8:1:2:3:4:5:6")), network(ip("2001:db8:1:2::9")));
        assert_ne!(network(ip("2001:db8:1:2::9")), network(ip("2001:db8:1:3::9")));
        assert_eq!(network(ip("::ffff:192.0.2.1")), network(ip("192.0.2.1")));
        assert_ne!(network(ip("192.0.2.2")), network(ip("192.0.2.1")));
    }
}
