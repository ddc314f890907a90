//! How long the adapter waits. The usual values stand here; a test brings shorter ones.

use std::time::Duration;

/// How long the adapter waits for what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// How long Telegram holds a request for updates while there are none, in whole seconds: fewer than the 17 after
    /// which `teloxide` gives a request up.
    pub patience: Duration,
    /// The pause after an empty answer, so that a server that does not hold the request is not asked again and again at
    /// once.
    pub breath: Duration,
    /// The pause before the work of another node is asked for again.
    pub turn: Duration,
    /// The pause after the first failure; each further one doubles it.
    pub least: Duration,
    /// The longest pause after a failure.
    pub most: Duration,
    /// For how long the updates of one answer are handed to the server before the rest of them is asked for again.
    /// Together with `patience` and the ten seconds of a commit it stays below the minute for which the polling is
    /// held.
    pub handing: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(10),
            breath: Duration::from_millis(50),
            turn: Duration::from_secs(5),
            least: Duration::from_secs(1),
            most: Duration::from_mins(1),
            handing: Duration::from_secs(25),
        }
    }
}
