//! What the staff are and did: sealed under the staff's key, which outlives every conversation.

use contract::{CounselorId, Moment};
use vault::{Index, Place};

use super::forms::{InvitationForm, PresenceForm, StaffForm};
use super::{SCHEMA, Sealer};
use crate::{Counselor, Invitation, Presence, StoreError};

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
}

fn by_token(table: &str, column: &str, token: &Index) -> Place {
    Place::of(SCHEMA, table, column).index(token)
}

fn presence_place(counselor: &CounselorId) -> Place {
    Place::of(SCHEMA, "sign_in", "presence").row(counselor.as_str())
}
