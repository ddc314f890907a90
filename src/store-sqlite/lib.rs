//! The store in a file: the embedded default, for one process.
//!
//! Two files. The first holds conversations, the staff and the audit; the second, beside it, the wrapped keys, so that
//! a backup of the first alone reveals nothing even to somebody who has the key file. The second is attached,
//! read-only, to every connection of the first; keys are written through a connection of their own, since a key commits
//! before its batch.

mod alone;
mod guard;
mod hot;
mod integrity;
mod open;
mod room;
mod wake;
mod watch;

// Not a copy: both backends mount the one implementation, and each checks it against its own database (see sqlx.toml).
#[path = "../store/queries/mod.rs"]
mod queries;

use sqlx::{Pool, Transaction};

pub use alone::{Alone, alone};
pub use open::open;
pub use queries::Database;

/// Where a batch is read ahead of its transaction: beside the one connection that writes.
pub(crate) fn ahead(database: &Database) -> &Pool<Driver> {
    &database.read
}

/// Which database the shared queries speak to.
pub(crate) type Driver = sqlx::Sqlite;

/// Codes of failures that another try may not meet: none, since one connection writes at a time and the others wait for
/// it.
pub(crate) const CONFLICTS: [&str; 0] = [];

/// Codes of a full disk: the file or its log cannot grow, or the memory that the log's readers share cannot.
pub(crate) const FULL: [&str; 2] = ["13", "4874"];

/// Codes of a damaged file: a page that is none, an index that does not fit its table, a file that is no database.
pub(crate) const DAMAGED: [&str; 3] = ["11", "779", "26"];

/// Codes of a database that has gone away: none, since it is a file.
pub(crate) const LOST: [&str; 0] = [];

pub(crate) use open::Backend;

/// Takes the write lock at once: a transaction that reads first and writes later could find that it has read too early.
pub(crate) async fn begin(pool: &Pool<Driver>) -> Result<Transaction<'static, Driver>, sqlx::Error> {
    pool.begin_with("BEGIN IMMEDIATE").await
}
