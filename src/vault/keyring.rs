//! The master keys.

use std::fmt;

use crate::key::sealed_with;
use crate::{Broken, DataKey, Draw, KeyId, Place};

/// The content of the key file: every master key that the database may still need, one of them current. The current one
/// wraps; the others only open what they have wrapped.
pub struct Keyring {
    current: usize,
    keys: Vec<DataKey>,
}

impl Keyring {
    /// A ring of one new key, for a database in memory and for the first run.
    pub fn draw(draw: &Draw<'_>) -> Self {
        Self {
            current: 0,
            keys: vec![DataKey::draw(draw)],
        }
    }

    /// `None` when the current key is not among the keys.
    pub(crate) fn of(current: KeyId, keys: Vec<DataKey>) -> Option<Self> {
        let current = keys.iter().position(|key| key.id() == current)?;
        Some(Self { current, keys })
    }

    /// The id of the key that wraps.
    pub fn current(&self) -> KeyId {
        self.key().id()
    }

    /// Whether a key with this id is on the ring, current or not.
    pub fn holds(&self, id: &str) -> bool {
        self.keys.iter().any(|key| key.id().to_string() == id)
    }

    pub(crate) fn keys(&self) -> &[DataKey] {
        &self.keys
    }

    /// Wraps a key for its place in the store of keys, under the current master key.
    pub fn wrap(&self, key: &DataKey, place: &Place, draw: &Draw<'_>) -> Vec<u8> {
        self.key().seal(place, key.bytes(), draw)
    }

    /// Opens a wrapped key, with whichever master key wrapped it. [`Broken::OtherKey`] names one that the key file
    /// lacks.
    pub fn unwrap(&self, wrapped: &[u8], place: &Place) -> Result<DataKey, Broken> {
        let id = sealed_with(wrapped)?;
        let master = self
            .keys
            .iter()
            .find(|key| key.id() == id)
            .ok_or(Broken::OtherKey(id))?;
        let bytes = master.open(place, wrapped)?;
        bytes
            .as_slice()
            .try_into()
            .map(DataKey::of)
            .map_err(|_| Broken::Altered)
    }

    fn key(&self) -> &DataKey {
        &self.keys[self.current]
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keyring({} of {})", self.current(), self.keys.len())
    }
}
