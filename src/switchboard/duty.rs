//! Leases for adapters: one node polls, one node holds the gateway.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use contract::{Clock, Duty};
use store::Upkeep;

/// Whose work something is, among the nodes.
pub struct Leases {
    pub(crate) upkeep: Arc<dyn Upkeep>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) node: String,
}

#[async_trait]
impl Duty for Leases {
    async fn hold(&self, work: &str, lasts: Duration) -> bool {
        let now = self.clock.now();
        match self.upkeep.lease(work, &self.node, now, now.after(lasts)).await {
            Ok(held) => held,
            Err(error) => {
                tracing::warn!(%error, work, "nobody can tell whose work this is");
                false
            }
        }
    }

    async fn give_back(&self, work: &str) {
        let now = self.clock.now();
        // Where this fails the lease runs out by itself.
        let _ = self.upkeep.lease(work, &self.node, now, now).await;
    }
}
