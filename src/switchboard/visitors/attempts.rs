//! How many tries at numbers are let through: of those that are short enough to be guessed.
//!
//! Nothing is ever locked, because a lock on a number is one that anybody can set who has seen its first digits, or who
//! types at random. The adapter limits how often one address tries; here is what all of them together get, on this
//! node. A try is counted before anybody looks whether it is right, so that tries made at the same moment cannot slip
//! through together; one that was right is taken back.
//!
//! What this leaves to somebody who guesses, with any number of addresses, and does nothing else for the whole life of
//! a number:
//!
//! - A return number has ten secret digits and lives for 14 days. At one try a second that is 1,209,600 tries and the
//!   120 that may come at once: a chance of 1.2 in 10,000 to find one given number, whose first six digits they know.
//!   From one address, which the adapter lets through once a minute, it is 2 in a million.
//! - A number shown on a messenger has eight digits, all secret, and lives for 10 minutes. At one try each two seconds
//!   that is 330 tries: 3.3 in a million for each number that is open.
//!
//! Several nodes on one database multiply this by their number.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::{Moment, Refusal};
use tokio::sync::{Semaphore, SemaphorePermit};

/// How many people may wait while the secret half of a number is hashed; whoever comes after them is asked to come
/// again.
const PLACES: usize = 16;

/// How long one of them waits at most.
const PATIENCE: Duration = Duration::from_secs(5);

/// What all visitors together may try.
pub(crate) struct AttemptLimiter {
    /// Numbers to come back with.
    pub(crate) codes: Allowance,
    /// Numbers that a messenger has shown.
    pub(crate) moves: Allowance,
    places: Semaphore,
    /// Argon2id takes 46 MiB and a core. Of the places to hash in visitors take one, however many numbers they ask for
    /// or try, so that nobody at the desk waits for them to sign in.
    turn: Semaphore,
}

impl Default for AttemptLimiter {
    fn default() -> Self {
        Self {
            codes: Allowance::new(120, Duration::from_secs(1)),
            moves: Allowance::new(30, Duration::from_secs(2)),
            places: Semaphore::new(PLACES),
            turn: Semaphore::new(1),
        }
    }
}

/// The right to hash one number.
pub(crate) struct Turn<'a> {
    _place: SemaphorePermit<'a>,
    _turn: SemaphorePermit<'a>,
}

impl AttemptLimiter {
    /// Waits until a visitor's number may be hashed.
    pub(crate) async fn turn(&self) -> Result<Turn<'_>, Refusal> {
        let busy = || Refusal::Busy(PATIENCE);
        let place = self.places.try_acquire().map_err(|_| busy())?;
        let turn = tokio::time::timeout(PATIENCE, self.turn.acquire()).await;
        let turn = turn.map_err(|_| busy())?.map_err(|_| Refusal::Unavailable)?;
        Ok(Turn {
            _place: place,
            _turn: turn,
        })
    }
}

/// A number of wrong tries that may come at once, and how soon each may come again.
pub(crate) struct Allowance {
    most: u32,
    each: Duration,
    /// When all will be allowed again; that moment alone is the state.
    whole_at: Mutex<Moment>,
}

impl Allowance {
    fn new(most: u32, each: Duration) -> Self {
        Self {
            most,
            each,
            whole_at: Mutex::new(Moment(0)),
        }
    }

    /// Counts a try; where there were too many, how long to wait for the next.
    pub(crate) fn count(&self, now: Moment) -> Result<(), Duration> {
        let full = now.after(self.each * self.most);
        let mut whole_at = self.lock();
        // A clock that was set back must not turn everybody away until the old hour.
        *whole_at = (*whole_at).clamp(now, full);
        let after = whole_at.after(self.each);
        if after > full {
            return Err(after.since(full));
        }
        *whole_at = after;
        Ok(())
    }

    /// The last try was right, or nobody could tell: it counts no more.
    pub(crate) fn take_back(&self) {
        let mut whole_at = self.lock();
        *whole_at = whole_at.before(self.each);
    }

    fn lock(&self) -> MutexGuard<'_, Moment> {
        self.whole_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn tries_are_slowed_down_and_never_locked() {
        let (allowance, now) = (Allowance::new(3, SECOND), Moment(1_000_000));
        for _ in 0..3 {
            assert_eq!(allowance.count(now), Ok(()));
        }
        assert_eq!(allowance.count(now), Err(SECOND));
        assert_eq!(
            allowance.count(now.after(SECOND)),
            Ok(()),
            "one comes again each second"
        );
        assert_eq!(allowance.count(now.after(SECOND)), Err(SECOND));
        assert_eq!(allowance.count(Moment(0)), Err(SECOND), "the clock was set back");
        assert_eq!(allowance.count(Moment(0).after(SECOND)), Ok(()), "and it is no lock");
    }

    #[test]
    fn what_was_right_does_not_count() {
        let (allowance, now) = (Allowance::new(3, SECOND), Moment(1_000_000));
        for _ in 0..100 {
            assert_eq!(allowance.count(now), Ok(()));
            allowance.take_back();
        }
    }

    #[tokio::test]
    async fn whoever_asks_for_number_after_number_takes_one_place_to_hash_in() {
        let attempts = AttemptLimiter::default();
        let turn = attempts.turn().await.expect("a turn");
        assert!(attempts.turn.try_acquire().is_err());
        drop(turn);
        assert!(attempts.turn().await.is_ok());
        let _all = attempts.places.acquire_many(16).await.expect("all places");
        assert!(
            matches!(attempts.turn().await, Err(Refusal::Busy(_))),
            "nobody waits for ever"
        );
    }
}
