//! How many sign-ins are tried: counted by address, by name, and by both, in memory alone.
//!
//! **Invariant:** what is kept is a keyed hash over a salt that lives in memory, is drawn anew every 12 hours and at
//! every start, and is never written.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use contract::{Entropy, Moment};
use tokio::sync::{Semaphore, SemaphorePermit};
use vault::{Index, Vault};

/// How long one salt is used. The counters are gone with it.
const SALT: Duration = Duration::from_hours(12);

/// Counters at once; beyond that all that are new share one, so that a flood costs no memory.
const MOST: usize = 20_000;

/// How long a stranger waits for a place.
const QUEUE: Duration = Duration::from_secs(5);

/// What is counted, how many tries it lets through at once, and how long one of them takes to be forgotten.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Counted<'a> {
    /// One name from one address.
    Pair(&'a str, &'a [u8]),
    /// One name in a browser in which its owner has signed in before. Nobody else's tries are counted here.
    Device(&'a str),
    /// One address, whatever the name.
    Address(&'a [u8]),
    /// One name, from wherever, but for browsers that are known.
    Name(&'a str),
}

impl Counted<'_> {
    fn limit(&self) -> (u32, Duration) {
        match self {
            Self::Pair(..) | Self::Device(_) => (5, Duration::from_mins(1)),
            Self::Address(_) => (20, Duration::from_secs(30)),
            Self::Name(_) => (20, Duration::from_secs(15)),
        }
    }
}

/// The counters.
pub(crate) struct Attempts {
    counters: Mutex<Counters>,
    /// Of the places for hashing passwords one is left to browsers that are known, however many strangers come at once.
    strangers: Semaphore,
}

struct Counters {
    salt: [u8; 32],
    salted: Moment,
    /// When a counter will have run empty; that moment alone is its state.
    empty_at: HashMap<Option<Index>, Moment>,
}

impl Attempts {
    pub(crate) fn new(entropy: &dyn Entropy, now: Moment) -> Self {
        let mut salt = [0; 32];
        entropy.fill(&mut salt);
        let counters = Counters {
            salt,
            salted: now,
            empty_at: HashMap::new(),
        };
        Self {
            counters: Mutex::new(counters),
            strangers: Semaphore::new(1),
        }
    }

    /// Counts a try before it is made, so that several at once cannot slip through. `Err` says how long to wait; then
    /// nothing is counted.
    pub(crate) fn take(
        &self,
        counted: &[Counted<'_>],
        vault: &Vault,
        entropy: &dyn Entropy,
        now: Moment,
    ) -> Result<(), Duration> {
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        counters.forget(entropy, now);
        let keys: Vec<_> = counted.iter().map(|it| counters.key(it, vault)).collect();
        // No fuller than full: the clock may have been ahead when something was counted.
        for (it, key) in counted.iter().zip(&keys) {
            let (most, refill) = it.limit();
            if let Some(empty_at) = counters.empty_at.get_mut(key) {
                *empty_at = (*empty_at).min(now.after(refill * most));
            }
        }
        let waits = counted.iter().zip(&keys).filter_map(|(it, key)| {
            let (most, refill) = it.limit();
            let empty_at = counters.empty_at.get(key).copied().unwrap_or(now);
            // One more must fit in: the counter holds `most` refills at the most.
            empty_at
                .since(now)
                .checked_sub(refill * (most - 1))
                .filter(|wait| !wait.is_zero())
        });
        if let Some(wait) = waits.max() {
            return Err(wait);
        }
        for (it, key) in counted.iter().zip(keys) {
            let empty_at = counters.empty_at.entry(key).or_insert(now);
            *empty_at = (*empty_at).max(now).after(it.limit().1);
        }
        Ok(())
    }

    /// A place for somebody in a browser that is not known. `Err` says how long it was waited for.
    pub(crate) async fn stranger(&self) -> Result<SemaphorePermit<'_>, Duration> {
        let place = tokio::time::timeout(QUEUE, self.strangers.acquire()).await;
        place.map_err(|_| QUEUE)?.map_err(|_| QUEUE)
    }

    /// The try was right: it counts for nothing, and nor does what the same name and place had tried before.
    pub(crate) fn right(&self, counted: &[Counted<'_>], vault: &Vault) {
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        for it in counted {
            let key = counters.key(it, vault);
            match it {
                Counted::Pair(..) | Counted::Device(_) => {
                    counters.empty_at.remove(&key);
                }
                Counted::Address(_) | Counted::Name(_) => {
                    if let Some(empty_at) = counters.empty_at.get_mut(&key) {
                        *empty_at = empty_at.before(it.limit().1);
                    }
                }
            }
        }
    }
}

impl Counters {
    fn forget(&mut self, entropy: &dyn Entropy, now: Moment) {
        if now < self.salted || now.since(self.salted) >= SALT {
            entropy.fill(&mut self.salt);
            self.salted = now;
            self.empty_at.clear();
        } else if self.empty_at.len() >= MOST {
            self.empty_at.retain(|_, empty_at| *empty_at > now);
        }
    }

    fn key(&self, counted: &Counted<'_>, vault: &Vault) -> Option<Index> {
        let (kind, name, address): (&[u8], &str, &[u8]) = match counted {
            Counted::Pair(name, address) => (b"pair", name, address),
            Counted::Device(name) => (b"device", name, b""),
            Counted::Address(address) => (b"address", "", address),
            Counted::Name(name) => (b"name", name, b""),
        };
        let key = Some(vault.index("attempt", &[&self.salt, kind, name.as_bytes(), address]));
        // There are as many known names as people on the staff: they need no bound, and strangers must not be theirs.
        let bounded = !matches!(counted, Counted::Device(_));
        if bounded && self.empty_at.len() >= MOST && !self.empty_at.contains_key(&key) {
            None
        } else {
            key
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use vault::{DataKey, Keyring};

    use super::*;

    struct Sevens;

    impl Entropy for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    fn vault() -> Vault {
        let draw = |bytes: &mut [u8]| Sevens.fill(bytes);
        let keyring = Arc::new(Keyring::draw(&draw));
        Vault::new(
            keyring,
            [DataKey::draw(&draw), DataKey::draw(&draw), DataKey::draw(&draw)],
        )
    }

    #[test]
    fn a_clock_that_was_ahead_keeps_nobody_out() {
        let (vault, now) = (vault(), Moment(1_000_000_000));
        let attempts = Attempts::new(&Sevens, now);
        let pair = [Counted::Pair("kim", b"home")];
        let ahead = now.after(Duration::from_hours(3));
        while attempts.take(&pair, &vault, &Sevens, ahead).is_ok() {}
        let wait = attempts.take(&pair, &vault, &Sevens, now).expect_err("it is full");
        assert_eq!(wait, Duration::from_mins(1), "not three hours");
        assert!(attempts.take(&pair, &vault, &Sevens, now.after(wait)).is_ok());
    }

    #[test]
    fn a_flood_of_names_costs_no_memory_and_keeps_nobody_out_who_is_known() {
        let (vault, now) = (vault(), Moment(0));
        let attempts = Attempts::new(&Sevens, now);
        let mut shut = 0;
        for at in 0..MOST + 100 {
            let name = format!("name {at}");
            shut += usize::from(attempts.take(&[Counted::Name(&name)], &vault, &Sevens, now).is_err());
        }
        assert_eq!(shut, 80, "those who are new then share one counter");
        let kept = attempts
            .counters
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .empty_at
            .len();
        assert_eq!(kept, MOST + 1);
        assert!(attempts.take(&[Counted::Device("kim")], &vault, &Sevens, now).is_ok());
    }
}
