//! A key for a message, so that it is taken in once. Kakao gives it no id.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use axum::http::{HeaderMap, HeaderValue};
use contract::{Clock, Entropy, Moment, Text};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use crate::limits::REPEAT;
use crate::payload::Utterance;

/// The id that Kakao's own proxy has been seen to send; no document names it.
const REQUEST_ID: &str = "x-request-id";

/// Messages remembered at once. At 3,000 a second those of three seconds fit. Beyond that the oldest are forgotten, and
/// a repetition of one of them counts as a new message.
const MOST: usize = 10_000;

/// The key under which Kakao's ids are hashed: the same on every node and after a restart. It hides nothing by itself;
/// the server keeps an HMAC of the key alone.
const NAMED: [u8; 32] = [0; 32];

type Hash = [u8; 16];

/// What was said within the last three seconds, as HMACs under a key that lives in memory alone.
///
/// Two nodes draw two keys, so that this last resort recognises a repetition on the same node only.
pub(crate) struct Repeats {
    key: [u8; 32],
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    first: HashMap<Hash, Moment>,
    order: VecDeque<(Hash, Moment)>,
}

impl Repeats {
    pub(crate) fn new(entropy: &dyn Entropy) -> Self {
        let mut key = [0; 32];
        entropy.fill(&mut key);
        Self {
            key,
            seen: Mutex::default(),
        }
    }

    /// The key of a message: by the id of its request, else by its callback, which is made for one message, else by
    /// what it says and when that was first said. An id stands beside the person, should a proxy give one id to all.
    pub(crate) fn key(&self, headers: &HeaderMap, said: &Utterance, clock: &dyn Clock) -> Text {
        let id = headers
            .get(REQUEST_ID)
            .map(HeaderValue::as_bytes)
            .filter(|id| !id.is_empty());
        let person = said.peer.expose();
        if let Some(id) = id {
            return Text::from(format!("request:{}", hex(&mac(&NAMED, &[person.as_bytes(), id]))));
        }
        if let Some(callback) = &said.callback {
            let named = mac(&NAMED, &[person.as_bytes(), callback.expose().as_bytes()]);
            return Text::from(format!("callback:{}", hex(&named)));
        }
        let content = &said.content;
        let parts = [&content.bot, &content.block, &content.utterance, &content.extra].map(|it| it.expose().as_bytes());
        let hash = self.hash(&[&[person.as_bytes()][..], &parts[..]].concat());
        let first = self.first(hash, clock.now());
        Text::from(format!("content:{}:{first}", hex(&hash)))
    }

    /// When this was first said, if that was within three seconds; else now.
    fn first(&self, hash: Hash, now: Moment) -> Moment {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some((old, at)) = seen.order.front().copied() {
            // What lies ahead was said before the clock was set back.
            if at <= now && now.since(at) < REPEAT && seen.order.len() < MOST {
                break;
            }
            seen.order.pop_front();
            seen.first.remove(&old);
        }
        if let Some(first) = seen.first.get(&hash) {
            return *first;
        }
        seen.first.insert(hash, now);
        seen.order.push_back((hash, now));
        now
    }

    fn hash(&self, parts: &[&[u8]]) -> Hash {
        mac(&self.key, parts)
    }
}

impl Drop for Repeats {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

fn mac(key: &[u8; 32], parts: &[&[u8]]) -> Hash {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        // The length before each part keeps "ab", "c" apart from "a", "bc".
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    let mut hash = Hash::default();
    hash.copy_from_slice(&mac.finalize().into_bytes()[..16]);
    hash
}

fn hex(hash: &[u8]) -> String {
    hash.iter().fold(String::with_capacity(32), |mut text, byte| {
        text.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0')));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sevens;

    impl Entropy for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn a_flood_is_remembered_up_to_a_bound_and_forgotten_after_three_seconds() {
        let repeats = Repeats::new(&Sevens);
        for number in 0..12_000_u64 {
            let hash = repeats.hash(&[&number.to_be_bytes()]);
            assert_eq!(repeats.first(hash, Moment(5)), Moment(5));
        }
        let held = || repeats.seen.lock().expect("nobody panics").first.len();
        assert_eq!(held(), MOST);
        let last = repeats.hash(&[&11_999_u64.to_be_bytes()]);
        assert_eq!(repeats.first(last, Moment(3_004)), Moment(5));
        assert_eq!(repeats.first(last, Moment(3_005)), Moment(3_005));
        assert_eq!(held(), 1);
    }

    #[test]
    fn what_kakao_names_is_known_again_after_a_restart() {
        let named = |parts: &[&[u8]]| mac(&NAMED, parts);
        assert_eq!(named(&[b"mina", b"chp-1"]), named(&[b"mina", b"chp-1"]));
        assert_ne!(named(&[b"mina", b"chp-1"]), named(&[b"mina", b"chp-2"]));
        assert_ne!(
            Repeats::new(&Sevens).hash(&[b"mina"]),
            named(&[b"mina"]),
            "what only the words tell is known to this process alone"
        );
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        let repeats = Repeats::new(&Sevens);
        assert_ne!(repeats.hash(&[b"ab", b"c"]), repeats.hash(&[b"a", b"bc"]));
        assert_eq!(hex(&[0xab; 16]), "ab".repeat(16));
    }
}
