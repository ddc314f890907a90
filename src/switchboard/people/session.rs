//! The browsers that are signed in.

use std::time::Duration;

use contract::{Clock, Text};
use store::{Presence, SignIn, Standing};

use super::People;
use crate::entry::audited;
use crate::error::DeskError;
use crate::principal::Principal;

/// A browser that nobody used for this long is signed out.
const IDLE: Duration = Duration::from_mins(30);

/// A browser at work is noted as seen this often, not at every request.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// Every sign-in ends after a shift.
const SHIFT: Duration = Duration::from_hours(12);

impl People {
    /// Who a browser's session belongs to.
    pub async fn principal(&self, session: &Text) -> Result<Principal, DeskError> {
        let now = self.clock.now();
        let SignIn {
            counselor,
            since,
            seen,
            presence,
        } = self.sign_ins.signed_in(session).await?.ok_or(DeskError::SignedOut)?;
        let counselor = self
            .roster
            .staff()
            .await?
            .iter()
            .find(|known| known.id == counselor && known.standing == Standing::Active)
            .cloned()
            .ok_or(DeskError::SignedOut)?;
        let principal = Principal::of(counselor, presence, session.clone());
        if now.since(seen) > IDLE || now.since(since) > SHIFT {
            self.sign_out(&principal).await?;
            return Err(DeskError::SignedOut);
        }
        if now.since(seen) > SIGN_OF_LIFE {
            self.sign_ins.seen(session, presence, now).await?;
        }
        Ok(principal)
    }

    /// Signs this browser out.
    pub async fn sign_out(&self, principal: &Principal) -> Result<(), DeskError> {
        let audit = audited(&*self.clock, principal.id.as_str(), "sign out", &principal.id);
        self.sign_ins.sign_out(&principal.session, &audit).await?;
        self.picture.refresh().await;
        Ok(())
    }

    /// What somebody at the desk is doing; also the sign of life of an open desk.
    pub async fn attend(&self, principal: &Principal, presence: Presence) -> Result<(), DeskError> {
        self.sign_ins
            .seen(&principal.session, presence, self.clock.now())
            .await?;
        if presence != principal.presence || !self.picture.present.snapshot().present.contains(&principal.id) {
            self.picture.refresh().await;
        }
        Ok(())
    }
}
