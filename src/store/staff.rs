//! The people at the desk.

use contract::{CounselorId, Locale, Moment, Text};
use serde::{Deserialize, Serialize};

/// What somebody may do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Takes conversations.
    Counselor,
    /// Interprets in them.
    Interpreter,
    /// Sees the whole desk, and takes over.
    Supervisor,
    /// Enrols and disables people; takes no conversations.
    Administrator,
}

/// Whether somebody may sign in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Has a link, and no password yet.
    Invited,
    /// May sign in.
    Active,
    /// May not, any more.
    Disabled,
}

/// What somebody at the desk is doing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Takes conversations.
    Available,
    /// Finishes something first.
    WrapUp,
    /// On a break.
    Break,
    /// Not at the desk.
    Off,
}

/// One member of the staff. Everything but the id is stored sealed; the name is found by a blind index.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Counselor {
    /// The id.
    pub id: CounselorId,
    /// The name that they sign in with and that colleagues see; unique, compared without case.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in.
    pub standing: Standing,
    /// The languages that they write, the best first.
    pub locales: Vec<Locale>,
    /// The Argon2id hash of the password.
    pub password: Option<Text>,
    /// The TOTP secret.
    pub totp: Option<Text>,
    /// The last TOTP step that was used: a code works once.
    pub totp_step: u64,
    /// Wrong sign-ins in a row, and until when there is a wait because of them.
    pub misses: u32,
    /// No sign-in before this.
    pub locked: Option<Moment>,
    /// How often the record was written; compare-and-set stands on it. 0 for a new one.
    pub version: u64,
}

/// A one-time link with which somebody sets a password and a second factor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invitation {
    /// Whom it enrols.
    pub counselor: CounselorId,
    /// The TOTP secret that the enrolment page has shown, so that a reload shows the same.
    pub totp: Text,
    /// Until when it works.
    pub until: Moment,
}

/// A browser that is signed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignIn {
    /// Who.
    pub counselor: CounselorId,
    /// Since when.
    pub since: Moment,
    /// When it was last seen.
    pub seen: Moment,
    /// What they were doing then.
    pub presence: Presence,
}
