//! One key, and what it seals.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::{Draw, Index, Place, hex, mac};

/// XChaCha20-Poly1305 with a random nonce of 24 bytes: the only algorithm so far. A second one will get another number,
/// so that old values can still be read.
const XCHACHA20_POLY1305: u8 = 1;

const NONCE: usize = 24;
const TAG: usize = 16;
const HEADER: usize = 1 + 4 + NONCE;

/// Names a key without telling anything of it: the first four bytes of a keyed hash.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId([u8; 4]);

impl KeyId {
    pub(crate) fn of(key: &[u8; 32]) -> Self {
        let [a, b, c, d, ..] = mac::mac(key, &[b"key id"]);
        Self([a, b, c, d])
    }

    /// Reads an id as [`fmt::Display`] writes it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        hex::read(text).map(|bytes| Self(*bytes))
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::spell(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a value does not open. Whatever the case, nothing of the value is given out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Broken {
    /// It is shorter than any sealed value.
    #[error("the sealed value is cut short")]
    Short,
    /// It was sealed with an algorithm that this version does not know.
    #[error("the sealed value was made with algorithm {0}, which this version does not know")]
    Algorithm(u8),
    /// It was sealed with another key.
    #[error("the sealed value was made with key {0}, not with the one at hand")]
    OtherKey(KeyId),
    /// Its bytes were changed, or it stands in another place than the one that it was sealed for.
    #[error("the sealed value was changed or moved")]
    Altered,
}

/// A key that seals: a conversation's own, or a master key. 32 random bytes, wiped from memory when dropped.
pub struct DataKey {
    bytes: Zeroizing<[u8; 32]>,
    id: KeyId,
}

impl DataKey {
    /// Draws a new key.
    pub fn draw(draw: &Draw<'_>) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        draw(&mut *bytes);
        Self::of(&bytes)
    }

    pub(crate) fn of(bytes: &[u8; 32]) -> Self {
        Self {
            bytes: Zeroizing::new(*bytes),
            id: KeyId::of(bytes),
        }
    }

    /// The name of this key.
    pub fn id(&self) -> KeyId {
        self.id
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// A pseudonym that this key alone can make; once the key is destroyed nobody can tell whose it was.
    pub fn index(&self, purpose: &str, parts: &[&[u8]]) -> Index {
        mac::index(&self.bytes, purpose, parts)
    }

    /// Seals `plain` for one place: algorithm, key id, nonce, ciphertext, tag. 45 bytes longer than `plain`.
    pub fn seal(&self, place: &Place, plain: &[u8], draw: &Draw<'_>) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        draw(&mut nonce);
        let body = self
            .cipher()
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: plain,
                    aad: place.bytes(),
                },
            )
            .expect("only values beyond 256 GB are too long for the cipher");
        let mut sealed = Vec::with_capacity(HEADER + body.len());
        sealed.push(XCHACHA20_POLY1305);
        sealed.extend_from_slice(&self.id.0);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&body);
        sealed
    }

    /// Opens what was sealed with this key for this place.
    pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
        let header = header(sealed)?;
        if header.key != self.id {
            return Err(Broken::OtherKey(header.key));
        }
        self.cipher()
            .decrypt(
                &XNonce::from(header.nonce),
                Payload {
                    msg: &sealed[HEADER..],
                    aad: place.bytes(),
                },
            )
            .map(Zeroizing::new)
            .map_err(|_| Broken::Altered)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.bytes).into())
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataKey({})", self.id)
    }
}

struct Header {
    key: KeyId,
    nonce: [u8; NONCE],
}

/// Reads what stands in front of a sealed value.
fn header(sealed: &[u8]) -> Result<Header, Broken> {
    let [algorithm, rest @ ..] = sealed else {
        return Err(Broken::Short);
    };
    if *algorithm != XCHACHA20_POLY1305 {
        return Err(Broken::Algorithm(*algorithm));
    }
    let (key, rest) = rest.split_first_chunk().ok_or(Broken::Short)?;
    let (nonce, rest) = rest.split_first_chunk().ok_or(Broken::Short)?;
    if rest.len() < TAG {
        return Err(Broken::Short);
    }
    Ok(Header {
        key: KeyId(*key),
        nonce: *nonce,
    })
}

/// The key that a value was sealed with, for whoever must find that key first.
pub(crate) fn sealed_with(sealed: &[u8]) -> Result<KeyId, Broken> {
    header(sealed).map(|header| header.key)
}

#[cfg(test)]
mod tests;
