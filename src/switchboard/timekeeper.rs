//! The server's time: the machine's clock as long as it can be trusted, and its even continuation while it cannot.
//!
//! Whatever is stored or compared bears the server's time: retention, idle conversations, sign-ins, claims, leases,
//! passes. A machine's clock that is set three days ahead must end none of them, and one that is set back must lock
//! nobody out. So the clock is held against one that nobody can set (it counts from the machine's start, also while it
//! sleeps), and at the start against the time that the database has kept. Where they differ the time is **in doubt**:
//! `now` goes on evenly from where it was, nothing is over earlier or later than it would have been, and a person is
//! asked. The doubt ends when
//!
//! - the machine's clock comes back to the server's time, or
//! - a person confirms it (`haemil clock confirm`), or
//! - for a doubt from the start, after 24 hours in which the machine's clock has gone evenly. A server that was off
//!   over a holiday looks the same as one whose clock was set, and retention must not wait for somebody who never comes.
//!   A doubt that began while the server ran waits for a person, over restarts too: retention does not stand still in
//!   it, since time goes on evenly.
//!
//! When the machine's time is taken over, everything that is alive moves with it (`Store::move_time`): the hours that
//! were jumped over count against nobody. What is closed does not move, so that its retention ends when it was
//! promised.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::{Clock, Moment};
use store::KeptTime;

use crate::life;

/// Up to this the machine's clock is followed at once, in milliseconds: time servers correct by less, and nothing here
/// is measured in so few seconds. Slow corrections change both clocks alike and are never seen.
const STEP: i64 = 10_000;

/// Small steps add up: so many milliseconds are followed within an hour.
const STEPS: i64 = 60_000;
const HOUR: i64 = 3_600_000;

/// A start so long after the kept time is a restart, in milliseconds; below the half hour after which a desk is signed
/// out.
const DOWNTIME: i64 = 29 * 60_000;

/// How often the server's time is kept; so much may have passed after the kept time before the server ended.
pub(crate) const KEEP: Duration = Duration::from_mins(1);

/// How long before or after now, by the machine's clock, a person's word is about the same time, in milliseconds.
/// Whoever confirms the time while the server is off starts it within this.
const SAME: i64 = 30 * 60_000;

/// How long the machine's clock has to go evenly before a doubt from the start ends by itself.
const PROOF: Duration = Duration::from_hours(24);

/// The time is in doubt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Doubt {
    /// Since when, by the server's time.
    pub since: Moment,
    /// How far the machine's clock is ahead of the server's time, in milliseconds; less than nothing when it is behind.
    pub ahead: i64,
    cause: Cause,
    /// For how long the machine's clock has gone evenly before this process, and since which monotonic reading in it.
    even: (Duration, i64),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cause {
    /// The machine's clock was set under the running server.
    Set,
    /// It was far from the kept time when the server began.
    Start,
    /// It was set under a server that has been started again since: that is still known, and still waits for a person.
    SetBefore,
}

/// What decisions have to know of the time beside the moment.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Reckoning {
    /// How far the calendar is ahead of the server's time, in milliseconds.
    ahead: i64,
    /// Nobody knows how long ago anything before this moment was.
    unsure: Moment,
}

impl Reckoning {
    /// What the calendar says at a moment of the server's time.
    pub(crate) fn calendar(self, at: Moment) -> Moment {
        Moment(at.0.saturating_add(self.ahead))
    }

    /// Whether a phone has been silent for so long that nothing may be shown on it any more. Where nobody knows, it
    /// has.
    pub(crate) fn is_silent(self, touched: Moment, now: Moment) -> bool {
        touched < self.unsure || now.since(touched) >= life::SILENT
    }
}

/// The clock of the server.
pub(crate) struct Timekeeper {
    machine: Arc<dyn Clock>,
    state: Mutex<State>,
}

impl Clock for Timekeeper {
    fn now(&self) -> Moment {
        let mut state = self.state();
        let (wall, even) = self.read();
        Moment(state.read(wall, even))
    }

    fn calendar(&self) -> Moment {
        self.machine.now()
    }

    fn monotonic(&self) -> Duration {
        self.machine.monotonic()
    }
}

impl Timekeeper {
    pub(crate) fn new(machine: Arc<dyn Clock>) -> Self {
        let (wall, even) = (machine.now().0, millis(machine.monotonic()));
        Self {
            state: Mutex::new(State::new(wall, even)),
            machine,
        }
    }

    /// Holds the machine's clock against the time that the database has kept.
    pub(crate) fn begin(&self, kept: &KeptTime) {
        let (wall, even) = self.read();
        self.state().begin(kept, wall, even);
    }

    /// The doubt, if there is one.
    pub(crate) fn doubt(&self) -> Option<Doubt> {
        let _ = self.now();
        self.state().doubt
    }

    pub(crate) fn reckoning(&self) -> Reckoning {
        let _ = self.now();
        let state = self.state();
        Reckoning {
            ahead: state.doubt.map_or(0, |doubt| doubt.ahead),
            unsure: state.unsure,
        }
    }

    /// What is to be kept now.
    pub(crate) fn kept(&self) -> KeptTime {
        let at = self.now();
        let (wall, even) = self.read();
        KeptTime {
            at,
            wall: Moment(wall),
            even: self.state().doubt.map_or(Duration::ZERO, |doubt| doubt.evenly(even)),
            confirmed: None,
        }
    }

    /// Whether a doubt from the start has been outlived.
    pub(crate) fn is_outlived(&self) -> bool {
        let (_, even) = self.read();
        self.doubt()
            .is_some_and(|doubt| doubt.cause == Cause::Start && doubt.evenly(even) >= PROOF)
    }

    /// Takes the machine's time over. What was in doubt comes back, in case that the database could not follow.
    pub(crate) fn take_over(&self, confirmed: Moment) -> Option<Doubt> {
        let _ = self.now();
        let mut state = self.state();
        state.taken = confirmed;
        state.take_over()
    }

    /// Whether a person's word is about the present doubt: about the same time by the machine's clock, and not used
    /// before.
    pub(crate) fn is_answered_by(&self, confirmed: Moment) -> bool {
        let (wall, _) = self.read();
        self.doubt().is_some() && self.state().taken != confirmed && (wall - confirmed.0).abs() <= SAME
    }

    /// Takes back that it was taken over.
    pub(crate) fn take_back(&self, doubt: Doubt) {
        let mut state = self.state();
        state.offset -= doubt.ahead;
        state.unsure = doubt.since;
        state.doubt = Some(doubt);
        state.taken = Moment::default();
    }

    fn read(&self) -> (i64, i64) {
        (self.machine.now().0, millis(self.machine.monotonic()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Doubt {
    fn evenly(&self, even: i64) -> Duration {
        let (before, since) = self.even;
        match self.cause {
            Cause::Start => before + Duration::from_millis(u64::try_from(even - since).unwrap_or(0)),
            Cause::Set | Cause::SetBefore => Duration::ZERO,
        }
    }

    /// Whether the machine's clock has come back when it is so far ahead. How long a server was off nobody knows.
    fn ends_at(&self, ahead: i64) -> bool {
        match self.cause {
            Cause::Set => ahead.abs() <= STEP,
            Cause::Start | Cause::SetBefore => (-STEP - millis(KEEP)..=DOWNTIME).contains(&ahead),
        }
    }
}

/// The reckoning itself: readings of both clocks go in, all in milliseconds.
struct State {
    /// The server's time less the monotonic reading.
    offset: i64,
    /// The monotonic reading and the offset at which the hour of small steps began.
    hour: (i64, i64),
    doubt: Option<Doubt>,
    unsure: Moment,
    /// The confirmation that was used last.
    taken: Moment,
}

impl State {
    fn new(wall: i64, even: i64) -> Self {
        Self {
            offset: wall - even,
            hour: (even, wall - even),
            doubt: None,
            unsure: Moment::default(),
            taken: Moment::default(),
        }
    }

    fn begin(&mut self, kept: &KeptTime, wall: i64, even: i64) {
        *self = Self::new(wall, even);
        let off = wall - kept.at.0;
        if (-STEP..=DOWNTIME).contains(&off) {
            return;
        }
        // The server may have gone on for so long after it last kept the time, and must not fall behind what it has
        // stored.
        let at = kept.at.after(KEEP);
        let goes_on = (-STEP..=DOWNTIME).contains(&(wall - kept.wall.0));
        let before = if goes_on { kept.even } else { Duration::ZERO };
        // A doubt from a start is first kept when it has lasted for a while.
        let was_set = (kept.wall.0 - kept.at.0).abs() > STEP && kept.even.is_zero();
        self.offset = at.0 - even;
        self.come_into(Doubt {
            since: at,
            ahead: wall - at.0,
            cause: if was_set { Cause::SetBefore } else { Cause::Start },
            even: (before, even),
        });
    }

    fn read(&mut self, wall: i64, even: i64) -> i64 {
        let expected = even + self.offset;
        let ahead = wall - expected;
        match self.doubt {
            None if self.follows(ahead, even) => self.follow(ahead, even),
            None => self.come_into(Doubt {
                since: Moment(expected),
                ahead,
                cause: Cause::Set,
                even: (Duration::ZERO, even),
            }),
            Some(doubt) if doubt.ends_at(ahead) => {
                self.doubt = None;
                self.unsure = Moment::default();
                self.offset += ahead;
                self.hour = (even, self.offset);
                tracing::warn!("the machine's clock has come back to the server's time");
            }
            Some(doubt) => {
                let even = if (ahead - doubt.ahead).abs() > STEP {
                    // It was set again: the day of going evenly begins anew.
                    (Duration::ZERO, even)
                } else {
                    doubt.even
                };
                self.doubt = Some(Doubt { ahead, even, ..doubt });
            }
        }
        even + self.offset
    }

    fn follows(&self, ahead: i64, even: i64) -> bool {
        let fresh = even - self.hour.0 >= HOUR;
        let wandered = self.offset + ahead - self.hour.1;
        ahead.abs() <= STEP && (fresh || wandered.abs() <= STEPS)
    }

    fn follow(&mut self, ahead: i64, even: i64) {
        self.offset += ahead;
        if even - self.hour.0 >= HOUR {
            self.hour = (even, self.offset);
        }
    }

    fn come_into(&mut self, doubt: Doubt) {
        tracing::error!(
            ahead_seconds = doubt.ahead / 1_000,
            "the machine's clock and the server's time differ: nothing is deleted, closed or signed out by the machine's \
             clock. Set it right, or, if it is right, run `haemil clock confirm`"
        );
        self.unsure = doubt.since;
        self.doubt = Some(doubt);
    }

    fn take_over(&mut self) -> Option<Doubt> {
        let doubt = self.doubt.take()?;
        self.offset += doubt.ahead;
        self.hour.1 = self.offset;
        self.unsure = Moment(doubt.since.0 + doubt.ahead);
        Some(doubt)
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: i64 = 1_000;
    const DAY: i64 = 24 * HOUR;
    /// What the machine's clock says at the monotonic reading 0.
    const NOON: i64 = 1_794_978_000_000;

    fn kept(at: i64) -> KeptTime {
        KeptTime {
            at: Moment(at),
            wall: Moment(at),
            even: Duration::ZERO,
            confirmed: None,
        }
    }

    #[test]
    fn small_steps_and_drift_are_followed() {
        let mut state = State::new(NOON, 0);
        assert_eq!(state.read(NOON + 9 * SECOND, 0), NOON + 9 * SECOND, "a correction");
        assert_eq!(state.read(NOON, SECOND), NOON, "and back");
        let (mut wall, mut even) = (NOON, SECOND);
        for _ in 0..800 {
            // Twenty seconds an hour, in steps of five: no clock of a machine is worse.
            wall += HOUR / 4 + 5 * SECOND;
            even += HOUR / 4;
            assert_eq!(state.read(wall, even), wall);
        }
        assert_eq!(state.doubt, None);
    }

    #[test]
    fn many_small_steps_are_a_jump() {
        let mut state = State::new(NOON, 0);
        for step in 1..100 {
            let told = state.read(NOON + step * 9 * SECOND, 0);
            assert!(told <= NOON + STEPS, "{told}");
        }
        assert!(state.doubt.is_some());
    }

    #[test]
    fn a_jump_is_not_followed_and_coming_back_ends_the_doubt() {
        for jump in [3 * DAY, 40 * DAY, HOUR, 12 * SECOND, -HOUR, -3 * DAY, -12 * SECOND] {
            let mut state = State::new(NOON, 0);
            state.read(NOON + SECOND, SECOND);
            assert_eq!(state.read(NOON + jump, SECOND), NOON + SECOND, "{jump}: it stands");
            assert_eq!(state.read(NOON + jump + DAY, DAY), NOON + DAY, "and goes on evenly");
            assert_eq!(state.doubt.map(|doubt| doubt.ahead), Some(jump), "it is known how far");
            assert!(state.doubt.is_some(), "for as long as nobody says otherwise");
            assert_eq!(state.read(NOON + DAY + SECOND, DAY + SECOND), NOON + DAY + SECOND);
            assert_eq!(state.doubt, None, "{jump}: it has come back");
        }
    }

    #[test]
    fn a_sleeping_machine_is_no_jump_where_both_clocks_go_on() {
        let mut state = State::new(NOON, 0);
        assert_eq!(state.read(NOON + 9 * HOUR, 9 * HOUR), NOON + 9 * HOUR);
        assert_eq!(state.doubt, None);
        // A machine that is frozen from outside finds the clock ahead: nobody can tell that from a clock that was set.
        assert_eq!(state.read(NOON + 18 * HOUR, 9 * HOUR), NOON + 9 * HOUR);
        assert!(state.doubt.is_some());
    }

    #[test]
    fn a_restart_is_no_jump_and_a_long_absence_is_one() {
        let minute = 60 * SECOND;
        for (off, doubted) in [
            (0, false),
            (-9 * SECOND, false),
            (28 * minute, false),
            (31 * minute, true),
            (3 * DAY, true),
            (-minute, true),
            (-40 * DAY, true),
        ] {
            let mut state = State::new(NOON + off, 0);
            state.begin(&kept(NOON), NOON + off, 0);
            assert_eq!(state.doubt.is_some(), doubted, "{off}");
            let now = if doubted { NOON + minute } else { NOON + off };
            assert_eq!(state.read(NOON + off, 0), now, "{off}");
        }
    }

    #[test]
    fn a_late_correction_after_the_start_ends_the_doubt() {
        let mut state = State::new(NOON - 40 * DAY, 0);
        state.begin(&kept(NOON), NOON - 40 * DAY, 0);
        assert_eq!(state.read(NOON - 40 * DAY, 0), NOON + 60 * SECOND);
        let right = NOON + 10 * 60 * SECOND;
        assert_eq!(
            state.read(right, 5 * SECOND),
            right,
            "a small machine whose clock was set by the network"
        );
        assert_eq!(state.doubt, None);
    }

    #[test]
    fn a_doubt_from_the_start_is_outlived_over_restarts_and_one_from_a_jump_is_not() {
        let timekeeper = |state: &State, even: i64| state.doubt.map(|doubt| doubt.evenly(even));
        let mut state = State::new(NOON + 3 * DAY, 0);
        state.begin(&kept(NOON), NOON + 3 * DAY, 0);
        assert_eq!(timekeeper(&state, 20 * HOUR), Some(Duration::from_hours(20)));
        let kept_then = KeptTime {
            at: Moment(NOON + 20 * HOUR),
            wall: Moment(NOON + 3 * DAY + 20 * HOUR),
            even: Duration::from_hours(20),
            confirmed: None,
        };
        let wall = NOON + 3 * DAY + 20 * HOUR + SECOND;
        let mut again = State::new(wall, 0);
        again.begin(&kept_then, wall, 0);
        assert_eq!(timekeeper(&again, 4 * HOUR), Some(PROOF), "the hours before count");
        again.read(wall + DAY, HOUR);
        assert_eq!(
            timekeeper(&again, HOUR),
            Some(Duration::ZERO),
            "not after it was set again"
        );

        let mut set = State::new(NOON, 0);
        set.read(NOON + 3 * DAY, 0);
        assert_eq!(
            timekeeper(&set, 90 * DAY),
            Some(Duration::ZERO),
            "that waits for a person"
        );
        let kept_then = KeptTime {
            at: Moment(NOON + HOUR),
            wall: Moment(NOON + 3 * DAY + HOUR),
            even: Duration::ZERO,
            confirmed: None,
        };
        let wall = NOON + 3 * DAY + HOUR + SECOND;
        let mut again = State::new(wall, 0);
        again.begin(&kept_then, wall, 0);
        assert_eq!(
            timekeeper(&again, 90 * DAY),
            Some(Duration::ZERO),
            "and no start makes it end by itself"
        );
        let right = NOON + HOUR + 600 * SECOND;
        assert_eq!(again.read(right, SECOND), right, "but the right time ends it");
        assert_eq!(again.doubt, None);
    }

    #[test]
    fn what_was_touched_before_a_doubt_is_silent() {
        let mut state = State::new(NOON, 0);
        state.read(NOON + HOUR, 0);
        let reckoning = |state: &State| Reckoning {
            ahead: state.doubt.map_or(0, |doubt| doubt.ahead),
            unsure: state.unsure,
        };
        let (before, after) = (Moment(NOON - SECOND), Moment(NOON + SECOND));
        let now = Moment(NOON + 2 * SECOND);
        assert!(reckoning(&state).is_silent(before, now), "it may have been an hour");
        assert!(!reckoning(&state).is_silent(after, now));
        assert_eq!(reckoning(&state).calendar(now), Moment(now.0 + HOUR));
        state.take_over();
        let moved = |moment: Moment| Moment(moment.0 + HOUR);
        assert!(
            reckoning(&state).is_silent(moved(before), moved(now)),
            "nor is it known afterwards"
        );
        assert!(!reckoning(&state).is_silent(moved(after), moved(now)));
        assert_eq!(state.read(NOON + HOUR + SECOND, SECOND), NOON + HOUR + SECOND);
    }
}
