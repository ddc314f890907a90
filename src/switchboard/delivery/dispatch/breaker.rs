//! While a platform is down nothing is sent to it, but for a try now and then.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use contract::Moment;

/// So many failures in a row, whoever they were for, mean that the platform is down.
const DOWNS: u32 = 5;

/// The first wait after that, and the longest.
const SHORTEST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_mins(1);

/// One channel's breaker, on one node.
#[derive(Default)]
pub(super) struct Breaker(Mutex<BreakerState>);

#[derive(Default)]
struct BreakerState {
    downs: u32,
    until: Option<Moment>,
}

impl Breaker {
    /// How many may be sent now, of as many as there is room for: all, none while it rests, one to try.
    pub(super) fn room(&self, now: Moment, room: usize) -> usize {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match state.until {
            None => room,
            // A clock that was set back must not hold the channel closed until the old hour.
            Some(until) if now < until && until.since(now) <= LONGEST => 0,
            Some(_) => room.min(1),
        }
    }

    /// The platform has answered, whatever it said.
    pub(super) fn answered(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = BreakerState::default();
    }

    /// The platform did not answer. Returns for how long nothing is sent, where that begins now.
    pub(super) fn failed(&self, now: Moment) -> Option<Duration> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.downs = state.downs.saturating_add(1);
        let beyond = state.downs.checked_sub(DOWNS)?;
        let rest = (SHORTEST * (1 << beyond.min(6))).min(LONGEST);
        state.until = Some(now.after(rest));
        Some(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_after_five_failures_lets_one_try_and_closes_with_the_first_answer() {
        let breaker = Breaker::default();
        let now = Moment(1_000_000);
        for _ in 0..4 {
            assert_eq!(breaker.failed(now), None);
            assert_eq!(breaker.room(now, 8), 8);
        }
        assert_eq!(breaker.failed(now), Some(SHORTEST));
        assert_eq!(breaker.room(now, 8), 0);
        assert_eq!(breaker.room(now.after(SHORTEST), 8), 1, "one tries");
        assert_eq!(breaker.failed(now), Some(SHORTEST * 2));
        for _ in 0..20 {
            breaker.failed(now);
        }
        assert_eq!(breaker.failed(now), Some(LONGEST));
        assert_eq!(breaker.room(Moment(0), 8), 1, "the clock was set back");
        breaker.answered();
        assert_eq!(breaker.room(now, 8), 8);
    }
}
