//! What the scheduler could not do: it is tried again after longer and longer pauses, and stands in the way of nothing
//! else.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::{ConversationId, Moment};

/// The first pause; it doubles with each failure.
const SHORTEST: Duration = Duration::from_secs(2);

/// The longest.
const LONGEST: Duration = Duration::from_mins(10);

/// At most so many failures are remembered; beyond that each is as if it were the first.
const MOST: usize = 4_096;

/// A piece of the scheduler's work.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Work {
    /// A step of the rounds.
    Step(&'static str),
    /// An act on one conversation.
    Act(&'static str, ConversationId),
}

/// What fails, how often in a row, and when it is tried again.
#[derive(Default)]
pub(crate) struct Trouble(Mutex<HashMap<Work, (u32, Moment)>>);

impl Trouble {
    /// Whether this has failed and its pause is not over. A clock that was set back ends the pause.
    pub(crate) fn rests(&self, work: Work, now: Moment) -> bool {
        self.lock()
            .get(&work)
            .is_some_and(|(_, again)| now < *again && again.since(now) <= LONGEST)
    }

    /// Notes a failure; returns how many there were in a row, and the pause.
    pub(crate) fn failed(&self, work: Work, now: Moment) -> (u32, Duration) {
        let mut all = self.lock();
        if all.len() >= MOST {
            all.retain(|_, (_, again)| now < *again);
        }
        let times = all.get(&work).map_or(1, |(times, _)| times.saturating_add(1));
        let pause = (SHORTEST * 2_u32.saturating_pow((times - 1).min(16))).min(LONGEST);
        if all.len() < MOST || all.contains_key(&work) {
            all.insert(work, (times, now.after(pause)));
        }
        (times, pause)
    }

    /// It has been done.
    pub(crate) fn over(&self, work: Work) {
        self.lock().remove(&work);
    }

    /// How many pieces of work fail at present. What was not tried again for long is gone: its conversation has ended.
    pub(crate) fn count(&self, now: Moment) -> usize {
        self.lock()
            .values()
            .filter(|(_, again)| now.since(*again) <= LONGEST)
            .count()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Work, (u32, Moment)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_is_tried_after_longer_and_longer_pauses() {
        let (trouble, work, mut now) = (Trouble::default(), Work::Step("sweep"), Moment(0));
        let mut pauses = Vec::new();
        for _ in 0..11 {
            assert!(!trouble.rests(work, now));
            let (_, pause) = trouble.failed(work, now);
            assert!(trouble.rests(work, now), "its pause begins");
            assert!(!trouble.rests(Work::Step("idle"), now), "nothing else rests");
            now = now.after(pause);
            pauses.push(pause.as_secs());
        }
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
        assert_eq!(trouble.count(now), 1);
        trouble.over(work);
        assert_eq!(trouble.count(now), 0);
    }

    #[test]
    fn memory_is_bounded_and_a_clock_set_back_ends_the_pause() {
        let trouble = Trouble::default();
        for id in 0..2 * MOST as u128 {
            let bytes = uuid::Uuid::from_u128(id).to_string();
            let id = ConversationId::parse(&bytes).expect("an id");
            trouble.failed(Work::Act("close", id), Moment(1_000_000));
        }
        assert_eq!(trouble.count(Moment(1_000_000)), MOST);
        let work = Work::Step("sweep");
        let trouble = Trouble::default();
        trouble.failed(work, Moment(86_400_000));
        assert!(!trouble.rests(work, Moment(0)));
    }
}
