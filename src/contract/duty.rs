//! Work that one node at a time may do: polling a platform, holding its gateway.

use std::time::Duration;

use async_trait::async_trait;

/// The leases that nodes over one database share.
#[async_trait]
pub trait Duty: Send + Sync {
    /// Takes or keeps a piece of work for so long; `false` while another node has it, or nobody can tell.
    async fn hold(&self, work: &str, lasts: Duration) -> bool;

    /// Gives it back before its time.
    async fn give_back(&self, work: &str);
}
