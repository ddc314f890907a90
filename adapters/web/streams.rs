//! Who reads streams, and how many at once.
//!
//! A page reads one stream. A token that asks for more gets the newest ones: a phone that changes its network leaves
//! streams behind that the server does not yet know to be dead, and must not wait for them. An address that asks for
//! more than so many is told to poll, as is everybody once all are taken.
//!
//! **Invariant:** a token and an address are kept as HMAC(salt, it), in memory alone, while their streams are open. The
//! salt is drawn at the start and twice a day.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::{Entropy, Moment};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::Notify;
use zeroize::Zeroize;

use crate::address::Address;
use crate::token::Token;

/// Streams of one token: the page that is read, and two that a change of network has left behind.
const TOKEN: usize = 3;

/// Streams of one address. People behind one address are readers too, but the next ones can poll.
const ADDRESS: u32 = 64;

/// How long one salt is used.
const SALT_LIFE: Duration = Duration::from_hours(12);

type Tag = [u8; 16];

/// The streams that are open.
pub(crate) struct Streams {
    most: usize,
    state: Mutex<StreamState>,
}

struct StreamState {
    salt: [u8; 32],
    salted: Moment,
    open: usize,
    /// The oldest first.
    tokens: HashMap<Tag, VecDeque<Arc<Notify>>>,
    addresses: HashMap<Tag, u32>,
}

/// A stream's place, given back when it is dropped.
pub(crate) struct Permit {
    streams: Arc<Streams>,
    token: Tag,
    /// Nothing for this machine, where a proxy may stand for everybody.
    address: Option<Tag>,
    superseded: Arc<Notify>,
}

impl Streams {
    pub(crate) fn new(most: usize, entropy: &dyn Entropy, now: Moment) -> Arc<Self> {
        let mut salt = [0; 32];
        entropy.fill(&mut salt);
        Arc::new(Self {
            most,
            state: Mutex::new(StreamState {
                salt,
                salted: now,
                open: 0,
                tokens: HashMap::new(),
                addresses: HashMap::new(),
            }),
        })
    }

    /// A place for one more stream; the token's oldest gives way where it has too many. Nothing when the address has
    /// too many, or all are taken.
    pub(crate) fn enter(
        self: &Arc<Self>,
        token: &Token,
        address: Address,
        entropy: &dyn Entropy,
        now: Moment,
    ) -> Option<Permit> {
        let mut state = self.state();
        if now.since(state.salted) >= SALT_LIFE {
            // Who reads already keeps the tag that they have.
            entropy.fill(&mut state.salt);
            state.salted = now;
        }
        let token = state.tag(b"token", token.expose().as_bytes());
        let address = (!address.is_this_machine()).then(|| state.tag(b"address", address.bytes()));
        if state.open >= self.most {
            return None;
        }
        if let Some(address) = address {
            let streams = state.addresses.entry(address).or_default();
            if *streams >= ADDRESS {
                return None;
            }
            *streams += 1;
        }
        state.open += 1;
        let superseded = Arc::new(Notify::new());
        let streams = state.tokens.entry(token).or_default();
        streams.push_back(superseded.clone());
        if streams.len() > TOKEN
            && let Some(oldest) = streams.pop_front()
        {
            oldest.notify_one();
        }
        Some(Permit {
            streams: self.clone(),
            token,
            address,
            superseded,
        })
    }

    fn state(&self) -> MutexGuard<'_, StreamState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StreamState {
    fn tag(&self, kind: &[u8], bytes: &[u8]) -> Tag {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.salt).expect("HMAC takes a key of any length");
        mac.update(kind);
        mac.update(bytes);
        let mut tag = Tag::default();
        tag.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        tag
    }
}

impl Permit {
    /// Waits until newer streams of the same token have taken this one's place.
    pub(crate) async fn superseded(&self) {
        self.superseded.notified().await;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut state = self.streams.state();
        state.open -= 1;
        if let Some(streams) = state.tokens.get_mut(&self.token) {
            streams.retain(|other| !Arc::ptr_eq(other, &self.superseded));
            if streams.is_empty() {
                state.tokens.remove(&self.token);
            }
        }
        if let Some(address) = self.address
            && let Some(streams) = state.addresses.get_mut(&address)
        {
            *streams -= 1;
            if *streams == 0 {
                state.addresses.remove(&address);
            }
        }
    }
}

impl Drop for StreamState {
    fn drop(&mut self) {
        self.salt.zeroize();
    }
}
