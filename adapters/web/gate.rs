//! Who must compute before a conversation is opened. Nobody is ever refused for the address they share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use altcha::{Challenge, Payload};
use axum::Json;
use axum::extract::State;
use contract::{Entropy, Moment};

use crate::address::Address;
use crate::challenge::{Challenger, HARDEST, Level};
use crate::front::{Front, House};
use crate::meter::Meter;
use crate::problem::Problem;
use crate::settings::{Proof, Settings};
use crate::spent::Spent;

/// Under this name all openings together are counted.
const EVERYBODY: &[u8] = b"everybody";

/// Counts openings, by address and in all, and asks for a computation where there are many.
pub(crate) struct Gate {
    policy: Proof,
    challenger: Challenger,
    openings: Mutex<Meter>,
    spent: Mutex<Spent>,
}

impl Gate {
    pub(crate) fn new(settings: &Settings, entropy: &dyn Entropy, now: Moment) -> Self {
        let policy = settings.proof;
        Self {
            policy,
            challenger: Challenger::new(settings.challenge_key.clone(), policy.cost),
            openings: Mutex::new(Meter::new(policy.refill, entropy, now)),
            spent: Mutex::default(),
        }
    }

    /// Lets somebody in for `work`, or says that a computation is needed. What the house could not do is not counted: a
    /// visitor who tries again during a failure must not compute for each attempt.
    pub(crate) async fn admit<T>(
        &self,
        address: &Address,
        proof: Option<&Payload>,
        house: &House,
        work: impl Future<Output = Result<T, Problem>>,
    ) -> Result<T, Problem> {
        self.enter(address, proof, house.entropy.as_ref(), house.clock.now())?;
        let outcome = work.await;
        if matches!(outcome, Err(Problem::Unavailable | Problem::Busy(_))) {
            let mut openings = lock(&self.openings);
            openings.take_back(address.bytes());
            openings.take_back(EVERYBODY);
            if let Some(proof) = proof {
                lock(&self.spent).give_back(&proof.challenge.parameters.nonce);
            }
        }
        outcome
    }

    fn enter(
        &self,
        address: &Address,
        proof: Option<&Payload>,
        entropy: &dyn Entropy,
        now: Moment,
    ) -> Result<(), Problem> {
        if let Some(asked) = self.level(address, entropy, now) {
            let proof = proof.ok_or(Problem::ProofNeeded)?;
            // Others behind the same address may have opened conversations since this challenge was made.
            let least = Level(asked.0.saturating_sub(1));
            let nonce = self
                .challenger
                .check(proof, least, now)
                .map_err(|_| Problem::ProofNeeded)?;
            if !lock(&self.spent).spend(nonce, now) {
                return Err(Problem::ProofNeeded);
            }
        }
        let mut openings = lock(&self.openings);
        openings.add(address.bytes(), entropy, now);
        openings.add(EVERYBODY, entropy, now);
        Ok(())
    }

    /// What the next opening from here costs, if anything.
    fn level(&self, address: &Address, entropy: &dyn Entropy, now: Moment) -> Option<Level> {
        let mut openings = lock(&self.openings);
        let here = openings.read(address.bytes(), entropy, now);
        let crowded = openings.read(EVERYBODY, entropy, now) >= self.policy.crowd;
        let above = (here + 1).saturating_sub(self.policy.free);
        match (above, crowded) {
            (0, false) => None,
            (0, true) => Some(Level(0)),
            (above, _) => Some(Level((above / self.policy.free.max(1)).min(HARDEST.0))),
        }
    }

    fn challenge(&self, address: &Address, entropy: &dyn Entropy, now: Moment) -> Result<Challenge, Problem> {
        let level = self.level(address, entropy, now).unwrap_or(Level(0));
        self.challenger
            .make(level, entropy, now)
            .map_err(|_| Problem::Unavailable)
    }
}

/// `GET /chat/challenge`: something to compute, good for ten minutes and for one opening.
pub(crate) async fn challenge(State(front): State<Front>, address: Address) -> Result<Json<Challenge>, Problem> {
    let house = &front.house;
    front
        .gate
        .challenge(&address, house.entropy.as_ref(), house.clock.now())
        .map(Json)
}

/// Counters are whole at any moment, so a panic elsewhere leaves nothing broken behind the lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
