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
//!   over a holiday looks the same as one whose clock was set, and retention must not wait for somebody who never
//!   comes. A doubt that began while the server ran waits for a person, over restarts too: retention does not stand
//!   still in it, since time goes on evenly.
//!
//! When the machine's time is taken over, everything that is alive moves with it (`store::Upkeep::move_time`): the
//! hours that were jumped over count against nobody. What is closed does not move, so that its retention ends when it
//! was promised.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use contract::{Clock, Moment};
use conversation::Reckoning;
use store::KeptTime;

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

/// The clock of the server.
pub(crate) struct Timekeeper {
    machine: Arc<dyn Clock>,
    state: Mutex<TimekeeperState>,
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
            state: Mutex::new(TimekeeperState::new(wall, even)),
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

    fn state(&self) -> MutexGuard<'_, TimekeeperState> {
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
struct TimekeeperState {
    /// The server's time less the monotonic reading.
    offset: i64,
    /// The monotonic reading and the offset at which the hour of small steps began.
    hour: (i64, i64),
    doubt: Option<Doubt>,
    unsure: Moment,
    /// The confirmation that was used last.
    taken: Moment,
}

impl TimekeeperState {
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
            "the machine's clock and the server's time differ: nothing is deleted, closed or signed out by the \
             machine's clock. Set it right, or, if it is right, run `haemil clock confirm`"
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
mod tests;
