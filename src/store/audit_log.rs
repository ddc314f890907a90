//! Who did what, in chains that can be checked.

use async_trait::async_trait;
use conversation::Audit;

use crate::{Chain, StoreError};

/// Who did what, in chains that can be checked.
#[async_trait]
pub trait AuditLog: Send + Sync {
    /// Writes what a member of the staff did that changed no conversation.
    async fn note(&self, audit: &Audit) -> Result<(), StoreError>;

    /// The audit of this node from its first entry, checked link by link. Returns how many entries hold;
    /// [`StoreError::Tampered`] when they do not.
    async fn holds(&self) -> Result<u64, StoreError>;

    /// The audits of all nodes, each checked from its first entry to its end and against the last check before. What
    /// holds is remembered beside the keys. Reading years of entries takes longer than other methods may.
    async fn chains(&self) -> Result<Vec<Chain>, StoreError>;

    /// Remembers beside the keys where this node's audit ends now, without checking all of it.
    async fn anchor(&self) -> Result<(), StoreError>;

    /// Takes the audits as they are for what the next check goes by, after an older copy was put in their place on
    /// purpose. It is written into the audit first.
    async fn accept(&self, audit: &Audit) -> Result<(), StoreError>;
}
