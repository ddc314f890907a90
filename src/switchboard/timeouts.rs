//! How long things last at the desk and in the scheduler.

use std::time::Duration;

/// A counselor who was not seen for this long is gone, and what they had goes back to the queue: within 60 seconds,
/// with the time it takes to look.
pub(crate) const GONE: Duration = Duration::from_secs(45);

/// How often the server looks for what is due.
pub(crate) const TICK: Duration = Duration::from_millis(500);
