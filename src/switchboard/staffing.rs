//! Who is at the desk and who waits: the picture that decisions are made on, read now and then and never inside a transaction.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use contract::{ConversationId, CounselorId, Locale, Moment, Risk};
use futures_util::StreamExt;
use store::{Presence, Seat, Standing, StoreError, Ticket};
use tokio_util::sync::CancellationToken;

use crate::hub::DeskChange;
use crate::timekeeper::Reckoning;
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

    /// The place in the queue that somebody of this risk gets who waits since then and comes from no crowd: from 1.
    pub(crate) fn position(&self, risk: Risk, since: Moment) -> u32 {
        self.position_at(Rank {
            risk,
            crowded: false,
            since,
        })
    }

    /// The place in the queue that somebody of this rank gets: from 1.
    pub(crate) fn position_at(&self, rank: Rank) -> u32 {
        let ahead = self.waiting.iter().filter(|(_, other)| other.is_before(rank));
        u32::try_from(ahead.count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The place of a conversation in the queue.
    pub(crate) fn place_of(&self, id: ConversationId) -> Option<u32> {
        let index = self.waiting.iter().position(|(waiting, _)| *waiting == id)?;
        u32::try_from(index + 1).ok()
    }
}

impl Switchboard {
    /// Reads the picture anew; a store that does not answer leaves the old one.
    pub(crate) async fn refresh_staffing(&self) {
        match self.read_staffing().await {
            Ok(staffing) => {
                *self.staffing.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(staffing);
            }
            Err(error) => tracing::warn!(%error, "the queue could not be read"),
        }
    }

    async fn read_staffing(&self) -> Result<Staffing, StoreError> {
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
        let waiting = self
            .store
            .tickets()
            .await?
            .into_iter()
            // Nobody waits behind what cannot be claimed.
            .filter(|ticket| !ticket.unreadable)
            .filter_map(|ticket: Ticket| match ticket.seat {
                Seat::Queue { since } => {
                    let (risk, crowded) = (ticket.risk, ticket.crowded);
                    Some((ticket.conversation, Rank { risk, crowded, since }))
                }
                _ => None,
            });
        Ok(Staffing {
            speakers,
            present,
            waiting: waiting.collect(),
            reckoning: self.clock.reckoning(),
        })
    }
}

/// Keeps the picture fresh. Ends when `stop` is cancelled.
pub(crate) async fn run(house: Arc<Switchboard>, stop: CancellationToken) {
    let mut changes = Box::pin(house.hub.watch_desk());
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(AGE) => {}
            () = queue_change(&mut changes) => {}
        }
        house.refresh_staffing().await;
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
