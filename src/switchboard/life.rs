//! How long things last in the life of a conversation.

use std::time::Duration;

/// After this long without a word from the visitor nothing is said to them by itself (DESIGN.md, invariants 13 and 14).
pub(crate) const SILENT: Duration = Duration::from_mins(15);

/// A conversation that the flow has is closed after this long without a word.
pub(crate) const IDLE: Duration = Duration::from_hours(24);

/// A counselor who was not seen for this long is gone, and what they had goes back to the queue (SAFETY.md, claim F5: within
/// 60 seconds).
pub(crate) const GONE: Duration = Duration::from_secs(45);

/// How often the server looks for what is due.
pub(crate) const ROUND: Duration = Duration::from_millis(500);
