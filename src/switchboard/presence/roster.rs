//! The staff as it was last read: each record is opened once for each change, not once for each request of each desk.
//!
//! Whether a browser is signed in is read anew each time, and somebody who is disabled is signed out in the same
//! transaction; so what stands here may be a moment old on another node and opens no door.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use contract::{Clock, CounselorId, Moment};
use store::{Counselor, People, StoreError, Wake, Wakes};
use tokio::sync::broadcast::{self, error::TryRecvError};

/// How old it may be where another node's notice was lost.
const AGE: Duration = Duration::from_secs(5);

/// The staff, read when it has changed.
pub(crate) struct Roster {
    people: Arc<dyn People>,
    clock: Arc<dyn Clock>,
    read: LastRead,
}

impl Roster {
    pub(crate) fn new(people: Arc<dyn People>, wakes: &dyn Wakes, clock: Arc<dyn Clock>) -> Self {
        Self {
            people,
            clock,
            read: LastRead::new(wakes.wake()),
        }
    }

    /// Everybody on the staff.
    pub(crate) async fn staff(&self) -> Result<Arc<[Counselor]>, StoreError> {
        let now = self.clock.now();
        match self.read.look(now) {
            Ok(staff) => Ok(staff),
            Err(changes) => {
                let staff: Arc<[Counselor]> = self.people.counselors().await?.into();
                self.read.learn(staff.clone(), now, changes);
                Ok(staff)
            }
        }
    }

    /// The name of everybody on the staff.
    pub(crate) async fn names(&self) -> Result<HashMap<CounselorId, String>, StoreError> {
        let staff = self.staff().await?;
        let names = staff.iter().map(|known| (known.id.clone(), known.name.clone()));
        Ok(names.collect())
    }
}

struct LastRead(Mutex<Known>);

struct Known {
    staff: Option<(Arc<[Counselor]>, Moment)>,
    /// Raised with each change, so that what was read before it is not kept after it.
    changes: u64,
    wakes: broadcast::Receiver<Wake>,
}

impl LastRead {
    fn new(wakes: broadcast::Receiver<Wake>) -> Self {
        Self(Mutex::new(Known {
            staff: None,
            changes: 0,
            wakes,
        }))
    }

    /// What is known, or the number of changes until now. The store tells of a change before whoever made it goes on,
    /// so in this process nobody reads what they have just changed.
    fn look(&self, now: Moment) -> Result<Arc<[Counselor]>, u64> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.hear();
        match &known.staff {
            Some((staff, read)) if *read <= now && now.since(*read) < AGE => Ok(staff.clone()),
            _ => Err(known.changes),
        }
    }

    fn learn(&self, staff: Arc<[Counselor]>, now: Moment, changes: u64) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.hear();
        if known.changes == changes {
            known.staff = Some((staff, now));
        }
    }
}

impl Known {
    /// At most what the channel holds: one that lags is told so and starts behind it.
    fn hear(&mut self) {
        loop {
            match self.wakes.try_recv() {
                Ok(Wake::Desk | Wake::Missed) | Err(TryRecvError::Lagged(_)) => {
                    self.staff = None;
                    self.changes += 1;
                }
                Ok(
                    Wake::Conversation { .. }
                    | Wake::VisitorHere(_)
                    | Wake::VisitorTyping(_)
                    | Wake::CounselorTyping(_),
                ) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use contract::ConversationId;

    use super::*;

    const NOW: Moment = Moment(1_000_000);

    #[test]
    fn what_was_read_is_kept_until_somebody_changes_it() {
        let (tell, wakes) = broadcast::channel(4);
        let (roster, nobody) = (LastRead::new(wakes), Arc::from(Vec::new()));
        assert!(matches!(roster.look(NOW), Err(0)), "nothing is known at first");
        roster.learn(Arc::clone(&nobody), NOW, 0);
        let id = ConversationId::parse("8a2c9b7e-58a3-4d0c-8d53-0a54a0a5a6b1").expect("an id");
        assert!(tell.send(Wake::VisitorTyping(id)).is_ok());
        assert!(roster.look(NOW).is_ok(), "a conversation changes nobody");
        assert!(tell.send(Wake::Desk).is_ok());
        assert!(matches!(roster.look(NOW), Err(1)), "somebody has changed");
        assert!(tell.send(Wake::Desk).is_ok());
        roster.learn(Arc::clone(&nobody), NOW, 1);
        assert!(
            matches!(roster.look(NOW), Err(2)),
            "what was read before the last change is old"
        );
        roster.learn(Arc::clone(&nobody), NOW, 2);
        assert!(roster.look(NOW).is_ok());
        for _ in 0..9 {
            assert!(tell.send(Wake::VisitorTyping(id)).is_ok());
        }
        assert!(roster.look(NOW).is_err(), "a change may be among what was missed");
    }

    #[test]
    fn it_is_read_again_after_some_seconds() {
        let (_tell, wakes) = broadcast::channel(4);
        let roster = LastRead::new(wakes);
        roster.learn(Arc::from(Vec::new()), NOW, 0);
        assert!(
            roster.look(NOW.before(Duration::from_secs(1))).is_err(),
            "the clock was set back"
        );
        assert!(roster.look(NOW.after(AGE / 2)).is_ok());
        assert!(
            roster.look(NOW.after(AGE)).is_err(),
            "another node's notice may be lost"
        );
    }
}
