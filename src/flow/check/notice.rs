//! Before anybody writes in their own words they know what stays on the device, who may read and how to leave.
//!
//! The proof looks back from the question: on every way that leads to it all three have been said. Whoever enters a
//! flow by an interrupt may have been told nothing yet. What a called flow says is not counted for its caller.

use crate::act::Act;
use crate::check::graph::Graph;
use crate::fault::{Fault, Rule};
use crate::flows::{Flows, ROOTS};
use crate::notice::{Caution, Cautions};
use crate::slot::SlotKind;

pub(super) fn check(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    let told = told(graph);
    for point in graph.points() {
        let Some(question) = graph.node(point).question() else {
            continue;
        };
        let free = question.wanted().iter().any(|wanted| {
            flows
                .slots
                .get(wanted.into.as_str())
                .is_some_and(|slot| slot.kind == SlotKind::Text)
        });
        let missing: Vec<&str> = told[point]
            .unwrap_or(Cautions::ALL)
            .missing()
            .map(Caution::words)
            .collect();
        if free && !missing.is_empty() {
            let sentence = format!(
                "a visitor may come to `{}` and write freely without having been told {}; lead to it past a `say` with `notice:`",
                graph.name(point),
                missing.join(" and ")
            );
            faults.push(graph.fault(point, Rule::Notice, sentence));
        }
    }
}

/// What has been told on every way to each point; nothing where no way leads.
fn told(graph: &Graph<'_>) -> Vec<Option<Cautions>> {
    let mut told: Vec<Option<Cautions>> = vec![None; graph.points().len()];
    let mut ahead = Vec::new();
    for start in ROOTS.iter().filter_map(|flow| graph.start(flow)) {
        told[start] = Some(Cautions::default());
        ahead.push(start);
    }
    // What is known of a point only shrinks, and it has three parts, so this ends.
    while let Some(point) = ahead.pop() {
        let here = told[point].unwrap_or_default();
        let onward = match graph.node(point).act() {
            Act::Says(notices) => here.with(notices),
            Act::Asks
            | Act::Decides
            | Act::Passes
            | Act::Leaves
            | Act::Raises(_)
            | Act::HandsOff { .. }
            | Act::Shows
            | Act::Ends => here,
        };
        for to in graph.edges(point).iter().filter_map(|edge| edge.to()) {
            let both = told[to].map_or(onward, |known| known.both(onward));
            if told[to] != Some(both) {
                told[to] = Some(both);
                ahead.push(to);
            }
        }
    }
    told
}
