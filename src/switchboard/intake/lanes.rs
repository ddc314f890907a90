//! What waits for the writer: one lane a peer, and a share of every batch for each kind of lane, so that nobody can
//! fill the intake for everybody else.
//!
//! **Invariant:** one peer waits with at most [`EACH`] messages (twice as many where one of them tells of danger), all
//! together with at most [`WAITING`], and a batch holds at most one message of each peer.
//!
//! Peers take turns: whoever has had a message written goes to the end of the line. So a peer with eight messages
//! waiting is ahead of nobody who has one. Danger goes first, and conversations that are only being opened go last,
//! because anybody can open many; but each of the three has places in every batch that the other two cannot take, so
//! that a flood of one kind never stops another.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// The most messages in a batch.
pub(crate) const BATCH: usize = 64;

/// The most messages of one peer that wait. A person has one on its way, two when the network stutters; a messenger
/// hands over what one person wrote one after the other, and brings again what is turned away.
pub(crate) const EACH: usize = 8;

/// The most messages that wait in all.
pub(crate) const WAITING: usize = 1_024;

/// How much of what waits may be conversations that are only being opened.
const OPENING: usize = WAITING / 2;

/// Places beyond [`WAITING`] that messages of danger alone may take.
const DANGER: usize = WAITING / 4;

/// How soon a message should be written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Urgency {
    /// Nothing was said yet: somebody opens the page.
    Opening,
    /// Somebody has said something.
    Said,
    /// What was said tells of danger.
    Danger,
}

/// The kinds in the order in which they are helped, with the places of a batch that are kept for each.
const SHARES: [(Urgency, usize); 3] = [
    (Urgency::Danger, BATCH / 2),
    (Urgency::Said, BATCH * 3 / 8),
    (Urgency::Opening, BATCH / 8),
];

/// Messages that wait, by peer.
pub(crate) struct Lanes<P, J> {
    by_peer: HashMap<P, Lane<J>>,
    /// Peers whose next message may be written, in the order of their turns.
    lines: [VecDeque<P>; 3],
    waiting: usize,
    opening: usize,
}

struct Lane<J> {
    jobs: VecDeque<(Urgency, J)>,
    /// Whether a message of this peer is being written: the next is decided on what that one has led to.
    writing: bool,
}

impl<J> Lane<J> {
    /// The highest of all its messages: danger must not wait behind the harmless line that the same person wrote before
    /// it.
    fn urgency(&self) -> Option<Urgency> {
        self.jobs.iter().map(|(urgency, _)| *urgency).max()
    }
}

impl<P, J> Default for Lanes<P, J> {
    fn default() -> Self {
        Self {
            by_peer: HashMap::new(),
            lines: [VecDeque::new(), VecDeque::new(), VecDeque::new()],
            waiting: 0,
            opening: 0,
        }
    }
}

impl<P: Clone + Eq + Hash, J> Lanes<P, J> {
    /// Puts a message at the end of its peer's lane; gives it back where there is no room for it.
    pub(crate) fn push(&mut self, peer: P, urgency: Urgency, job: J) -> Result<(), J> {
        let (each, room) = match urgency {
            Urgency::Danger => (2 * EACH, self.waiting < WAITING + DANGER),
            Urgency::Said => (EACH, self.waiting < WAITING),
            Urgency::Opening => (EACH, self.waiting < WAITING && self.opening < OPENING),
        };
        if !room || self.by_peer.get(&peer).is_some_and(|lane| lane.jobs.len() >= each) {
            return Err(job);
        }
        let lane = self.by_peer.entry(peer.clone()).or_insert_with(|| Lane {
            jobs: VecDeque::new(),
            writing: false,
        });
        let before = lane.urgency();
        lane.jobs.push_back((urgency, job));
        self.waiting += 1;
        self.opening += usize::from(urgency == Urgency::Opening);
        if !lane.writing && before < Some(urgency) {
            if let Some(before) = before {
                self.lines[before as usize].retain(|other| *other != peer);
            }
            self.lines[urgency as usize].push_back(peer);
        }
        Ok(())
    }

    /// The next messages, each of another peer, and those peers. They are busy until [`Lanes::written`] frees them.
    pub(crate) fn next_batch(&mut self) -> (Vec<J>, Vec<P>) {
        let room = self.lines.iter().map(VecDeque::len).sum::<usize>().min(BATCH);
        let (mut jobs, mut peers) = (Vec::with_capacity(room), Vec::with_capacity(room));
        for (urgency, share) in SHARES {
            self.take(urgency, share, &mut jobs, &mut peers);
        }
        // Places that one kind does not need are for the others.
        for (urgency, _) in SHARES {
            self.take(urgency, BATCH - jobs.len(), &mut jobs, &mut peers);
        }
        (jobs, peers)
    }

    fn take(&mut self, urgency: Urgency, most: usize, jobs: &mut Vec<J>, peers: &mut Vec<P>) {
        for _ in 0..most {
            let Some(peer) = self.lines[urgency as usize].pop_front() else {
                return;
            };
            let Some(lane) = self.by_peer.get_mut(&peer) else {
                continue;
            };
            let Some((taken, job)) = lane.jobs.pop_front() else {
                continue;
            };
            lane.writing = true;
            self.waiting -= 1;
            self.opening -= usize::from(taken == Urgency::Opening);
            jobs.push(job);
            peers.push(peer);
        }
    }

    /// These peers' messages are written, or have failed: whoever has another one waiting stands at the end of the
    /// line.
    pub(crate) fn written(&mut self, peers: Vec<P>) {
        for peer in peers {
            let Some(lane) = self.by_peer.get_mut(&peer) else {
                continue;
            };
            lane.writing = false;
            match lane.urgency() {
                Some(urgency) => self.lines[urgency as usize].push_back(peer),
                None => drop(self.by_peer.remove(&peer)),
            }
        }
    }

    /// Whether nothing waits.
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting == 0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Waiting = Lanes<u32, (u32, u32)>;

    fn batch(intake: &mut Waiting) -> Vec<(u32, u32)> {
        let (jobs, peers) = intake.next_batch();
        intake.written(peers);
        jobs
    }

    #[test]
    fn one_peer_never_fills_the_intake() {
        let mut intake = Waiting::default();
        let taken = (0..2_600).filter(|number| intake.push(0, Urgency::Said, (0, *number)).is_ok());
        assert_eq!(taken.count(), EACH);
        assert!(intake.push(1, Urgency::Said, (1, 0)).is_ok());
        assert_eq!(batch(&mut intake), [(0, 0), (1, 0)], "the other is in the next batch");
    }

    #[test]
    fn peers_take_turns() {
        let mut intake = Waiting::default();
        for peer in 0..100 {
            for number in 0..8 {
                intake.push(peer, Urgency::Said, (peer, number)).expect("there is room");
            }
        }
        batch(&mut intake);
        intake.push(999, Urgency::Said, (999, 0)).expect("there is room");
        let next = [batch(&mut intake), batch(&mut intake)].concat();
        assert!(
            next.contains(&(999, 0)),
            "one message waits for no more than one round of all peers"
        );
    }

    #[test]
    fn many_new_peers_delay_nobody_who_has_something_to_say() {
        let mut intake = Waiting::default();
        let opened = (0..5_000).filter(|peer| intake.push(*peer, Urgency::Opening, (*peer, 0)).is_ok());
        assert_eq!(opened.count(), OPENING);
        intake
            .push(9_000, Urgency::Said, (9_000, 0))
            .expect("there is room for words");
        assert_eq!(batch(&mut intake)[0], (9_000, 0), "and they are in the very next batch");
    }

    #[test]
    fn danger_is_first_and_has_room_of_its_own() {
        let mut intake = Waiting::default();
        for peer in 0..u32::try_from(WAITING).expect("a small number") {
            intake.push(peer, Urgency::Said, (peer, 0)).expect("there is room");
        }
        assert!(
            intake.push(7_000, Urgency::Said, (7_000, 0)).is_err(),
            "the intake is full"
        );
        intake
            .push(8_000, Urgency::Danger, (8_000, 0))
            .expect("there is room for danger");
        intake
            .push(900, Urgency::Danger, (900, 1))
            .expect("and for somebody who waits already");
        assert_eq!(batch(&mut intake)[..2], [(8_000, 0), (900, 0)]);
        assert_eq!(batch(&mut intake)[0], (900, 1), "in the order in which it was said");
    }

    #[test]
    fn a_flood_of_danger_stops_nobody_else() {
        let mut intake = Waiting::default();
        for peer in 0..200 {
            intake.push(peer, Urgency::Danger, (peer, 0)).expect("there is room");
        }
        intake.push(900, Urgency::Said, (900, 0)).expect("there is room");
        intake.push(901, Urgency::Opening, (901, 0)).expect("there is room");
        let first = batch(&mut intake);
        assert!(first.contains(&(900, 0)) && first.contains(&(901, 0)));
        assert_eq!(first.len(), BATCH, "no place stays empty");
    }

    fn urgency() -> impl Strategy<Value = Urgency> {
        prop_oneof![Just(Urgency::Opening), Just(Urgency::Said), Just(Urgency::Danger)]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        /// Whatever comes, and however batches end: each message is taken once, those of a peer in their order, a peer
        /// once a batch and never while its last message is being written; and all is bounded.
        #[test]
        fn order_and_bounds_hold(
            events in prop::collection::vec((0..12_u32, urgency(), prop::bool::weighted(0.3)), 1..600)
        ) {
            let mut intake = Waiting::default();
            let (mut accepted, mut taken) = (Vec::new(), Vec::new());
            let mut under_way: VecDeque<Vec<u32>> = VecDeque::new();
            let mut write = |intake: &mut Waiting, under_way: &mut VecDeque<Vec<u32>>| {
                let (jobs, peers) = intake.next_batch();
                prop_assert!(jobs.len() <= BATCH);
                for peer in &peers {
                    prop_assert!(under_way.iter().all(|batch| !batch.contains(peer)), "{peer} is being written");
                }
                under_way.push_back(peers);
                taken.extend(jobs);
                if under_way.len() > 1 {
                    intake.written(under_way.pop_front().unwrap_or_default());
                }
                Ok(())
            };
            for (number, (peer, urgency, writes)) in (0_u32..).zip(events) {
                if intake.push(peer, urgency, (peer, number)).is_ok() {
                    accepted.push((peer, number));
                }
                prop_assert!(intake.waiting <= WAITING + DANGER && intake.by_peer.len() <= 12);
                prop_assert!(intake.by_peer.values().all(|lane| lane.jobs.len() <= 2 * EACH));
                prop_assert!(intake.lines.iter().map(VecDeque::len).sum::<usize>() <= intake.by_peer.len());
                if writes {
                    write(&mut intake, &mut under_way)?;
                }
            }
            for _ in 0..200 {
                write(&mut intake, &mut under_way)?;
            }
            prop_assert!(intake.is_empty() && intake.opening == 0);
            taken.sort_by_key(|(peer, _)| *peer);
            accepted.sort_by_key(|(peer, _)| *peer);
            prop_assert_eq!(taken, accepted, "a stable sort by peer keeps the order of each peer's messages");
        }
    }
}
