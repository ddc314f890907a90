//! Which addresses this crate may call.
//!
//! A callback's address comes with the message. Whoever has the skill's key could name any host of the operator's
//! network in it, so only pinned hosts are called.

use std::net::IpAddr;

use reqwest::Url;

/// The hosts that may be called back.
#[derive(Clone)]
pub(crate) struct Pins(Vec<Pin>);

#[derive(Clone)]
enum Pin {
    /// By HTTPS, at its usual port.
    Host(String),
    /// On this machine, at this port, by plain HTTP.
    Loopback(IpAddr, u16),
}

impl Pins {
    /// Pins these hosts; nothing where one of them is not written as a host.
    pub(crate) fn new(hosts: &[String]) -> Option<Self> {
        hosts
            .iter()
            .map(|host| Pin::read(host))
            .collect::<Option<_>>()
            .map(Self)
    }

    /// The address, if it may be called.
    pub(crate) fn admit(&self, address: &str) -> Option<Url> {
        let url = Url::parse(address).ok()?;
        let bare = url.username().is_empty() && url.password().is_none();
        (bare && self.0.iter().any(|pin| pin.fits(&url))).then_some(url)
    }

    /// Whether every host is a stand-in on this machine.
    pub(crate) fn loopback(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|pin| matches!(pin, Pin::Loopback(..)))
    }
}

impl Pin {
    fn read(host: &str) -> Option<Self> {
        let url = Url::parse(&format!("http://{host}/")).ok()?;
        let plain = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:[]".contains(c));
        let name = url.host_str().filter(|_| plain)?;
        match (loopback(&url), url.port()) {
            (Some(ip), Some(port)) => Some(Self::Loopback(ip, port)),
            (None, None) if ip(&url).is_none() => Some(Self::Host(name.to_owned())),
            _ => None,
        }
    }

    fn fits(&self, url: &Url) -> bool {
        match self {
            Self::Host(host) => {
                url.scheme() == "https" && url.host_str() == Some(host) && url.port_or_known_default() == Some(443)
            }
            Self::Loopback(ip, port) => {
                url.scheme() == "http" && loopback(url) == Some(*ip) && url.port_or_known_default() == Some(*port)
            }
        }
    }
}

/// The address of a service as the operator writes it: HTTPS, or a stand-in on this machine; without path, query or
/// user name.
pub(crate) fn own(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let safe = match url.scheme() {
        "https" => url.host_str().is_some(),
        "http" => loopback(&url).is_some(),
        _ => false,
    };
    let bare = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    (safe && bare).then_some(url)
}

/// Whether an address of a service is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    loopback(url).is_some()
}

fn loopback(url: &Url) -> Option<IpAddr> {
    ip(url).filter(IpAddr::is_loopback)
}

fn ip(url: &Url) -> Option<IpAddr> {
    url.host_str()?.trim_matches(['[', ']']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pinned_hosts_are_called() {
        let pins = Pins::new(&["bot-api.kakao.com".to_owned(), "127.0.0.1:9".to_owned()]).expect("both are hosts");
        for good in [
            "https://bot-api.kakao.com/v1/bots/5ae9b76d7409b11ec845b746!/callback/-dam",
            "https://BOT-API.kakao.com:443/x",
            "http://127.0.0.1:9/callback/1",
        ] {
            assert!(pins.admit(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "bot-api.kakao.com/x",
            "http://bot-api.kakao.com/x",
            "https://bot-api.kakao.com:8443/x",
            "https://bot-api.kakao.com.example/x",
            "https://bot-api.kakao.com@example.com/x",
            "https://user@bot-api.kakao.com/x",
            "https://127.0.0.1:9/x",
            "http://127.0.0.1:10/x",
            "http://127.0.0.1/x",
            "http://169.254.169.254/latest/meta-data",
            "file:///etc/passwd",
        ] {
            assert!(pins.admit(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_host_is_written_as_one() {
        for wrong in [
            "",
            "https://bot-api.kakao.com",
            "bot-api.kakao.com/x",
            "bot-api.kakao.com:8443",
            "10.0.0.1",
            "10.0.0.1:80",
            "127.0.0.1",
            "a@b",
        ] {
            assert!(Pins::new(&[wrong.to_owned()]).is_none(), "{wrong}");
        }
        assert!(Pins::new(&["[::1]:9".to_owned()]).is_some());
    }
}
