//! The keys that the whole database shares.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::{Broken, DataKey, Draw, Index, KeyId, Keyring, Place, mac};

/// The keys that a database shares among all its rows. Each is random and kept wrapped in the store of keys, so that a
/// new master key leaves every blind index and every password hash as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shared {
    /// Finds what is sealed: peers, delivery keys, names, tokens.
    Index,
    /// Goes into every password's hash, so that a stolen database alone does not let anybody guess.
    Pepper,
    /// Seals the records of the staff and the reasons in the audit, which outlive conversations.
    Staff,
}

impl Shared {
    /// All of them, in the order in which [`Vault::new`] takes them.
    pub const ALL: [Self; 3] = [Self::Index, Self::Pepper, Self::Staff];

    /// The name of its row.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Pepper => "pepper",
            Self::Staff => "staff",
        }
    }
}

/// All the keys of one database, ready to be used.
pub struct Vault {
    keyring: Arc<Keyring>,
    index: DataKey,
    pepper: DataKey,
    staff: DataKey,
}

impl Vault {
    /// Brings the master keys and the shared keys together, in the order of [`Shared::ALL`].
    pub fn new(keyring: Arc<Keyring>, [index, pepper, staff]: [DataKey; 3]) -> Self {
        Self {
            keyring,
            index,
            pepper,
            staff,
        }
    }

    /// The blind index of a value. `purpose` keeps apart what must not be compared: a peer never equals a token.
    pub fn index(&self, purpose: &str, parts: &[&[u8]]) -> Index {
        mac::index(self.index.bytes(), purpose, parts)
    }

    /// The secret that goes into every Argon2id hash.
    pub fn pepper(&self) -> &[u8; 32] {
        self.pepper.bytes()
    }

    /// A key for another purpose, the same on every node and after every start: for the challenges of a proof of work.
    pub fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(mac::mac(self.index.bytes(), &[b"derive", label.as_bytes()]))
    }

    /// The data key of the staff's records.
    pub fn staff(&self) -> &DataKey {
        &self.staff
    }

    /// The id of the master key that wraps now.
    pub fn master(&self) -> KeyId {
        self.keyring.current()
    }

    /// Wraps a key under the current master key.
    pub fn wrap(&self, key: &DataKey, place: &Place, draw: &Draw<'_>) -> Vec<u8> {
        self.keyring.wrap(key, place, draw)
    }

    /// Opens a wrapped key.
    pub fn unwrap(&self, wrapped: &[u8], place: &Place) -> Result<DataKey, Broken> {
        self.keyring.unwrap(wrapped, place)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault({:?})", self.keyring)
    }
}
