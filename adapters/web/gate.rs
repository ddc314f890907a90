//! Who must compute before a conversation is opened, and who waits before another number is tried. Nobody is ever
//! refused for the address they share: they compute for some seconds, or come again after a moment.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use altcha::{Challenge, Payload};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use contract::{Admit, ConversationId};
use serde::Deserialize;

use crate::address::Address;
use crate::challenge::{Challenger, HARDEST, Level};
use crate::crowd::Crowd;
use crate::front::{Front, Server};
use crate::meter::{Key, Meter};
use crate::problem::Problem;
use crate::settings::{Proof, Settings};
use crate::spent::Spent;
use crate::whence::Whence;

/// Above so many openings lately, about as many within ten minutes, what comes from an address stands behind others of
/// the same risk. A shelter or a dormitory opens a few in an hour; whoever plays opens fifty in a minute.
const CROWDED: u32 = 10;

/// What one conversation weighs that was closed as abuse: as many openings. For half an hour the next ones from there
/// are the dearest, and stand behind others.
const ABUSE: u32 = 30;

/// Numbers that one address may try lately; each that was wrong counts for a minute. `guesses.rs` of the switchboard
/// says what that leaves to somebody who guesses.
const TRIES: u32 = 20;

/// Numbers that one address may ask for lately. Each costs a hash of 46 MiB.
const CODES: u32 = 30;

/// Challenges that one address may ask for, or solve wrongly, lately; each costs up to some milliseconds of computing.
const CHALLENGES: u32 = 60;

/// How soon one more number is free to ask for, and one more challenge.
const CODE_AGAIN: Duration = Duration::from_secs(20);
const CHALLENGE_AGAIN: Duration = Duration::from_secs(1);

/// Counts by address and in all, and asks for a computation where there is much.
pub(crate) struct Gate {
    policy: Proof,
    challenger: Challenger,
    counters: Mutex<Counters>,
    spent: Mutex<Spent>,
}

struct Counters {
    openings: Meter,
    everybody: Crowd,
    tries: Meter,
    codes: Meter,
    challenges: Meter,
    whence: Whence,
}

/// What somebody must compute for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Door {
    Opening,
    Number,
}

impl Gate {
    pub(crate) fn new(settings: &Settings, server: &Server) -> Self {
        let (policy, now) = (settings.proof, server.clock.now());
        let meter = |refill| Meter::new(refill, server.entropy.as_ref(), now);
        Self {
            policy,
            challenger: Challenger::new(settings.challenge_key.clone(), policy.cost),
            counters: Mutex::new(Counters {
                openings: meter(policy.refill),
                everybody: Crowd::new(policy.crowd, policy.refill, now),
                tries: meter(policy.refill),
                codes: meter(CODE_AGAIN),
                challenges: meter(CHALLENGE_AGAIN),
                whence: Whence::default(),
            }),
            spent: Mutex::default(),
        }
    }

    /// Lets somebody open a conversation by `work`, or says that a computation is needed. What the server could not do
    /// is not counted: a visitor who tries again during a failure must not compute for each attempt.
    pub(crate) async fn open<T, F>(
        &self,
        address: &Address,
        proof: Option<&Payload>,
        server: &Server,
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
        server: &Server,
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

    /// Counts a number that is asked for; how long to wait, where there were too many.
    pub(crate) fn ask_for_code(&self, address: &Address, server: &Server) -> Result<(), Problem> {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        let mut counters = lock(&self.counters);
        let wait = counters.codes.wait(address.bytes(), CODES, entropy, now);
        counters.codes.add(address.bytes(), entropy, now);
        wait.map_or(Ok(()), |wait| Err(Problem::Busy(wait)))
    }

    /// Counts, and takes a solution where one is needed and uses it up. Tells what the counter stands at.
    ///
    /// What is free is counted in the moment in which it is found to be free: of many who come together no more get in
    /// than one after the other.
    fn pay(&self, door: Door, address: &Address, proof: Option<&Payload>, server: &Server) -> Result<u32, Problem> {
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

    /// What was closed as abuse makes the next openings from the same place dearer, and puts the last ones behind.
    async fn learn_of_abuse(&self, server: &Server) {
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

    /// The first ones of many were let in as anybody's: nobody could know how many would follow.
    async fn put_behind(&self, place: Key, server: &Server) {
        let opened = lock(&self.counters).whence.lately_from(place, server.clock.now());
        server.transcript.crowd(&opened).await;
    }

    /// What the next opening or number from here costs, the dearer of the two.
    fn level(&self, address: &Address, server: &Server) -> Option<Level> {
        let mut counters = lock(&self.counters);
        let levels = [Door::Opening, Door::Number].map(|door| counters.level(door, self.policy, address, server));
        levels.into_iter().flatten().max()
    }

    async fn challenge(&self, address: &Address, server: &Server) -> Result<Challenge, Problem> {
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

impl Counters {
    /// Whether one more may come now at all.
    fn admits(&mut self, door: Door, address: &Address, server: &Server) -> Result<(), Problem> {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        let wait = match door {
            Door::Opening => None,
            Door::Number => self.tries.wait(address.bytes(), TRIES, entropy, now),
        };
        wait.map_or(Ok(()), |wait| Err(Problem::Busy(wait)))
    }

    /// What the next one costs, if anything.
    fn level(&mut self, door: Door, policy: Proof, address: &Address, server: &Server) -> Option<Level> {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        let (here, crowded) = match door {
            Door::Opening => (
                self.openings.read(address.bytes(), entropy, now),
                self.everybody.is_full(now),
            ),
            Door::Number => (self.tries.read(address.bytes(), entropy, now), false),
        };
        let above = (here + 1).saturating_sub(policy.free);
        match (above, crowded) {
            (0, false) => None,
            (0, true) => Some(Level(0)),
            (above, _) => Some(Level((above / policy.free.max(1)).min(HARDEST.0))),
        }
    }

    fn count(&mut self, door: Door, address: &Address, server: &Server) -> u32 {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        match door {
            Door::Opening => {
                self.everybody.add(now);
                self.openings.add(address.bytes(), entropy, now)
            }
            Door::Number => self.tries.add(address.bytes(), entropy, now),
        }
    }

    fn take_back(&mut self, door: Door, address: &Address) {
        match door {
            Door::Opening => {
                self.everybody.take_back();
                self.openings.take_back(address.bytes());
            }
            Door::Number => self.tries.take_back(address.bytes()),
        }
    }
}

/// Whether a challenge is asked for in any case, or only if what comes next from here needs one.
#[derive(Deserialize)]
pub(crate) struct Asked {
    r#if: Option<IfNeeded>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum IfNeeded {
    Needed,
}

/// `GET /chat/challenge`: something to compute, good for ten minutes and for one opening. With `if=needed` a page
/// learns before it opens a conversation whether it has to compute at all; 204 says that it has not.
pub(crate) async fn challenge(
    State(front): State<Front>,
    address: Address,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.map_err(|_| Problem::Malformed("\"if\" can only be \"needed\"."))?;
    if asked.r#if.is_some() && front.gate.level(&address, &front.server).is_none() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(Json(front.gate.challenge(&address, &front.server).await?).into_response())
}

/// Counters are whole at any moment, so a panic elsewhere leaves nothing broken behind the lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
