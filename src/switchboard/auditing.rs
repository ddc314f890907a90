//! The audit is looked after: who has opened what lately, and whether the chains hold.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use contract::{ConversationId, CounselorId, Moment};
use store::{Chain, Subject};
use tokio_util::sync::CancellationToken;
use vault::Index;

use crate::staff::COMMAND_LINE;
use crate::{Badge, DeskError, Switchboard};

/// How often each node remembers where its chain ends, and how many times that makes a check of everything.
const ANCHOR: Duration = Duration::from_hours(1);
const CHECKS: u32 = 24;

/// What goes on is written into the audit once in so long: its entries bear the hour.
const LATELY: Duration = Duration::from_hours(1);

/// So much is remembered at once. What is not remembered is written down once more.
const MOST: usize = 4_096;

/// What this node knows of the audit, in memory alone.
#[derive(Default)]
pub(crate) struct Auditing {
    lately: Mutex<HashMap<Index, Moment>>,
    /// Whether all chains held when they were last checked; nothing before the first check.
    holds: Mutex<Option<bool>>,
}

impl Auditing {
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
pub(crate) async fn run(server: Arc<Switchboard>, stop: CancellationToken) {
    for round in 0_u32.. {
        let done = if round % CHECKS == 0 {
            server.check_audit().await.map(drop)
        } else {
            server.store.audit_anchor().await.map_err(DeskError::from)
        };
        if let Err(error) = done {
            tracing::error!(%error, "the audit could not be checked");
        }
        tokio::select! {
            () = stop.cancelled() => break,
            () = tokio::time::sleep(ANCHOR) => {}
        }
    }
    if let Err(error) = server.store.audit_anchor().await {
        tracing::warn!(%error, "the end of the audit could not be remembered");
    }
}

impl Switchboard {
    /// Writes into the audit that somebody reads a conversation. Nothing of it may be given out when that fails.
    pub(crate) async fn opened(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let entry = self.entry(badge.id.as_str(), "open", Subject::Conversation(id));
        self.store.note(&entry).await?;
        self.auditing.note(self.reading(badge, id), entry.at);
        Ok(())
    }

    /// Writes it unless this session has opened the conversation within the hour.
    pub(crate) async fn reads_on(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        if self.auditing.knows(self.reading(badge, id), self.now()) {
            Ok(())
        } else {
            self.opened(badge, id).await
        }
    }

    fn reading(&self, badge: &Badge, id: ConversationId) -> Index {
        let session = badge.session.expose().as_bytes();
        self.vault.index("reading", &[session, id.to_string().as_bytes()])
    }

    /// Writes into the audit that somebody has tried to sign in under this name, and beside the answer, so that its
    /// time tells nobody that there is such a name.
    pub(crate) fn note_wrong_sign_in(&self, whom: &CounselorId) {
        let key = self.vault.index("wrong sign-in", &[whom.as_str().as_bytes()]);
        let entry = self.audit("server", "wrong sign-in", whom);
        if self.auditing.knows(key, entry.at) {
            return;
        }
        self.auditing.note(key, entry.at);
        let store = self.store.clone();
        tokio::spawn(async move {
            if let Err(error) = store.note(&entry).await {
                tracing::warn!(%error, "a wrong sign-in could not be written into the audit");
            }
        });
    }

    /// Checks the audits of all nodes, each from its first entry. What does not hold is told in the log and at the
    /// desk.
    pub async fn check_audit(&self) -> Result<Vec<Chain>, DeskError> {
        let chains = self.store.audit_chains().await?;
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
        *self.auditing.holds.lock().unwrap_or_else(PoisonError::into_inner) = Some(holds);
        Ok(chains)
    }

    /// Takes the audits as they are, after an older copy of the database was put in place on purpose. That it was done
    /// is written into the audit.
    pub async fn accept_audit(&self) -> Result<Vec<Chain>, DeskError> {
        let entry = self.audit(
            COMMAND_LINE,
            "accept audit",
            &CounselorId::stored(String::from(COMMAND_LINE)),
        );
        self.store.audit_accept(&entry).await?;
        self.check_audit().await
    }

    /// Whether the audit held when it was last checked; nothing before the first check.
    pub fn audit_holds(&self) -> Option<bool> {
        *self.auditing.holds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
