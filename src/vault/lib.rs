//! Keys, sealing, blind indexes, and erasure by destroying keys.
//!
//! Three layers. The [`Keyring`] is the key file: the master keys, which never touch the database. A [`DataKey`]
//! belongs to one conversation and is kept wrapped by the current master key, so that one conversation is erased by
//! destroying one key, and a new master key re-wraps keys instead of rewriting texts. The [`Vault`] adds the keys that
//! the whole database shares: the index key, the pepper and the staff's data key, random too and wrapped too.
//!
//! This crate knows no table, no clock and no source of randomness: a [`Place`] says where a value stands, and the
//! caller that seals brings a [`Draw`].
//!
//! **Invariant:** a sealed value opens only under its own key and in its own place; moved to another row, column or
//! conversation, cut short or changed in one bit, it is [`Broken`].

mod hex;
mod key;
mod keyfile;
mod keyring;
mod mac;
mod place;
mod shared;

pub use hex::spell;
pub use key::{Broken, DataKey, KeyId};
pub use keyfile::KeyFileError;
pub use keyring::Keyring;
pub use mac::Index;
pub use place::Place;
pub use shared::{Shared, Vault};

/// Fills what it is given with random bytes: the operating system's in the running server, those of a seed in a test.
pub type Draw<'a> = dyn Fn(&mut [u8]) + 'a;
