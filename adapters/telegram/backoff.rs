//! Pauses between attempts.

use std::time::Duration;

use crate::pace::Pace;

/// Pauses that double from the first failure on, up to the longest.
#[derive(Debug)]
pub(crate) struct Backoff {
    pace: Pace,
    next: Duration,
}

impl Backoff {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, next: pace.least }
    }

    /// Whether the attempt before this one succeeded, so that a failure is news.
    pub(crate) fn fresh(&self) -> bool {
        self.next == self.pace.least
    }

    /// The pause after a failure.
    pub(crate) fn failed(&mut self) -> Duration {
        let pause = self.next;
        self.next = (self.next * 2).min(self.pace.most);
        pause
    }

    pub(crate) fn succeeded(&mut self) {
        self.next = self.pace.least;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let mut backoff = Backoff::new(Pace::default());
        let pauses: Vec<u64> = (0..8).map(|_| backoff.failed().as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60]);
        backoff.succeeded();
        assert!(backoff.fresh());
        assert_eq!(backoff.failed().as_secs(), 1);
    }
}
