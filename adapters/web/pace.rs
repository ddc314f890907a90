//! How much one visitor may ask for at once, and how fast.
//!
//! It is looked at before a body is read: reading, detecting the language and looking for danger cost computing,
//! whoever asks for it. Each limit is far above what a frightened person types, and nothing is lost at it: the answer
//! says how long to wait, and the page keeps the words and sends them then.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::Moment;

use crate::address::Address;
use crate::problem::Problem;
use crate::settings::Pace;
use crate::token::Token;

/// Requests of one conversation that are worked on at once. The page has one turn on its way, and a few beside it.
const OF_TOKEN: u32 = 8;

/// Requests from one address that are worked on at once. Each takes some milliseconds, so a dormitory of hundreds
/// behind one address does not come near it.
const OF_ADDRESS: u32 = 64;

/// Numbers to come back with that one conversation may ask for at once, and when it may ask for another. A new number
/// voids the one before, so one is enough for nearly everybody.
const CODES: u32 = 5;
const CODE_AGAIN: Duration = Duration::from_mins(1);

/// How long somebody waits who has too many requests under way.
const COME_AGAIN: Duration = Duration::from_secs(1);

/// Conversations counted at once; beyond that, those that have been quiet are forgotten.
const MOST: usize = 20_000;

/// What a request is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asking {
    /// The visitor says something.
    Words,
    /// What the page does beside it: a number to come back with, a ticket, a sign that somebody types.
    Aside,
}

/// What is under way, and how much each conversation has said lately. In memory alone; neither an address nor a token
/// stands in it, only their keyed hashes.
pub(crate) struct Traffic {
    pace: Pace,
    keyed: RandomState,
    state: Mutex<PaceState>,
}

#[derive(Default)]
struct PaceState {
    tokens: HashMap<u64, Talker>,
    addresses: HashMap<u64, u32>,
}

/// One conversation.
struct Talker {
    under_way: u32,
    words: Bucket,
    bytes: Bucket,
    asides: Bucket,
    codes: Bucket,
}

/// A bucket that fills by itself; the moment at which it will be full again is its state.
#[derive(Clone, Copy)]
struct Bucket(Moment);

impl Bucket {
    /// Takes as much as fills again within `costs`. Where there is not enough, the error says how long to wait.
    fn take(&mut self, costs: Duration, holds: Duration, now: Moment) -> Result<(), Duration> {
        let least = now.after(holds);
        // Further ahead than it can be: a clock that was set back must not keep somebody silent until the old hour.
        let from = if self.0 > now.after(holds * 2) { now } else { self.0 };
        self.0 = from.clamp(now, least);
        let after = self.0.after(costs);
        if after > least && self.0 > now {
            return Err(after.since(least));
        }
        self.0 = after;
        Ok(())
    }
}

impl Talker {
    fn new(now: Moment) -> Self {
        Self {
            under_way: 0,
            words: Bucket(now),
            bytes: Bucket(now),
            asides: Bucket(now),
            codes: Bucket(now),
        }
    }

    fn is_quiet(&self, now: Moment) -> bool {
        let full = |bucket: Bucket| bucket.0 <= now;
        self.under_way == 0 && full(self.words) && full(self.bytes) && full(self.asides) && full(self.codes)
    }
}

impl Traffic {
    pub(crate) fn new(pace: Pace) -> Self {
        Self {
            pace,
            keyed: RandomState::new(),
            state: Mutex::default(),
        }
    }

    /// Lets a request in from this address, of this conversation if it names one. Counted until the slot is dropped.
    pub(crate) fn enter(
        self: &Arc<Self>,
        address: &Address,
        token: Option<(&Token, Asking)>,
        now: Moment,
    ) -> Result<Slot, Problem> {
        let address = self.keyed.hash_one(address.bytes());
        let key = token.map(|(token, _)| self.keyed.hash_one(token.expose()));
        let mut state = self.lock();
        if state
            .addresses
            .get(&address)
            .is_some_and(|under_way| *under_way >= OF_ADDRESS)
        {
            return Err(Problem::Busy(COME_AGAIN));
        }
        if let (Some(key), Some((_, asking))) = (key, token) {
            if state.tokens.len() >= MOST && !state.tokens.contains_key(&key) {
                state.tokens.retain(|_, talker| !talker.is_quiet(now));
                if state.tokens.len() >= MOST {
                    return Err(Problem::Busy(COME_AGAIN));
                }
            }
            let talker = state.tokens.entry(key).or_insert_with(|| Talker::new(now));
            if talker.under_way >= OF_TOKEN {
                return Err(Problem::Busy(COME_AGAIN));
            }
            let bucket = match asking {
                Asking::Words => &mut talker.words,
                Asking::Aside => &mut talker.asides,
            };
            let holds = self.pace.each * self.pace.burst;
            bucket.take(self.pace.each, holds, now).map_err(Problem::Busy)?;
            talker.under_way += 1;
        }
        *state.addresses.entry(address).or_default() += 1;
        drop(state);
        Ok(Slot {
            traffic: self.clone(),
            address,
            token: key,
        })
    }

    fn lock(&self) -> MutexGuard<'_, PaceState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that is being worked on.
pub(crate) struct Slot {
    traffic: Arc<Traffic>,
    address: u64,
    token: Option<u64>,
}

impl Slot {
    /// Counts the bytes of what is said.
    pub(crate) fn weigh(&self, bytes: usize, now: Moment) -> Result<(), Problem> {
        let Pace {
            bytes: holds, refill, ..
        } = self.traffic.pace;
        let time = |bytes: usize| Duration::from_millis(bytes as u64 * 1_000 / u64::from(refill.max(1)));
        self.with(|talker| talker.bytes.take(time(bytes), time(holds), now))
            .unwrap_or(Ok(()))
            .map_err(Problem::Busy)
    }

    /// Counts a number that is asked for.
    pub(crate) fn ask_for_code(&self, now: Moment) -> Result<(), Problem> {
        self.with(|talker| talker.codes.take(CODE_AGAIN, CODE_AGAIN * CODES, now))
            .unwrap_or(Ok(()))
            .map_err(Problem::Busy)
    }

    /// The server could not take what was said, so it does not count.
    pub(crate) fn take_back(&self, bytes: usize) {
        let Pace { each, refill, .. } = self.traffic.pace;
        self.with(|talker| {
            talker.words.0 = talker.words.0.before(each);
            let time = Duration::from_millis(bytes as u64 * 1_000 / u64::from(refill.max(1)));
            talker.bytes.0 = talker.bytes.0.before(time);
        });
    }

    /// Forgets the conversation, because nobody knows its token: whoever makes tokens up leaves nothing behind.
    pub(crate) fn forget(&self) {
        self.with(|talker| {
            *talker = Talker {
                under_way: talker.under_way,
                ..Talker::new(Moment(i64::MIN))
            }
        });
    }

    fn with<T>(&self, change: impl FnOnce(&mut Talker) -> T) -> Option<T> {
        let key = self.token?;
        self.traffic.lock().tokens.get_mut(&key).map(change)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut state = self.traffic.lock();
        if let Some(under_way) = state.addresses.get_mut(&self.address) {
            *under_way -= 1;
            if *under_way == 0 {
                state.addresses.remove(&self.address);
            }
        }
        if let Some(key) = self.token
            && let Some(talker) = state.tokens.get_mut(&key)
        {
            talker.under_way -= 1;
            if talker.is_quiet(Moment(i64::MIN)) {
                state.tokens.remove(&key);
            }
        }
    }
}
