//! Who is at the desk and who waits: the picture that decisions are made on, read now and then and never inside a transaction.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use contract::{ConversationId, CounselorId, Locale, Moment, Risk};
use futures_util::StreamExt;
use store::{Presence, Seat, Standing, StoreError, Ticket, Wake};
use tokio_util::sync::CancellationToken;

use crate::attendance::Looked;
use crate::hub::DeskChange;
use crate::timekeeper::Reckoning;
use crate::waits::Attended;
use crate::{Switchboard, life};

/// How old the picture may be. Between two readings it can be wrong by so much: somebody who has just gone may be announced.
const AGE: Duration = Duration::from_secs(2);

/// The least time between two readings, so that a busy queue does not read itself all day.
const REST: Duration = Duration::from_millis(100);

/// Who is there, and who waits.
#[derive(Default, Debug)]
pub(crate) struct Staffing {
    speakers: Vec<(CounselorId, Vec<Locale>)>,
    pub(crate) present: Vec<CounselorId>,
    waiting: Vec<(ConversationId, Rank)>,
    /// Of those who wait, for whom somebody is there who writes their language.
    served: HashSet<ConversationId>,
    /// How long each has waited while somebody was; nothing for those whose wait began before this node.
    attended: HashMap<ConversationId, Option<Attended>>,
    /// Visitors of the page who are not there at the moment.
    away: HashSet<ConversationId>,
    /// When it was taken; never before the first.
    taken: Option<Moment>,
    /// How far the time can be relied on.
    pub(crate) reckoning: Reckoning,
}

/// What decides who is helped first, as `Store::tickets` orders it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rank {
    /// How near the danger is; above all.
    pub(crate) risk: Risk,
    /// Whether it stands behind others of this risk.
    pub(crate) crowded: bool,
    /// Since when it waits.
    pub(crate) since: Moment,
}

impl Rank {
    fn is_before(self, other: Self) -> bool {
        let key = |rank: Self| (std::cmp::Reverse(rank.risk), rank.crowded, rank.since);
        key(self) < key(other)
    }
}

impl Staffing {
    /// Whether somebody who takes conversations now writes this language.
    pub(crate) fn speaks(&self, locale: Locale) -> bool {
        self.speakers
            .iter()
            .any(|(_, locales)| locales.iter().any(|known| known.language() == locale.language()))
    }

    /// The place in the queue that somebody of this rank gets: from 1.
    pub(crate) fn position_at(&self, rank: Rank) -> u32 {
        let ahead = self
            .waiting
            .iter()
            .filter(|(id, other)| other.is_before(rank) && self.counts(*id, other.risk));
        u32::try_from(ahead.count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The place of a conversation in the queue.
    pub(crate) fn place_of(&self, id: ConversationId) -> Option<u32> {
        let index = self.waiting.iter().position(|(waiting, _)| *waiting == id)?;
        let ahead = self.waiting[..index].iter();
        let ahead = ahead.filter(|(id, rank)| self.counts(*id, rank.risk)).count();
        u32::try_from(ahead + 1).ok()
    }

    /// The places of all who are told one.
    fn places(&self) -> impl Iterator<Item = (ConversationId, u32)> {
        let mut ahead = 0;
        self.waiting.iter().map(move |(id, rank)| {
            let place = ahead + 1;
            ahead += u32::from(self.counts(*id, rank.risk));
            (*id, place)
        })
    }

    /// Goes on counting where the picture before has stopped: how long each has waited while somebody was there. A
    /// conversation that has come since, or has come back, begins anew.
    fn count_on(&mut self, before: &Self, now: Moment) {
        let counted = self.waiting.iter().map(|(id, rank)| {
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
    fn waited(&self, answered: &HashSet<ConversationId>, now: Moment) -> impl Iterator<Item = Duration> {
        let counted = self
            .waiting
            .iter()
            .filter(move |(id, rank)| answered.contains(id) && rank.risk < Risk::L3 && !self.is_away(*id));
        counted.filter_map(move |(id, _)| self.attended.get(id).copied().flatten()?.until(now))
    }

    /// Whether the visitor of a conversation is not there at the moment.
    pub(crate) fn is_away(&self, id: ConversationId) -> bool {
        self.away.contains(&id)
    }

    /// Whether somebody who waits is counted among those ahead of others. Whoever is away is not, though they keep
    /// their place; somebody in danger always is, for a person comes to them first.
    fn counts(&self, id: ConversationId, risk: Risk) -> bool {
        risk >= Risk::L3 || !self.is_away(id)
    }
}

impl Switchboard {
    /// Reads the picture anew; a store that does not answer leaves the old one.
    pub(crate) async fn refresh_staffing(&self) {
        match self.read_staffing().await {
            Ok((staffing, answered)) => {
                let now = self.now();
                let (before, staffing) = self.take_picture(staffing, now);
                // Each wait is counted once, though two may have read the picture at the same time.
                for waited in before.waited(&answered, now) {
                    self.waits.answered(now, waited);
                }
                let changed = staffing.away != before.away;
                let restaffed = staffing.speakers != before.speakers;
                let places: HashMap<_, _> = before.places().collect();
                let moved = staffing
                    .places()
                    .filter(|(id, place)| restaffed || places.get(id) != Some(place));
                let moved: Vec<_> = moved.map(|(id, _)| id).collect();
                if changed {
                    self.hub.tell_desk(DeskChange::Queue);
                }
                // Whoever waits is told at once which place is theirs, and that somebody has come or gone.
                for id in moved {
                    self.hub.look_again(id);
                }
            }
            Err(error) => tracing::warn!(%error, "the queue could not be read"),
        }
    }

    /// Puts a picture in the place of the one before, at one moment.
    fn take_picture(&self, mut staffing: Staffing, now: Moment) -> (Arc<Staffing>, Arc<Staffing>) {
        let mut current = self.staffing.write().unwrap_or_else(PoisonError::into_inner);
        staffing.count_on(&current, now);
        let after = Arc::new(staffing);
        (std::mem::replace(&mut *current, after.clone()), after)
    }

    /// The picture, and which conversations are with somebody.
    async fn read_staffing(&self) -> Result<(Staffing, HashSet<ConversationId>), StoreError> {
        let seen = self.store.present(self.now().before(life::GONE)).await?;
        let counselors = self.roster().await?;
        let present: Vec<CounselorId> = seen
            .iter()
            .filter(|(_, presence)| *presence != Presence::Off)
            .map(|(id, _)| id.clone())
            .collect();
        let speakers = counselors
            .iter()
            .filter(|counselor| counselor.standing == Standing::Active)
            .filter(|counselor| {
                seen.iter()
                    .any(|(id, presence)| *id == counselor.id && *presence == Presence::Available)
            })
            .map(|counselor| (counselor.id.clone(), counselor.locales.clone()))
            .collect();
        let tickets = self.store.tickets().await?;
        let looked = self.look_for_pages(&tickets);
        for id in looked.tell {
            self.store.whisper(Wake::VisitorHere(id)).await;
        }
        let held = tickets.iter().filter(|ticket| ticket.seat.counselor().is_some());
        let held = held.map(|ticket| ticket.conversation).collect();
        let mut staffing = Staffing {
            speakers,
            present,
            away: looked.away,
            reckoning: self.clock.reckoning(),
            ..Staffing::default()
        };
        // Nobody waits behind what cannot be claimed.
        for ticket in tickets.into_iter().filter(|ticket| !ticket.unreadable) {
            let Seat::Queue { since } = ticket.seat else { continue };
            let (id, risk, crowded) = (ticket.conversation, ticket.risk, ticket.crowded);
            staffing.waiting.push((id, Rank { risk, crowded, since }));
            if staffing.speaks(ticket.locale.unwrap_or(Locale::KO)) {
                staffing.served.insert(id);
            }
        }
        Ok((staffing, held))
    }

    /// Looks which visitors of the page are there; on a messenger nobody is ever away.
    fn look_for_pages(&self, tickets: &[Ticket]) -> Looked {
        let content = self.content();
        let of_page = tickets
            .iter()
            .filter(|ticket| ticket.seat.at_desk() && content.media.messenger(&ticket.channel).is_none())
            .map(|ticket| ticket.conversation);
        self.hub.attendance.look(of_page, |id| self.hub.listens(id), self.now())
    }
}

/// Keeps the picture fresh. Ends when `stop` is cancelled.
pub(crate) async fn run(server: Arc<Switchboard>, stop: CancellationToken) {
    let mut changes = Box::pin(server.hub.watch_desk());
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(AGE) => {}
            () = queue_change(&mut changes) => {}
        }
        server.refresh_staffing().await;
        tokio::time::sleep(REST).await;
    }
}

async fn queue_change(changes: &mut (impl futures_util::Stream<Item = DeskChange> + Unpin)) {
    while let Some(change) = changes.next().await {
        if matches!(change, DeskChange::Queue) {
            return;
        }
    }
    // The hub has ended; the age alone is left.
    std::future::pending::<()>().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(risk: Risk, crowded: bool, since: i64) -> Rank {
        Rank {
            risk,
            crowded,
            since: Moment(since),
        }
    }

    #[test]
    fn a_night_without_staff_is_no_wait_that_others_are_told_of() {
        let id = ConversationId::draw(&Ones);
        let minutes = |minutes: i64| Moment(minutes * 60_000);
        let look = |before: &Staffing, at: Moment, speakers: &[&str]| {
            let served = speakers.contains(&"ne").then_some(id);
            let mut picture = Staffing {
                waiting: vec![(id, rank(Risk::L1, false, minutes(1).0))],
                served: served.into_iter().collect(),
                ..Staffing::default()
            };
            picture.count_on(before, at);
            picture
        };
        let waited = |picture: &Staffing, at: Moment| picture.waited(&[id].into(), at).next();

        let start = Staffing {
            taken: Some(minutes(0)),
            ..Staffing::default()
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
        let restarted = look(&Staffing::default(), minutes(2), &["ne"]);
        let restarted = look(&restarted, minutes(3), &["ne"]);
        assert_eq!(waited(&restarted, minutes(9)), None, "its beginning was not seen");
    }

    #[test]
    fn whoever_comes_from_a_crowd_stands_behind_others_of_the_same_risk_and_before_lower_ones() {
        let crowd = (0..51).map(|at| rank(Risk::L3, true, at));
        let others = [rank(Risk::L1, false, 0), rank(Risk::L4, true, 60)];
        let waiting = crowd
            .chain(others)
            .map(|rank| (ConversationId::draw(&Ones), rank))
            .collect();
        let staffing = Staffing {
            waiting,
            ..Staffing::default()
        };
        assert_eq!(
            staffing.position_at(rank(Risk::L3, false, 90)),
            2,
            "only L4 is before a late victim"
        );
        assert_eq!(staffing.position_at(rank(Risk::L3, true, 90)), 53);
        assert_eq!(staffing.position_at(rank(Risk::L1, false, 90)), 54);
    }

    struct Ones;

    impl contract::Entropy for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(1);
        }
    }
}
