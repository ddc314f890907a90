//! A wording, known again.

use std::fmt;

use serde::{Deserialize, Deserializer};
use sha2::{Digest, Sha256};

/// The first twelve hexadecimal digits of the SHA-256 of a wording: enough to see that it has changed, short enough for
/// a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 6]);

impl Fingerprint {
    /// Of a wording as it stands in its file. Blanks around it and the line ends of another system make no difference.
    pub fn of(wording: &str) -> Self {
        let digest = Sha256::digest(wording.trim().replace("\r\n", "\n"));
        let mut first = [0; 6];
        first.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Self(first)
    }

    /// Reads twelve hexadecimal digits.
    pub fn parse(digits: &str) -> Option<Self> {
        let mut bytes = [0; 6];
        let all_hex = digits.len() == 12 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        for (at, byte) in bytes.iter_mut().enumerate().filter(|_| all_hex) {
            *byte = u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).ok()?;
        }
        all_hex.then_some(Self(bytes))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = String::deserialize(deserializer)?;
        let what = || format!("`{digits}` is no fingerprint, which has twelve digits 0-9 and a-f");
        Self::parse(&digits).ok_or_else(|| serde::de::Error::custom(what()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_line_ends_make_no_difference() {
        let one = Fingerprint::of("{ $n ->\n   *[other] x\n}");
        assert_eq!(one, Fingerprint::of("  { $n ->\r\n   *[other] x\r\n}\n"));
        assert_ne!(one, Fingerprint::of("{ $n ->\n   *[other] y\n}"));
        assert_eq!(Fingerprint::parse(&one.to_string()), Some(one));
        assert_eq!(Fingerprint::parse("０１２３"), None);
    }
}
