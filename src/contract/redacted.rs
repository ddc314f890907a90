//! Values that must never reach a log, a panic or a metric.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// What somebody wrote, or what was said to them. It has no `Display`; `Debug` tells the length alone.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// The words themselves. Whoever calls this answers for where they go.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} chars)", self.0.chars().count())
    }
}

/// A person's address on a channel: a chat id, a user key, the token of a web visitor. Wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Peer(String);

impl Peer {
    /// The address itself, for sealing, indexing or sending.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Peer {
    fn from(address: String) -> Self {
        Self(address)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Peer(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_said_shows_in_debug() {
        assert_eq!(format!("{:?}", Text::from("sentinel")), "Text(8 chars)");
        assert_eq!(format!("{:?}", Peer::from(String::from("sentinel"))), "Peer(..)");
    }
}
