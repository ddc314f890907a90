//! The accounts of the staff.

use async_trait::async_trait;
use contract::{CounselorId, Moment, Text};
use conversation::Audit;

use crate::{Counselor, Invitation, StoreError};

/// The accounts of the staff.
#[async_trait]
pub trait People: Send + Sync {
    /// Everybody on the staff.
    async fn counselors(&self) -> Result<Vec<Counselor>, StoreError>;

    /// One member of the staff by the name that they sign in with.
    async fn counselor_named(&self, name: &str) -> Result<Option<Counselor>, StoreError>;

    /// Adds a member of the staff, or writes an existing one anew; [`StoreError::Conflict`] when the name is another's
    /// or the record has changed since it was read. Signed-in browsers of somebody disabled are signed out with it.
    async fn enlist(&self, counselor: &Counselor, audit: &Audit) -> Result<(), StoreError>;

    /// Keeps a one-time enrolment link; the one that the same person had before is void.
    async fn invite(&self, token: &Text, invitation: &Invitation) -> Result<(), StoreError>;

    /// Reads an invitation that has not run out.
    async fn invitation(&self, token: &Text, now: Moment) -> Result<Option<Invitation>, StoreError>;

    /// Takes an invitation back: it was used. [`StoreError::Gone`] when somebody else has used it first.
    async fn uninvite(&self, token: &Text) -> Result<(), StoreError>;

    /// Takes back whatever link somebody has.
    async fn revoke(&self, counselor: &CounselorId, audit: &Audit) -> Result<(), StoreError>;

    /// Who has a link that has not run out, and until when it works.
    async fn invitations(&self, now: Moment) -> Result<Vec<(CounselorId, Moment)>, StoreError>;
}
