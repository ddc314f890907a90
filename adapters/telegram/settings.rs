//! What the operator decides about Telegram.

use std::fmt;

use axum::http::Uri;
use secrecy::{ExposeSecret, SecretString};

use crate::limits::{SECRET_MOST, WEBHOOK_PORTS};

/// What the operator decides about Telegram. Its `Debug` shows neither a secret nor where Telegram is.
#[derive(Clone)]
pub struct Settings {
    /// The bot's token, as `BotFather` gave it: `123456789:AAE...`.
    pub token: SecretString,
    /// Where the Bot API is, without the token: for a Bot API server of one's own, or for a stand-in. Without it,
    /// Telegram's.
    pub api_url: Option<String>,
    /// How updates come.
    pub mode: Mode,
}

/// How updates come.
#[derive(Clone, Debug)]
pub enum Mode {
    /// The server asks for them. It needs no public address.
    Polling,
    /// Telegram brings them.
    Webhook {
        /// What Telegram shows to prove itself: 1 to 256 characters of `A-Z a-z 0-9 _ -`.
        secret: SecretString,
        /// The public address of `POST /channels/telegram`; HTTPS on port 443, 80, 88 or 8443.
        url: String,
    },
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("own_server", &self.api_url.is_some())
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}

/// What is wrong with the settings, and what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SetupError {
    /// The token has not the form of one.
    #[error("the token of Telegram is not one: copy it from BotFather, digits, a colon, then letters and digits")]
    Token,
    /// The address of the Bot API is none.
    #[error("the address of Telegram's Bot API is not one: give http:// or https:// and a host, without the token")]
    ApiUrl,
    /// Telegram would not take the secret.
    #[error("Telegram takes a webhook secret of 1 to 256 characters of A-Z, a-z, 0-9, _ and -; make one of 32 or more")]
    Secret,
    /// Telegram would not take the address.
    #[error(
        "Telegram brings updates to https:// addresses on port 443, 80, 88 or 8443 only: set the public address of the \
         server, or use polling"
    )]
    WebhookUrl,
    /// The HTTP client cannot be made.
    #[error("no HTTPS connections can be made on this machine: look after its certificates, then start again")]
    Client,
}

impl Settings {
    /// Finds what Telegram would refuse.
    pub(crate) fn check(&self) -> Result<(), SetupError> {
        if !is_token(self.token.expose_secret()) {
            return Err(SetupError::Token);
        }
        if let Some(url) = &self.api_url {
            let uri: Uri = url.parse().map_err(|_| SetupError::ApiUrl)?;
            if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.query().is_some() {
                return Err(SetupError::ApiUrl);
            }
        }
        let Mode::Webhook { secret, url } = &self.mode else {
            return Ok(());
        };
        let secret = secret.expose_secret();
        if secret.is_empty() || secret.len() > SECRET_MOST || !secret.bytes().all(is_word) {
            return Err(SetupError::Secret);
        }
        let uri: Uri = url.parse().map_err(|_| SetupError::WebhookUrl)?;
        // A Bot API server of one's own brings updates by plain HTTP, and to any port ("Using a Local Bot API Ports").
        let reachable = match uri.scheme_str() {
            Some("https") => self.api_url.is_some() || WEBHOOK_PORTS.contains(&uri.port_u16().unwrap_or(443)),
            Some("http") => self.api_url.is_some(),
            _ => false,
        };
        if reachable { Ok(()) } else { Err(SetupError::WebhookUrl) }
    }
}

fn is_token(token: &str) -> bool {
    token.split_once(':').is_some_and(|(bot, secret)| {
        !bot.is_empty()
            && bot.bytes().all(|byte| byte.is_ascii_digit())
            && !secret.is_empty()
            && secret.bytes().all(is_word)
    })
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123456789:AAE_sentinel-token";

    fn settings(token: &str, api_url: Option<&str>, webhook: Option<(&str, &str)>) -> Settings {
        Settings {
            token: SecretString::from(token),
            api_url: api_url.map(str::to_owned),
            mode: webhook.map_or(Mode::Polling, |(secret, url)| Mode::Webhook {
                secret: SecretString::from(secret),
                url: url.to_owned(),
            }),
        }
    }

    #[test]
    fn what_telegram_would_refuse_is_said_at_the_start() {
        let long = "x".repeat(257);
        for (settings, want) in [
            (settings(TOKEN, None, None), Ok(())),
            (settings("", None, None), Err(SetupError::Token)),
            (settings("bot123:abc", None, None), Err(SetupError::Token)),
            (settings("123:a b", None, None), Err(SetupError::Token)),
            (settings(TOKEN, Some("http://127.0.0.1:8081"), None), Ok(())),
            (settings(TOKEN, Some("127.0.0.1"), None), Err(SetupError::ApiUrl)),
            (settings(TOKEN, Some("ftp://a.example"), None), Err(SetupError::ApiUrl)),
            (settings(TOKEN, None, Some(("s3cret", "https://a.example/x"))), Ok(())),
            (
                settings(TOKEN, None, Some(("s3cret", "https://a.example:8443/x"))),
                Ok(()),
            ),
            (
                settings(TOKEN, None, Some(("", "https://a.example/x"))),
                Err(SetupError::Secret),
            ),
            (
                settings(TOKEN, None, Some((&long, "https://a.example/x"))),
                Err(SetupError::Secret),
            ),
            (
                settings(TOKEN, None, Some(("a secret", "https://a.example/x"))),
                Err(SetupError::Secret),
            ),
            (
                settings(TOKEN, None, Some(("s", "http://a.example/x"))),
                Err(SetupError::WebhookUrl),
            ),
            (
                settings(TOKEN, None, Some(("s", "https://a.example:8080/x"))),
                Err(SetupError::WebhookUrl),
            ),
            (
                settings(TOKEN, None, Some(("s", "/channels/telegram"))),
                Err(SetupError::WebhookUrl),
            ),
            (
                settings(TOKEN, Some("http://api"), Some(("s", "http://server:8080/x"))),
                Ok(()),
            ),
        ] {
            assert_eq!(settings.check(), want, "{settings:?}");
        }
    }

    #[test]
    fn debug_shows_no_secret_and_no_address_of_telegram() {
        let shown = format!(
            "{:?}",
            settings(
                TOKEN,
                Some("http://sentinel-host"),
                Some(("sentinel-secret", "https://a.example/x"))
            )
        );
        assert!(!shown.contains("sentinel"), "{shown}");
    }
}
