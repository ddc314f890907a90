//! Time and chance, as arguments.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The moment so much later.
    #[must_use]
    pub fn after(self, wait: Duration) -> Self {
        Self(
            self.0
                .saturating_add(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX)),
        )
    }

    /// The moment so much earlier.
    #[must_use]
    pub fn before(self, span: Duration) -> Self {
        Self(
            self.0
                .saturating_sub(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)),
        )
    }

    /// How long ago `earlier` was; nothing when the clock has gone back since.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// Rounded down to the hour: all that is kept of a time once a conversation is closed.
    #[must_use]
    pub fn hour(self) -> Self {
        Self(self.0 - self.0.rem_euclid(3_600_000))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What time it is. The machine's clock stands in `compose.rs`; a test brings its own.
///
/// Whoever stores or compares times is given the server's clock (`switchboard/timekeeper.rs`), whose `now` does not
/// follow the machine's clock where that was set.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;

    /// What a calendar on the wall says. It is the present moment, unless the machine's clock was set and nobody has
    /// confirmed that yet; then it is what the machine says, for what people compare with their own clocks: opening
    /// hours, one-time codes.
    fn calendar(&self) -> Moment {
        self.now()
    }

    /// How long it is since some fixed point of the past. Nobody can set it, and it goes on while the machine sleeps. A
    /// clock that is never set need not say it.
    fn monotonic(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.now().0).unwrap_or(0))
    }
}

/// Where random bytes come from: the operating system in `compose.rs`, a seed in a test.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with bytes that nobody can foretell.
    fn fill(&self, bytes: &mut [u8]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_all_that_is_left() {
        assert_eq!(Moment(3_599_999).hour(), Moment(0));
        assert_eq!(Moment(-1).hour(), Moment(-3_600_000));
        assert_eq!(Moment(5).since(Moment(9)), Duration::ZERO);
    }
}
