//! What the staff are and did: sealed under the staff's key, which outlives every conversation.

use contract::{CounselorId, Moment, Text};
use vault::{Index, Place};

use super::forms::{InvitationForm, PresenceForm, StaffForm};
use super::{SCHEMA, Sealer, tampered};
use crate::{Audit, Counselor, Invitation, Presence, StoreError};

impl Sealer {
    /// Seals the record of a member of the staff.
    pub fn seal_counselor(&self, counselor: &Counselor) -> Vec<u8> {
        let place = Place::of(SCHEMA, "counselor", "record").row(counselor.id.as_str());
        self.seal_form(self.vault.staff(), &place, &StaffForm::of(counselor))
    }

    /// Opens the record of a member of the staff.
    pub fn open_counselor(&self, id: CounselorId, version: u64, sealed: &[u8]) -> Result<Counselor, StoreError> {
        let place = Place::of(SCHEMA, "counselor", "record").row(id.as_str());
        let form: StaffForm = Self::open_form(self.vault.staff(), &place, sealed)?;
        Ok(form.counselor(id, version))
    }

    /// Seals an invitation.
    pub fn seal_invitation(&self, token: &Index, invitation: &Invitation) -> Vec<u8> {
        self.seal_form(
            self.vault.staff(),
            &by_token("invitation", "record", token),
            &InvitationForm::of(invitation),
        )
    }

    /// Opens an invitation.
    pub fn open_invitation(&self, token: &Index, until: Moment, sealed: &[u8]) -> Result<Invitation, StoreError> {
        let place = by_token("invitation", "record", token);
        let form: InvitationForm = Self::open_form(self.vault.staff(), &place, sealed)?;
        Ok(form.invitation(until))
    }

    /// Seals what somebody at the desk is doing.
    pub fn seal_presence(&self, counselor: &CounselorId, presence: Presence) -> Vec<u8> {
        self.seal_form(
            self.vault.staff(),
            &presence_place(counselor),
            &PresenceForm { presence },
        )
    }

    /// Opens what somebody at the desk is doing.
    pub fn open_presence(&self, counselor: &CounselorId, sealed: &[u8]) -> Result<Presence, StoreError> {
        let form: PresenceForm = Self::open_form(self.vault.staff(), &presence_place(counselor), sealed)?;
        Ok(form.presence)
    }

    /// Seals the reason of an entry in a node's audit.
    pub fn seal_reason(&self, node: &str, seq: u64, reason: &Text) -> Vec<u8> {
        let place = Place::of(SCHEMA, "audit", "reason").row(node).number(seq);
        self.seal(self.vault.staff(), &place, reason.expose().as_bytes())
    }

    /// Checks that the reason of an entry opens in its place.
    pub fn check_reason(&self, node: &str, seq: u64, sealed: &[u8]) -> Result<(), StoreError> {
        let place = Place::of(SCHEMA, "audit", "reason").row(node).number(seq);
        self.vault.staff().open(&place, sealed).map(drop).map_err(tampered)
    }

    /// The link of an entry: a keyed hash of the link before it and of all that the entry says. Without the key nobody can
    /// forge a chain that holds.
    pub fn link(&self, node: &str, seq: u64, before: &[u8], entry: &Audit, reason: Option<&[u8]>) -> Index {
        let reason = reason.map_or_else(Vec::new, |sealed| [b"reason", sealed].concat());
        self.vault.index(
            "audit",
            &[
                node.as_bytes(),
                &seq.to_le_bytes(),
                before,
                &entry.at.0.to_le_bytes(),
                entry.actor.as_bytes(),
                entry.action.as_bytes(),
                entry.subject.as_bytes(),
                &reason,
            ],
        )
    }
}

fn by_token(table: &str, column: &str, token: &Index) -> Place {
    Place::of(SCHEMA, table, column).index(token)
}

fn presence_place(counselor: &CounselorId) -> Place {
    Place::of(SCHEMA, "sign_in", "presence").row(counselor.as_str())
}
