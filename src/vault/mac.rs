//! Keyed hashes: names of keys, blind indexes, links of a chain.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::hex;

/// A blind index: the same value gives the same 32 bytes, and without the index key neither can be told from the other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Index([u8; 32]);

impl Index {
    /// The bytes as they are stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Half of it in hexadecimal digits, for a name that people may see.
    pub fn short(&self) -> String {
        hex::spell(&self.0[..16])
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Index(..)")
    }
}

/// HMAC-SHA-256 over parts, each preceded by its length, so that `ab|c` and `a|bc` differ.
pub(crate) fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

pub(crate) fn index(key: &[u8; 32], purpose: &str, parts: &[&[u8]]) -> Index {
    let mut all = Vec::with_capacity(parts.len() + 1);
    all.push(purpose.as_bytes());
    all.extend_from_slice(parts);
    Index(mac(key, &all))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with Python's `hmac` over the same framing: eight bytes of length, little-endian, before each part.
    #[test]
    fn an_index_is_hmac_sha_256_over_framed_parts() {
        let key = [0x0b; 32];
        let got = index(&key, "peer", &[b"telegram", b"1234567890"]);
        assert_eq!(
            hex::spell(got.as_bytes()),
            "ed98103353295d8c65a45ffaf8caccdda68560be719837d01134172fce467a7b"
        );
    }

    #[test]
    fn parts_do_not_run_together() {
        let key = [7; 32];
        assert_ne!(index(&key, "peer", &[b"ab", b"c"]), index(&key, "peer", &[b"a", b"bc"]));
        assert_ne!(index(&key, "peer", &[b"ab"]), index(&key, "pass", &[b"ab"]));
        assert_ne!(index(&key, "peer", &[b"ab"]), index(&[8; 32], "peer", &[b"ab"]));
    }
}
