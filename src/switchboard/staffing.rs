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
    waiting: Vec<(ConversationId, Risk, Moment)>,
    /// How far the time can be relied on.
    pub(crate) reckoning: Reckoning,
}

impl Staffing {
    /// Whether somebody who takes conversations now writes this language.
    pub(crate) fn speaks(&self, locale: Locale) -> bool {
        self.speakers
            .iter()
            .any(|(_, locales)| locales.iter().any(|known| known.language() == locale.language()))
    }

    /// The place in the queue that somebody of this risk gets who waits since then: from 1.
    pub(crate) fn position(&self, risk: Risk, since: Moment) -> u32 {
        let ahead = self
            .waiting
            .iter()
            .filter(|(_, other, from)| *other > risk || (*other == risk && *from < since));
        u32::try_from(ahead.count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The place of a conversation in the queue.
    pub(crate) fn place_of(&self, id: ConversationId) -> Option<u32> {
        let index = self.waiting.iter().position(|(waiting, ..)| *waiting == id)?;
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
                Seat::Queue { since } => Some((ticket.conversation, ticket.risk, since)),
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
