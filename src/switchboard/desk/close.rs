//! Conversations end: the one that somebody has, or many that wait.

use contract::{ConversationId, Text};
use conversation::{Event, Outcome, Subject};
use store::{Role, StoreError};

use super::Desk;
use crate::entry::entry;
use crate::error::DeskError;
use crate::principal::Principal;

/// The most conversations that are closed at once.
const AT_ONCE: usize = 200;

/// The longest reason, in characters.
const REASON: usize = 500;

impl Desk {
    /// Closes a conversation that one has.
    pub async fn close(&self, principal: &Principal, id: ConversationId, outcome: Outcome) -> Result<(), DeskError> {
        principal.counsels()?;
        let by = principal.id.clone();
        match self.bring(id, Event::Closed { by, outcome }).await {
            Err(DeskError::Unreadable) => self.close_unreadable(principal, id).await?,
            done => drop(done?),
        }
        self.misused.note(outcome, id);
        Ok(())
    }

    /// Closes what nobody can claim because it cannot be read, so that it leaves the queue.
    async fn close_unreadable(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        let entry = entry(&*self.clock, principal.id.as_str(), "close", Subject::Conversation(id));
        let closed = self.conversations.close_unreadable(id, entry.at, &entry).await;
        self.picture.refresh().await;
        Ok(closed?)
    }

    /// Closes conversations that wait in the queue and that nobody has: false alarms that stand in front of people. For
    /// supervisors, with a reason that the audit keeps for each of them. Returns those that were closed; whatever has
    /// been claimed, has ended or has changed meanwhile stays as it is.
    pub async fn close_waiting(
        &self,
        principal: &Principal,
        ids: &[ConversationId],
        outcome: Outcome,
        reason: Text,
    ) -> Result<Vec<ConversationId>, DeskError> {
        if principal.role != Role::Supervisor {
            return Err(DeskError::Denied);
        }
        let reason = contract::clean(reason.expose());
        if reason.expose().is_empty() || reason.expose().chars().count() > REASON {
            return Err(DeskError::Refused("say why, in at most 500 characters"));
        }
        if ids.len() > AT_ONCE {
            return Err(DeskError::Refused("at most 200 conversations are closed at once"));
        }
        let mut closed = Vec::with_capacity(ids.len());
        for id in ids {
            let event = Event::ClosedWaiting {
                by: principal.id.clone(),
                outcome,
                reason: reason.clone(),
            };
            match self.events.bring(*id, event).await {
                Ok(_) => {
                    self.misused.note(outcome, *id);
                    closed.push(*id);
                }
                Err(StoreError::Gone | StoreError::Conflict | StoreError::Held(_) | StoreError::Refused(_)) => {}
                Err(error) if closed.is_empty() => return Err(error.into()),
                // What is closed is closed, and told; whoever asked sees what is left in the queue.
                Err(_) => break,
            }
        }
        self.picture.refresh().await;
        Ok(closed)
    }
}
