//! How long people have waited for a person of late: what somebody in the queue is told to expect.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use contract::{Moment, WaitTimes};

/// How far back a wait still says something.
const RECENT: Duration = Duration::from_hours(3);

/// Fewer waits than this are chance, and nothing is said of them.
const FEWEST: usize = 3;

/// The last waits that are looked at.
const MOST: usize = 40;

/// How long somebody has waited while a person who writes their language was there. The hours of a night in which
/// nobody could have come say nothing to the next.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Attended {
    so_far: Duration,
    /// Since when such a person has been there, where one is.
    since: Option<Moment>,
}

impl Attended {
    /// Somebody is there, from this moment on if nobody was.
    pub(crate) fn somebody_from(self, from: Moment) -> Self {
        Self {
            since: self.since.or(Some(from)),
            ..self
        }
    }

    /// Nobody is there any more.
    pub(crate) fn nobody_from(self, from: Moment) -> Self {
        Self {
            so_far: self.until(from).unwrap_or_default(),
            since: None,
        }
    }

    /// How long it has been; nothing where nobody was there at any time.
    pub(crate) fn until(self, now: Moment) -> Option<Duration> {
        match self.since {
            Some(since) => Some(self.so_far + now.since(since)),
            None => Some(self.so_far).filter(|so_far| !so_far.is_zero()),
        }
    }
}

/// The last waits that ended with a person, in the memory of this node.
#[derive(Default)]
pub(crate) struct LastWaits(Mutex<VecDeque<(Moment, Duration)>>);

impl LastWaits {
    /// Somebody who was there was answered after so long.
    pub(crate) fn answered(&self, now: Moment, waited: Duration) {
        let mut waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waits.push_back((now, waited));
        if waits.len() > MOST {
            waits.pop_front();
        }
    }

    /// Between what most of them lay, in whole minutes, where there were enough.
    pub(crate) fn of_late(&self, now: Moment) -> Option<WaitTimes> {
        let waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = waits.iter().filter(|(at, _)| now.since(*at) <= RECENT);
        let mut recent: Vec<u64> = recent.map(|(_, waited)| waited.as_secs()).collect();
        if recent.len() < FEWEST {
            return None;
        }
        recent.sort_unstable();
        let fifth = recent.len() / 5;
        let (least, most) = (recent[fifth] / 60, recent[recent.len() - 1 - fifth].div_ceil(60));
        Some(WaitTimes {
            least: Duration::from_mins(least),
            most: Duration::from_mins(most.max(least + 1)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_time_in_which_somebody_could_have_come_is_counted() {
        let minutes = |minutes: i64| Moment(1_000_000_000 + minutes * 60_000);
        let night = Attended::default();
        assert_eq!(night.until(minutes(600)), None, "nobody was there, so nothing is known");
        let morning = night.nobody_from(minutes(300)).somebody_from(minutes(600));
        assert_eq!(
            morning.somebody_from(minutes(605)).until(minutes(610)),
            Some(Duration::from_mins(10))
        );
        let after_noon = morning
            .nobody_from(minutes(620))
            .nobody_from(minutes(640))
            .somebody_from(minutes(680));
        assert_eq!(
            after_noon.until(minutes(685)),
            Some(Duration::from_mins(25)),
            "a break does not count"
        );
    }

    #[test]
    fn nothing_is_said_before_there_is_something_to_judge_by() {
        let waits = LastWaits::default();
        let now = Moment(1_000_000_000);
        waits.answered(now, Duration::from_secs(30));
        waits.answered(now, Duration::from_secs(200));
        assert_eq!(waits.of_late(now), None);
        waits.answered(now, Duration::from_secs(400));
        let minutes = |least, most| WaitTimes {
            least: Duration::from_mins(least),
            most: Duration::from_mins(most),
        };
        assert_eq!(waits.of_late(now), Some(minutes(0, 7)));
        for _ in 0..7 {
            waits.answered(now, Duration::from_secs(185));
        }
        assert_eq!(
            waits.of_late(now),
            Some(minutes(3, 4)),
            "the shortest and the longest fifth do not count"
        );
        assert_eq!(
            waits.of_late(now.after(RECENT).after(RECENT)),
            None,
            "that was long ago"
        );
    }
}
