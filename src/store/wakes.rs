//! Who must look again.

use async_trait::async_trait;
use tokio::sync::broadcast;

use crate::Wake;

/// Who must look again.
#[async_trait]
pub trait Wakes: Send + Sync {
    /// What other readers must look at again. A receiver that lags gets `Lagged` and reads everything it watches.
    fn wake(&self) -> broadcast::Receiver<Wake>;

    /// Tells the other side of a conversation, on every node, that somebody is writing. Kept nowhere, and may be lost.
    async fn whisper(&self, wake: Wake);
}
