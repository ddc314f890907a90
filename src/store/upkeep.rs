//! Leases, the server's time, the end of retention.

use std::time::Duration;

use async_trait::async_trait;
use contract::Moment;

use crate::{KeptTime, StoreError};

/// Leases, the server's time, the end of retention.
#[async_trait]
pub trait Upkeep: Send + Sync {
    /// Takes or keeps a lease: `true` when `owner` holds it until `until`.
    async fn lease(&self, name: &str, owner: &str, now: Moment, until: Moment) -> Result<bool, StoreError>;

    /// Deletes what has had its time: closed conversations older than `retention`, delivery keys older than 48 hours,
    /// passes and invitations that ran out, keys without a conversation. Returns how many conversations went.
    async fn sweep(&self, now: Moment, retention: Duration) -> Result<u64, StoreError>;

    /// The server's time as it was last kept; `None` in a new database.
    async fn kept_time(&self) -> Result<Option<KeptTime>, StoreError>;

    /// Keeps the server's time; what was confirmed stays.
    async fn keep_time(&self, time: &KeptTime) -> Result<(), StoreError>;

    /// A person says that this is the time: whichever node is in doubt and has the same time takes it over.
    async fn confirm_time(&self, wall: Moment) -> Result<(), StoreError>;

    /// Moves everything that is alive by so many milliseconds, as the server's time is about to be: open conversations,
    /// timers, what is to be sent, passes, invitations, sign-ins, leases, delivery keys. What is closed stays. `false`,
    /// and nothing is moved, when another node has done it for this confirmation.
    async fn move_time(&self, confirmed: Moment, by: i64) -> Result<bool, StoreError>;

    /// Whether the database answers and can be written.
    async fn ready(&self) -> Result<(), StoreError>;

    /// Writes out what is pending and lets go of the files or connections.
    async fn close(&self);
}
