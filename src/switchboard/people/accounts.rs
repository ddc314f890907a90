//! Accounts: who joins the staff, who gets a new link, who may not come in any more.

use std::collections::HashMap;
use std::time::Duration;

use contract::{Clock, CounselorId, Locale, Moment, Text, clean_line};
use store::{Change, Counselor, Invitation, Presence, Role, Standing, What};
use totp_rs::{Algorithm, Builder, Totp};

use super::{People, password};
use crate::chance::token;
use crate::entry::{COMMAND_LINE, audited};
use crate::error::DeskError;
use crate::grant::may_give;
use crate::principal::Principal;

/// How long an enrolment link works.
const LINK: Duration = Duration::from_hours(1);

/// How long colleagues are shown what was done with an account.
pub(crate) const SHOWN: Duration = Duration::from_hours(30 * 24);

/// Changes of one account that are kept; more within [`SHOWN`] drop the oldest. The audit has all of them.
const CHANGES: usize = 20;

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
    /// When they were seen last, to the hour.
    pub seen: Option<Moment>,
    /// Until when their enrolment link works, if they have one.
    pub link: Option<Moment>,
}

/// Something that was done with an account in the last 30 days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// Whose account.
    pub name: String,
    /// With which role.
    pub role: Role,
    /// What.
    pub what: What,
    /// By whom; nobody's name where it was done on the command line.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

impl People {
    /// Invites somebody. Without a principal it is whoever has the server's command line.
    pub async fn invite(
        &self,
        by: Option<&Principal>,
        name: &str,
        role: Role,
        locales: Vec<Locale>,
    ) -> Result<Text, DeskError> {
        may(by, role)?;
        let name = clean_line(name);
        if name.is_empty() || name.chars().count() > 60 {
            return Err(DeskError::Refused("a name has 1 to 60 characters"));
        }
        if self.accounts.counselor_named(&name).await?.is_some() {
            return Err(DeskError::Refused(
                "this name is taken; choose another, or reset the account that has it",
            ));
        }
        let mut counselor = Counselor {
            id: CounselorId::draw(&*self.entropy),
            name,
            role,
            standing: Standing::Invited,
            locales,
            password: None,
            totp: None,
            totp_step: 0,
            signed_in: None,
            changes: Vec::new(),
            version: 0,
        };
        self.change(by, &mut counselor, What::Invited).await?;
        self.link(&counselor.id).await
    }

    /// Takes somebody's password and second factor away, signs them out everywhere and gives a new link. It lets
    /// somebody back in who was disabled.
    pub async fn reset(&self, by: Option<&Principal>, whom: &CounselorId) -> Result<Text, DeskError> {
        let mut counselor = self.account(by, whom).await?;
        counselor.standing = Standing::Disabled;
        counselor.password = None;
        counselor.totp = None;
        self.change(by, &mut counselor, What::Reset).await?;
        let mut invited = self.find(whom).await?;
        invited.standing = Standing::Invited;
        let audit = audited(&*self.clock, actor(by), "invite", whom);
        self.accounts.enlist(&invited, &audit).await?;
        self.picture.refresh().await;
        self.link(whom).await
    }

    /// Signs somebody out everywhere, for good.
    pub async fn disable(&self, by: Option<&Principal>, whom: &CounselorId) -> Result<(), DeskError> {
        let mut counselor = self.account(by, whom).await?;
        counselor.standing = Standing::Disabled;
        self.change(by, &mut counselor, What::Disabled).await?;
        self.picture.refresh().await;
        Ok(())
    }

    /// Takes somebody's enrolment link back.
    pub async fn revoke(&self, by: Option<&Principal>, whom: &CounselorId) -> Result<(), DeskError> {
        let mut counselor = self.account(by, whom).await?;
        self.accounts
            .revoke(whom, &audited(&*self.clock, actor(by), "revoke link", whom))
            .await?;
        self.change(by, &mut counselor, What::Revoked).await
    }

    /// Signs somebody out of every browser; they may sign in again. Everybody may do so with themselves.
    pub async fn sign_out_everywhere(&self, by: Option<&Principal>, whom: &CounselorId) -> Result<(), DeskError> {
        let own = by.is_some_and(|principal| principal.id == *whom);
        let mut counselor = if own {
            self.find(whom).await?
        } else {
            self.account(by, whom).await?
        };
        let audit = audited(&*self.clock, actor(by), "sign out everywhere", whom);
        self.sign_ins.sign_out_everywhere(whom, &audit).await?;
        if !own {
            self.change(by, &mut counselor, What::SignedOut).await?;
        }
        self.picture.refresh().await;
        Ok(())
    }

    /// The id of an account, for the command line.
    pub async fn named(&self, name: &str) -> Result<CounselorId, DeskError> {
        let found = self.accounts.counselor_named(name).await?;
        Ok(found.ok_or(DeskError::Gone)?.id)
    }

    /// The link of the first administrator, for as long as nobody has enrolled as one: a fresh one, which voids the one
    /// before.
    pub async fn first_link(&self) -> Result<Option<(String, Text)>, DeskError> {
        let staff = self.accounts.counselors().await?;
        let mut administrators = staff.iter().filter(|one| one.role == Role::Administrator);
        if administrators.clone().any(|one| one.standing != Standing::Invited) {
            return Ok(None);
        }
        if let Some(invited) = administrators.next() {
            let audit = audited(&*self.clock, COMMAND_LINE, "invite", &invited.id);
            self.log.note(&audit).await?;
            return Ok(Some((invited.name.clone(), self.link(&invited.id).await?)));
        }
        let taken = |name: &str| staff.iter().any(|one| one.name.eq_ignore_ascii_case(name));
        let name = if taken("admin") { "first administrator" } else { "admin" };
        let link = self.invite(None, name, Role::Administrator, Vec::new()).await?;
        Ok(Some((name.to_owned(), link)))
    }

    /// What the enrolment page shows for a link.
    pub async fn enrolment(&self, token: &Text) -> Result<Enrolment, DeskError> {
        let (invitation, counselor) = self.invited(token).await?;
        let totp = second_factor(&invitation.totp, &counselor.name).ok_or(DeskError::Unavailable)?;
        let otpauth = totp.to_url().map_err(|_| DeskError::Unavailable)?;
        Ok(Enrolment {
            name: counselor.name,
            otpauth: Text::from(otpauth),
            until: invitation.until,
        })
    }

    /// Uses a link: sets the password and the second factor, which must have been proved by a code. The link is gone
    /// then. Returns what the browser keeps to be known at its first sign-in ([`crate::SignedIn::device`]).
    pub async fn enrol(&self, token: &Text, password: &Text, code: &str) -> Result<Text, DeskError> {
        let (invitation, mut counselor) = self.invited(token).await?;
        password::acceptable(password, &counselor.name)?;
        let step = self
            .step_of(&invitation.totp, code, &counselor)
            .ok_or(DeskError::WrongCredentials)?;
        counselor.password = Some(Text::from(self.hashing.hash(password).await?));
        counselor.totp = Some(invitation.totp);
        counselor.totp_step = step;
        counselor.standing = Standing::Active;
        let audit = audited(&*self.clock, counselor.id.as_str(), "enrol", &counselor.id);
        self.accounts.enlist(&counselor, &audit).await?;
        self.accounts.uninvite(token).await?;
        Ok(self.device(&counselor, self.clock.now()))
    }

    /// Everybody, for the people who may know.
    pub async fn staff(&self, principal: &Principal) -> Result<Vec<Colleague>, DeskError> {
        principal.administers()?;
        self.everybody().await
    }

    /// Everybody, for the command line.
    pub async fn everybody(&self) -> Result<Vec<Colleague>, DeskError> {
        let now = self.clock.now();
        let present: HashMap<_, _> = self
            .sign_ins
            .present(now.before(crate::timeouts::GONE))
            .await?
            .into_iter()
            .collect();
        let seen: HashMap<_, _> = self.sign_ins.last_seen().await?.into_iter().collect();
        let links: HashMap<_, _> = self.accounts.invitations(now).await?.into_iter().collect();
        let colleagues = self.accounts.counselors().await?.into_iter().map(|counselor| {
            let Counselor {
                id,
                name,
                role,
                standing,
                locales,
                signed_in,
                ..
            } = counselor;
            Colleague {
                presence: present.get(&id).copied().unwrap_or(Presence::Off),
                seen: seen.get(&id).copied().max(signed_in).map(Moment::hour),
                link: links.get(&id).copied(),
                id,
                name,
                role,
                standing,
                locales,
            }
        });
        Ok(colleagues.collect())
    }

    /// What was done with accounts in the last 30 days, the newest first.
    pub async fn notices(&self, principal: &Principal) -> Result<Vec<Notice>, DeskError> {
        principal.administers()?;
        let staff = self.accounts.counselors().await?;
        let since = self.clock.now().before(SHOWN);
        let names: HashMap<&CounselorId, &str> = staff.iter().map(|one| (&one.id, one.name.as_str())).collect();
        let mut notices: Vec<Notice> = staff
            .iter()
            .flat_map(|one| one.changes.iter().map(move |change| (one, change)))
            .filter(|(_, change)| change.at >= since)
            .map(|(one, change)| Notice {
                name: one.name.clone(),
                role: one.role,
                what: change.what,
                by: change
                    .by
                    .as_ref()
                    .and_then(|by| names.get(by))
                    .map(|name| (*name).to_owned()),
                at: change.at,
            })
            .collect();
        notices.sort_by_key(|notice| std::cmp::Reverse(notice.at));
        Ok(notices)
    }

    /// An account that `by` may look after, and that is not their own.
    async fn account(&self, by: Option<&Principal>, whom: &CounselorId) -> Result<Counselor, DeskError> {
        if let Some(principal) = by {
            principal.administers()?;
        }
        let counselor = self.find(whom).await?;
        may(by, counselor.role)?;
        if by.is_some_and(|principal| principal.id == *whom) {
            return Err(DeskError::Refused("this is your own account; ask a colleague"));
        }
        Ok(counselor)
    }

    async fn find(&self, whom: &CounselorId) -> Result<Counselor, DeskError> {
        let staff = self.accounts.counselors().await?;
        staff.into_iter().find(|one| one.id == *whom).ok_or(DeskError::Gone)
    }

    /// Writes an account with what is done with it.
    async fn change(&self, by: Option<&Principal>, counselor: &mut Counselor, what: What) -> Result<(), DeskError> {
        let now = self.clock.now();
        counselor.changes.retain(|change| change.at >= now.before(SHOWN));
        let excess = (counselor.changes.len() + 1).saturating_sub(CHANGES);
        counselor.changes.drain(..excess);
        counselor.changes.push(Change {
            what,
            by: by.map(|principal| principal.id.clone()),
            at: now,
        });
        let action = match what {
            What::Invited => format!("invite {}", role_name(counselor.role)),
            What::Reset => format!("reset {}", role_name(counselor.role)),
            What::Revoked => String::from("link revoked"),
            What::SignedOut => String::from("signed out"),
            What::Disabled => String::from("disable"),
        };
        let audit = audited(&*self.clock, actor(by), &action, &counselor.id);
        Ok(self.accounts.enlist(counselor, &audit).await?)
    }

    async fn invited(&self, token: &Text) -> Result<(Invitation, Counselor), DeskError> {
        let invitation = self
            .accounts
            .invitation(token, self.clock.now())
            .await?
            .ok_or(DeskError::Gone)?;
        let counselors = self.accounts.counselors().await?;
        let counselor = counselors.into_iter().find(|known| known.id == invitation.counselor);
        let counselor = counselor
            .filter(|known| known.standing == Standing::Invited)
            .ok_or(DeskError::Gone)?;
        Ok((invitation, counselor))
    }

    async fn link(&self, counselor: &CounselorId) -> Result<Text, DeskError> {
        let token = Text::from(token(&*self.entropy));
        let mut secret = [0; 20];
        self.entropy.fill(&mut secret);
        let secret = totp_rs::Secret::from(secret).to_base32();
        let invitation = Invitation {
            counselor: counselor.clone(),
            totp: Text::from(secret),
            until: self.clock.now().after(LINK),
        };
        self.accounts.invite(&token, &invitation).await?;
        Ok(token)
    }

    /// The time step that a code belongs to, if it fits and was not used. While the time is in doubt both times count:
    /// nobody knows which of them the phone that shows the code has.
    pub(crate) fn step_of(&self, secret: &Text, code: &str, counselor: &Counselor) -> Option<u64> {
        let totp = second_factor(secret, &counselor.name)?;
        let used = counselor.totp_step;
        [self.clock.calendar(), self.clock.now()].into_iter().find_map(|at| {
            let seconds = u64::try_from(at.0 / 1_000).ok()?;
            let step = totp.check(code.trim(), seconds)?;
            // A step that lies ahead was used under a clock that was ahead: it must not lock anybody out until then.
            let ahead = used > seconds / STEP + 1;
            (step > used || ahead).then_some(step)
        })
    }
}

/// Whether `by` may look after accounts of this role.
fn may(by: Option<&Principal>, role: Role) -> Result<(), DeskError> {
    match by {
        Some(principal) if !may_give(principal.role).contains(&role) => Err(DeskError::Denied),
        Some(_) | None => Ok(()),
    }
}

fn actor(by: Option<&Principal>) -> &str {
    by.map_or(COMMAND_LINE, |principal| principal.id.as_str())
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Counselor => "counselor",
        Role::Interpreter => "interpreter",
        Role::Supervisor => "supervisor",
        Role::Administrator => "administrator",
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
