//! What was last read of desk and queue, and how long each has waited while somebody could have come.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use contract::{ConversationId, CounselorId, Moment, Risk};
use conversation::StaffPresence;

use super::waits::Attended;

/// The picture at one moment.
#[derive(Default, Debug)]
pub(crate) struct Snapshot {
    /// What decisions are made on.
    pub(crate) staff_presence: Arc<StaffPresence>,
    /// Who is at the desk, whatever they are doing.
    pub(crate) present: Vec<CounselorId>,
    /// Of those who wait, for whom somebody is there who writes their language.
    pub(crate) served: HashSet<ConversationId>,
    /// How long each has waited while somebody was; nothing for those whose wait began before this node.
    pub(super) attended: HashMap<ConversationId, Option<Attended>>,
    /// When it was taken; never before the first.
    pub(super) taken: Option<Moment>,
}

impl Snapshot {
    /// Goes on counting where the one before has stopped: how long each has waited while somebody was there. A
    /// conversation that has come since, or has come back, begins anew.
    fn count_on(&mut self, before: &Self, now: Moment) {
        let counted = self.staff_presence.waiting.iter().map(|(id, rank)| {
            let served = self.served.contains(id);
            let attended = match (before.attended.get(id), before.taken) {
                (Some(attended), _) if served => attended.map(|so_far| so_far.somebody_from(now)),
                (Some(attended), _) => attended.map(|so_far| so_far.nobody_from(now)),
                (None, Some(taken)) if served => Some(Attended::default().somebody_from(rank.since.max(taken))),
                (None, Some(_)) => Some(Attended::default()),
                (None, None) => None,
            };
            (*id, attended)
        });
        self.attended = counted.collect();
        self.taken = Some(now);
    }

    /// How long those waited who are with somebody now, as far as it says something to others: not whoever was in
    /// danger, whose person comes first, nor whoever was not there.
    pub(crate) fn waited(&self, answered: &HashSet<ConversationId>, now: Moment) -> impl Iterator<Item = Duration> {
        let counted = self.staff_presence.waiting.iter().filter(move |(id, rank)| {
            answered.contains(id) && rank.risk < Risk::L3 && !self.staff_presence.is_away(*id)
        });
        counted.filter_map(move |(id, _)| self.attended.get(id).copied().flatten()?.until(now))
    }
}

/// The last snapshot, for whoever decides on it.
#[derive(Default)]
pub(crate) struct Present(RwLock<Arc<Snapshot>>);

impl Present {
    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn staff_presence(&self) -> Arc<StaffPresence> {
        self.snapshot().staff_presence.clone()
    }

    /// Puts a snapshot in the place of the one before, at one moment. Returns both.
    pub(crate) fn take(&self, mut snapshot: Snapshot, now: Moment) -> (Arc<Snapshot>, Arc<Snapshot>) {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        snapshot.count_on(&current, now);
        let after = Arc::new(snapshot);
        (std::mem::replace(&mut *current, after.clone()), after)
    }
}

#[cfg(test)]
mod tests {
    use conversation::Rank;

    use super::*;

    struct Ones;

    impl contract::Entropy for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(1);
        }
    }

    #[test]
    fn a_night_without_staff_is_no_wait_that_others_are_told_of() {
        let id = ConversationId::draw(&Ones);
        let minutes = |minutes: i64| Moment(minutes * 60_000);
        let look = |before: &Snapshot, at: Moment, speakers: &[&str]| {
            let served = speakers.contains(&"ne").then_some(id);
            let rank = Rank {
                risk: Risk::L1,
                crowded: false,
                since: minutes(1),
            };
            let mut snapshot = Snapshot {
                staff_presence: Arc::new(StaffPresence {
                    waiting: vec![(id, rank)],
                    ..StaffPresence::default()
                }),
                served: served.into_iter().collect(),
                ..Snapshot::default()
            };
            snapshot.count_on(before, at);
            snapshot
        };
        let waited = |snapshot: &Snapshot, at: Moment| snapshot.waited(&[id].into(), at).next();

        let start = Snapshot {
            taken: Some(minutes(0)),
            ..Snapshot::default()
        };
        let night = look(&start, minutes(1), &[]);
        assert_eq!(waited(&night, minutes(540)), None, "nobody could have come");
        let morning = look(&night, minutes(540), &["ne"]);
        assert_eq!(waited(&morning, minutes(547)), Some(Duration::from_mins(7)));

        let day = look(&start, minutes(2), &["ne"]);
        assert_eq!(
            waited(&day, minutes(9)),
            Some(Duration::from_mins(8)),
            "where somebody is there it counts from the first moment"
        );
        let restarted = look(&Snapshot::default(), minutes(2), &["ne"]);
        let restarted = look(&restarted, minutes(3), &["ne"]);
        assert_eq!(waited(&restarted, minutes(9)), None, "its beginning was not seen");
    }
}
