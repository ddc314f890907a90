//! When something is due in a conversation that waits.

use std::time::Duration;

use contract::Moment;

use crate::TimerKind;

/// How long the silence is before each word to somebody who waits. It grows, because a page of the same sentence helps
/// nobody; after the last one the state beside the chat says it alone.
const SILENCES: [Duration; 5] = [
    Duration::from_secs(75),
    Duration::from_secs(150),
    Duration::from_mins(5),
    Duration::from_mins(10),
    Duration::from_mins(20),
];

/// Somebody in the queue is closed after this long without a word from anybody: the retention of a left message.
pub const PATIENCE: Duration = Duration::from_hours(14 * 24);

/// When the next word is due; once all are said, when the wait is over.
pub(crate) fn timer(told: u8, now: Moment) -> (TimerKind, Moment) {
    match SILENCES.get(usize::from(told)) {
        Some(silence) => (TimerKind::Wait, now.after(*silence)),
        None => (TimerKind::Left, now.after(PATIENCE)),
    }
}
