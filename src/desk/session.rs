//! The cookie of a signed-in browser.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use contract::Text;
use switchboard::{DeskError, Principal};

use crate::Desk;
use crate::problem::Problem;

/// The `__Host-` in front makes the browser hold us to `Secure`, `Path=/` and no `Domain`: a neighbouring host cannot
/// set it.
const NAME: &str = "__Host-desk";
/// What a browser keeps after a sign-in to be known at the next one; it opens nothing.
const DEVICE: &str = "__Host-device";
const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Strict";

/// Who asks: a handler that takes this answers `signed-out` to everybody else.
pub(crate) struct Signed {
    /// The person.
    pub(crate) principal: Principal,
    /// The session's token, to end what hangs on it.
    pub(crate) token: Text,
}

impl FromRequestParts<Arc<Desk>> for Signed {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Problem> {
        let token = token(&parts.headers).ok_or(DeskError::SignedOut)?;
        let principal = desk.switchboard.people.principal(&token).await?;
        Ok(Self { principal, token })
    }
}

/// The token that the browser sent, if it sent one.
pub(crate) fn token(headers: &HeaderMap) -> Option<Text> {
    sent(headers, NAME)
}

/// What the browser was given when somebody signed in in it before.
pub(crate) fn device(headers: &HeaderMap) -> Option<Text> {
    sent(headers, DEVICE)
}

fn sent(headers: &HeaderMap, wanted: &str) -> Option<Text> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == wanted && !value.is_empty()).then(|| Text::from(value)))
}

/// The header that keeps a token until the browser is closed. `None` when it holds what a cookie cannot.
pub(crate) fn keep(token: &Text) -> Option<HeaderValue> {
    cookie(NAME, token, ATTRIBUTES)
}

/// The header that keeps what a browser is known by, for 180 days.
pub(crate) fn keep_device(device: &Text) -> Option<HeaderValue> {
    cookie(DEVICE, device, &format!("{ATTRIBUTES}; Max-Age=15552000"))
}

fn cookie(name: &str, token: &Text, attributes: &str) -> Option<HeaderValue> {
    let plain = token
        .expose()
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    let mut value = HeaderValue::from_str(&format!("{name}={}; {attributes}", token.expose()))
        .ok()
        .filter(|_| plain)?;
    value.set_sensitive(true);
    Some(value)
}

/// The header that makes the browser forget it.
pub(crate) fn forget() -> HeaderValue {
    HeaderValue::from_static("__Host-desk=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(line: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(line))])
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        for (line, want) in [
            ("__Host-desk=abc", Some("abc")),
            ("a=b; __Host-desk=abc; c=d", Some("abc")),
            ("desk=abc", None),
            ("x__Host-desk=abc", None),
            ("__Host-desk=", None),
            ("", None),
        ] {
            assert_eq!(token(&with(line)), want.map(Text::from), "{line}");
        }
    }

    #[test]
    fn a_token_that_could_add_attributes_is_not_set() {
        assert_eq!(keep(&Text::from("a; Domain=example.org")), None);
        let kept = keep(&Text::from("aZ0-_")).expect("it is plain");
        assert_eq!(
            kept.to_str().ok(),
            Some("__Host-desk=aZ0-_; Path=/; Secure; HttpOnly; SameSite=Strict")
        );
        assert!(!format!("{kept:?}").contains("aZ0"), "it must not show in a log");
    }
}
