//! From where a conversation was opened, for as long as it may matter that it was abuse.
//!
//! **Invariant:** a place is kept as the counter's key alone (`meter.rs`), which means nothing once its salt is drawn
//! anew.

use std::collections::{HashMap, VecDeque};

use std::time::Duration;

use contract::{ConversationId, Moment};

use crate::meter::Key;

/// Conversations remembered at once; the oldest are forgotten first.
const MOST: usize = 20_000;

/// When a place turns out to open many, the conversations that it opened within this time before count among the many.
const LATELY: Duration = Duration::from_mins(10);

/// Where conversations came from.
#[derive(Default)]
pub(crate) struct Whence {
    known: HashMap<ConversationId, (Key, Moment)>,
    order: VecDeque<ConversationId>,
}

impl Whence {
    pub(crate) fn note(&mut self, conversation: ConversationId, key: Key, now: Moment) {
        if self.known.insert(conversation, (key, now)).is_some() {
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
        self.known.get(&conversation).map(|(key, _)| *key)
    }

    /// What was opened lately from a place. Looks through everything that is remembered, so it is asked seldom.
    pub(crate) fn lately_from(&self, place: Key, now: Moment) -> Vec<ConversationId> {
        let lately = |(key, at): &(Key, Moment)| *key == place && now.since(*at) <= LATELY;
        let found = self.known.iter().filter(|(_, opened)| lately(opened));
        found.map(|(conversation, _)| *conversation).collect()
    }
}
