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
    /// When they signed in last.
    pub signed_in: Option<Moment>,
    /// What was done with the account, the newest last.
    pub changes: Vec<Change>,
    /// How often the record was written; compare-and-set stands on it. 0 for a new one.
    pub version: u64,
}

/// Something that was done with an account and that colleagues are shown for a while.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// What.
    pub what: What,
    /// By whom; nobody's name where it was done on the command line.
    pub by: Option<CounselorId>,
    /// When.
    pub at: Moment,
}

/// What is done with accounts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The account was made, with a link.
    Invited,
    /// Password and second factor were taken away, and a new link was given: whoever has it is this person from then
    /// on.
    Reset,
    /// The link was taken back.
    Revoked,
    /// All browsers were signed out.
    SignedOut,
    /// The account was closed.
    Disabled,
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
