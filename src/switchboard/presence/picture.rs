//! Who is at the desk and who waits, read now and then and never inside a transaction.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use contract::{Clock, ConversationId, Locale};
use conversation::{Holder, Rank, StaffPresence};
use futures_util::StreamExt;
use store::{Presence, Queue, SignIns, Standing, StoreError, Ticket, Wake, Wakes};
use tokio_util::sync::CancellationToken;

use super::attendance::Looked;
use super::roster::Roster;
use super::snapshot::{Present, Snapshot};
use super::subscriptions::{DeskChange, Subscriptions};
use super::waits::LastWaits;
use crate::rules::CurrentScript;
use crate::time::timekeeper::Timekeeper;
use crate::timeouts;

/// How old the picture may be. Between two readings it can be wrong by so much: somebody who has just gone may be
/// announced.
const AGE: Duration = Duration::from_secs(2);

/// The least time between two readings, so that a busy queue does not read itself all day.
const REST: Duration = Duration::from_millis(100);

/// Whoever reads the picture.
pub(crate) struct Picture {
    pub(crate) queue: Arc<dyn Queue>,
    pub(crate) sign_ins: Arc<dyn SignIns>,
    pub(crate) wakes: Arc<dyn Wakes>,
    pub(crate) roster: Arc<Roster>,
    pub(crate) present: Arc<Present>,
    pub(crate) subscriptions: Arc<Subscriptions>,
    pub(crate) waits: Arc<LastWaits>,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) clock: Arc<Timekeeper>,
}

impl Picture {
    /// Reads the picture anew; a store that does not answer leaves the old one.
    pub(crate) async fn refresh(&self) {
        let (snapshot, answered) = match self.read().await {
            Ok(read) => read,
            Err(error) => {
                tracing::warn!(%error, "the queue could not be read");
                return;
            }
        };
        let now = self.clock.now();
        let (before, after) = self.present.take(snapshot, now);
        // Each wait is counted once, though two may have read the picture at the same time.
        for waited in before.waited(&answered, now) {
            self.waits.answered(now, waited);
        }
        let (was, is) = (&before.staff_presence, &after.staff_presence);
        let restaffed = is.speakers != was.speakers;
        let places: HashMap<_, _> = was.places().collect();
        let moved = is
            .places()
            .filter(|(id, place)| restaffed || places.get(id) != Some(place));
        let moved: Vec<_> = moved.map(|(id, _)| id).collect();
        if is.away != was.away {
            self.subscriptions.tell_desk(DeskChange::Queue);
        }
        // Whoever waits is told at once which place is theirs, and that somebody has come or gone.
        for id in moved {
            self.subscriptions.look_again(id);
        }
    }

    /// The picture, and which conversations are with somebody.
    async fn read(&self) -> Result<(Snapshot, HashSet<ConversationId>), StoreError> {
        let seen = self.sign_ins.present(self.clock.now().before(timeouts::GONE)).await?;
        let counselors = self.roster.staff().await?;
        let at_desk = seen.iter().filter(|(_, presence)| *presence != Presence::Off);
        let present = at_desk.map(|(id, _)| id.clone()).collect();
        let speakers = counselors
            .iter()
            .filter(|counselor| counselor.standing == Standing::Active)
            .filter(|counselor| {
                seen.iter()
                    .any(|(id, presence)| *id == counselor.id && *presence == Presence::Available)
            })
            .map(|counselor| (counselor.id.clone(), counselor.locales.clone()))
            .collect();
        let tickets = self.queue.tickets().await?;
        let looked = self.look_for_pages(&tickets);
        for id in looked.tell {
            self.wakes.whisper(Wake::VisitorHere(id)).await;
        }
        let held = tickets.iter().filter(|ticket| ticket.holder.counselor().is_some());
        let held = held.map(|ticket| ticket.conversation).collect();
        let mut staff_presence = StaffPresence {
            speakers,
            away: looked.away,
            reckoning: self.clock.reckoning(),
            ..StaffPresence::default()
        };
        let mut served = HashSet::new();
        // Nobody waits behind what cannot be claimed.
        for ticket in tickets.into_iter().filter(|ticket| !ticket.unreadable) {
            let Holder::Queue { since } = ticket.holder else {
                continue;
            };
            let (id, risk, crowded) = (ticket.conversation, ticket.risk, ticket.crowded);
            staff_presence.waiting.push((id, Rank { risk, crowded, since }));
            if staff_presence.speaks(ticket.locale.unwrap_or(Locale::KO)) {
                served.insert(id);
            }
        }
        let snapshot = Snapshot {
            staff_presence: Arc::new(staff_presence),
            present,
            served,
            ..Snapshot::default()
        };
        Ok((snapshot, held))
    }

    /// Looks which visitors of the page are there; on a messenger nobody is ever away.
    fn look_for_pages(&self, tickets: &[Ticket]) -> Looked {
        let script = self.script.get();
        let of_page = tickets
            .iter()
            .filter(|ticket| ticket.holder.at_desk() && script.messengers().of(&ticket.channel).is_none())
            .map(|ticket| ticket.conversation);
        self.subscriptions
            .attendance
            .look(of_page, |id| self.subscriptions.listens(id), self.clock.now())
    }
}

/// Keeps the picture fresh. Ends when `stop` is cancelled.
pub(crate) async fn run(picture: Arc<Picture>, stop: CancellationToken) {
    let mut changes = Box::pin(picture.subscriptions.watch_desk());
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(AGE) => {}
            () = queue_change(&mut changes) => {}
        }
        picture.refresh().await;
        tokio::time::sleep(REST).await;
    }
}

async fn queue_change(changes: &mut (impl futures_util::Stream<Item = DeskChange> + Unpin)) {
    while let Some(change) = changes.next().await {
        if matches!(change, DeskChange::Queue) {
            return;
        }
    }
    // The subscriptions have ended; the age alone is left.
    std::future::pending::<()>().await;
}
