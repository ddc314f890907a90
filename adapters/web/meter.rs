//! Counting by address without keeping an address.
//!
//! **Invariant:** what is kept is HMAC(salt, address), cut to 16 bytes. The salt lives in memory, is drawn anew every 12
//! hours and at every start, and is never written: without it four billion guesses would name every IPv4 address.

use std::collections::HashMap;
use std::time::Duration;

use contract::{Entropy, Moment};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

/// How long one salt is used. Counters are gone with it.
const SALT_LIFE: Duration = Duration::from_hours(12);

/// Addresses counted at once; beyond that all strangers share one counter, so that a flood costs no memory.
const MOST: usize = 20_000;

type Key = [u8; 16];

/// Leaky counters, one a key: each act adds one, and each `refill` takes one away.
pub(crate) struct Meter {
    refill: Duration,
    salt: [u8; 32],
    salted: Moment,
    /// When a counter will have run empty; that moment alone is its state.
    empty_at: HashMap<Key, Moment>,
}

impl Meter {
    pub(crate) fn new(refill: Duration, entropy: &dyn Entropy, now: Moment) -> Self {
        let mut meter = Self {
            refill,
            salt: [0; 32],
            salted: now,
            empty_at: HashMap::new(),
        };
        entropy.fill(&mut meter.salt);
        meter
    }

    /// Adds one to the counter of an address and tells what it stands at now.
    pub(crate) fn add(&mut self, address: &[u8], entropy: &dyn Entropy, now: Moment) -> u32 {
        self.forget(entropy, now);
        let key = self.key_with_room(address);
        let empty_at = self.empty_at.entry(key).or_insert(now);
        *empty_at = (*empty_at).max(now).after(self.refill);
        count(*empty_at, now, self.refill)
    }

    /// Takes one back.
    pub(crate) fn take_back(&mut self, address: &[u8]) {
        let key = self.key(address);
        if let Some(empty_at) = self.empty_at.get_mut(&key) {
            *empty_at = empty_at.before(self.refill);
        }
    }

    /// What the counter of an address stands at.
    pub(crate) fn read(&mut self, address: &[u8], entropy: &dyn Entropy, now: Moment) -> u32 {
        self.forget(entropy, now);
        let key = self.key_with_room(address);
        self.empty_at
            .get(&key)
            .map_or(0, |empty_at| count(*empty_at, now, self.refill))
    }

    fn forget(&mut self, entropy: &dyn Entropy, now: Moment) {
        // A clock that was set back must not leave counters full until the old hour.
        if now < self.salted || now.since(self.salted) >= SALT_LIFE {
            entropy.fill(&mut self.salt);
            self.salted = now;
            self.empty_at.clear();
        } else if self.empty_at.len() >= MOST {
            self.empty_at.retain(|_, empty_at| *empty_at > now);
        }
    }

    fn key_with_room(&self, address: &[u8]) -> Key {
        let key = self.key(address);
        if self.empty_at.len() >= MOST && !self.empty_at.contains_key(&key) {
            Key::default()
        } else {
            key
        }
    }

    fn key(&self, address: &[u8]) -> Key {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.salt).expect("HMAC takes a key of any length");
        mac.update(address);
        let mut key = Key::default();
        key.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        key
    }
}

/// A counter that will be empty at `empty_at` stands at so many now, rounded up.
fn count(empty_at: Moment, now: Moment, refill: Duration) -> u32 {
    let left = empty_at.since(now).as_millis();
    u32::try_from(left.div_ceil(refill.as_millis().max(1))).unwrap_or(u32::MAX)
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.salt.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU8, Ordering};

    use super::*;

    struct Counting(AtomicU8);

    impl Entropy for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0.fetch_add(1, Ordering::Relaxed));
        }
    }

    const REFILL: Duration = Duration::from_mins(1);

    fn meter() -> (Meter, Counting) {
        let entropy = Counting(AtomicU8::new(1));
        (Meter::new(REFILL, &entropy, Moment(0)), entropy)
    }

    #[test]
    fn a_counter_fills_and_empties() {
        let (mut meter, entropy) = meter();
        for want in 1..=4 {
            assert_eq!(meter.add(b"a", &entropy, Moment(0)), want);
        }
        assert_eq!(meter.add(b"b", &entropy, Moment(0)), 1);
        assert_eq!(meter.read(b"a", &entropy, Moment(0).after(2 * REFILL)), 2);
        assert_eq!(meter.read(b"a", &entropy, Moment(0).after(9 * REFILL)), 0);
    }

    #[test]
    fn a_new_salt_forgets_everybody() {
        let (mut meter, entropy) = meter();
        for _ in 0..2_000 {
            meter.add(b"a", &entropy, Moment(0));
        }
        let before = meter.key(b"a");
        assert_eq!(meter.read(b"a", &entropy, Moment(0).after(SALT_LIFE)), 0);
        assert_ne!(meter.key(b"a"), before);
    }

    #[test]
    fn a_flood_of_addresses_shares_one_counter() {
        let (mut meter, entropy) = meter();
        for stranger in 0..u32::try_from(MOST).expect("a small number") + 500 {
            meter.add(&stranger.to_be_bytes(), &entropy, Moment(0));
        }
        assert!(meter.empty_at.len() <= MOST + 1);
        assert!(meter.add(b"one more", &entropy, Moment(0)) > 100);
        assert!(!format!("{:?}", meter.empty_at.keys().next()).contains("one more"));
    }
}
