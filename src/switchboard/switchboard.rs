//! The parts of the server, and what starts them.

use std::sync::{Arc, Mutex, PoisonError};

use contract::Clock;
use conversation::{Fault, Messengers, Script};
use store::{Carried, Upkeep};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::audit::{self, AuditTrail};
use crate::base::Base;
use crate::delivery::{Delivery, dispatch, pull_outbox};
use crate::desk::Desk;
use crate::duty::Leases;
use crate::intake::Intake;
use crate::parts::Parts;
use crate::people::People;
use crate::presence::picture::{self, Picture};
use crate::presence::subscriptions::Subscriptions;
use crate::rules::CurrentScript;
use crate::scheduler::{Scheduler, tick};
use crate::texts::ServerTexts;
use crate::time::Time;
use crate::visitors::Visitors;

/// The server at work.
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
        let (carried, notes) = mpsc::channel(pull_outbox::NOTES);
        let base = Base::of(parts);
        let delivery = Arc::new(base.delivery(carried));
        let time = Arc::new(base.time());
        Arc::new(Self {
            intake: Arc::new(base.intake(&delivery)),
            visitors: Arc::new(base.visitors()),
            desk: Arc::new(base.desk(&delivery)),
            people: Arc::new(base.people()),
            scheduler: Arc::new(base.scheduler(&time)),
            leases: Arc::new(base.leases()),
            notes: Mutex::new(Some(notes)),
            delivery,
            time,
            upkeep: base.store,
            picture: base.picture,
            script: base.script,
            audit: base.audit,
            texts: base.texts,
            address: base.settings.address,
        })
    }

    /// Starts everything that runs by itself. Each loop ends when `stop` is cancelled; the writer first takes in what
    /// has been handed to it.
    pub async fn run(&self, tasks: &TaskTracker, stop: &CancellationToken) {
        tasks.spawn(self.intake.writer.run(stop.clone()));
        let (subscriptions, wakes) = (self.picture.subscriptions.clone(), self.picture.wakes.clone());
        tasks.spawn(Subscriptions::run(subscriptions, wakes, stop.clone()));
        self.time.begin().await;
        self.picture.refresh().await;
        tasks.spawn(picture::run(self.picture.clone(), stop.clone()));
        let watch = tick::begin(&self.scheduler).await;
        tasks.spawn(tick::run(self.scheduler.clone(), watch, stop.clone()));
        tasks.spawn(audit::run(self.audit.clone(), stop.clone()));
        if let Some(notes) = self.notes.lock().unwrap_or_else(PoisonError::into_inner).take() {
            tasks.spawn(pull_outbox::keep_notes(
                self.delivery.outbox.clone(),
                notes,
                stop.clone(),
            ));
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
