//! What happens between two moments at which somebody acts stays within the limits of a step, whatever way is taken.
//!
//! A called flow is counted as a whole, and what follows it is added. That is at least as much as any one way through
//! it, so what is proved here cannot be exceeded.

use crate::act::Act;
use crate::check::circle;
use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};
use crate::flows::ROOTS;
use crate::limit::{SAID_MOST, STEPS_MOST};

/// The most that can follow when a conversation comes to a point.
#[derive(Clone, Copy, Default)]
struct Stretch {
    steps: usize,
    said: usize,
    /// How many ways there are. A number that `u64` does not hold stays at its end.
    ways: u64,
}

/// Tells stretches that are too long, and returns how many ways from question to question there are. There must be no
/// circle.
pub(super) fn check(graph: &Graph<'_>, faults: &mut Vec<Fault>) -> u64 {
    let passable = circle::passable(graph);
    let stretches = measure(graph, &passable);
    let mut ways = 0_u64;
    let mut entered = vec![false; graph.points().len()];
    for start in ROOTS.iter().filter_map(|flow| graph.start(flow)) {
        entered[start] = true;
        ways = ways.saturating_add(stretches[start].ways);
    }
    for point in graph.points() {
        for edge in graph.edges(point) {
            if let Edge::Late(to) | Edge::Call(to) = edge {
                entered[*to] = true;
                ways = ways.saturating_add(stretches[*to].ways);
            }
        }
    }
    for point in graph.points().filter(|point| entered[*point]) {
        let Stretch { steps, said, .. } = stretches[point];
        let node = graph.name(point);
        if said > SAID_MOST {
            let sentence = format!(
                "from `{node}` up to {said} messages come without a question, and a visitor is sent at most {SAID_MOST} at a time; ask something between them"
            );
            faults.push(graph.fault(point, Rule::Limit, sentence));
        }
        if steps > STEPS_MOST {
            let sentence = format!(
                "from `{node}` up to {steps} nodes are passed without a question, and a step passes at most {STEPS_MOST}; ask something between them"
            );
            faults.push(graph.fault(point, Rule::Limit, sentence));
        }
    }
    ways
}

/// The stretch of every point, each after those that it leads to.
fn measure(graph: &Graph<'_>, passable: &[bool]) -> Vec<Stretch> {
    let mut stretches: Vec<Option<Stretch>> = vec![None; graph.points().len()];
    for start in graph.points() {
        let mut trail = vec![start];
        while let Some(point) = trail.last().copied() {
            if stretches[point].is_some() {
                trail.pop();
                continue;
            }
            let next = graph.edges(point).iter();
            let open = next
                .filter_map(|edge| circle::free(graph, passable, point, *edge))
                .find(|to| stretches[*to].is_none());
            if let Some(open) = open {
                trail.push(open);
            } else {
                stretches[point] = Some(from(graph, passable, point, &stretches));
                trail.pop();
            }
        }
    }
    stretches.into_iter().map(Option::unwrap_or_default).collect()
}

fn from(graph: &Graph<'_>, passable: &[bool], point: Point, known: &[Option<Stretch>]) -> Stretch {
    let at = |point: Point| known[point].unwrap_or_default();
    let called = graph.called(point).map(at);
    let mut most = Stretch::default();
    for edge in graph.edges(point) {
        let Some(to) = circle::free(graph, passable, point, *edge) else {
            // Somebody acts next here. All ways out of the point on which that is so count as one.
            most.ways = most.ways.max(1);
            continue;
        };
        let mut next = at(to);
        if let (Edge::Back(_), Some(called)) = (edge, called) {
            next.steps += called.steps;
            next.said += called.said;
        }
        most.steps = most.steps.max(next.steps);
        most.said = most.said.max(next.said);
        most.ways = most.ways.saturating_add(next.ways);
    }
    most.steps += 1;
    let node = graph.node(point);
    most.said += match node.act() {
        Act::Says(_) | Act::Shows | Act::Asks => 1,
        // It says its own phrase, and then a question that was pending may be asked again.
        Act::Ends => 1 + node.uses().len(),
        Act::Decides | Act::Passes | Act::Leaves | Act::Raises(_) | Act::HandsOff { .. } => 0,
    };
    most
}
