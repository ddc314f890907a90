//! Who must look again.

use std::sync::Arc;

use contract::{ConversationId, Message};

/// Something has changed.
#[derive(Clone, Debug)]
pub enum Wake {
    /// A conversation got turns or another owner.
    Conversation {
        /// Which.
        id: ConversationId,
        /// The new turns, when they were committed by this process; empty when another node wrote them.
        messages: Arc<[Message]>,
    },
    /// The visitor is writing.
    VisitorTyping(ConversationId),
    /// The visitor's page is open.
    VisitorHere(ConversationId),
    /// The counselor is writing.
    CounselorTyping(ConversationId),
    /// The queue or the staff has changed.
    Desk,
    /// What another node has told may have been lost: everything that is watched is read again.
    Missed,
}
