//! Proofs about flows before they are served. Each is told with its place and its way out, all of them at once.

mod circle;
mod danger;
mod graph;
mod reach;
#[cfg(test)]
mod tests;
mod wait;
mod world;

use crate::day::Day;
use crate::fault::Fault;
use crate::flows::Flows;

/// What flows are held against beside each other.
#[derive(Clone, Copy)]
pub struct CheckContext<'a> {
    /// Whether a phrase exists.
    pub phrase: &'a dyn Fn(&str) -> bool,
    /// Whether a card exists.
    pub card: &'a dyn Fn(&str) -> bool,
    /// Whether a service exists whose opening hours are known.
    pub service: &'a dyn Fn(&str) -> bool,
    /// The day on which no fact may have expired; none to leave that out, because `serve` never refuses for it.
    pub today: Option<Day>,
}

impl Flows {
    /// Every fault of the flows, in the order of files and lines.
    pub fn check(&self, context: &CheckContext<'_>) -> Vec<Fault> {
        let mut faults = Vec::new();
        reach::check(self, &mut faults);
        circle::check(self, &mut faults);
        wait::check(self, &mut faults);
        danger::check(self, &mut faults);
        world::check(self, context, &mut faults);
        faults.sort();
        faults.dedup();
        faults
    }
}
