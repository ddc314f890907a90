//! Who is connected, counted by address without keeping an address, and who makes room for whom.
//!
//! **Invariant:** an address is kept as HMAC(salt, address), in memory alone; the salt is drawn at the start and twice
//! a day.
//!
//! **Invariant:** whoever finds no place among those of their own address, or among all, is still shown the emergency
//! numbers, as long as there is a spare connection (`limits::SPARE`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::Entropy;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::time::Instant;

use crate::limits::{BATCH, Limits, SPARE, SPARE_ADDRESS};
use crate::line::{Line, Phase, now};
use crate::origins::Via;

/// How long one salt is used.
const SALT_LIFE: Duration = Duration::from_hours(12);

/// Connections that were given up and still end; beyond so many, nobody new is taken until they are gone.
const ENDING: usize = 256;

type Tag = [u8; 16];

/// All connections of one listener.
pub(crate) struct Census {
    pub(crate) limits: Limits,
    entropy: Arc<dyn Entropy>,
    state: Mutex<CensusState>,
}

struct CensusState {
    salt: [u8; 32],
    salted: Instant,
    next: u64,
    /// Connections that exist, those included that were given up and still end.
    open: usize,
    spare: usize,
    lines: HashMap<u64, (Tag, Arc<Line>)>,
    households: HashMap<Tag, Household>,
}

/// What belongs to one address.
#[derive(Default)]
struct Household {
    lines: Vec<u64>,
    /// Requests under way for it behind a proxy.
    asked: usize,
    /// Connections opened since the last tick.
    opened: u32,
    spare: u32,
}

/// What becomes of somebody who connects.
pub(crate) enum Admission {
    /// There is a place.
    Place(Place),
    /// There is none, but the emergency numbers can be shown.
    Spare(Spare),
    /// Not even that.
    Refused,
}

/// A place, given back when it is dropped.
pub(crate) struct Place {
    census: Arc<Census>,
    id: u64,
    pub(crate) line: Arc<Line>,
}

/// A spare connection, given back when it is dropped.
pub(crate) struct Spare {
    census: Arc<Census>,
    tag: Tag,
}

/// A request under way for an address behind a proxy, given back when it is dropped.
pub(crate) struct Seat {
    census: Arc<Census>,
    tag: Tag,
}

impl Census {
    pub(crate) fn new(limits: Limits, entropy: Arc<dyn Entropy>) -> Arc<Self> {
        let mut salt = [0; 32];
        entropy.fill(&mut salt);
        Arc::new(Self {
            limits,
            entropy,
            state: Mutex::new(CensusState {
                salt,
                salted: now(),
                next: 0,
                open: 0,
                spare: 0,
                lines: HashMap::new(),
                households: HashMap::new(),
            }),
        })
    }

    /// Finds a place for a new connection; gives up an idle one for it where there is none.
    pub(crate) fn admit(self: &Arc<Self>, address: &[u8], via: Via, first: Phase) -> Admission {
        let limits = &self.limits;
        let (share, openings) = match via {
            Via::Direct => (limits.address.min(limits.proxy()), limits.openings),
            Via::Proxy => (limits.proxy(), u32::MAX),
        };
        let now = now();
        let mut state = self.state();
        let tag = state.tag(address);
        let household = state.households.entry(tag).or_default();
        household.opened = household.opened.saturating_add(1);
        if household.opened > openings {
            return Admission::Refused;
        }
        if household.lines.len() >= share {
            let candidates = household.lines.clone();
            state.give_up(candidates, now, 1, 0);
        } else if state.lines.len() >= limits.connections {
            let candidates = state.lines.keys().copied().collect();
            let own = state.households.get(&tag).map_or(0, |it| it.lines.len());
            state.give_up(candidates, now, BATCH, own + 1);
            if state.lines.len() >= limits.connections {
                state.level(tag);
            }
            if state.lines.len() >= limits.connections {
                let candidates = state.lines.keys().copied().collect();
                state.give_up(candidates, now, BATCH, 0);
            }
        }
        let full = state.households.get(&tag).is_some_and(|it| it.lines.len() >= share)
            || state.lines.len() >= limits.connections
            || state.open >= limits.connections + ENDING;
        if full {
            return self.spare(&mut state, tag);
        }
        let (id, line) = (state.next, Arc::new(Line::new(via, first)));
        state.next += 1;
        state.open += 1;
        state.lines.insert(id, (tag, line.clone()));
        state.households.entry(tag).or_default().lines.push(id);
        let census = self.clone();
        Admission::Place(Place { census, id, line })
    }

    fn spare(self: &Arc<Self>, state: &mut CensusState, tag: Tag) -> Admission {
        let household = state.households.entry(tag).or_default();
        if state.spare >= SPARE || household.spare >= SPARE_ADDRESS {
            return Admission::Refused;
        }
        household.spare += 1;
        state.spare += 1;
        let census = self.clone();
        Admission::Spare(Spare { census, tag })
    }

    /// Counts a request that a proxy brings for an address; none where that address has too many under way.
    pub(crate) fn seat(self: &Arc<Self>, address: &[u8]) -> Option<Seat> {
        let mut state = self.state();
        let tag = state.tag(address);
        let household = state.households.entry(tag).or_default();
        if household.asked >= self.limits.address {
            return None;
        }
        household.asked += 1;
        let census = self.clone();
        Some(Seat { census, tag })
    }

    /// Ends the connections that have passed a limit, and forgets addresses without any. Runs once a tick.
    pub(crate) fn sweep(&self) {
        let now = now();
        let mut state = self.state();
        for (_, line) in state.lines.values() {
            if line.overdue(&self.limits, now) {
                line.hang_up();
            }
        }
        state.households.retain(|_, household| {
            household.opened = 0;
            !household.is_empty()
        });
        if now - state.salted >= SALT_LIFE {
            // Whoever is connected keeps the tag that they have; newcomers are counted under another.
            self.entropy.fill(&mut state.salt);
            state.salted = now;
        }
    }

    /// Gives up the idlest connections, where the system has no descriptor left.
    pub(crate) fn make_room(&self) {
        let mut state = self.state();
        let candidates = state.lines.keys().copied().collect();
        state.give_up(candidates, now(), BATCH, 0);
    }

    fn state(&self) -> MutexGuard<'_, CensusState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn connected(&self) -> usize {
        self.state().open
    }
}

impl Household {
    fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.asked == 0 && self.opened == 0 && self.spare == 0
    }
}

impl CensusState {
    fn tag(&self, address: &[u8]) -> Tag {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.salt).expect("HMAC takes a key of any length");
        mac.update(address);
        let mut tag = Tag::default();
        tag.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        tag
    }

    /// Gives up `most` of these, if that many are idle: those of the address that has most come first, and of these the
    /// idlest. So nobody with one connection loses it to a flood. An address that has no more than `spared` loses
    /// nothing, and the connections of a proxy go last, because many people share them.
    fn give_up(&mut self, candidates: Vec<u64>, now: Instant, most: usize, spared: usize) {
        let mut idle: Vec<(usize, Duration, u64)> = candidates
            .into_iter()
            .filter_map(|id| {
                let (tag, line) = self.lines.get(&id)?;
                let held = match line.via {
                    Via::Direct => self.households.get(tag).map_or(0, |it| it.lines.len()),
                    Via::Proxy => 0,
                };
                if line.via == Via::Direct && held <= spared {
                    return None;
                }
                Some((held, line.idle(now)?, id))
            })
            .collect();
        idle.sort_unstable_by(|one, other| other.cmp(one));
        for (_, _, id) in idle.into_iter().take(most) {
            if let Some(line) = self.remove(id) {
                line.hang_up();
            }
        }
    }

    /// Takes a place from the address that has most, for one that has fewer: where everybody is busy, nobody has more
    /// than others for long. It takes neither a proxy's, which many people share, nor a stream, which somebody reads.
    fn level(&mut self, newcomer: Tag) {
        let own = self.households.get(&newcomer).map_or(0, |it| it.lines.len());
        let strangers = self.households.values().filter(|it| it.lines.len() > own + 1);
        let Some(largest) = strangers.max_by_key(|it| self.given_up_of(it).count()) else {
            return;
        };
        let oldest: Vec<u64> = self
            .given_up_of(largest)
            .take(BATCH.min(largest.lines.len() - own - 1))
            .collect();
        for id in oldest {
            if let Some(line) = self.remove(id) {
                line.hang_up();
            }
        }
    }

    /// What an address may lose to another, the oldest first.
    fn given_up_of<'a>(&'a self, household: &'a Household) -> impl Iterator<Item = u64> + 'a {
        household.lines.iter().copied().filter(|id| {
            self.lines
                .get(id)
                .is_some_and(|(_, line)| line.via == Via::Direct && !line.streams())
        })
    }

    fn remove(&mut self, id: u64) -> Option<Arc<Line>> {
        let (tag, line) = self.lines.remove(&id)?;
        if let Some(household) = self.households.get_mut(&tag) {
            household.lines.retain(|other| *other != id);
        }
        Some(line)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut state = self.census.state();
        state.open -= 1;
        state.remove(self.id);
    }
}

impl Drop for Spare {
    fn drop(&mut self) {
        let mut state = self.census.state();
        state.spare -= 1;
        if let Some(household) = state.households.get_mut(&self.tag) {
            household.spare -= 1;
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        if let Some(household) = self.census.state().households.get_mut(&self.tag) {
            household.asked -= 1;
        }
    }
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

    fn census(connections: usize, address: usize) -> Arc<Census> {
        let limits = Limits {
            address,
            ..Limits::with(connections)
        };
        Census::new(limits, Arc::new(Sevens))
    }

    fn place(admission: Admission) -> Place {
        match admission {
            Admission::Place(place) => place,
            Admission::Spare(_) | Admission::Refused => panic!("there is a place"),
        }
    }

    async fn settled() {
        tokio::time::advance(Duration::from_secs(1)).await;
    }

    #[tokio::test(start_paused = true)]
    async fn the_idlest_of_an_address_makes_room_for_its_next() {
        let census = census(100, 2);
        let first = place(census.admit(b"a", Via::Direct, Phase::Heading));
        settled().await;
        let second = place(census.admit(b"a", Via::Direct, Phase::Heading));
        let other = place(census.admit(b"b", Via::Direct, Phase::Heading));
        settled().await;
        let third = place(census.admit(b"a", Via::Direct, Phase::Heading));
        first.line.hung_up().await;
        for (kept, line) in [("second", &second), ("other", &other), ("third", &third)] {
            let ended = tokio::time::timeout(Duration::from_millis(1), line.line.hung_up()).await;
            assert!(ended.is_err(), "{kept} is kept");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_who_reads_is_cut_off_and_the_next_is_shown_the_numbers() {
        let census = census(100, 2);
        let _streams: Vec<Place> = (0..2)
            .map(|_| place(census.admit(b"a", Via::Direct, Phase::Streaming)))
            .collect();
        settled().await;
        let spare: Vec<Admission> = (0..SPARE_ADDRESS)
            .map(|_| census.admit(b"a", Via::Direct, Phase::Heading))
            .collect();
        assert!(spare.iter().all(|it| matches!(it, Admission::Spare(_))));
        assert!(matches!(
            census.admit(b"a", Via::Direct, Phase::Heading),
            Admission::Refused
        ));
        assert!(matches!(
            census.admit(b"b", Via::Direct, Phase::Heading),
            Admission::Place(_)
        ));
        drop(spare);
        assert!(matches!(
            census.admit(b"a", Via::Direct, Phase::Heading),
            Admission::Spare(_)
        ));
    }

    #[tokio::test(start_paused = true)]
    async fn a_stranger_from_elsewhere_finds_a_place_among_ten_thousand() {
        let census = census(1_000, 256);
        let mut flood = Vec::new();
        for address in 0..10_000_u32 {
            flood.push(census.admit(&address.to_be_bytes(), Via::Direct, Phase::Heading));
            if address % 25 == 0 {
                settled().await;
                // Whoever was given up has ended by now.
                flood
                    .retain(|it| matches!(it, Admission::Place(place) if census.state().lines.contains_key(&place.id)));
            }
        }
        settled().await;
        assert!(matches!(
            census.admit(b"visitor", Via::Direct, Phase::Heading),
            Admission::Place(_)
        ));
        drop(flood);
        census.sweep();
        assert_eq!(census.connected(), 0);
        assert!(census.state().households.is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn where_everybody_is_busy_whoever_has_most_gives_way() {
        let census = census(100, 64);
        let busy = |address: &[u8], count: usize| -> Vec<Place> {
            (0..count)
                .map(|_| place(census.admit(address, Via::Direct, Phase::Asked)))
                .collect()
        };
        let (many, few) = (busy(b"many", 64), busy(b"few", 36));
        let _visitor = place(census.admit(b"visitor", Via::Direct, Phase::Asked));
        let held = |places: &[Place]| {
            let state = census.state();
            places.iter().filter(|it| state.lines.contains_key(&it.id)).count()
        };
        assert!(held(&many) < 64, "whoever has most has given way");
        assert_eq!(held(&few), 36, "and nobody else");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_has_one_connection_keeps_it_in_a_flood() {
        let census = census(100, 64);
        let visitor = place(census.admit(b"visitor", Via::Direct, Phase::Idle));
        settled().await;
        let mut flood = Vec::new();
        for round in 0..50_u8 {
            for _ in 0..20 {
                flood.push(census.admit(&[round % 3], Via::Direct, Phase::Heading));
            }
            settled().await;
            flood.retain(|it| matches!(it, Admission::Place(place) if census.state().lines.contains_key(&place.id)));
        }
        assert!(census.state().lines.contains_key(&visitor.id));
    }

    #[tokio::test(start_paused = true)]
    async fn openings_are_counted_within_a_tick() {
        let census = census(100, 50);
        for _ in 0..census.limits.openings {
            assert!(!matches!(
                census.admit(b"a", Via::Proxy, Phase::Heading),
                Admission::Refused
            ));
        }
        assert!(matches!(
            census.admit(b"a", Via::Direct, Phase::Heading),
            Admission::Refused
        ));
        census.sweep();
        assert!(!matches!(
            census.admit(b"a", Via::Direct, Phase::Heading),
            Admission::Refused
        ));
    }

    #[tokio::test(start_paused = true)]
    async fn one_address_behind_a_proxy_has_so_many_requests_at_once() {
        let census = census(100, 2);
        let first = census.seat(b"a");
        let second = census.seat(b"a");
        assert!(first.is_some() && second.is_some());
        assert!(census.seat(b"a").is_none());
        assert!(census.seat(b"b").is_some());
        drop(first);
        assert!(census.seat(b"a").is_some());
    }

    #[test]
    fn no_address_is_kept() {
        let census = census(100, 2);
        let place = census.admit(b"198.51.100.7", Via::Direct, Phase::Heading);
        let state = census.state();
        for tag in state.households.keys() {
            assert!(
                !tag.windows(4)
                    .any(|four| b"198.51.100.7".windows(4).any(|it| it == four))
            );
        }
        drop(state);
        drop(place);
    }
}
