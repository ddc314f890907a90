//! The use cases: what happens to a message, and what the desk may do.
//!
//! A visitor's message comes in through [`contract::Inbox`] (`receive`), is decided on by a pure function (`converse`, with
//! `alarm`, `tongue` and `play` for danger, language and flow), and is written by one writer in batches (`writer`). The desk's
//! acts each stand in a file of their own: `claim`, `reply`, `release`, `close`, `risk`, `agreed`, `view`, `queue`, `staff`. What
//! nobody asks for stands in `rounds` (timers, lost claims, retention) and `dispatch` (messengers). This room knows no HTTP, no
//! SQL and no platform.
//!
//! **Invariant:** whatever changes a conversation is a [`store::Decision`] made by a pure function of the conversation; there
//! is no other way to write one.

mod agreed;
mod alarm;
#[cfg(any(test, feature = "fuzz"))]
mod anything;
mod attempts;
mod attendance;
mod auditing;
mod back;
mod backlog;
mod badge;
mod bubble;
mod claim;
mod close;
mod content;
mod converse;
mod device;
mod dispatch;
mod doubt;
mod draft;
mod duty;
mod edit;
mod error;
mod fault;
mod first;
mod grant;
mod guesses;
mod hub;
mod intake;
mod length;
mod life;
mod mailbox;
mod medium;
mod memory;
mod moving;
mod password;
mod phrases;
mod play;
mod proof;
mod queue;
mod receive;
mod release;
mod reply;
mod risk;
mod roster;
mod rounds;
mod sign_in;
mod speak;
mod staff;
mod staffing;
mod texts;
mod timekeeper;
mod tongue;
mod transcript;
mod trouble;
mod uses;
mod veil;
mod view;
mod waiting;
mod waits;
mod wordless;
mod writer;

use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use contract::{Channel, Clock, ConversationId, Entropy, Moment};
use store::{Act, Carried, Outcome, Store, StoreError};
use tokio::sync::{Semaphore, mpsc};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use vault::Vault;

pub use agreed::Word;
#[cfg(any(test, feature = "fuzz"))]
pub use anything::Stage;
pub use badge::Badge;
pub use content::{Content, Fault, Seen, Watch};
pub use doubt::Notices;
pub use error::DeskError;
pub use grant::may_give;
pub use hub::DeskChange;
pub use length::Room;
pub use proof::{Measure, Proof};
pub use queue::{QueueRow, RowHolder};
pub use sign_in::{Caller, SignedIn};
pub use speak::spoken;
pub use staff::{Colleague, Enrolment, Notice};
pub use store::{Chain, ChainFault, Fate, Presence, Role, Standing, What};
pub use timekeeper::Doubt;
pub use uses::{Said, Use, Uses};
pub use view::{Answer, News, Reading, Undelivered, View};

use attempts::Attempts;
use auditing::Auditing;
use close::Misused;
use guesses::Guesses;
use hub::Hub;
use medium::Media;
use roster::Roster;
use staffing::Staffing;
use timekeeper::Timekeeper;
use trouble::Trouble;
use waits::LastWaits;
use writer::Writer;

/// What the server is composed of.
pub struct Parts {
    /// What survives a restart.
    pub store: Arc<dyn Store>,
    /// Keys and pepper.
    pub vault: Arc<Vault>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where random bytes come from.
    pub entropy: Arc<dyn Entropy>,
    /// Flows and texts.
    pub content: Content,
    /// The messengers, each by its adapter; web chat is not among them.
    pub channels: Vec<Arc<dyn Channel>>,
    /// How long, how many.
    pub settings: Settings,
}

/// What whoever runs the server may decide.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name of this process among those that share the database; leases and the audit bear it.
    pub node: String,
    /// How long a closed conversation is kept, sealed.
    pub retention: Duration,
    /// How many conversations a counselor has at once; one alone, as soon as one of them is L3 or above (SAFETY.md, F8).
    pub conversations_each: u32,
    /// The address of the page as people type it, `notes.example`; without one nobody can move there from a messenger.
    pub address: Option<String>,
}

/// The server at work.
pub struct Switchboard {
    store: Arc<dyn Store>,
    vault: Arc<Vault>,
    clock: Arc<Timekeeper>,
    roster: Roster,
    trouble: Trouble,
    entropy: Arc<dyn Entropy>,
    content: RwLock<Arc<Content>>,
    staffing: RwLock<Arc<Staffing>>,
    waits: LastWaits,
    channels: Vec<Arc<dyn Channel>>,
    settings: Settings,
    writer: Writer,
    /// What answers have carried, on its way into the store.
    carried: mpsc::Sender<Carried>,
    notes: Mutex<Option<mpsc::Receiver<Carried>>>,
    guesses: Guesses,
    misused: Misused,
    attempts: Attempts,
    auditing: Auditing,
    hub: Arc<Hub>,
    /// Argon2id takes 46 MiB and a core for each password; more than two at once would starve the visitors' messages.
    hashing: Arc<Semaphore>,
}

impl Switchboard {
    /// Composes the server; nothing runs before [`Switchboard::run`].
    pub fn new(parts: Parts) -> Arc<Self> {
        let media = Media::of(&parts.channels, parts.settings.address.clone());
        let (carried, notes) = mpsc::channel(mailbox::NOTES);
        Arc::new(Self {
            carried,
            notes: Mutex::new(Some(notes)),
            guesses: Guesses::default(),
            misused: Misused::default(),
            attempts: Attempts::new(&*parts.entropy, parts.clock.now()),
            auditing: Auditing::default(),
            writer: Writer::new(parts.store.clone()),
            roster: Roster::new(parts.store.wake()),
            trouble: Trouble::default(),
            store: parts.store,
            vault: parts.vault,
            clock: Arc::new(Timekeeper::new(parts.clock)),
            entropy: parts.entropy,
            content: RwLock::new(Arc::new(parts.content.for_media(media))),
            staffing: RwLock::default(),
            waits: LastWaits::default(),
            channels: parts.channels,
            settings: parts.settings,
            hub: Arc::default(),
            hashing: Arc::new(Semaphore::new(2)),
        })
    }

    /// Starts everything that runs by itself. Each loop ends when `stop` is cancelled; the writer first takes in what has
    /// been handed to it.
    pub async fn run(self: &Arc<Self>, tasks: &TaskTracker, stop: &CancellationToken) {
        tasks.spawn(self.writer.run(stop.clone()));
        tasks.spawn(Hub::run(self.hub.clone(), self.store.clone(), stop.clone()));
        self.begin_time().await;
        self.refresh_staffing().await;
        tasks.spawn(staffing::run(self.clone(), stop.clone()));
        let watch = rounds::begin(self).await;
        tasks.spawn(rounds::run(self.clone(), watch, stop.clone()));
        tasks.spawn(auditing::run(self.clone(), stop.clone()));
        if let Some(notes) = self.notes.lock().unwrap_or_else(PoisonError::into_inner).take() {
            tasks.spawn(mailbox::keep_notes(self.store.clone(), notes, stop.clone()));
        }
        if !self.channels.is_empty()
            && let Err(error) = self.store.unlease(&self.settings.node).await
        {
            tracing::warn!(%error, "what was on its way when this node ended waits for its lease to run out");
        }
        for channel in &self.channels {
            tasks.spawn(dispatch::run(self.clone(), channel.clone(), stop.clone()));
        }
    }

    /// Puts other flows and texts in place of the present ones; conversations go on at their node or its heir.
    pub fn reload(&self, content: Content) {
        let media = Media::of(&self.channels, self.settings.address.clone());
        *self.content.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(content.for_media(media));
    }

    /// The flows and texts as they are now.
    pub fn content(&self) -> Arc<Content> {
        self.content.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Facts and numbers that have run out by now.
    pub fn run_out(&self) -> Vec<Fault> {
        self.content().run_out(self.calendar())
    }

    /// The server's clock, for whatever stores or compares times beside the switchboard.
    pub fn clock(&self) -> Arc<dyn Clock> {
        self.clock.clone()
    }

    /// Whether messages can be taken in.
    pub async fn ready(&self) -> bool {
        self.store.ready().await.is_ok()
    }

    /// Changes one conversation, to the end: a browser that hangs up in the middle must not leave a change that is
    /// committed and told to nobody.
    async fn settle(&self, id: ConversationId, act: Box<Act>) -> Result<Outcome, StoreError> {
        let store = self.store.clone();
        let done = tokio::spawn(async move { store.act(id, &*act).await });
        done.await.unwrap_or_else(|cause| Err(StoreError::unavailable(cause)))
    }

    fn staffing(&self) -> Arc<Staffing> {
        self.staffing.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }

    /// What the calendar on the wall says: for what people compare with their own clocks.
    fn calendar(&self) -> Moment {
        self.clock.calendar()
    }

    fn seed(&self) -> u64 {
        let mut bytes = [0; 8];
        self.entropy.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }
}
