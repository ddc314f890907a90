//! What the operator decides, and how patient the adapter is.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

/// What the operator decides.
#[derive(Clone)]
pub struct Settings {
    /// The bot's token from the developer portal, with or without `Bot ` in front.
    pub token: SecretString,
    /// The base of another server that speaks Discord's API, such as `http://127.0.0.1:4000`; nothing for the real one.
    pub api_url: Option<String>,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("token", &"..")
            .field("api_url", &self.api_url.as_ref().map(|_| ".."))
            .finish()
    }
}

/// What is wrong in the settings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SetupError {
    /// There is no token, or it holds what no token holds.
    #[error("the Discord token is empty or holds spaces; copy it again from the bot's page in the developer portal")]
    Token,
    /// The address is none.
    #[error("the Discord API address is not an http or https address; leave it out for the real service")]
    Address,
    /// The token would travel in the clear.
    #[error(
        "the Discord API address is plain http to another machine, which would show the token; use https or 127.0.0.1"
    )]
    Plain,
    /// The HTTP client cannot be made.
    #[error("no HTTPS client could be made for Discord; check the machine's certificates")]
    Client,
}

impl Settings {
    /// The token alone.
    pub(crate) fn bare(&self) -> Result<&str, SetupError> {
        let words: Vec<&str> = self.token.expose_secret().split_whitespace().collect();
        let token = match words[..] {
            ["Bot", token] | [token] if token != "Bot" => token,
            _ => return Err(SetupError::Token),
        };
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(SetupError::Token);
        }
        Ok(token)
    }

    /// The other server's base, checked.
    pub(crate) fn base(&self) -> Result<Option<String>, SetupError> {
        let Some(address) = &self.api_url else {
            return Ok(None);
        };
        let url = Url::parse(address).map_err(|_| SetupError::Address)?;
        let host = url.host_str().ok_or(SetupError::Address)?;
        match url.scheme() {
            "https" => {}
            "http" if loopback(host) => {}
            "http" => return Err(SetupError::Plain),
            _ => return Err(SetupError::Address),
        }
        Ok(Some(address.trim_end_matches('/').to_owned()))
    }
}

fn loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// How long the adapter waits for what; [`Default`] is what the platform asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// A pressed button is acknowledged after this long even if the server has not taken it yet. The platform gives up
    /// after three seconds (Discord's documentation, "Receiving and Responding").
    pub acknowledge: Duration,
    /// One call of the HTTP API, connecting included.
    pub answer: Duration,
    /// How often the right to hold the gateway is renewed; it lasts three times as long.
    pub renew: Duration,
    /// The first wait before connecting again, doubled up to a minute. It bounds how often the platform sees an
    /// IDENTIFY, of which it takes 1,000 a day.
    pub reconnect: Duration,
    /// The first wait before the server, or the platform's list of missed messages, is asked again; doubled up to 15
    /// seconds.
    pub again: Duration,
    /// How long what was begun may take to be committed and acknowledged once the process is to end; at most four
    /// seconds.
    pub finish: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            acknowledge: Duration::from_secs(2),
            answer: Duration::from_secs(20),
            renew: Duration::from_secs(20),
            reconnect: Duration::from_secs(2),
            again: Duration::from_millis(200),
            finish: Duration::from_secs(3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(token: &str, api_url: Option<&str>) -> Settings {
        Settings {
            token: SecretString::from(token),
            api_url: api_url.map(str::to_owned),
        }
    }

    #[test]
    fn a_token_is_taken_in_either_spelling() {
        assert_eq!(settings(" Bot a.b.c\n", None).bare(), Ok("a.b.c"));
        assert_eq!(settings("a.b.c", None).bare(), Ok("a.b.c"));
        for wrong in ["", "  ", "Bot ", "a b", "a\nb"] {
            assert_eq!(settings(wrong, None).bare(), Err(SetupError::Token), "{wrong:?}");
        }
    }

    #[test]
    fn the_token_never_travels_in_the_clear() {
        for (address, base) in [
            ("http://127.0.0.1:4000/", Ok(Some("http://127.0.0.1:4000"))),
            ("http://[::1]:4000", Ok(Some("http://[::1]:4000"))),
            ("https://discord.example", Ok(Some("https://discord.example"))),
            ("http://discord.example", Err(SetupError::Plain)),
            ("ftp://127.0.0.1", Err(SetupError::Address)),
            ("127.0.0.1:4000", Err(SetupError::Address)),
        ] {
            let expected = base.map(|base| base.map(str::to_owned));
            assert_eq!(settings("t", Some(address)).base(), expected, "{address}");
        }
    }

    #[test]
    fn nothing_secret_shows() {
        let shown = format!("{:?}", settings("sentinel", Some("http://sentinel.example")));
        assert!(!shown.contains("sentinel"), "{shown}");
    }
}
