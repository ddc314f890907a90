//! How the parts are put together.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use contract::{Channel, Clock, Entropy};
use conversation::{Fault, Messengers, Rules, Script};
use store::{Carried, Store, Upkeep};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use vault::Vault;

use crate::audit::{self, AuditTrail};
use crate::delivery::{Delivery, dispatch, mailbox};
use crate::desk::Desk;
use crate::duty::Leases;
use crate::events::Events;
use crate::hashing::Hashing;
use crate::intake::Intake;
use crate::intake::writer::Writer;
use crate::misused::Misused;
use crate::people::People;
use crate::people::attempts::Attempts;
use crate::presence::hub::Hub;
use crate::presence::picture::{self, Picture};
use crate::presence::roster::Roster;
use crate::presence::snapshot::Present;
use crate::presence::waits::LastWaits;
use crate::rules::{CurrentScript, RunningRules};
use crate::scheduler::{Scheduler, rounds, trouble::Trouble};
use crate::texts::ServerTexts;
use crate::time::Time;
use crate::time::timekeeper::Timekeeper;
use crate::visitors::{Guesses, Visitors};

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
    pub script: Script,
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
    /// How many conversations a counselor has at once; one alone, as soon as one of them is L3 or above (SAFETY.md,
    /// F8).
    pub conversations_each: u32,
    /// The address of the page as people type it, `notes.example`; without one nobody can move there from a messenger.
    pub address: Option<String>,
}

/// The server at work: its parts, and what starts them.
pub struct Switchboard {
    /// The way in.
    pub intake: Arc<Intake>,
    /// The way out to messengers.
    pub delivery: Arc<Delivery>,
    /// What the page may read.
    pub visitors: Arc<Visitors>,
    /// What counselors may do.
    pub desk: Arc<Desk>,
    /// Accounts and sign-in.
    pub people: Arc<People>,
    /// The audit.
    pub audit: Arc<AuditTrail>,
    /// The server's time.
    pub time: Arc<Time>,
    /// What happens by itself.
    pub scheduler: Arc<Scheduler>,
    /// Whose work something is.
    pub leases: Arc<Leases>,
    /// Texts outside a conversation.
    pub texts: Arc<ServerTexts>,
    upkeep: Arc<dyn Upkeep>,
    picture: Arc<Picture>,
    script: Arc<CurrentScript>,
    address: Option<String>,
    notes: Mutex<Option<mpsc::Receiver<Carried>>>,
}

impl Switchboard {
    /// Puts the parts together; nothing runs before [`Switchboard::run`].
    pub fn new(parts: Parts) -> Arc<Self> {
        let Parts {
            store,
            vault,
            clock,
            entropy,
            script,
            channels,
            settings,
        } = parts;
        let clock = Arc::new(Timekeeper::new(clock));
        let messengers = Messengers::new(&channels, settings.address.clone());
        let script = Arc::new(CurrentScript::new(script.for_messengers(messengers)));
        let (hub, present, waits) = (
            Arc::<Hub>::default(),
            Arc::<Present>::default(),
            Arc::<LastWaits>::default(),
        );
        let misused = Arc::<Misused>::default();
        let roster = Arc::new(Roster::new(store.clone(), &*store, clock.clone()));
        let picture = Arc::new(Picture {
            queue: store.clone(),
            sign_ins: store.clone(),
            wakes: store.clone(),
            roster: roster.clone(),
            present: present.clone(),
            hub: hub.clone(),
            waits: waits.clone(),
            script: script.clone(),
            clock: clock.clone(),
        });
        let rules: Arc<dyn Rules> = Arc::new(RunningRules {
            script: script.clone(),
            present: present.clone(),
            clock: clock.clone(),
        });
        let events = Arc::new(Events {
            conversations: store.clone(),
            rules: rules.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
        });
        let hashing = Arc::new(Hashing::new(vault.clone(), entropy.clone()));
        let audit = Arc::new(AuditTrail::new(store.clone(), vault.clone(), clock.clone()));
        let time = Arc::new(Time {
            upkeep: store.clone(),
            log: store.clone(),
            clock: clock.clone(),
            picture: picture.clone(),
            node: settings.node.clone(),
        });
        let texts = Arc::new(ServerTexts {
            script: script.clone(),
            clock: clock.clone(),
        });
        let (carried, notes) = mpsc::channel(mailbox::NOTES);
        let delivery = Arc::new(Delivery {
            outbox: store.clone(),
            channels: channels.clone(),
            hub: hub.clone(),
            script: script.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            carried,
            node: settings.node.clone(),
        });
        Arc::new(Self {
            intake: Arc::new(Intake {
                conversations: store.clone(),
                writer: Writer::new(store.clone(), rules),
                events: events.clone(),
                delivery: delivery.clone(),
                texts: texts.clone(),
                picture: picture.clone(),
                hub: hub.clone(),
                script: script.clone(),
                vault: vault.clone(),
                clock: clock.clone(),
                entropy: entropy.clone(),
            }),
            visitors: Arc::new(Visitors {
                conversations: store.clone(),
                codes: store.clone(),
                queue: store.clone(),
                wakes: store.clone(),
                events: events.clone(),
                hashing: hashing.clone(),
                guesses: Guesses::default(),
                present,
                waits,
                hub: hub.clone(),
                misused: misused.clone(),
                script: script.clone(),
                clock: clock.clone(),
                entropy: entropy.clone(),
            }),
            desk: Arc::new(Desk {
                conversations: store.clone(),
                queue: store.clone(),
                outbox: store.clone(),
                upkeep: store.clone(),
                wakes: store.clone(),
                log: audit.clone(),
                events: events.clone(),
                picture: picture.clone(),
                roster: roster.clone(),
                hub,
                misused,
                channels,
                script: script.clone(),
                clock: clock.clone(),
                entropy: entropy.clone(),
                vault: vault.clone(),
                conversations_each: settings.conversations_each,
            }),
            people: Arc::new(People {
                people: store.clone(),
                sign_ins: store.clone(),
                log: store.clone(),
                trail: audit.clone(),
                roster,
                picture: picture.clone(),
                hashing,
                attempts: Attempts::new(&*entropy, clock.now()),
                vault,
                clock: clock.clone(),
                entropy,
            }),
            scheduler: Arc::new(Scheduler {
                queue: store.clone(),
                sign_ins: store.clone(),
                upkeep: store.clone(),
                events,
                time: time.clone(),
                clock: clock.clone(),
                trouble: Trouble::default(),
                node: settings.node.clone(),
                retention: settings.retention,
            }),
            leases: Arc::new(Leases {
                upkeep: store.clone(),
                clock,
                node: settings.node,
            }),
            upkeep: store,
            address: settings.address,
            notes: Mutex::new(Some(notes)),
            delivery,
            audit,
            time,
            texts,
            picture,
            script,
        })
    }

    /// Starts everything that runs by itself. Each loop ends when `stop` is cancelled; the writer first takes in what
    /// has been handed to it.
    pub async fn run(&self, tasks: &TaskTracker, stop: &CancellationToken) {
        tasks.spawn(self.intake.writer.run(stop.clone()));
        let (hub, wakes) = (self.picture.hub.clone(), self.picture.wakes.clone());
        tasks.spawn(Hub::run(hub, wakes, stop.clone()));
        self.time.begin().await;
        self.picture.refresh().await;
        tasks.spawn(picture::run(self.picture.clone(), stop.clone()));
        let watch = rounds::begin(&self.scheduler).await;
        tasks.spawn(rounds::run(self.scheduler.clone(), watch, stop.clone()));
        tasks.spawn(audit::run(self.audit.clone(), stop.clone()));
        if let Some(notes) = self.notes.lock().unwrap_or_else(PoisonError::into_inner).take() {
            tasks.spawn(mailbox::keep_notes(self.delivery.outbox.clone(), notes, stop.clone()));
        }
        dispatch::begin(&self.delivery, tasks, stop).await;
    }

    /// Puts other flows and texts in place of the present ones; conversations go on at their node or its heir.
    pub fn reload(&self, script: Script) {
        let messengers = Messengers::new(&self.delivery.channels, self.address.clone());
        self.script.replace(script.for_messengers(messengers));
    }

    /// The flows and texts as they are now.
    pub fn script(&self) -> Arc<Script> {
        self.script.get()
    }

    /// Facts and numbers that have run out by now.
    pub fn expired(&self) -> Vec<Fault> {
        self.script().expired(self.time.clock.calendar())
    }

    /// The server's clock, for whatever stores or compares times beside the switchboard.
    pub fn clock(&self) -> Arc<dyn Clock> {
        self.time.clock.clone()
    }

    /// Whether messages can be taken in.
    pub async fn ready(&self) -> bool {
        self.upkeep.ready().await.is_ok()
    }
}
