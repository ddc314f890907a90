//! What is due at some time.

use contract::{ConversationId, Moment};
use conversation::TimerKind;

/// A timer that is due.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timer {
    /// Of which conversation.
    pub conversation: ConversationId,
    /// What for.
    pub kind: TimerKind,
    /// Since when.
    pub due: Moment,
}
