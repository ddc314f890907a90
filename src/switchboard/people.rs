//! Accounts, sign-in, and the browsers that are signed in.

use std::sync::Arc;

use contract::Entropy;
use store::SignIns;
use vault::Vault;

mod accounts;
pub(crate) mod attempts;
mod device;
mod password;
mod session;
mod sign_in;

pub use accounts::{Colleague, Enrolment, Notice};
pub use sign_in::{Caller, SignedIn};

use crate::audit::AuditTrail;
use crate::hashing::Hashing;
use crate::presence::picture::Picture;
use crate::presence::roster::Roster;
use crate::time::timekeeper::Timekeeper;
use attempts::Attempts;

/// Whoever looks after the staff's accounts and lets people in.
pub struct People {
    pub(crate) accounts: Arc<dyn store::People>,
    pub(crate) sign_ins: Arc<dyn SignIns>,
    pub(crate) log: Arc<dyn store::AuditLog>,
    pub(crate) trail: Arc<AuditTrail>,
    pub(crate) roster: Arc<Roster>,
    pub(crate) picture: Arc<Picture>,
    pub(crate) hashing: Arc<Hashing>,
    pub(crate) attempts: Attempts,
    pub(crate) vault: Arc<Vault>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) entropy: Arc<dyn Entropy>,
}
