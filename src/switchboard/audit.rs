//! The audit is looked after: who has opened what lately, and whether the chains hold.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use contract::{Clock, ConversationId, CounselorId, Moment};
use conversation::{SERVER, Subject};
use store::{AuditLog, Chain};
use tokio_util::sync::CancellationToken;
use vault::{Index, Vault};

use crate::entry::{COMMAND_LINE, audited, entry};
use crate::error::DeskError;
use crate::principal::Principal;

/// How often each node remembers where its chain ends, and how many times that makes a check of everything.
const ANCHOR: Duration = Duration::from_hours(1);
const CHECKS: u32 = 24;

/// What goes on is written into the audit once in so long: its entries bear the hour.
const LATELY: Duration = Duration::from_hours(1);

/// So much is remembered at once. What is not remembered is written down once more.
const MOST: usize = 4_096;

/// What this node knows of the audit, in memory alone.
#[derive(Default)]
struct Lately {
    lately: Mutex<HashMap<Index, Moment>>,
    /// Whether all chains held when they were last checked; nothing before the first check.
    holds: Mutex<Option<bool>>,
}

impl Lately {
    /// Whether something was written into the audit within the hour.
    fn knows(&self, key: Index, now: Moment) -> bool {
        let lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        lately.get(&key).is_some_and(|at| within(*at, now))
    }

    fn note(&self, key: Index, now: Moment) {
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        if lately.len() >= MOST {
            lately.retain(|_, at| within(*at, now));
        }
        if lately.len() < MOST {
            lately.insert(key, now);
        }
    }
}

fn within(at: Moment, now: Moment) -> bool {
    at <= now && now.since(at) < LATELY
}

/// Checks all chains at once and then daily, and remembers each hour where this node's ends. Ends when `stop` is
/// cancelled.
pub(crate) async fn run(trail: Arc<AuditTrail>, stop: CancellationToken) {
    for round in 0_u32.. {
        let done = if round % CHECKS == 0 {
            trail.check().await.map(drop)
        } else {
            trail.log.anchor().await.map_err(DeskError::from)
        };
        if let Err(error) = done {
            tracing::error!(%error, "the audit could not be checked");
        }
        tokio::select! {
            () = stop.cancelled() => break,
            () = tokio::time::sleep(ANCHOR) => {}
        }
    }
    if let Err(error) = trail.log.anchor().await {
        tracing::warn!(%error, "the end of the audit could not be remembered");
    }
}

/// Whoever looks after the audit.
pub struct AuditTrail {
    log: Arc<dyn AuditLog>,
    vault: Arc<Vault>,
    clock: Arc<dyn Clock>,
    lately: Lately,
}

impl AuditTrail {
    pub(crate) fn new(log: Arc<dyn AuditLog>, vault: Arc<Vault>, clock: Arc<dyn Clock>) -> Self {
        Self {
            log,
            vault,
            clock,
            lately: Lately::default(),
        }
    }

    /// Writes into the audit that somebody reads a conversation. Nothing of it may be given out when that fails.
    pub(crate) async fn opened(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        let entry = entry(&*self.clock, principal.id.as_str(), "open", Subject::Conversation(id));
        self.log.note(&entry).await?;
        self.lately.note(self.reading(principal, id), entry.at);
        Ok(())
    }

    /// Writes it unless this session has opened the conversation within the hour.
    pub(crate) async fn reads_on(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        if self.lately.knows(self.reading(principal, id), self.clock.now()) {
            Ok(())
        } else {
            self.opened(principal, id).await
        }
    }

    fn reading(&self, principal: &Principal, id: ConversationId) -> Index {
        let session = principal.session.expose().as_bytes();
        self.vault.index("reading", &[session, id.to_string().as_bytes()])
    }

    /// Writes into the audit that somebody has tried to sign in under this name, and beside the answer, so that its
    /// time tells nobody that there is such a name.
    pub(crate) fn note_wrong_sign_in(&self, whom: &CounselorId) {
        let key = self.vault.index("wrong sign-in", &[whom.as_str().as_bytes()]);
        let entry = audited(&*self.clock, SERVER, "wrong sign-in", whom);
        if self.lately.knows(key, entry.at) {
            return;
        }
        self.lately.note(key, entry.at);
        let log = self.log.clone();
        tokio::spawn(async move {
            if let Err(error) = log.note(&entry).await {
                tracing::warn!(%error, "a wrong sign-in could not be written into the audit");
            }
        });
    }

    /// Checks the audits of all nodes, each from its first entry. What does not hold is told in the log and at the
    /// desk.
    pub async fn check(&self) -> Result<Vec<Chain>, DeskError> {
        let chains = self.log.chains().await?;
        for chain in &chains {
            let Chain {
                node,
                entries,
                end,
                fault,
            } = chain;
            match fault {
                None => tracing::info!(node, entries, end, "the audit holds"),
                Some(fault) => tracing::error!(node, entries, %fault, "the audit does not hold"),
            }
        }
        let holds = chains.iter().all(|chain| chain.fault.is_none());
        *self.lately.holds.lock().unwrap_or_else(PoisonError::into_inner) = Some(holds);
        Ok(chains)
    }

    /// Takes the audits as they are, after an older copy of the database was put in place on purpose. That it was done
    /// is written into the audit.
    pub async fn accept(&self) -> Result<Vec<Chain>, DeskError> {
        let entry = audited(
            &*self.clock,
            COMMAND_LINE,
            "accept audit",
            &CounselorId::stored(String::from(COMMAND_LINE)),
        );
        self.log.accept(&entry).await?;
        self.check().await
    }

    /// Whether the audit held when it was last checked; nothing before the first check.
    pub fn holds(&self) -> Option<bool> {
        *self.lately.holds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
