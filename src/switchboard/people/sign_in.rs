//! How somebody who has an account comes in.

use contract::{Clock, Moment, Text};
use store::{Counselor, Presence, SignIn, Standing, StoreError};

use super::People;
use super::attempts::Counted;
use crate::chance::token;
use crate::entry::audited;
use crate::error::DeskError;
use crate::principal::Principal;

/// Where a sign-in comes from. It has no `Debug`, since it holds an address.
pub struct Caller {
    /// The network address; it is counted and kept nowhere.
    pub address: [u8; 16],
    /// What this browser was given when somebody signed in in it before.
    pub device: Option<Text>,
}

/// Somebody who has come in.
pub struct SignedIn {
    /// Who.
    pub principal: Principal,
    /// The session of this browser.
    pub session: Text,
    /// What it keeps to be known again.
    pub device: Text,
}

impl People {
    /// Signs somebody in. A code works once.
    ///
    /// Whatever is wrong, an account that there is and one that there is not are answered alike: the same counters, the
    /// same work, the same words. Wrong tries from elsewhere never keep somebody out of a browser in which they have
    /// signed in before.
    pub async fn sign_in(
        &self,
        caller: &Caller,
        name: &str,
        password: &Text,
        code: &str,
    ) -> Result<SignedIn, DeskError> {
        let now = self.clock.now();
        let found = self.accounts.counselor_named(name).await?;
        let active = found.filter(|counselor| counselor.standing == Standing::Active);
        let known = active
            .as_ref()
            .zip(caller.device.as_ref())
            .is_some_and(|(counselor, device)| self.knows_device(counselor, device, now));
        let name = name.trim().to_lowercase();
        let counted: &[Counted<'_>] = if known {
            &[Counted::Device(&name)]
        } else {
            &[
                Counted::Pair(&name, &caller.address),
                Counted::Address(&caller.address),
                Counted::Name(&name),
            ]
        };
        self.attempts
            .take(counted, &self.vault, &*self.entropy, now)
            .map_err(DeskError::Locked)?;
        let _place = if known {
            None
        } else {
            Some(self.attempts.stranger().await.map_err(DeskError::Busy)?)
        };
        let hash = active
            .as_ref()
            .and_then(|counselor| counselor.password.as_ref())
            .map(Text::expose);
        let fits = self.hashing.fits(password, hash).await?;
        let step = active.as_ref().and_then(|counselor| {
            let secret = counselor.totp.as_ref()?;
            self.step_of(secret, code, counselor)
        });
        match (active, step.filter(|_| fits)) {
            (Some(counselor), Some(step)) => {
                let signed_in = self.let_in(counselor, step, now).await?;
                self.attempts.right(counted, &self.vault);
                Ok(signed_in)
            }
            (Some(counselor), None) => {
                self.trail.note_wrong_sign_in(&counselor.id);
                Err(DeskError::WrongCredentials)
            }
            (None, _) => Err(DeskError::WrongCredentials),
        }
    }

    async fn let_in(&self, mut counselor: Counselor, step: u64, now: Moment) -> Result<SignedIn, DeskError> {
        counselor.totp_step = step;
        counselor.signed_in = Some(now);
        let audit = audited(&*self.clock, counselor.id.as_str(), "second factor", &counselor.id);
        match self.accounts.enlist(&counselor, &audit).await {
            // The same code was used at the same time: it works once.
            Err(StoreError::Conflict) => return Err(DeskError::WrongCredentials),
            written => written?,
        }
        let session = Text::from(token(&*self.entropy));
        let sign_in = SignIn {
            counselor: counselor.id.clone(),
            since: now,
            seen: now,
            presence: Presence::Available,
        };
        let audit = audited(&*self.clock, counselor.id.as_str(), "sign in", &counselor.id);
        self.sign_ins.sign_in(&session, &sign_in, &audit).await?;
        self.picture.refresh().await;
        Ok(SignedIn {
            device: self.device(&counselor, now),
            principal: Principal::of(counselor, Presence::Available, session.clone()),
            session,
        })
    }
}
