//! How somebody joins the staff, and signs in.

use std::time::Duration;

use contract::{CounselorId, Locale, Moment, Text};
use store::{Counselor, Invitation, Presence, Role, SignIn, Standing};
use totp_rs::{Algorithm, Builder, Totp};

use crate::{Badge, DeskError, Switchboard, password};

/// How long an enrolment link works.
const LINK: Duration = Duration::from_hours(1);

/// Wrong sign-ins in a row before there is a wait, and how long it is.
const TRIES: u32 = 5;
const LOCK: Duration = Duration::from_mins(5);

/// How long a code of the second factor is shown, in seconds.
const STEP: u64 = 30;

/// What an authenticator app shows beside the account.
const ISSUER: &str = "Haemil";

/// What the enrolment page shows.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// Whom the link enrols.
    pub name: String,
    /// The address that an authenticator app takes.
    pub otpauth: Text,
    /// The same as a QR code: a PNG in base64.
    pub qr_png_base64: Text,
    /// Until when the link works.
    pub until: Moment,
}

/// A member of the staff as colleagues see them.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// The id.
    pub id: CounselorId,
    /// The name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in.
    pub standing: Standing,
    /// The languages that they write.
    pub locales: Vec<Locale>,
    /// Whether they are at the desk, and what they are doing.
    pub presence: Presence,
}

impl Switchboard {
    /// Invites somebody, or gives somebody who has lost the password or the phone a new link. Without a badge it is whoever
    /// has the house's command line.
    pub async fn invite(
        &self,
        by: Option<&Badge>,
        name: &str,
        role: Role,
        locales: Vec<Locale>,
    ) -> Result<Text, DeskError> {
        if let Some(badge) = by {
            badge.administers()?;
        }
        let name = name.trim();
        if name.is_empty() || name.chars().count() > 60 {
            return Err(DeskError::Refused("a name has 1 to 60 characters"));
        }
        if self.store.counselor_named(name).await?.is_some() {
            return Err(DeskError::Refused(
                "this name is taken; choose another, or reset the account that has it",
            ));
        }
        let counselor = Counselor {
            id: CounselorId::draw(&*self.entropy),
            name: name.to_owned(),
            role,
            standing: Standing::Invited,
            locales,
            password: None,
            totp: None,
            totp_step: 0,
            misses: 0,
            locked: None,
            version: 0,
        };
        self.enlist(by, &counselor, "invite").await?;
        self.link(&counselor.id).await
    }

    /// Takes somebody's password and second factor away and gives a new link.
    pub async fn reset(&self, by: Option<&Badge>, name: &str) -> Result<Text, DeskError> {
        if let Some(badge) = by {
            badge.administers()?;
        }
        let mut counselor = self.store.counselor_named(name).await?.ok_or(DeskError::Gone)?;
        counselor.standing = Standing::Disabled;
        counselor.password = None;
        counselor.totp = None;
        self.enlist(by, &counselor, "reset").await?;
        let mut invited = self.store.counselor_named(name).await?.ok_or(DeskError::Gone)?;
        invited.standing = Standing::Invited;
        self.enlist(by, &invited, "invite").await?;
        self.link(&invited.id).await
    }

    /// Signs somebody out everywhere, for good.
    pub async fn disable(&self, by: Option<&Badge>, name: &str) -> Result<(), DeskError> {
        if let Some(badge) = by {
            badge.administers()?;
        }
        let mut counselor = self.store.counselor_named(name).await?.ok_or(DeskError::Gone)?;
        counselor.standing = Standing::Disabled;
        self.enlist(by, &counselor, "disable").await?;
        self.refresh_staffing().await;
        Ok(())
    }

    /// What the enrolment page shows for a link.
    pub async fn enrolment(&self, token: &Text) -> Result<Enrolment, DeskError> {
        let (invitation, counselor) = self.invited(token).await?;
        let totp = second_factor(&invitation.totp, &counselor.name).ok_or(DeskError::Unavailable)?;
        let otpauth = totp.to_url().map_err(|_| DeskError::Unavailable)?;
        let qr = totp.to_qr_base64().map_err(|_| DeskError::Unavailable)?;
        Ok(Enrolment {
            name: counselor.name,
            otpauth: Text::from(otpauth),
            qr_png_base64: Text::from(qr),
            until: invitation.until,
        })
    }

    /// Uses a link: sets the password and the second factor, which must have been proved by a code. The link is gone then.
    pub async fn enrol(&self, token: &Text, password: &Text, code: &str) -> Result<(), DeskError> {
        let (invitation, mut counselor) = self.invited(token).await?;
        password::acceptable(password, &counselor.name)?;
        let step = self
            .step_of(&invitation.totp, code, &counselor)
            .ok_or(DeskError::WrongCredentials)?;
        counselor.password = Some(Text::from(self.hash(password).await?));
        counselor.totp = Some(invitation.totp);
        counselor.totp_step = step;
        counselor.standing = Standing::Active;
        let audit = self.audit(counselor.id.as_str(), "enrol", counselor.id.as_str());
        self.store.enlist(&counselor, &audit).await?;
        self.store.uninvite(token).await?;
        Ok(())
    }

    /// Signs somebody in. A code works once; five wrong tries in a row cost five minutes.
    pub async fn sign_in(&self, name: &str, password: &Text, code: &str) -> Result<(Text, Badge), DeskError> {
        let now = self.now();
        let found = self.store.counselor_named(name).await?;
        let active = found.filter(|counselor| counselor.standing == Standing::Active);
        let hash = active
            .as_ref()
            .and_then(|counselor| counselor.password.as_ref())
            .map(Text::expose);
        let fits = self.fits(password, hash).await?;
        let mut counselor = active.ok_or(DeskError::WrongCredentials)?;
        if let Some(until) = counselor
            .locked
            .filter(|until| *until > now && until.since(now) <= LOCK)
        {
            return Err(DeskError::Locked(until.since(now)));
        }
        let step = counselor
            .totp
            .clone()
            .and_then(|secret| self.step_of(&secret, code, &counselor));
        let Some(step) = step.filter(|_| fits) else {
            counselor.misses += 1;
            if counselor.misses >= TRIES {
                counselor.misses = 0;
                counselor.locked = Some(now.after(LOCK));
            }
            let audit = self.audit("house", "wrong sign-in", counselor.id.as_str());
            self.store.enlist(&counselor, &audit).await?;
            return Err(DeskError::WrongCredentials);
        };
        counselor.totp_step = step;
        counselor.misses = 0;
        counselor.locked = None;
        let audit = self.audit(counselor.id.as_str(), "second factor", counselor.id.as_str());
        self.store.enlist(&counselor, &audit).await?;
        let session = Text::from(self.token());
        let sign_in = SignIn {
            counselor: counselor.id.clone(),
            since: now,
            seen: now,
            presence: Presence::Available,
        };
        let audit = self.audit(counselor.id.as_str(), "sign in", counselor.id.as_str());
        self.store.sign_in(&session, &sign_in, &audit).await?;
        self.refresh_staffing().await;
        Ok((session.clone(), Badge::of(counselor, Presence::Available, session)))
    }

    /// Everybody, for the people who may know.
    pub async fn staff(&self, badge: &Badge) -> Result<Vec<Colleague>, DeskError> {
        badge.administers()?;
        self.everybody().await
    }

    /// Everybody, for the command line.
    pub async fn everybody(&self) -> Result<Vec<Colleague>, DeskError> {
        let seen = self.store.present(self.now().before(crate::life::GONE)).await?;
        let colleagues = self.store.counselors().await?.into_iter().map(|counselor| {
            let presence = seen
                .iter()
                .find(|(id, _)| *id == counselor.id)
                .map_or(Presence::Off, |(_, at)| *at);
            let Counselor {
                id,
                name,
                role,
                standing,
                locales,
                ..
            } = counselor;
            Colleague {
                id,
                name,
                role,
                standing,
                locales,
                presence,
            }
        });
        Ok(colleagues.collect())
    }

    async fn invited(&self, token: &Text) -> Result<(Invitation, Counselor), DeskError> {
        let invitation = self.store.invitation(token, self.now()).await?.ok_or(DeskError::Gone)?;
        let counselors = self.store.counselors().await?;
        let counselor = counselors.into_iter().find(|known| known.id == invitation.counselor);
        let counselor = counselor
            .filter(|known| known.standing == Standing::Invited)
            .ok_or(DeskError::Gone)?;
        Ok((invitation, counselor))
    }

    async fn enlist(&self, by: Option<&Badge>, counselor: &Counselor, action: &str) -> Result<(), DeskError> {
        let actor = by.map_or("command line", |badge| badge.id.as_str());
        let audit = self.audit(actor, action, counselor.id.as_str());
        Ok(self.store.enlist(counselor, &audit).await?)
    }

    async fn link(&self, counselor: &CounselorId) -> Result<Text, DeskError> {
        let token = Text::from(self.token());
        let mut secret = [0; 20];
        self.entropy.fill(&mut secret);
        let secret = totp_rs::Secret::from(secret).to_base32();
        let invitation = Invitation {
            counselor: counselor.clone(),
            totp: Text::from(secret),
            until: self.now().after(LINK),
        };
        self.store.invite(&token, &invitation).await?;
        Ok(token)
    }

    /// The time step that a code belongs to, if it fits and was not used. While the time is in doubt both times count: nobody
    /// knows which of them the phone that shows the code has.
    fn step_of(&self, secret: &Text, code: &str, counselor: &Counselor) -> Option<u64> {
        let totp = second_factor(secret, &counselor.name)?;
        let used = counselor.totp_step;
        [self.calendar(), self.now()].into_iter().find_map(|at| {
            let seconds = u64::try_from(at.0 / 1_000).ok()?;
            let step = totp.check(code.trim(), seconds)?;
            // A step that lies ahead was used under a clock that was ahead: it must not lock anybody out until then.
            let ahead = used > seconds / STEP + 1;
            (step > used || ahead).then_some(step)
        })
    }
}

/// RFC 6238 with what every authenticator app takes: SHA-1, six digits, 30 seconds, one step of tolerance.
fn second_factor(secret: &Text, name: &str) -> Option<Totp> {
    let secret = totp_rs::Secret::try_from_base32(secret.expose()).ok()?;
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(STEP)
        .with_secret(secret)
        .with_account_name(name.replace(':', " "))
        .with_issuer(Some(ISSUER));
    totp.build().ok()
}
