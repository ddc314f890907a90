//! What several parts have in common, and how each part is made of it: of the ports that it uses, and no others.

use std::sync::Arc;

use contract::{Channel, Clock, Entropy};
use conversation::{Messengers, Rules};
use store::{Carried, Store};
use tokio::sync::mpsc;
use vault::Vault;

use crate::audit::AuditTrail;
use crate::delivery::Delivery;
use crate::desk::Desk;
use crate::duty::Leases;
use crate::events::Events;
use crate::hashing::Hashing;
use crate::intake::Intake;
use crate::intake::writer::Writer;
use crate::misused::Misused;
use crate::parts::{Parts, Settings};
use crate::people::People;
use crate::people::attempts::Attempts;
use crate::presence::picture::Picture;
use crate::presence::roster::Roster;
use crate::presence::snapshot::Present;
use crate::presence::subscriptions::Subscriptions;
use crate::presence::waits::LastWaits;
use crate::rules::{CurrentScript, RunningRules};
use crate::scheduler::{Scheduler, trouble::Trouble};
use crate::texts::ServerTexts;
use crate::time::Time;
use crate::time::timekeeper::Timekeeper;
use crate::visitors::{AttemptLimiter, Visitors};

/// Everything that more than one part needs, made once.
pub(crate) struct Base {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) settings: Settings,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) picture: Arc<Picture>,
    pub(crate) audit: Arc<AuditTrail>,
    pub(crate) texts: Arc<ServerTexts>,
    vault: Arc<Vault>,
    clock: Arc<Timekeeper>,
    entropy: Arc<dyn Entropy>,
    channels: Vec<Arc<dyn Channel>>,
    subscriptions: Arc<Subscriptions>,
    roster: Arc<Roster>,
    rules: Arc<dyn Rules>,
    events: Arc<Events>,
    hashing: Arc<Hashing>,
    misused: Arc<Misused>,
}

impl Base {
    pub(crate) fn of(parts: Parts) -> Self {
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
        let (subscriptions, present) = (Arc::<Subscriptions>::default(), Arc::<Present>::default());
        let roster = Arc::new(Roster::new(store.clone(), &*store, clock.clone()));
        let picture = Arc::new(Picture {
            queue: store.clone(),
            sign_ins: store.clone(),
            wakes: store.clone(),
            roster: roster.clone(),
            present: present.clone(),
            subscriptions: subscriptions.clone(),
            waits: Arc::<LastWaits>::default(),
            script: script.clone(),
            clock: clock.clone(),
        });
        let rules: Arc<dyn Rules> = Arc::new(RunningRules {
            script: script.clone(),
            present,
            clock: clock.clone(),
        });
        let events = Arc::new(Events {
            conversations: store.clone(),
            rules: rules.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
        });
        Self {
            hashing: Arc::new(Hashing::new(vault.clone(), entropy.clone())),
            audit: Arc::new(AuditTrail::new(store.clone(), vault.clone(), clock.clone())),
            texts: Arc::new(ServerTexts {
                script: script.clone(),
                clock: clock.clone(),
            }),
            misused: Arc::default(),
            store,
            settings,
            script,
            picture,
            vault,
            clock,
            entropy,
            channels,
            subscriptions,
            roster,
            rules,
            events,
        }
    }

    pub(crate) fn intake(&self, delivery: &Arc<Delivery>) -> Intake {
        Intake {
            conversations: self.store.clone(),
            writer: Writer::new(self.store.clone(), self.rules.clone()),
            events: self.events.clone(),
            delivery: delivery.clone(),
            texts: self.texts.clone(),
            picture: self.picture.clone(),
            subscriptions: self.subscriptions.clone(),
            script: self.script.clone(),
            vault: self.vault.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
        }
    }

    pub(crate) fn delivery(&self, carried: mpsc::Sender<Carried>) -> Delivery {
        Delivery {
            outbox: self.store.clone(),
            channels: self.channels.clone(),
            subscriptions: self.subscriptions.clone(),
            script: self.script.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
            carried,
            node: self.settings.node.clone(),
        }
    }

    pub(crate) fn visitors(&self) -> Visitors {
        Visitors {
            conversations: self.store.clone(),
            codes: self.store.clone(),
            queue: self.store.clone(),
            wakes: self.store.clone(),
            events: self.events.clone(),
            hashing: self.hashing.clone(),
            attempts: AttemptLimiter::default(),
            present: self.picture.present.clone(),
            waits: self.picture.waits.clone(),
            subscriptions: self.subscriptions.clone(),
            misused: self.misused.clone(),
            script: self.script.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
        }
    }

    pub(crate) fn desk(&self, delivery: &Arc<Delivery>) -> Desk {
        Desk {
            conversations: self.store.clone(),
            queue: self.store.clone(),
            outbox: self.store.clone(),
            upkeep: self.store.clone(),
            wakes: self.store.clone(),
            log: self.audit.clone(),
            events: self.events.clone(),
            delivery: delivery.clone(),
            picture: self.picture.clone(),
            roster: self.roster.clone(),
            subscriptions: self.subscriptions.clone(),
            misused: self.misused.clone(),
            script: self.script.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
            vault: self.vault.clone(),
            conversations_each: self.settings.conversations_each,
        }
    }

    pub(crate) fn people(&self) -> People {
        People {
            accounts: self.store.clone(),
            sign_ins: self.store.clone(),
            log: self.store.clone(),
            trail: self.audit.clone(),
            roster: self.roster.clone(),
            picture: self.picture.clone(),
            hashing: self.hashing.clone(),
            attempts: Attempts::new(&*self.entropy, self.clock.now()),
            vault: self.vault.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
        }
    }

    pub(crate) fn time(&self) -> Time {
        Time {
            upkeep: self.store.clone(),
            log: self.store.clone(),
            clock: self.clock.clone(),
            picture: self.picture.clone(),
            node: self.settings.node.clone(),
        }
    }

    pub(crate) fn scheduler(&self, time: &Arc<Time>) -> Scheduler {
        Scheduler {
            queue: self.store.clone(),
            sign_ins: self.store.clone(),
            upkeep: self.store.clone(),
            events: self.events.clone(),
            time: time.clone(),
            clock: self.clock.clone(),
            trouble: Trouble::default(),
            node: self.settings.node.clone(),
            retention: self.settings.retention,
        }
    }

    pub(crate) fn leases(&self) -> Leases {
        Leases {
            upkeep: self.store.clone(),
            clock: self.clock.clone(),
            node: self.settings.node.clone(),
        }
    }
}
