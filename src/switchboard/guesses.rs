//! How many wrong numbers are let through: of those that are short enough to be guessed.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use contract::Moment;

/// Wrong numbers a minute on one node. A number lives for ten minutes, so of a hundred million at most 300 are tried in its life.
const MOST: u32 = 30;

const MINUTE: Duration = Duration::from_mins(1);

/// The wrong numbers of the present minute.
#[derive(Default)]
pub(crate) struct Guesses(Mutex<(Moment, u32)>);

impl Guesses {
    /// How long nobody is let through, when there were too many.
    pub(crate) fn rest(&self, now: Moment) -> Option<Duration> {
        let (since, misses) = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = MINUTE.checked_sub(now.since(since)).filter(|left| !left.is_zero());
        left.filter(|_| misses >= MOST && now >= since)
    }

    /// One more was wrong.
    pub(crate) fn missed(&self, now: Moment) {
        let mut minute = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now < minute.0 || now.since(minute.0) >= MINUTE {
            *minute = (now, 0);
        }
        minute.1 += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_thirty_wrong_numbers_nobody_guesses_for_the_rest_of_the_minute() {
        let (guesses, now) = (Guesses::default(), Moment(1_000_000));
        for _ in 0..MOST {
            assert_eq!(guesses.rest(now), None);
            guesses.missed(now);
        }
        assert_eq!(
            guesses.rest(now.after(Duration::from_secs(20))),
            Some(Duration::from_secs(40))
        );
        assert_eq!(guesses.rest(now.after(MINUTE)), None);
        assert_eq!(guesses.rest(Moment(0)), None, "the clock was set back");
    }
}
