//! Leases for adapters: one node polls, one node holds the gateway.

use std::time::Duration;

use async_trait::async_trait;
use contract::Duty;

use crate::Switchboard;

#[async_trait]
impl Duty for Switchboard {
    async fn hold(&self, work: &str, lasts: Duration) -> bool {
        let now = self.now();
        match self.store.lease(work, &self.settings.node, now, now.after(lasts)).await {
            Ok(held) => held,
            Err(error) => {
                tracing::warn!(%error, work, "nobody can tell whose work this is");
                false
            }
        }
    }

    async fn give_back(&self, work: &str) {
        let now = self.now();
        // Where this fails the lease runs out by itself.
        let _ = self.store.lease(work, &self.settings.node, now, now).await;
    }
}
