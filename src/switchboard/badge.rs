//! Who calls from the desk.

use std::fmt;
use std::time::Duration;

use contract::{CounselorId, Locale, Text};
use store::{Audit, Counselor, Presence, Role, SignIn, Standing, Subject};

use crate::{DeskError, Switchboard, may_give};

/// A browser that nobody used for this long is signed out (SAFETY.md, claim D3).
const IDLE: Duration = Duration::from_mins(30);

/// A browser at work is noted as seen this often, not at every request.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// Every sign-in ends after a shift.
const SHIFT: Duration = Duration::from_hours(12);

/// A signed-in member of the staff. Only [`Switchboard::badge`] and a sign-in make one, so whoever holds one has been checked.
#[derive(Clone)]
pub struct Badge {
    /// Who.
    pub id: CounselorId,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The languages that they write.
    pub locales: Vec<Locale>,
    /// What they are doing.
    pub presence: Presence,
    pub(crate) session: Text,
}

impl Badge {
    pub(crate) fn of(counselor: Counselor, presence: Presence, session: Text) -> Self {
        let Counselor {
            id,
            name,
            role,
            locales,
            ..
        } = counselor;
        Self {
            id,
            name,
            role,
            locales,
            presence,
            session,
        }
    }

    /// Whether this person takes conversations.
    pub(crate) fn counsels(&self) -> Result<(), DeskError> {
        match self.role {
            Role::Counselor | Role::Supervisor => Ok(()),
            Role::Interpreter | Role::Administrator => Err(DeskError::Denied),
        }
    }

    /// Whether this person enrols others, whoever they are.
    pub(crate) fn administers(&self) -> Result<(), DeskError> {
        if may_give(self.role).is_empty() {
            Err(DeskError::Denied)
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for Badge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Badge")
            .field("id", &self.id)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

impl Switchboard {
    /// Who a browser's session belongs to.
    pub async fn badge(&self, session: &Text) -> Result<Badge, DeskError> {
        let now = self.now();
        let SignIn {
            counselor,
            since,
            seen,
            presence,
        } = self.store.signed_in(session).await?.ok_or(DeskError::SignedOut)?;
        let counselor = self
            .roster()
            .await?
            .iter()
            .find(|known| known.id == counselor && known.standing == Standing::Active)
            .cloned()
            .ok_or(DeskError::SignedOut)?;
        let badge = Badge::of(counselor, presence, session.clone());
        if now.since(seen) > IDLE || now.since(since) > SHIFT {
            self.sign_out(&badge).await?;
            return Err(DeskError::SignedOut);
        }
        if now.since(seen) > SIGN_OF_LIFE {
            self.store.seen(session, presence, now).await?;
        }
        Ok(badge)
    }

    /// Signs this browser out.
    pub async fn sign_out(&self, badge: &Badge) -> Result<(), DeskError> {
        let audit = self.audit(badge.id.as_str(), "sign out", &badge.id);
        self.store.sign_out(&badge.session, &audit).await?;
        self.refresh_staffing().await;
        Ok(())
    }

    /// What somebody at the desk is doing; also the sign of life of an open desk.
    pub async fn attend(&self, badge: &Badge, presence: Presence) -> Result<(), DeskError> {
        self.store.seen(&badge.session, presence, self.now()).await?;
        if presence != badge.presence || !self.staffing().present.contains(&badge.id) {
            self.refresh_staffing().await;
        }
        Ok(())
    }

    /// An entry of the audit about somebody on the staff.
    pub(crate) fn audit(&self, actor: &str, action: &str, whom: &CounselorId) -> Audit {
        self.entry(actor, action, Subject::Person(whom.clone()))
    }

    pub(crate) fn entry(&self, actor: &str, action: &str, subject: Subject) -> Audit {
        Audit {
            at: self.now(),
            actor: actor.to_owned(),
            action: action.to_owned(),
            subject,
            reason: None,
            rule: None,
        }
    }
}
