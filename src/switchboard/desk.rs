//! What the desk may do and see.

use std::sync::Arc;
use std::time::Duration;

use contract::{ConversationId, CounselorId, Entropy, Locale, PhraseKey};
use conversation::{Event, phrases};
use futures_util::Stream;
use store::{ArrivalOutcome, Conversations, Outbox, Queue, StoreError, Upkeep, Wakes};

mod claim;
mod close;
mod queue;
mod reply;
mod view;
mod word;

pub use queue::{QueueRow, RowHolder};
pub use view::{Answer, News, Reading, Undelivered, View};

use crate::audit::AuditTrail;
use crate::delivery::Delivery;
use crate::error::DeskError;
use crate::events::Events;
use crate::misused::Misused;
use crate::presence::picture::Picture;
use crate::presence::roster::Roster;
use crate::presence::subscriptions::{DeskChange, Subscriptions};
use crate::rules::CurrentScript;
use crate::time::timekeeper::Timekeeper;

/// How long a messenger may take to show that somebody is writing.
const TYPING: Duration = Duration::from_secs(5);

/// What counselors do with conversations. Who may do it is asked here, what follows from it by the rules.
pub struct Desk {
    pub(crate) conversations: Arc<dyn Conversations>,
    pub(crate) queue: Arc<dyn Queue>,
    pub(crate) outbox: Arc<dyn Outbox>,
    pub(crate) upkeep: Arc<dyn Upkeep>,
    pub(crate) wakes: Arc<dyn Wakes>,
    pub(crate) log: Arc<AuditTrail>,
    pub(crate) events: Arc<Events>,
    pub(crate) picture: Arc<Picture>,
    pub(crate) roster: Arc<Roster>,
    pub(crate) subscriptions: Arc<Subscriptions>,
    pub(crate) misused: Arc<Misused>,
    pub(crate) delivery: Arc<Delivery>,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) vault: Arc<vault::Vault>,
    /// How many conversations a counselor has at once.
    pub(crate) conversations_each: u32,
}

impl Desk {
    /// Brings an event, and has the queue read again.
    async fn bring(&self, id: ConversationId, event: Event) -> Result<ArrivalOutcome, DeskError> {
        let done = self.events.bring(id, event).await;
        self.picture.refresh().await;
        match done {
            Ok(outcome) => Ok(outcome),
            Err(error) => Err(self.told(error).await?),
        }
    }

    /// An error as the desk is told it: "held" with the holder's name.
    async fn told(&self, error: StoreError) -> Result<DeskError, DeskError> {
        Ok(match error {
            StoreError::Held(Some(holder)) => DeskError::Held {
                by: self.name_of(&holder).await?,
            },
            error => error.into(),
        })
    }

    async fn name_of(&self, counselor: &CounselorId) -> Result<Option<String>, DeskError> {
        Ok(self.roster.names().await?.remove(counselor))
    }

    /// The name of a topic in a language.
    pub fn topic_name(&self, locale: Locale, topic: &str) -> String {
        let key = PhraseKey::from(format!("{}{topic}", phrases::TOPIC));
        self.script.get().text(locale, &key).text.expose().to_owned()
    }

    /// The desk's changes, as they happen. It ends when the server shuts down.
    pub fn watch(&self) -> impl Stream<Item = DeskChange> + Send + 'static {
        self.subscriptions.watch_desk()
    }
}
