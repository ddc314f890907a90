//! How long things last in the life of a conversation.

use std::time::Duration;

/// After this long without a word from the visitor nothing is said to them by itself (invariants 13 and 14).
pub const SILENT: Duration = Duration::from_mins(15);

/// A conversation that the flow has is closed after this long without a word.
pub const IDLE: Duration = Duration::from_hours(24);
