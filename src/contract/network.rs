//! Where a request comes from, for counting alone.

use std::net::{IpAddr, Ipv6Addr};

/// The network behind a request: one household, which is a whole IPv4 address, or the /64 in which an IPv6 device may
/// pick any address it likes.
///
/// `forwarded` is what stands in `X-Forwarded-For`, from left to right. Counted is the last address in the chain that
/// is not a `trusted` proxy; what stands left of it anybody could have written.
pub fn network(peer: IpAddr, forwarded: &[&str], trusted: impl Fn(&IpAddr) -> bool) -> [u8; 16] {
    let mut caller = peer.to_canonical();
    for entry in forwarded.iter().rev() {
        if !trusted(&caller) {
            break;
        }
        let Ok(ip) = entry.trim().parse::<IpAddr>() else { break };
        caller = ip.to_canonical();
    }
    match caller {
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
    fn only_trusted_proxies_are_believed() {
        let trusted = |ip: &IpAddr| ip.to_string().starts_with("10.");
        let alone = |text: &str| network(ip(text), &[], |_| false);
        for (peer, listed, want) in [
            ("203.0.113.9", vec!["198.51.100.1"], "203.0.113.9"),
            ("10.0.0.2", vec!["198.51.100.1"], "198.51.100.1"),
            ("::ffff:10.0.0.2", vec!["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.2", vec!["6.6.6.6", " 198.51.100.1", "10.0.0.3"], "198.51.100.1"),
            ("10.0.0.2", vec!["not an address"], "10.0.0.2"),
        ] {
            assert_eq!(network(ip(peer), &listed, trusted), alone(want), "{peer} {listed:?}");
        }
    }

    #[test]
    fn a_household_is_one_network() {
        let alone = |text: &str| network(ip(text), &[], |_| false);
        assert_eq!(alone("2001:db8:1:2:3:4:5:6"), alone("2001:db8:1:2::9"));
        assert_ne!(alone("2001:db8:1:2::9"), alone("2001:db8:1:3::9"));
        assert_eq!(alone("::ffff:192.0.2.1"), alone("192.0.2.1"));
        assert_ne!(alone("192.0.2.2"), alone("192.0.2.1"));
    }
}
