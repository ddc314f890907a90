//! What a visitor of the page may read, and how they come back.

use std::sync::Arc;

use contract::{Entropy, Locale, Place, Risk};
use conversation::{Conversation, Seat};
use store::{Conversations, Queue, ReturnCodes, Wakes};

mod guesses;
mod returns;
mod transcript;

use crate::events::Events;
use crate::hashing::Hashing;
use crate::misused::Misused;
use crate::presence::hub::Hub;
use crate::presence::snapshot::Present;
use crate::presence::waits::LastWaits;
use crate::refusal::holder;
use crate::rules::CurrentScript;
use crate::time::timekeeper::Timekeeper;
pub(crate) use guesses::Guesses;

/// Whoever serves the page.
pub struct Visitors {
    pub(crate) conversations: Arc<dyn Conversations>,
    pub(crate) codes: Arc<dyn ReturnCodes>,
    pub(crate) queue: Arc<dyn Queue>,
    pub(crate) wakes: Arc<dyn Wakes>,
    pub(crate) events: Arc<Events>,
    pub(crate) hashing: Arc<Hashing>,
    pub(crate) guesses: Guesses,
    pub(crate) present: Arc<Present>,
    pub(crate) waits: Arc<LastWaits>,
    pub(crate) hub: Arc<Hub>,
    pub(crate) misused: Arc<Misused>,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) entropy: Arc<dyn Entropy>,
}

impl Visitors {
    /// Where a conversation stands, as its visitor is told. Somebody in danger is told no number: it would only tell
    /// them to wait.
    pub(crate) fn place_in(&self, conversation: &Conversation) -> Place {
        let counted = matches!(conversation.seat, Seat::Queue { .. }) && conversation.risk < Risk::L3;
        let staffing = self.present.staffing();
        let staffed = staffing.speaks(conversation.locale.unwrap_or(Locale::KO));
        Place {
            conversation: conversation.id,
            holder: holder(&conversation.seat),
            position: counted.then(|| staffing.place_of(conversation.id)).flatten(),
            wait: (counted && staffed)
                .then(|| self.waits.of_late(contract::Clock::now(&*self.clock)))
                .flatten(),
            staffed,
            seq: conversation.seq,
            floor: conversation.floor,
        }
    }
}
