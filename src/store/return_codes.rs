//! How visitors come back.

use async_trait::async_trait;
use contract::{Moment, Text};
use conversation::{ReturnCode, ReturnCodeKind};

use crate::StoreError;

/// How visitors come back.
#[async_trait]
pub trait ReturnCodes: Send + Sync {
    /// Keeps a return code with which a visitor comes back; one of a kind for each conversation, the new one replaces
    /// the old.
    async fn issue(&self, return_code: &ReturnCode) -> Result<(), StoreError>;

    /// Finds a return code by what is public of it. `None` when it is unknown or has run out.
    async fn return_code(
        &self,
        kind: ReturnCodeKind,
        locator: &Text,
        now: Moment,
    ) -> Result<Option<ReturnCode>, StoreError>;
}
