//! What a visitor of the page may read, and how they come back.

use std::sync::Arc;

use contract::{ConversationPlace, Entropy, Locale, Risk};
use conversation::{Conversation, Holder};
use store::{Conversations, Queue, ReturnCodes, Wakes};

mod attempts;
mod returns;
mod transcript;

use crate::events::Events;
use crate::hashing::Hashing;
use crate::misused::Misused;
use crate::presence::snapshot::Present;
use crate::presence::subscriptions::Subscriptions;
use crate::presence::waits::LastWaits;
use crate::refusal::holder;
use crate::rules::CurrentScript;
use crate::time::timekeeper::Timekeeper;
pub(crate) use attempts::AttemptLimiter;

/// Whoever serves the page.
pub struct Visitors {
    pub(crate) conversations: Arc<dyn Conversations>,
    pub(crate) codes: Arc<dyn ReturnCodes>,
    pub(crate) queue: Arc<dyn Queue>,
    pub(crate) wakes: Arc<dyn Wakes>,
    pub(crate) events: Arc<Events>,
    pub(crate) hashing: Arc<Hashing>,
    pub(crate) attempts: AttemptLimiter,
    pub(crate) present: Arc<Present>,
    pub(crate) waits: Arc<LastWaits>,
    pub(crate) subscriptions: Arc<Subscriptions>,
    pub(crate) misused: Arc<Misused>,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) entropy: Arc<dyn Entropy>,
}

impl Visitors {
    /// Where a conversation stands, as its visitor is told. Somebody in danger is told no number: it would only tell
    /// them to wait.
    pub(crate) fn place_in(&self, conversation: &Conversation) -> ConversationPlace {
        let counted = matches!(conversation.holder, Holder::Queue { .. }) && conversation.risk < Risk::L3;
        let staff_presence = self.present.staff_presence();
        let staffed = staff_presence.speaks(conversation.locale.unwrap_or(Locale::KO));
        ConversationPlace {
            conversation: conversation.id,
            holder: holder(&conversation.holder),
            position: counted.then(|| staff_presence.place_of(conversation.id)).flatten(),
            wait: (counted && staffed)
                .then(|| self.waits.of_late(contract::Clock::now(&*self.clock)))
                .flatten(),
            staffed,
            seq: conversation.seq,
            floor: conversation.floor,
        }
    }
}
