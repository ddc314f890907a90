//! What the gate counts: openings, tries, numbers and challenges, by address and in all.

use std::time::Duration;

use crate::address::Address;
use crate::challenger::{HARDEST, Level};
use crate::crowd::Crowd;
use crate::meter::Meter;
use crate::ports::Ports;
use crate::problem::Problem;
use crate::settings::Proof;
use crate::whence::Whence;

/// Numbers that one address may try lately; each that was wrong counts for a minute. `guesses.rs` of the switchboard
/// says what that leaves to somebody who guesses.
const TRIES: u32 = 20;

/// How soon one more number is free to ask for, and one more challenge.
const CODE_AGAIN: Duration = Duration::from_secs(20);
const CHALLENGE_AGAIN: Duration = Duration::from_secs(1);

/// Everything that the gate counts, in memory alone.
pub(crate) struct Counters {
    pub(crate) openings: Meter,
    everybody: Crowd,
    tries: Meter,
    pub(crate) codes: Meter,
    pub(crate) challenges: Meter,
    pub(crate) whence: Whence,
}

/// What somebody must compute for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Door {
    /// The opening of a conversation.
    Opening,
    /// The try of a number to come back with.
    Number,
}

impl Counters {
    pub(crate) fn new(policy: Proof, server: &Ports) -> Self {
        let now = server.clock.now();
        let meter = |refill| Meter::new(refill, server.entropy.as_ref(), now);
        Self {
            openings: meter(policy.refill),
            everybody: Crowd::new(policy.crowd, policy.refill, now),
            tries: meter(policy.refill),
            codes: meter(CODE_AGAIN),
            challenges: meter(CHALLENGE_AGAIN),
            whence: Whence::default(),
        }
    }

    /// Whether one more may come now; an error says how long to wait.
    pub(crate) fn admits(&mut self, door: Door, address: &Address, server: &Ports) -> Result<(), Problem> {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        let wait = match door {
            Door::Opening => None,
            Door::Number => self.tries.wait(address.bytes(), TRIES, entropy, now),
        };
        wait.map_or(Ok(()), |wait| Err(Problem::Busy(wait)))
    }

    /// What the next one costs, if anything.
    pub(crate) fn level(&mut self, door: Door, policy: Proof, address: &Address, server: &Ports) -> Option<Level> {
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

    /// Counts one more, and tells what the counter of the address stands at now.
    pub(crate) fn count(&mut self, door: Door, address: &Address, server: &Ports) -> u32 {
        let (now, entropy) = (server.clock.now(), server.entropy.as_ref());
        match door {
            Door::Opening => {
                self.everybody.add(now);
                self.openings.add(address.bytes(), entropy, now)
            }
            Door::Number => self.tries.add(address.bytes(), entropy, now),
        }
    }

    /// Takes back one that the server could not do.
    pub(crate) fn take_back(&mut self, door: Door, address: &Address) {
        match door {
            Door::Opening => {
                self.everybody.take_back();
                self.openings.take_back(address.bytes());
            }
            Door::Number => self.tries.take_back(address.bytes()),
        }
    }
}
