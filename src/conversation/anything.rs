//! Whatever visitors write, forge and change and counselors do, in whatever order: the rules of the server hold after
//! every step.
//!
//! A sequence of real events goes through the real [`crate::decide`] and the real holder rules. One reading of
//! bytes as sequences serves the property test here and the fuzz target `decision` in `tests/fuzz`.

pub(crate) mod act;
mod holding;
mod live;
mod messenger;
pub(crate) mod simulation;
#[cfg(test)]
mod tests;

use std::time::Duration;

use act::acts;
use messenger::with_messenger;

use crate::Script;

pub(crate) use simulation::Simulation;
#[cfg(test)]
pub(crate) use tests::script;

/// Flows and texts, for sequences of events.
pub struct Sequences(Script);

impl Sequences {
    /// Of a script; a messenger is put beside the page.
    pub fn of(script: Script) -> Self {
        Self(with_messenger(script))
    }

    /// Plays what the bytes stand for, on the page or on a messenger as the first one says, and panics where a rule of
    /// the server does not hold. `spent` tells the processor's time of this thread.
    pub fn play(&self, bytes: &[u8], spent: &dyn Fn() -> Duration) {
        let Some((first, rest)) = bytes.split_first() else {
            return;
        };
        let mut simulation = Simulation::on(&self.0, if first % 3 == 0 { "web" } else { "telegram" });
        for act in acts(rest) {
            simulation.live(&act, spent);
        }
    }
}
