//! The store in PostgreSQL: any number of nodes over one database.
//!
//! Two schemas. `haemil` holds conversations, the staff and the audit; `haemil_keys` holds the wrapped keys, so that a
//! dump without it (`pg_dump --exclude-schema=haemil_keys`) reveals nothing even to somebody who has the key file. Both
//! stand in the search path, so no table is qualified.
//!
//! The nodes tell each other of commits by NOTIFY; a slow poll stands behind it, because a notification may be lost.

mod guard;
mod hot;
mod listen;
mod open;
mod wake;

// Not a copy: both backends mount the one implementation, and each checks it against its own database (see sqlx.toml).
#[path = "../store/queries/mod.rs"]
mod queries;

use sqlx::{Pool, Transaction};

pub use open::open;
pub use queries::Database;

/// Where a batch is read ahead of its transaction. Reading waits there for whoever writes the same conversations just
/// now, so that it sees what they leave.
pub(crate) fn ahead(database: &Database) -> &Pool<Driver> {
    &database.write
}

/// Which database the shared queries speak to.
pub(crate) type Driver = sqlx::Postgres;

/// Codes of failures that another try may not meet: a serialization failure and a deadlock.
pub(crate) const CONFLICTS: [&str; 2] = ["40001", "40P01"];

/// The code of a full disk.
pub(crate) const FULL: [&str; 1] = ["53100"];

/// Codes of damaged data and of a damaged index.
pub(crate) const DAMAGED: [&str; 2] = ["XX001", "XX002"];

/// Codes of a server that shuts down, has crashed or is starting.
pub(crate) const LOST: [&str; 3] = ["57P01", "57P02", "57P03"];

pub(crate) use open::Backend;

/// Read committed: rows are locked as they are read, and a version is compared when they are written.
pub(crate) async fn begin(pool: &Pool<Driver>) -> Result<Transaction<'static, Driver>, sqlx::Error> {
    pool.begin().await
}
