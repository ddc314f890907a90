//! The token that makes a conversation somebody's.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::{Entropy, Peer};

use crate::problem::Problem;

/// 32 random bytes: nobody can guess one, so an unknown token needs no rate limit.
const BYTES: usize = 32;

/// The visitor's token, read from `Authorization: Bearer`. It never stands in a URL: addresses end up in histories and
/// logs.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Token(Peer);

impl Token {
    /// Draws a new one.
    pub(crate) fn draw(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; BYTES];
        entropy.fill(&mut bytes);
        Self(Peer::from(URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// Reads a token, and refuses at once what cannot be one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == BYTES).then(|| Self(Peer::from(text.to_owned())))
    }

    /// The visitor's address on this channel.
    pub(crate) fn peer(&self) -> &Peer {
        &self.0
    }

    /// The token itself, for the visitor alone.
    pub(crate) fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl<S: Sync> FromRequestParts<S> for Token {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let value = parts
            .headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .ok_or(Problem::NoToken)?;
        let (scheme, token) = value.split_once(' ').ok_or(Problem::NoToken)?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Problem::NoToken);
        }
        Self::parse(token.trim()).ok_or(Problem::UnknownToken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sevens;

    impl Entropy for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn a_token_reads_back_and_hides_itself() {
        let token = Token::draw(&Sevens);
        assert_eq!(Token::parse(token.expose()), Some(token.clone()));
        assert_eq!(format!("{token:?}"), "Token(Peer(..))");
        for wrong in [
            "",
            "short",
            "not base64 at all, but as long as a token!!",
            &format!("{}A", token.expose()),
        ] {
            assert_eq!(Token::parse(wrong), None, "{wrong}");
        }
    }
}
