//! Messages that were deleted already.
//!
//! [`contract::Channel::retract`] is asked again with all handles after an error. Asking the platform again for those
//! that are gone would use up its limit before the rest is reached, and a long conversation would never be deleted.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use serenity::model::id::MessageId;

/// As many as are remembered; 8 bytes each, twice.
const MOST: usize = 10_000;

/// The ids of messages that are gone, the last [`MOST`] of them; ids alone, no channel.
#[derive(Default)]
pub(crate) struct Gone(Mutex<Known>);

#[derive(Default)]
struct Known {
    ids: HashSet<MessageId>,
    order: VecDeque<MessageId>,
}

impl Gone {
    pub(crate) fn has(&self, id: MessageId) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).ids.contains(&id)
    }

    pub(crate) fn add(&self, id: MessageId) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.ids.insert(id) {
            known.order.push_back(id);
        }
        if known.order.len() > MOST
            && let Some(oldest) = known.order.pop_front()
        {
            known.ids.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_are_forgotten() {
        let gone = Gone::default();
        for id in 1..=MOST as u64 + 1 {
            gone.add(MessageId::new(id));
        }
        assert!(!gone.has(MessageId::new(1)));
        assert!(gone.has(MessageId::new(2)));
        assert!(gone.has(MessageId::new(MOST as u64 + 1)));
    }
}
