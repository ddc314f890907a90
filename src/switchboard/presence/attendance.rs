//! Which visitors of the page are still there: those whose page listens, asks for turns, or did so within the last
//! minute.
//!
//! A messenger keeps what comes, so its people are never away. Nothing of this is written down; a node that has just
//! started takes everybody for present. Other nodes are told each twenty seconds who listens here; that a visitor went
//! by the quick exit only the node knows that was told, the others find nobody listening a minute later.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::{ConversationId, Moment};

/// A page that was not seen for so long is away. A reload and a short walk between two networks take less.
const AWAY: Duration = Duration::from_mins(1);

/// How often the other nodes are told that a page listens here.
const TELL: Duration = Duration::from_secs(20);

/// The last signs of life.
#[derive(Default)]
pub(crate) struct Attendance(Mutex<HashMap<ConversationId, Known>>);

#[derive(Clone, Copy)]
struct Known {
    sign: Sign,
    /// When the other nodes were last told.
    told: Option<Moment>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// Seen since somebody last looked.
    Fresh,
    Seen(Moment),
    /// Gone by the quick exit; only a page that comes back changes that.
    Left,
}

/// What a look has found.
#[derive(Default)]
pub(crate) struct Looked {
    /// Whose pages are away.
    pub(crate) away: HashSet<ConversationId>,
    /// Of whom the other nodes must hear that they are here.
    pub(crate) tell: Vec<ConversationId>,
}

impl Attendance {
    /// The page is open, here or on another node.
    pub(crate) fn seen(&self, id: ConversationId) {
        self.note(id, Sign::Fresh);
    }

    /// The visitor went by the quick exit.
    pub(crate) fn left(&self, id: ConversationId) {
        self.note(id, Sign::Left);
    }

    fn note(&self, id: ConversationId, sign: Sign) {
        let mut known = self.lock();
        let told = known.get(&id).and_then(|known| known.told);
        known.insert(id, Known { sign, told });
    }

    /// Looks at the conversations at the desk, and forgets all others. Whoever was not known before was seen just now.
    pub(crate) fn look(
        &self,
        at_desk: impl Iterator<Item = ConversationId>,
        listens: impl Fn(ConversationId) -> bool,
        now: Moment,
    ) -> Looked {
        let mut known = self.lock();
        let mut kept = HashMap::new();
        let mut looked = Looked::default();
        for id in at_desk {
            let Known { sign, mut told } = known.remove(&id).unwrap_or(Known {
                sign: Sign::Fresh,
                told: None,
            });
            let here = sign != Sign::Left && listens(id);
            if here && told.is_none_or(|at| now < at || now.since(at) >= TELL) {
                told = Some(now);
                looked.tell.push(id);
            }
            let sign = match sign {
                Sign::Left => Sign::Left,
                Sign::Fresh => Sign::Seen(now),
                Sign::Seen(_) if here => Sign::Seen(now),
                Sign::Seen(at) => Sign::Seen(at),
            };
            let away = match sign {
                Sign::Left => true,
                Sign::Seen(at) => now.since(at) > AWAY,
                Sign::Fresh => false,
            };
            if away {
                looked.away.insert(id);
            }
            kept.insert(id, Known { sign, told });
        }
        *known = kept;
        looked
    }

    /// A map is whole at any moment, so a panic elsewhere leaves nothing broken behind the lock.
    fn lock(&self) -> MutexGuard<'_, HashMap<ConversationId, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(last: u8) -> ConversationId {
        ConversationId::parse(&format!("8a2c9b7e-58a3-4d0c-8d53-0a54a0a5a6{last:02}")).expect("an id")
    }

    #[test]
    fn a_page_is_away_a_minute_after_the_last_sign_and_here_again_with_the_next() {
        let attendance = Attendance::default();
        let look = |listens: bool, seconds: i64| {
            let looked = attendance.look([id(1)].into_iter(), |_| listens, Moment(seconds * 1_000));
            looked.away.contains(&id(1))
        };
        assert!(!look(false, 0), "whoever is not known was seen just now");
        assert!(!look(false, 60));
        assert!(look(false, 61), "nobody listens any more");
        assert!(!look(true, 62), "the page is back");
        assert!(look(false, 123));
        attendance.seen(id(1));
        assert!(!look(false, 124), "it has asked for turns");
    }

    #[test]
    fn whoever_goes_by_the_way_out_is_away_at_once_until_the_page_is_opened_again() {
        let attendance = Attendance::default();
        let away = |seconds: i64| {
            attendance
                .look([id(1)].into_iter(), |_| true, Moment(seconds * 1_000))
                .away
                .len()
        };
        assert_eq!(away(0), 0);
        attendance.left(id(1));
        assert_eq!(away(1), 1, "the stream that has not ended yet says nothing");
        attendance.seen(id(1));
        assert_eq!(away(2), 0);
    }

    #[test]
    fn other_nodes_are_told_now_and_then_and_what_is_not_at_the_desk_is_forgotten() {
        let attendance = Attendance::default();
        let told = |seconds: i64| {
            attendance
                .look([id(1)].into_iter(), |_| true, Moment(seconds * 1_000))
                .tell
        };
        assert_eq!(told(0), [id(1)]);
        assert_eq!(told(19), []);
        assert_eq!(told(20), [id(1)]);
        attendance.left(id(2));
        let _ = told(21);
        assert_eq!(attendance.lock().len(), 1);
    }
}
