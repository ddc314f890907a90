//! Who must compute before a conversation is opened, and who waits before another number is tried. Nobody is ever
//! refused for the address they share: they compute for some seconds, or come again after a moment.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use altcha::{Challenge, Payload};
use contract::{Admit, ConversationId};

use crate::address::Address;
use crate::challenger::{Challenger, Level};
use crate::counters::{Counters, Door};
use crate::meter::Key;
use crate::ports::Ports;
use crate::problem::Problem;
use crate::settings::{Proof, Settings};
use crate::spent::Spent;

/// Above so many recent openings, about as many within ten minutes, conversations from an address stand behind others
/// of the same risk. A shelter or a dormitory opens a few in an hour; whoever plays opens fifty in a minute.
const CROWDED: u32 = 10;

/// How many openings a conversation counts for that was closed as abuse. For half an hour the next ones from the same
/// address cost the most, and stand behind others.
const ABUSE: u32 = 30;

/// Numbers that one address may ask for lately. Each costs a hash of 46 MiB.
const CODES: u32 = 30;

/// Challenges that one address may ask for, or solve wrongly, lately; each costs up to some milliseconds of computing.
const CHALLENGES: u32 = 60;

/// Counts by address and in all, and asks for a computation where there is much.
pub(crate) struct Gate {
    policy: Proof,
    challenger: Challenger,
    counters: Mutex<Counters>,
    spent: Mutex<Spent>,
}

impl Gate {
    pub(crate) fn new(settings: &Settings, server: &Ports) -> Self {
        let policy = settings.proof;
        Self {
            policy,
            challenger: Challenger::new(settings.challenge_key.clone(), policy.cost),
            counters: Mutex::new(Counters::new(policy, server)),
            spent: Mutex::default(),
        }
    }

    /// Lets somebody open a conversation by `work`, or says that a computation is needed. What the server could not do
    /// is not counted: a visitor who tries again during a failure must not compute for each attempt.
    pub(crate) async fn open<T, F>(
        &self,
        address: &Address,
        proof: Option<&Payload>,
        server: &Ports,
        work: impl FnOnce(Admit) -> F,
    ) -> Result<T, Problem>
    where
        F: Future<Output = Result<(ConversationId, T), Problem>>,
    {
        self.learn_of_abuse(server).await;
        let count = self.pay(Door::Opening, address, proof, server)?;
        let (key, now) = (lock(&self.counters).openings.key(address.bytes()), server.clock.now());
        let admit = if count > CROWDED { Admit::Crowded } else { Admit::Anyone };
        let outcome = work(admit).await;
        match &outcome {
            Ok((conversation, _)) => {
                lock(&self.counters).whence.note(*conversation, key, now);
                if count == CROWDED + 1 {
                    self.put_behind(key, server).await;
                }
            }
            Err(Problem::Unavailable | Problem::Busy(_)) => {
                lock(&self.counters).take_back(Door::Opening, address);
                self.give_back(proof);
            }
            Err(_) => {}
        }
        outcome.map(|(_, opened)| opened)
    }

    /// Lets somebody try a number by `work`. The try is counted first, and one that was right is taken back.
    pub(crate) async fn try_number<T>(
        &self,
        address: &Address,
        proof: Option<&Payload>,
        server: &Ports,
        work: impl Future<Output = Result<T, Problem>>,
    ) -> Result<T, Problem> {
        self.pay(Door::Number, address, proof, server)?;
        let outcome = work.await;
        if matches!(outcome, Ok(_) | Err(Problem::Unavailable | Problem::Busy(_))) {
            lock(&self.counters).take_back(Door::Number, address);
        }
        if matches!(outcome, Err(Problem::Unavailable | Problem::Busy(_))) {
            self.give_back(proof);
        }
        outcome
    }

    /// Counts a number that is asked for. Where there were too many, the error says how long to wait.
    pub(crate) fn ask_for_code(&self, address: &Address, server: &Ports) -> Result<(), Problem> {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        let mut counters = lock(&self.counters);
        let wait = counters.codes.wait(address.bytes(), CODES, entropy, now);
        counters.codes.add(address.bytes(), entropy, now);
        wait.map_or(Ok(()), |wait| Err(Problem::Busy(wait)))
    }

    /// Counts, and takes a solution where one is needed and uses it up. Tells what the counter stands at.
    ///
    /// A free opening is counted at the moment at which it is found to be free, so of many requests that come together
    /// no more get in than if they came one after the other.
    fn pay(&self, door: Door, address: &Address, proof: Option<&Payload>, server: &Ports) -> Result<u32, Problem> {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        let asked = {
            let mut counters = lock(&self.counters);
            counters.admits(door, address, server)?;
            match counters.level(door, self.policy, address, server) {
                None => return Ok(counters.count(door, address, server)),
                Some(asked) => asked,
            }
        };
        let proof = proof.ok_or(Problem::ProofNeeded)?;
        let wait = lock(&self.counters)
            .challenges
            .wait(address.bytes(), CHALLENGES, entropy, now);
        if let Some(wait) = wait {
            return Err(Problem::Busy(wait));
        }
        // Others behind the same address may have opened conversations since this challenge was made.
        let least = Level(asked.0.saturating_sub(1));
        let nonce = self.challenger.check(proof, least, now).map_err(|_| {
            lock(&self.counters).challenges.add(address.bytes(), entropy, now);
            Problem::ProofNeeded
        })?;
        if !lock(&self.spent).spend(nonce, now) {
            return Err(Problem::ProofNeeded);
        }
        let mut counters = lock(&self.counters);
        if let Err(problem) = counters.admits(door, address, server) {
            drop(counters);
            self.give_back(Some(proof));
            return Err(problem);
        }
        Ok(counters.count(door, address, server))
    }

    fn give_back(&self, proof: Option<&Payload>) {
        if let Some(proof) = proof {
            lock(&self.spent).give_back(&proof.challenge.parameters.nonce);
        }
    }

    /// Conversations that were closed as abuse make the next openings from the same place cost more, and put its latest
    /// ones behind others.
    async fn learn_of_abuse(&self, server: &Ports) {
        let misused = server.transcript.misused();
        if misused.is_empty() {
            return;
        }
        let now = server.clock.now();
        let mut places = HashSet::new();
        {
            let mut counters = lock(&self.counters);
            for conversation in misused {
                if let Some(key) = counters.whence.of(conversation) {
                    counters.openings.weigh(key, ABUSE, now);
                    places.insert(key);
                }
            }
        }
        for place in places {
            self.put_behind(place, server).await;
        }
    }

    /// Puts the conversations that a place has opened lately behind others. They were let in as anybody's, because
    /// nobody could know how many would follow.
    async fn put_behind(&self, place: Key, server: &Ports) {
        let opened = lock(&self.counters).whence.lately_from(place, server.clock.now());
        server.transcript.crowd(&opened).await;
    }

    /// What the next opening or number from here costs, whichever costs more.
    pub(crate) fn level(&self, address: &Address, server: &Ports) -> Option<Level> {
        let mut counters = lock(&self.counters);
        let levels = [Door::Opening, Door::Number].map(|door| counters.level(door, self.policy, address, server));
        levels.into_iter().flatten().max()
    }

    /// Makes a challenge, as hard as the next opening or number from here needs it.
    pub(crate) async fn challenge(&self, address: &Address, server: &Ports) -> Result<Challenge, Problem> {
        self.learn_of_abuse(server).await;
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        {
            let mut counters = lock(&self.counters);
            if let Some(wait) = counters.challenges.wait(address.bytes(), CHALLENGES, entropy, now) {
                return Err(Problem::Busy(wait));
            }
            counters.challenges.add(address.bytes(), entropy, now);
        }
        let level = self.level(address, server).unwrap_or(Level(0));
        self.challenger
            .make(level, entropy, now)
            .map_err(|_| Problem::Unavailable)
    }
}

/// Counters are whole at any moment, so a panic elsewhere leaves nothing broken behind the lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
