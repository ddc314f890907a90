//! What goes wrong on purpose.

use std::collections::VecDeque;
use std::time::Duration;

use super::Discord;

/// In which order held-back dispatches go out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// As it happened.
    Kept,
    /// Mixed between people, by this seed; what one person said stays in order, as the real gateway keeps it.
    Mixed(u64),
}

/// One way in which a call fails.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// The connection breaks before anything is taken.
    Lost,
    /// It is taken, and the connection breaks before the answer.
    Swallowed,
    /// 429, for so many seconds; for the whole bot where `global`.
    Slower { seconds: f64, global: bool },
    /// This status with this code; without a code the body is no JSON.
    Refused { status: u16, code: Option<u64> },
}

/// What is to go wrong.
#[derive(Default)]
pub(super) struct Faults {
    next: VecDeque<Fault>,
    percent: u64,
    random: u64,
    pub(super) delay: Duration,
    pub(super) possible_doubles: usize,
    pub(super) failed: usize,
}

impl Faults {
    /// What happens to the next outbound call.
    pub(super) fn strike(&mut self) -> Option<Fault> {
        let fault = self.next.pop_front().or_else(|| self.chance());
        if fault.is_some() {
            self.failed += 1;
        }
        if matches!(fault, Some(Fault::Swallowed)) {
            self.possible_doubles += 1;
        }
        fault
    }

    fn chance(&mut self) -> Option<Fault> {
        if self.percent == 0 || roll(&mut self.random) % 100 >= self.percent {
            return None;
        }
        Some(match roll(&mut self.random) % 5 {
            0 => Fault::Lost,
            1 => Fault::Swallowed,
            2 => Fault::Slower {
                seconds: 0.05,
                global: false,
            },
            3 => Fault::Refused {
                status: 503,
                code: None,
            },
            _ => Fault::Refused {
                status: 500,
                code: Some(0),
            },
        })
    }
}

/// xorshift: the same seed, the same faults.
pub(super) fn roll(random: &mut u64) -> u64 {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    *random
}

/// Faults. Those of the HTTP side strike messages, edits and deletions, nothing else.
impl Discord {
    /// Lets about so many of a hundred calls fail, in ways that `seed` decides: connection lost before or after the
    /// message was taken, 429 for 50 ms, 503, 500. 0 ends it.
    pub fn fail_share(&self, percent: u8, seed: u64) {
        let mut state = self.state();
        state.faults.percent = u64::from(percent);
        state.faults.random = seed | 1;
    }

    /// The next `n` calls end without an answer, and nothing is taken.
    pub fn drop_next(&self, n: usize) {
        self.strike(n, &Fault::Lost);
    }

    /// The next `n` calls are taken, and the connection breaks before the answer.
    pub fn swallow_next(&self, n: usize) {
        self.strike(n, &Fault::Swallowed);
    }

    /// The next `n` calls are answered with 429 for one route, to come again after so many seconds.
    pub fn slow_next(&self, n: usize, seconds: f64) {
        self.strike(n, &Fault::Slower { seconds, global: false });
    }

    /// The next `n` calls are answered with 429 for the whole bot.
    pub fn slow_all_next(&self, n: usize, seconds: f64) {
        self.strike(n, &Fault::Slower { seconds, global: true });
    }

    /// The next `n` calls are refused with this status and error code; without a code the body is no JSON.
    pub fn refuse_next(&self, n: usize, status: u16, code: Option<u64>) {
        self.strike(n, &Fault::Refused { status, code });
    }

    /// Every HTTP call is answered so much later.
    pub fn delay(&self, wait: Duration) {
        self.state().faults.delay = wait;
    }

    /// From now on each dispatch reaches the server `n` times in a row, with the same ids.
    pub fn repeat(&self, n: usize) {
        self.state().copies = n.max(1);
    }

    /// Holds dispatches back until [`Discord::release`].
    pub fn hold(&self) {
        self.state().held.get_or_insert_default();
    }

    /// Lets go what was held back, and everything after it at once.
    pub fn release(&self, order: Order) {
        let mut state = self.state();
        let mut held: VecDeque<_> = state.held.take().unwrap_or_default().into();
        let mut random = match order {
            Order::Kept => 0,
            Order::Mixed(seed) => seed | 1,
        };
        while !held.is_empty() {
            // The first of whichever person the dice name: their own order is kept.
            let pick = if random == 0 {
                0
            } else {
                usize::try_from(roll(&mut random)).unwrap_or(0) % held.len()
            };
            let person = held[pick].0;
            let first = held.iter().position(|(channel, ..)| *channel == person).unwrap_or(0);
            if let Some((_, kind, data)) = held.remove(first) {
                state.push(&kind, &data);
            }
        }
    }

    /// How many calls were failed so far.
    pub fn failed(&self) -> usize {
        self.state().faults.failed
    }

    /// How many messages were taken without an answer: what a platform without nonces would show twice when it is sent
    /// again.
    pub fn possible_doubles(&self) -> usize {
        self.state().faults.possible_doubles
    }

    fn strike(&self, n: usize, fault: &Fault) {
        self.state().faults.next.extend(std::iter::repeat_n(fault.clone(), n));
    }
}
