//! Who is at the desk and who waits, as decisions know it: a picture that is read now and then, never inside a
//! transaction.

use std::cmp::Reverse;
use std::collections::HashSet;

use contract::{ConversationId, CounselorId, Locale, Moment, Risk};

use crate::timeouts;

/// Who is there, and who waits.
#[derive(Clone, Default, Debug)]
pub struct StaffPresence {
    /// Who takes conversations now, and the languages that each writes.
    pub speakers: Vec<(CounselorId, Vec<Locale>)>,
    /// Who waits, in the order of the queue.
    pub waiting: Vec<(ConversationId, Rank)>,
    /// Visitors of the page who are not there at the moment.
    pub away: HashSet<ConversationId>,
    /// How far the time can be relied on.
    pub reckoning: Reckoning,
}

/// What decides who is helped first: **the order of the queue**. `tickets_in_order` of the store sorts by the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rank {
    /// How near the danger is; above all.
    pub risk: Risk,
    /// Whether it stands behind others of this risk.
    pub crowded: bool,
    /// Since when it waits.
    pub since: Moment,
}

impl Rank {
    fn is_before(self, other: Self) -> bool {
        let key = |rank: Self| (Reverse(rank.risk), rank.crowded, rank.since);
        key(self) < key(other)
    }
}

impl StaffPresence {
    /// Whether somebody who takes conversations now writes this language.
    pub fn speaks(&self, locale: Locale) -> bool {
        self.speakers
            .iter()
            .any(|(_, locales)| locales.iter().any(|known| known.language() == locale.language()))
    }

    /// The place in the queue that somebody of this rank gets: from 1.
    pub fn position_at(&self, rank: Rank) -> u32 {
        let ahead = self
            .waiting
            .iter()
            .filter(|(id, other)| other.is_before(rank) && self.counts(*id, other.risk));
        u32::try_from(ahead.count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The place of a conversation in the queue.
    pub fn place_of(&self, id: ConversationId) -> Option<u32> {
        self.places()
            .find(|(waiting, _)| *waiting == id)
            .map(|(_, place)| place)
    }

    /// The places of all who are told one.
    pub fn places(&self) -> impl Iterator<Item = (ConversationId, u32)> {
        let mut ahead = 0;
        self.waiting.iter().map(move |(id, rank)| {
            let place = ahead + 1;
            ahead += u32::from(self.counts(*id, rank.risk));
            (*id, place)
        })
    }

    /// Whether the visitor of a conversation is not there at the moment.
    pub fn is_away(&self, id: ConversationId) -> bool {
        self.away.contains(&id)
    }

    /// Whether somebody who waits is counted among those ahead of others. Whoever is away is not, though they keep
    /// their place; somebody in danger always is, for a person comes to them first.
    fn counts(&self, id: ConversationId, risk: Risk) -> bool {
        risk >= Risk::L3 || !self.is_away(id)
    }
}

/// What decisions have to know of the time beside the moment.
#[derive(Clone, Copy, Default, Debug)]
pub struct Reckoning {
    /// How far the calendar is ahead of the server's time, in milliseconds.
    pub ahead: i64,
    /// Nobody knows how long ago anything before this moment was.
    pub unsure: Moment,
}

impl Reckoning {
    /// What the calendar says at a moment of the server's time.
    pub fn calendar(self, at: Moment) -> Moment {
        Moment(at.0.saturating_add(self.ahead))
    }

    /// Whether a phone has been silent for so long that nothing may be shown on it any more. Where nobody knows, it
    /// has.
    pub fn is_silent(self, touched: Moment, now: Moment) -> bool {
        touched < self.unsure || now.since(touched) >= timeouts::SILENT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Ones;

    impl contract::Entropy for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(1);
        }
    }

    #[test]
    fn whoever_comes_from_a_crowd_stands_behind_others_of_the_same_risk_and_before_lower_ones() {
        let rank = |risk, crowded, since| Rank {
            risk,
            crowded,
            since: Moment(since),
        };
        let crowd = (0..51).map(|at| rank(Risk::L3, true, at));
        let others = [rank(Risk::L1, false, 0), rank(Risk::L4, true, 60)];
        let waiting = crowd
            .chain(others)
            .map(|rank| (ConversationId::draw(&Ones), rank))
            .collect();
        let staff_presence = StaffPresence {
            waiting,
            ..StaffPresence::default()
        };
        assert_eq!(
            staff_presence.position_at(rank(Risk::L3, false, 90)),
            2,
            "only L4 is before a late victim"
        );
        assert_eq!(staff_presence.position_at(rank(Risk::L3, true, 90)), 53);
        assert_eq!(staff_presence.position_at(rank(Risk::L1, false, 90)), 54);
    }
}
