//! Whom a channel asks after, once it was away.

use async_trait::async_trait;
use contract::{Backlog, ChannelName, Correspondent, Refusal};

use super::Delivery;
use crate::refusal::unavailable;

#[async_trait]
impl Backlog for Delivery {
    async fn correspondents(&self, channel: &ChannelName) -> Result<Vec<Correspondent>, Refusal> {
        let known = self.outbox.correspondents(channel).await.map_err(unavailable)?;
        Ok(known
            .into_iter()
            .map(|(peer, last)| Correspondent { peer, last })
            .collect())
    }
}
