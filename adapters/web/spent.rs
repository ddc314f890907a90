//! Which solved challenges have been handed in already.

use std::collections::{HashSet, VecDeque};

use contract::Moment;

use crate::challenger::LIFE;

/// Solutions remembered at once. Whoever wants to push one out must solve this many others within its ten minutes.
const MOST: usize = 65_536;

/// The nonces of challenges that were used. Each is kept for as long as its challenge could be handed in again.
#[derive(Default)]
pub(crate) struct Spent {
    known: HashSet<String>,
    order: VecDeque<(Moment, String)>,
}

impl Spent {
    /// Marks a nonce as used; `false` says that it had been before.
    pub(crate) fn spend(&mut self, nonce: &str, now: Moment) -> bool {
        while let Some((spent_at, _)) = self.order.front() {
            if now.since(*spent_at) <= LIFE && self.order.len() < MOST {
                break;
            }
            if let Some((_, old)) = self.order.pop_front() {
                self.known.remove(&old);
            }
        }
        let fresh = self.known.insert(nonce.to_owned());
        if fresh {
            self.order.push_back((now, nonce.to_owned()));
        }
        fresh
    }
}

impl Spent {
    /// Takes a mark back: what the nonce was spent on could not be had.
    pub(crate) fn give_back(&mut self, nonce: &str) {
        self.known.remove(nonce);
        self.order.retain(|(_, other)| other != nonce);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_nonce_is_good_once() {
        let mut spent = Spent::default();
        assert!(spent.spend("a", Moment(0)));
        assert!(!spent.spend("a", Moment(1)));
        assert!(!spent.spend("a", Moment(0).after(LIFE)));
        assert!(spent.spend("b", Moment(0).after(LIFE)));
        assert!(spent.spend("a", Moment(0).after(LIFE + Duration::from_millis(1))));
    }

    #[test]
    fn memory_is_bounded() {
        let mut spent = Spent::default();
        for number in 0..MOST + 10 {
            assert!(spent.spend(&number.to_string(), Moment(0)));
        }
        assert!(spent.known.len() <= MOST && spent.order.len() <= MOST);
    }
}
