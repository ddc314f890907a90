//! What stands inside sealed values, as JSON. The field names are stored, so they change only with a migration.

use contract::{Author, Card, Choice, CounselorId, Locale, Moment, Phrase, Text};
use serde::{Deserialize, Serialize};

use crate::{Change, Counselor, Handled, Invitation, Presence, Role, Standing};
use conversation::Turn;

/// A turn, without what stands clear beside it: its place and its time.
#[derive(Serialize, Deserialize)]
pub(super) struct TurnForm {
    pub(super) author: Author,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) by: Option<CounselorId>,
    pub(super) text: Text,
    pub(super) locale: Locale,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) choices: Vec<Choice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) card: Option<Card>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) phrase: Option<Phrase>,
}

impl TurnForm {
    pub(super) fn of(turn: &Turn) -> Self {
        Self {
            author: turn.author,
            by: turn.by.clone(),
            text: turn.text.clone(),
            locale: turn.locale,
            choices: turn.choices.clone(),
            card: turn.card.clone(),
            phrase: turn.phrase.clone(),
        }
    }

    /// What is left of a turn whose words are not kept: that it was there, and whose it was.
    pub(super) fn forgotten(self) -> Self {
        Self {
            text: Text::default(),
            choices: Vec::new(),
            card: None,
            phrase: None,
            ..self
        }
    }
}

/// What is to vanish from a phone.
#[derive(Serialize, Deserialize)]
pub(super) struct RetractionForm {
    pub(super) peer: String,
    pub(super) locale: Locale,
    pub(super) turns: Handled,
}

/// A member of the staff, without the id and the version, which stand clear.
#[derive(Serialize, Deserialize)]
pub(super) struct StaffForm {
    name: String,
    role: Role,
    standing: Standing,
    locales: Vec<Locale>,
    password: Option<Text>,
    totp: Option<Text>,
    totp_step: u64,
    #[serde(default)]
    signed_in: Option<Moment>,
    #[serde(default)]
    changes: Vec<Change>,
}

impl StaffForm {
    pub(super) fn of(counselor: &Counselor) -> Self {
        Self {
            name: counselor.name.clone(),
            role: counselor.role,
            standing: counselor.standing,
            locales: counselor.locales.clone(),
            password: counselor.password.clone(),
            totp: counselor.totp.clone(),
            totp_step: counselor.totp_step,
            signed_in: counselor.signed_in,
            changes: counselor.changes.clone(),
        }
    }

    pub(super) fn counselor(self, id: CounselorId, version: u64) -> Counselor {
        Counselor {
            id,
            name: self.name,
            role: self.role,
            standing: self.standing,
            locales: self.locales,
            password: self.password,
            totp: self.totp,
            totp_step: self.totp_step,
            signed_in: self.signed_in,
            changes: self.changes,
            version,
        }
    }
}

/// An invitation, without the time that it ends, which stands clear.
#[derive(Serialize, Deserialize)]
pub(super) struct InvitationForm {
    counselor: CounselorId,
    totp: Text,
}

impl InvitationForm {
    pub(super) fn of(invitation: &Invitation) -> Self {
        Self {
            counselor: invitation.counselor.clone(),
            totp: invitation.totp.clone(),
        }
    }

    pub(super) fn invitation(self, until: Moment) -> Invitation {
        Invitation {
            counselor: self.counselor,
            totp: self.totp,
            until,
        }
    }
}

/// What somebody at the desk is doing.
#[derive(Serialize, Deserialize)]
pub(super) struct PresenceForm {
    pub(super) presence: Presence,
}

/// What an entry of the audit says beside what stands clear.
#[derive(Serialize)]
pub(super) struct EntryForm<'a> {
    pub(super) at: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rule: Option<&'a str>,
}
