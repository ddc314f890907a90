//! Conversations that were no wish for help.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use contract::ConversationId;
use conversation::Outcome;

/// Conversations that were closed as abuse, until the adapter asks for them: it alone knows where they came from, and
/// it tells nobody. In the memory of this node, never written.
#[derive(Default)]
pub(crate) struct Misused(Mutex<VecDeque<ConversationId>>);

/// The most that are remembered; beyond them the oldest are forgotten.
const MISUSED: usize = 256;

impl Misused {
    pub(crate) fn note(&self, outcome: Outcome, id: ConversationId) {
        if outcome != Outcome::Abuse {
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
