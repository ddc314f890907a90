//! A session as bytes.

use crate::session::Session;

/// The first byte of a stored session. It changes with the shape of [`Session`], and every earlier shape stays readable here.
const VERSION: u8 = 1;

/// Why bytes are no session.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// Nothing was stored.
    #[error("the stored session is empty")]
    Empty,
    /// A newer program wrote it.
    #[error("the stored session has version {0}, this program reads up to {VERSION}; start the newer program")]
    Newer(u8),
    /// The bytes are damaged.
    #[error("the stored session is damaged; start the conversation again at its flow")]
    Damaged,
}

impl Session {
    /// The session in as few bytes as it needs.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_extend(self, vec![VERSION])
            .expect("a vector grows as needed, and no type in a session fails to serialise")
    }

    /// The session of [`Session::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SessionError> {
        let (version, body) = bytes.split_first().ok_or(SessionError::Empty)?;
        match *version {
            VERSION => postcard::from_bytes(body).map_err(|_| SessionError::Damaged),
            newer if newer > VERSION => Err(SessionError::Newer(newer)),
            _ => Err(SessionError::Damaged),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_reads_back() {
        let session = Session::new("welcome");
        let bytes = session.to_bytes();
        assert!(
            bytes.len() < 32,
            "{} bytes for a session that has not begun",
            bytes.len()
        );
        assert_eq!(Session::from_bytes(&bytes).expect("own bytes"), session);
    }

    #[test]
    fn damaged_and_newer_bytes_are_told_apart() {
        let mut bytes = Session::new("welcome").to_bytes();
        assert!(matches!(Session::from_bytes(&[]), Err(SessionError::Empty)));
        assert!(matches!(Session::from_bytes(&bytes[..5]), Err(SessionError::Damaged)));
        bytes[0] = 9;
        assert!(matches!(Session::from_bytes(&bytes), Err(SessionError::Newer(9))));
    }
}
