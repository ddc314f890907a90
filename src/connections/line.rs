//! What one connection is doing, and since when.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::limits::{Limits, PATIENCE, SETTLED};
use crate::origins::Via;

/// What a connection is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    /// Its TLS handshake.
    Shaking,
    /// The head of a request arrives, or is waited for on a new connection.
    Heading,
    /// Nothing: it was answered, and is kept for another request.
    Idle,
    /// A request is being read and decided.
    Asked,
    /// An answer goes out.
    Answering,
    /// An event stream goes out, for hours.
    Streaming,
}

/// One connection, as the census (`census.rs`) knows it.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) via: Via,
    state: Mutex<LineState>,
    hang_up: Notify,
}

#[derive(Clone, Copy, Debug)]
struct LineState {
    phase: Phase,
    since: Instant,
    /// Since when the client takes nothing of what is written.
    stalled: Option<Instant>,
}

impl Line {
    pub(crate) fn new(via: Via, phase: Phase) -> Self {
        Self {
            via,
            state: Mutex::new(LineState {
                phase,
                since: now(),
                stalled: None,
            }),
            hang_up: Notify::new(),
        }
    }

    pub(crate) fn enter(&self, phase: Phase) {
        let mut state = self.state();
        state.phase = phase;
        state.since = now();
    }

    /// Bytes have come. On a connection that was idle they begin the head of a request.
    pub(crate) fn heard(&self) {
        let mut state = self.state();
        if state.phase == Phase::Idle {
            state.phase = Phase::Heading;
            state.since = now();
        }
    }

    /// What was written was taken.
    pub(crate) fn taken(&self) {
        self.state().stalled = None;
    }

    /// What was written was not taken.
    pub(crate) fn stalled(&self) {
        self.state().stalled.get_or_insert_with(now);
    }

    /// Whether a request is under way.
    pub(crate) fn busy(&self) -> bool {
        matches!(self.state().phase, Phase::Asked | Phase::Answering | Phase::Streaming)
    }

    /// Whether an event stream goes out.
    pub(crate) fn streams(&self) -> bool {
        self.state().phase == Phase::Streaming
    }

    /// Whether it has passed one of its limits.
    pub(crate) fn overdue(&self, limits: &Limits, now: Instant) -> bool {
        let state = *self.state();
        let most = match state.phase {
            Phase::Shaking => Some(limits.handshake),
            Phase::Heading => Some(limits.head),
            Phase::Idle => Some(match self.via {
                Via::Direct => limits.idle,
                Via::Proxy => limits.proxy_idle,
            }),
            // The answer ends by itself after `begin`; this limit, a tick later, is for one that did not.
            Phase::Asked => Some(limits.begin + limits.tick),
            Phase::Answering => Some(limits.finish),
            Phase::Streaming => None,
        };
        most.is_some_and(|most| now - state.since >= most)
            || state.stalled.is_some_and(|since| now - since >= limits.stall)
    }

    /// For how long the connection has been idle, or its client has held it up; the longer, the less is lost with it.
    /// Nothing for a connection that is in use.
    pub(crate) fn idle(&self, now: Instant) -> Option<Duration> {
        let state = *self.state();
        if let Some(since) = state.stalled {
            return (now - since).checked_sub(PATIENCE);
        }
        let quiet = now - state.since;
        match state.phase {
            Phase::Idle | Phase::Heading => (quiet >= SETTLED).then_some(quiet),
            Phase::Shaking | Phase::Asked | Phase::Answering => quiet.checked_sub(PATIENCE),
            Phase::Streaming => None,
        }
    }

    /// Tells whoever serves it to end it.
    pub(crate) fn hang_up(&self) {
        self.hang_up.notify_one();
    }

    /// Waits until it is to be ended.
    pub(crate) async fn hung_up(&self) {
        self.hang_up.notified().await;
    }

    fn state(&self) -> MutexGuard<'_, LineState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The clock of the runtime's own timers, which never jumps.
#[expect(
    clippy::disallowed_methods,
    reason = "limits of connections run on the clock of the timeouts, not on the day's time, which people may set"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits::with(8);

    #[test]
    fn every_phase_but_a_stream_ends_by_itself() {
        for (phase, most) in [
            (Phase::Shaking, LIMITS.handshake),
            (Phase::Heading, LIMITS.head),
            (Phase::Idle, LIMITS.idle),
            (Phase::Asked, LIMITS.begin + LIMITS.tick),
            (Phase::Answering, LIMITS.finish),
        ] {
            let line = Line::new(Via::Direct, phase);
            let begun = line.state().since;
            assert!(!line.overdue(&LIMITS, begun + most - LIMITS.tick), "{phase:?}");
            assert!(line.overdue(&LIMITS, begun + most), "{phase:?}");
        }
        let stream = Line::new(Via::Direct, Phase::Streaming);
        let begun = stream.state().since;
        assert!(!stream.overdue(&LIMITS, begun + Duration::from_hours(9)));
        stream.stalled();
        assert!(
            stream.overdue(&LIMITS, now() + LIMITS.stall),
            "a stream that nobody reads"
        );
        stream.taken();
        assert!(!stream.overdue(&LIMITS, now() + LIMITS.stall));
    }

    #[test]
    fn a_head_is_timed_from_its_first_byte() {
        let line = Line::new(Via::Direct, Phase::Idle);
        line.heard();
        let begun = line.state().since;
        line.heard();
        assert_eq!(line.state().since, begun, "further bytes win no time");
        assert!(line.overdue(&LIMITS, begun + LIMITS.head));
    }

    #[test]
    fn what_is_in_use_is_not_idle() {
        let later = |line: &Line| line.state().since + PATIENCE - Duration::from_millis(1);
        for phase in [Phase::Shaking, Phase::Asked, Phase::Answering, Phase::Streaming] {
            let line = Line::new(Via::Direct, phase);
            assert_eq!(line.idle(later(&line)), None, "{phase:?}");
        }
        for phase in [Phase::Idle, Phase::Heading] {
            let line = Line::new(Via::Direct, phase);
            assert!(line.idle(later(&line)).is_some(), "{phase:?}");
            let begun = line.state().since;
            assert_eq!(line.idle(begun), None, "{phase:?}: it has only just come");
        }
    }
}
