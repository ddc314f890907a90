//! From where a conversation was opened, for as long as it may matter that it was abuse.
//!
//! **Invariant:** of the place there is the counter's key alone (`meter.rs`), which means nothing once its salt is
//! drawn anew.

use std::collections::{HashMap, VecDeque};

use contract::ConversationId;

use crate::meter::Key;

/// Conversations remembered at once; the oldest are forgotten first.
const MOST: usize = 20_000;

/// Where conversations came from.
#[derive(Default)]
pub(crate) struct Whence {
    known: HashMap<ConversationId, Key>,
    order: VecDeque<ConversationId>,
}

impl Whence {
    pub(crate) fn note(&mut self, conversation: ConversationId, key: Key) {
        if self.known.insert(conversation, key).is_some() {
            return;
        }
        self.order.push_back(conversation);
        if self.order.len() > MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
    }

    pub(crate) fn of(&self, conversation: ConversationId) -> Option<Key> {
        self.known.get(&conversation).copied()
    }
}
