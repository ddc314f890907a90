//! All openings together: how many there were within one span, whoever made them.

use std::time::Duration;

use contract::Moment;

/// A leaky counter that runs empty at the rate of the crowd, so that it is soon low again after a flood.
pub(crate) struct Crowd {
    /// What one opening adds: the span divided by the openings that it may hold.
    each: Duration,
    most: u32,
    /// When it will have run empty; that moment alone is its state.
    empty_at: Moment,
}

impl Crowd {
    /// Above `most` openings within `span` it is crowded.
    pub(crate) fn new(most: u32, span: Duration, now: Moment) -> Self {
        Self {
            each: (span / most.max(1)).max(Duration::from_millis(1)),
            most,
            empty_at: now,
        }
    }

    /// Counts an opening. The counter never stands higher than twice the most: after the greatest flood it is crowded
    /// for one span more.
    pub(crate) fn add(&mut self, now: Moment) {
        let highest = now.after(self.each * self.most.saturating_mul(2));
        self.empty_at = self.empty_at.max(now).after(self.each).min(highest);
    }

    /// Takes one back.
    pub(crate) fn take_back(&mut self) {
        self.empty_at = self.empty_at.before(self.each);
    }

    /// Whether the next opening is one too many.
    pub(crate) fn is_full(&self, now: Moment) -> bool {
        let left = self.empty_at.since(now);
        // Higher than it can stand: the clock was set back.
        left >= self.each * self.most && left <= self.each * self.most.saturating_mul(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_mins(1);

    #[test]
    fn it_runs_empty_at_its_own_rate() {
        let mut crowd = Crowd::new(300, MINUTE, Moment(0));
        for _ in 0..300 {
            assert!(!crowd.is_full(Moment(0)));
            crowd.add(Moment(0));
        }
        assert!(crowd.is_full(Moment(0)));
        assert!(
            !crowd.is_full(Moment(200)),
            "one is free again after a three hundredth of a minute"
        );
        let mut now = Moment(0).after(MINUTE);
        for _ in 0..10_000 {
            now = now.after(Duration::from_millis(250));
            assert!(!crowd.is_full(now), "240 a minute are no crowd, however long it lasts");
            crowd.add(now);
        }
    }

    #[test]
    fn after_a_flood_it_is_over_soon() {
        let mut crowd = Crowd::new(300, MINUTE, Moment(0));
        for _ in 0..100_000 {
            crowd.add(Moment(0));
        }
        assert!(crowd.is_full(Moment(0).after(MINUTE / 2)));
        assert!(!crowd.is_full(Moment(0).after(MINUTE).after(Duration::from_secs(1))));
    }
}
