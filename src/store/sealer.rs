//! Which value is sealed under which key and in which place, the same for both databases.
//!
//! It knows the records and the [`Vault`], and no SQL. The backends ask it when they write and when they read; nothing
//! above this room sees it.

mod audit;
mod forms;
mod staff;
mod visitor;

use std::sync::Arc;

use contract::{ChannelName, ConversationId, Entropy, Peer, Text};
use vault::{Broken, DataKey, Index, KeyId, Keyring, Place, Shared, Vault};
use zeroize::Zeroizing;

pub use audit::{Clear, FORM};

use crate::StoreError;
use conversation::ReturnCodeKind;

/// The meaning of tables and columns. A later schema that moves a sealed value counts it up and seals anew.
const SCHEMA: u32 = 1;

/// Seals and opens what the store keeps.
pub struct Sealer {
    vault: Arc<Vault>,
    entropy: Arc<dyn Entropy>,
}

impl Sealer {
    /// With the keys of one database.
    pub fn new(vault: Arc<Vault>, entropy: Arc<dyn Entropy>) -> Self {
        Self { vault, entropy }
    }

    /// The keys of the database.
    pub fn vault(&self) -> &Arc<Vault> {
        &self.vault
    }

    /// Draws the key of a new conversation.
    pub fn new_key(&self) -> DataKey {
        DataKey::draw(&|bytes| self.entropy.fill(bytes))
    }

    /// Wraps a conversation's key.
    pub fn wrap(&self, conversation: ConversationId, key: &DataKey) -> Wrapped {
        let place = Self::key_place(conversation);
        Wrapped {
            key: self.vault.wrap(key, &place, &|bytes| self.entropy.fill(bytes)),
            master: self.vault.master(),
        }
    }

    /// Opens a conversation's key.
    pub fn unwrap(&self, conversation: ConversationId, wrapped: &[u8]) -> Result<DataKey, StoreError> {
        self.vault
            .unwrap(wrapped, &Self::key_place(conversation))
            .map_err(tampered)
    }

    /// Finds a conversation by its peer.
    pub fn peer(&self, channel: &ChannelName, peer: &Peer) -> Index {
        self.vault
            .index("peer", &[channel.as_str().as_bytes(), peer.expose().as_bytes()])
    }

    /// Finds a delivery by its key.
    pub fn delivery(&self, channel: &ChannelName, key: &Text) -> Index {
        self.vault
            .index("delivery", &[channel.as_str().as_bytes(), key.expose().as_bytes()])
    }

    /// Finds a return code by what is public of it.
    pub fn locator(&self, kind: ReturnCodeKind, locator: &Text) -> Index {
        let purpose = match kind {
            ReturnCodeKind::Code => "code",
            ReturnCodeKind::Move => "move",
            ReturnCodeKind::Reload => "ticket",
        };
        self.vault.index(purpose, &[locator.expose().as_bytes()])
    }

    /// Finds a signed-in browser or an invitation by its token.
    pub fn token(&self, token: &Text) -> Index {
        self.vault.index("token", &[token.expose().as_bytes()])
    }

    /// Finds a member of the staff by name, whatever the case of its letters.
    pub fn name(&self, name: &str) -> Index {
        self.vault.index("name", &[name.trim().to_lowercase().as_bytes()])
    }

    fn key_place(conversation: ConversationId) -> Place {
        Place::of(SCHEMA, "wrapped_key", "key").row(&conversation.to_string())
    }

    fn seal(&self, key: &DataKey, place: &Place, plain: &[u8]) -> Vec<u8> {
        key.seal(place, plain, &|bytes| self.entropy.fill(bytes))
    }

    fn seal_form(&self, key: &DataKey, place: &Place, form: &impl serde::Serialize) -> Vec<u8> {
        let plain = serde_json::to_vec(form).expect("the forms hold nothing that JSON cannot say");
        self.seal(key, place, &Zeroizing::new(plain))
    }

    fn open_form<T: serde::de::DeserializeOwned>(key: &DataKey, place: &Place, sealed: &[u8]) -> Result<T, StoreError> {
        let plain = key.open(place, sealed).map_err(tampered)?;
        serde_json::from_slice(&plain).map_err(|_| StoreError::Tampered)
    }
}

/// A wrapped key, and the master key that wrapped it: a rotation looks for those that are behind.
#[derive(Debug)]
pub struct Wrapped {
    /// The key, sealed.
    pub key: Vec<u8>,
    /// Under which master key.
    pub master: KeyId,
}

/// Wraps one of the keys that the whole database shares, when the database is made.
pub fn wrap_shared(keyring: &Keyring, entropy: &dyn Entropy, shared: Shared) -> Vec<u8> {
    let draw = |bytes: &mut [u8]| entropy.fill(bytes);
    keyring.wrap(&DataKey::draw(&draw), &shared_place(shared), &draw)
}

/// Opens one of the keys that the whole database shares.
pub fn unwrap_shared(keyring: &Keyring, shared: Shared, wrapped: &[u8]) -> Result<DataKey, Broken> {
    keyring.unwrap(wrapped, &shared_place(shared))
}

fn shared_place(shared: Shared) -> Place {
    Place::of(SCHEMA, "secret", "key").row(shared.name())
}

/// What broke is of no use to a caller: the value stays closed.
fn tampered(_: Broken) -> StoreError {
    StoreError::Tampered
}

#[cfg(test)]
mod tests;
