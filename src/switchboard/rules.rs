//! The rules as the server runs them: over its present script and its present picture of desk and queue.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use contract::Clock;
use conversation::{Conversation, Decision, Occurrence, Refused, Rules, Script, World, decide};

use crate::presence::snapshot::Present;

/// How long a decision may take. A longer one is named in the log; nothing interrupts it, its loops end by their own
/// bounds.
const BUDGET: Duration = Duration::from_millis(50);

/// The script that is in force. Replaced as a whole.
pub(crate) struct CurrentScript(RwLock<Arc<Script>>);

impl CurrentScript {
    pub(crate) fn new(script: Script) -> Self {
        Self(RwLock::new(Arc::new(script)))
    }

    pub(crate) fn get(&self) -> Arc<Script> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn replace(&self, script: Script) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(script);
    }
}

/// What the store asks inside its transactions.
pub(crate) struct RunningRules {
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) present: Arc<Present>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Rules for RunningRules {
    fn decide(&self, conversation: &Conversation, occurrence: &Occurrence) -> Result<Decision, Refused> {
        let began = self.clock.now();
        let (script, staff_presence) = (self.script.get(), self.present.staff_presence());
        let world = World {
            script: &script,
            staff_presence: &staff_presence,
            now: occurrence.at,
            seed: occurrence.seed,
        };
        let decided = decide(&world, conversation, &occurrence.event);
        if self.clock.now().since(began) > BUDGET {
            tracing::warn!(conversation = %conversation.id, "deciding about an event took longer than it may");
        }
        if let Err(Refused::Unreadable) = decided {
            tracing::error!(conversation = %conversation.id, "this conversation cannot be read; nothing more is taken in it");
        }
        decided
    }
}
