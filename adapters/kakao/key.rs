//! The key by which Kakao proves itself: a header that the operator enters at the skill. There is no
//! signature.

use axum::http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The header's name.
const HEADER: &str = "x-skill-key";

/// What the key must hash to. Comparing hashes takes the same time whatever was sent, and however long it was.
pub(crate) struct SkillKey([u8; 32]);

impl SkillKey {
    pub(crate) fn new(key: &SecretString) -> Self {
        Self(Sha256::digest(key.expose_secret()).into())
    }

    /// Whether a request carries the key, and no second one beside it.
    pub(crate) fn opens(&self, headers: &HeaderMap) -> bool {
        let mut sent = headers.get_all(HEADER).iter();
        let (Some(key), None) = (sent.next(), sent.next()) else {
            return false;
        };
        let digest: [u8; 32] = Sha256::digest(key.as_bytes()).into();
        digest.ct_eq(&self.0).into()
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn the_key_alone_opens() {
        let key = SkillKey::new(&SecretString::from("0123456789abcdef"));
        let with = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(HEADER, HeaderValue::from_static(value));
            }
            key.opens(&headers)
        };
        assert!(with(&["0123456789abcdef"]));
        for wrong in [
            &[][..],
            &[""],
            &["0123456789abcde"],
            &["0123456789abcdeF"],
            &["0123456789abcdef", "x"],
        ] {
            assert!(!with(wrong), "{wrong:?}");
        }
    }
}
