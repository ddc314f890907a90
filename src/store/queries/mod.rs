//! The store, written once: both backends mount this folder, and `crate::Driver` says which database it speaks to.
//!
//! One file a topic. What differs between the databases stands in the backend, under the same names: `crate::hot` (the
//! batched statements of a message's path), `crate::wake` (who is told), `crate::begin`.
//!
//! Dialect rule: TEXT, BIGINT, BOOLEAN and bytes; times and counts are BIGINT; no sequences, no `now()`. Tables are
//! never qualified: SQLite finds the keys in an attached file, PostgreSQL in the next schema of the search path.

mod act;
mod audit;
mod crowd;
mod desk;
mod ending;
mod fault;
mod keys;
mod outbox;
mod outbox_change;
mod pull_outbox;
mod read;
mod rebinding;
mod retraction;
mod return_code;
mod rows;
mod settle;
mod staff;
mod store;
mod sweep;
mod time;
mod turns;
mod unreadable;
mod unturned;
mod urgent;
mod writes;

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use sqlx::{Pool, Transaction};
use tokio::sync::broadcast;
use vault::Vault;

use ::store::Wake;
use ::store::sealer::Sealer;

use crate::Driver;

pub(crate) use fault::Fault;
pub(crate) use keys::{KeyRow, open_vault};
pub(crate) use rows::{ConversationRow, DeliveryRow, Opening, OutboxRow, Record, TimerRow, TurnRow, conversations};

/// One connection to the database.
pub(crate) type Connection = <Driver as sqlx::Database>::Connection;

/// How often something that fails because somebody else wrote first is run again.
const TRIES: usize = 5;

/// An open database.
pub struct Database {
    /// Reads that need no transaction.
    pub(crate) read: Pool<Driver>,
    /// All writes but those of keys.
    pub(crate) write: Pool<Driver>,
    /// Writes of keys, which commit before the batch that needs them.
    pub(crate) keys: Pool<Driver>,
    pub(crate) sealer: Sealer,
    /// Whose audit chain this is, and whose notifications are our own.
    pub(crate) node: String,
    pub(crate) wakes: broadcast::Sender<Wake>,
    /// The hour in which this node has last looked through delivery keys and wrapped keys, in milliseconds.
    pub(crate) forgotten: AtomicI64,
    /// What this kind of database needs beside that.
    pub(crate) backend: crate::Backend,
}

impl Database {
    /// The keys of this database.
    pub fn vault(&self) -> Arc<Vault> {
        Arc::clone(self.sealer.vault())
    }

    async fn begin(&self) -> Result<Transaction<'static, Driver>, Fault> {
        crate::guard::stands(self).await?;
        Ok(crate::begin(&self.write).await?)
    }

    /// Commits, and tells whoever watches: other nodes with the commit, this one right after it.
    async fn commit(&self, mut tx: Transaction<'static, Driver>, wakes: Vec<Wake>) -> Result<(), Fault> {
        let announced = crate::wake::announce(self, &mut tx, &wakes).await?;
        let committed = tx.commit().await;
        // Where nobody knows whether it was committed it counts as announced: then the others look once too often.
        crate::wake::count(self, announced);
        committed?;
        // What was committed into a file that has no name any more is not acknowledged and told to nobody.
        crate::guard::stands(self).await?;
        for wake in wakes {
            // Nobody watching is no fault.
            let _ = self.wakes.send(wake);
        }
        Ok(())
    }
}
