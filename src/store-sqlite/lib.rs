//! The store in a file: the embedded default, for one process.
//!
//! Two files. The first holds conversations, the staff and the audit; the second, beside it, the wrapped keys, so that a backup
//! of the first alone reveals nothing even to somebody who has the key file. The second is attached, read-only, to every
//! connection of the first; keys are written through a connection of their own, since a key commits before its batch.

mod hot;
mod open;
mod wake;

// Not a copy: both backends mount the one implementation, and each checks it against its own database (see sqlx.toml).
#[path = "../store/queries/mod.rs"]
mod queries;

use sqlx::{Pool, Transaction};

pub use open::open;
pub use queries::Database;

/// Where a batch is read ahead of its transaction: beside the one connection that writes.
pub(crate) fn ahead(database: &Database) -> &Pool<Driver> {
    &database.read
}

/// Which database the shared queries speak to.
pub(crate) type Driver = sqlx::Sqlite;

/// Codes of failures that another try may not meet: none, since one connection writes at a time and the others wait for it.
pub(crate) const CONFLICTS: [&str; 0] = [];

pub(crate) use open::Backend;

/// Takes the write lock at once: a transaction that reads first and writes later could find that it has read too early.
pub(crate) async fn begin(pool: &Pool<Driver>) -> Result<Transaction<'static, Driver>, sqlx::Error> {
    pool.begin_with("BEGIN IMMEDIATE").await
}
