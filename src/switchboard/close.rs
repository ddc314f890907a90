//! Conversations end: the one that somebody has, or many that wait.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use contract::{ConversationId, Text};
use store::{Act, Closing, Role, Seat, StoreError, Subject};

use crate::draft::Draft;
use crate::release::held;
use crate::{Badge, DeskError, Switchboard, phrases};

/// How a counselor may say that it ended; the statistics count these.
const OUTCOMES: [&str; 5] = ["helped", "referred", "informed", "unfinished", ABUSE];

/// The outcome after which the next conversations from the same place cost more to open.
const ABUSE: &str = "abuse";

/// The most conversations that are closed at once.
const AT_ONCE: usize = 200;

/// The longest reason, in characters.
const REASON: usize = 500;

impl Switchboard {
    /// Closes a conversation that one has.
    pub async fn close(&self, badge: &Badge, id: ConversationId, outcome: &str) -> Result<(), DeskError> {
        badge.counsels()?;
        let outcome = known(outcome)?;
        let (content, now, by) = (self.content(), self.now(), badge.id.clone());
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = held(&content, conversation, &by, now)?;
            draft.note(by.as_str(), "close", None);
            draft.announce(&phrases::CONVERSATION_CLOSED);
            draft.close(outcome, Closing::Keep);
            Ok(draft.finish())
        });
        match self.act(id, act).await {
            Err(DeskError::Unreadable) => self.close_unreadable(badge, id).await?,
            done => done?,
        }
        self.misused.note(outcome, id);
        Ok(())
    }

    /// Closes what nobody can claim because it cannot be read, so that it leaves the queue.
    async fn close_unreadable(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let now = self.now();
        let entry = self.entry(badge.id.as_str(), "close", Subject::Conversation(id));
        let closed = self.store.close_unreadable(id, now, &entry).await;
        self.refresh_staffing().await;
        Ok(closed?)
    }

    /// Closes conversations that wait in the queue and that nobody has: false alarms that stand in front of people. For
    /// supervisors, with a reason that the audit keeps for each of them. Returns those that were closed; whatever has
    /// been claimed, has ended or has changed meanwhile stays as it is.
    pub async fn close_waiting(
        &self,
        badge: &Badge,
        ids: &[ConversationId],
        outcome: &str,
        reason: Text,
    ) -> Result<Vec<ConversationId>, DeskError> {
        if badge.role != Role::Supervisor {
            return Err(DeskError::Denied);
        }
        let outcome = known(outcome)?;
        let reason = contract::clean(reason.expose());
        if reason.expose().is_empty() || reason.expose().chars().count() > REASON {
            return Err(DeskError::Refused("say why, in at most 500 characters"));
        }
        if ids.len() > AT_ONCE {
            return Err(DeskError::Refused("at most 200 conversations are closed at once"));
        }
        let mut closed = Vec::with_capacity(ids.len());
        for id in ids {
            match self.settle(*id, self.closing_of_waiting(badge, outcome, &reason)).await {
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
        self.refresh_staffing().await;
        Ok(closed)
    }

    fn closing_of_waiting(&self, badge: &Badge, outcome: &'static str, reason: &Text) -> Box<Act> {
        let (content, now, by, reason) = (self.content(), self.now(), badge.id.clone(), reason.clone());
        Box::new(move |conversation| {
            if !matches!(conversation.seat, Seat::Queue { .. }) {
                return Err(StoreError::Refused("this conversation does not wait any more"));
            }
            let mut draft = Draft::of(&content, conversation, now)?;
            draft.note(by.as_str(), "close", Some(reason.clone()));
            draft.announce(&phrases::CONVERSATION_CLOSED);
            draft.close(outcome, Closing::Keep);
            Ok(draft.finish())
        })
    }
}

fn known(outcome: &str) -> Result<&'static str, DeskError> {
    let known = OUTCOMES.into_iter().find(|known| *known == outcome);
    known.ok_or(DeskError::Refused(
        "the outcome is one of helped, referred, informed, unfinished, abuse",
    ))
}

/// Conversations that were closed as abuse, until the adapter asks for them: it alone knows where they came from, and
/// it tells nobody. In the memory of this node, never written.
#[derive(Default)]
pub(crate) struct Misused(Mutex<VecDeque<ConversationId>>);

/// The most that are remembered; beyond them the oldest are forgotten.
const MISUSED: usize = 256;

impl Misused {
    fn note(&self, outcome: &str, id: ConversationId) {
        if outcome != ABUSE {
            return;
        }
        let mut ids = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if ids.len() >= MISUSED {
            ids.pop_front();
        }
        ids.push_back(id);
    }

    /// Those that were noted since this was last asked.
    pub(crate) fn take(&self) -> Vec<ConversationId> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
            .collect()
    }
}
