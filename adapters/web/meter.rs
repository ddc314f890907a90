//! Counting by address without keeping an address.
//!
//! **Invariant:** what is kept is HMAC(salt, address), cut to 16 bytes. The salt lives in memory, is drawn anew every
//! 12 hours and at every start, and is never written: without it four billion guesses would name every IPv4 address.

use std::collections::HashMap;
use std::time::Duration;

use contract::{Entropy, Moment};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

/// How long one salt is used. Counters are gone with it.
const SALT_LIFE: Duration = Duration::from_hours(12);

/// Addresses counted at once. When there are more, those are forgotten that have done least, so that a flood costs no
/// memory, hides nobody who does much, and makes nobody pay who has done nothing.
const MOST: usize = 20_000;

/// No counter stands higher: whatever an address has done, it runs empty within this many refills, also where the clock
/// was set back.
const HIGHEST: u32 = 240;

/// An address as it is counted. It means nothing once the salt is gone.
pub(crate) type Key = [u8; 16];

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
        self.weigh(self.key(address), 1, now)
    }

    /// Adds several at once to a counter and tells what it stands at now.
    pub(crate) fn weigh(&mut self, key: Key, times: u32, now: Moment) -> u32 {
        if self.empty_at.len() >= MOST && !self.empty_at.contains_key(&key) {
            self.make_room(now);
        }
        let highest = now.after(self.refill * HIGHEST);
        let empty_at = self.empty_at.entry(key).or_insert(now);
        *empty_at = (*empty_at).max(now).after(self.refill * times).min(highest);
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
        self.empty_at
            .get(&self.key(address))
            .map_or(0, |empty_at| count(*empty_at, now, self.refill))
    }

    /// How long until the counter of an address stands below `most`; nothing where it does.
    pub(crate) fn wait(&mut self, address: &[u8], most: u32, entropy: &dyn Entropy, now: Moment) -> Option<Duration> {
        (self.read(address, entropy, now) >= most).then(|| {
            let empty_at = self.empty_at.get(&self.key(address)).map_or(now, |empty_at| *empty_at);
            empty_at.since(now.after(self.refill * most.saturating_sub(1)))
        })
    }

    fn forget(&mut self, entropy: &dyn Entropy, now: Moment) {
        // A clock that was set back must not leave counters full until the old hour.
        if now < self.salted || now.since(self.salted) >= SALT_LIFE {
            entropy.fill(&mut self.salt);
            self.salted = now;
            self.empty_at.clear();
        }
    }

    /// Forgets what has run empty and then, where that is little, the quarter that has done least.
    fn make_room(&mut self, now: Moment) {
        self.empty_at.retain(|_, empty_at| *empty_at > now);
        if self.empty_at.len() < MOST * 3 / 4 {
            return;
        }
        let mut ends: Vec<Moment> = self.empty_at.values().copied().collect();
        let (_, least, _) = ends.select_nth_unstable(MOST / 4);
        let (least, mut equal) = (*least, MOST / 4);
        self.empty_at.retain(|_, empty_at| {
            if *empty_at == least && equal > 0 {
                equal -= 1;
                return false;
            }
            *empty_at >= least
        });
    }

    pub(crate) fn key(&self, address: &[u8]) -> Key {
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
    u32::try_from(left.div_ceil(refill.as_millis().max(1))).map_or(HIGHEST, |count| count.min(HIGHEST))
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
    fn a_flood_of_addresses_costs_no_memory_hides_nobody_and_makes_no_stranger_pay() {
        let (mut meter, entropy) = meter();
        for _ in 0..9 {
            meter.add(b"much", &entropy, Moment(0));
        }
        for stranger in 0..u32::try_from(MOST).expect("a small number") * 2 {
            let count = meter.add(&stranger.to_be_bytes(), &entropy, Moment(0));
            assert_eq!(count, 1, "a stranger pays for nobody else");
            assert!(meter.empty_at.len() <= MOST);
        }
        assert_eq!(meter.read(b"much", &entropy, Moment(0)), 9);
    }

    #[test]
    fn no_counter_stands_for_ever() {
        let (mut meter, entropy) = meter();
        for _ in 0..5_000 {
            meter.add(b"a", &entropy, Moment(0));
        }
        assert_eq!(meter.read(b"a", &entropy, Moment(0)), HIGHEST);
        assert_eq!(meter.wait(b"a", 240, &entropy, Moment(0)), Some(REFILL));
        assert_eq!(meter.wait(b"a", 241, &entropy, Moment(0)), None);
    }
}
