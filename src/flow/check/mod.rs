//! Proofs about flows before they are served. Each is told with its place and its way out, all of them at once.

mod circle;
mod context;
mod danger;
mod graph;
mod near;
mod notice;
mod reach;
mod stretch;
#[cfg(test)]
mod tests;
mod wait;
mod world;

use crate::fault::Fault;
use crate::flows::Flows;
pub use context::CheckContext;
pub(crate) use graph::Graph;

/// What a check found, and how much it looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// Every fault of the flows, in the order of files and lines.
    pub faults: Vec<Fault>,
    /// How many flows there are.
    pub flows: usize,
    /// How many nodes they have.
    pub nodes: usize,
    /// How many ways lead from node to node, interrupts aside.
    pub edges: usize,
    /// How many paths were examined: the ways from question to question, and the interrupts at every question. A number
    /// that does not fit stays at its end.
    pub paths: u64,
}

impl Flows {
    /// Checks the flows, or tells where they fall short.
    pub fn check(&self, context: &CheckContext<'_>) -> Checked {
        let graph = Graph::of(self);
        let mut faults = Vec::new();
        reach::check(self, &graph, &mut faults);
        let no_circle = circle::check(&graph, &mut faults);
        wait::check(self, &graph, &mut faults);
        danger::check(self, &graph, &mut faults);
        notice::check(self, &graph, &mut faults);
        world::check(self, &graph, context, &mut faults);
        let mut paths = near::check(self, &graph, &mut faults);
        if no_circle {
            paths = paths.saturating_add(stretch::check(&graph, &mut faults));
        }
        faults.sort();
        faults.dedup();
        Checked {
            faults,
            flows: self.all.len(),
            nodes: graph.points().len(),
            edges: graph.size(),
            paths,
        }
    }
}
