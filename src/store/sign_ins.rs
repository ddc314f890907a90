//! Who of the staff is signed in, and what they are doing.

use async_trait::async_trait;
use contract::{CounselorId, Moment, Text};
use conversation::Audit;

use crate::{Presence, SignIn, StoreError};

/// Who of the staff is signed in, and what they are doing.
#[async_trait]
pub trait SignIns: Send + Sync {
    /// Keeps a signed-in browser.
    async fn sign_in(&self, token: &Text, sign_in: &SignIn, audit: &Audit) -> Result<(), StoreError>;

    /// Finds a signed-in browser.
    async fn signed_in(&self, token: &Text) -> Result<Option<SignIn>, StoreError>;

    /// Notes that a signed-in browser was seen, and what its counselor is doing.
    async fn seen(&self, token: &Text, presence: Presence, now: Moment) -> Result<(), StoreError>;

    /// Signs a browser out.
    async fn sign_out(&self, token: &Text, audit: &Audit) -> Result<(), StoreError>;

    /// Signs every browser of somebody out. Returns how many there were.
    async fn sign_out_everywhere(&self, counselor: &CounselorId, audit: &Audit) -> Result<u64, StoreError>;

    /// When everybody who is signed in somewhere was seen last.
    async fn last_seen(&self) -> Result<Vec<(CounselorId, Moment)>, StoreError>;

    /// Who was seen since `since`, and in which presence.
    async fn present(&self, since: Moment) -> Result<Vec<(CounselorId, Presence)>, StoreError>;
}
