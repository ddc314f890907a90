//! How visitors come back.

use async_trait::async_trait;
use contract::{Moment, Text};
use conversation::{Pass, PassKind};

use crate::StoreError;

/// How visitors come back.
#[async_trait]
pub trait ReturnCodes: Send + Sync {
    /// Keeps a pass with which a visitor comes back; one of a kind for each conversation, the new one replaces the old.
    async fn issue(&self, pass: &Pass) -> Result<(), StoreError>;

    /// Finds a pass by what is public of it. `None` when it is unknown or has run out.
    async fn pass(&self, kind: PassKind, locator: &Text, now: Moment) -> Result<Option<Pass>, StoreError>;
}
