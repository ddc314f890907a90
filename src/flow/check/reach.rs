//! Every node is reached, and from every node the conversation can end.

use std::collections::BTreeSet;

use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};
use crate::flows::{DANGER, Flows, PERSON, QUIET, WAITING, WELCOME};

pub(super) fn check(flows: &Flows, faults: &mut Vec<Fault>) {
    let graph = Graph::of(flows);
    unreached(flows, graph, faults);
    dead_ends(graph, faults);
}

fn unreached(flows: &Flows, graph: Graph<'_>, faults: &mut Vec<Fault>) {
    let roots = [WELCOME, DANGER, PERSON, WAITING, QUIET]
        .into_iter()
        .filter_map(|flow| graph.start(flow));
    let entered = graph.reached(roots, |_, edge| edge.to());
    for (name, flow) in &flows.all {
        let Some(start) = graph.start(name) else { continue };
        if !entered.contains(&start) {
            let sentence =
                format!("nothing leads to the flow `{name}`; call it or jump to it from another flow, or remove it");
            faults.push(Fault::at(
                &flow.file,
                flow.definition.flow.place,
                Rule::Unreachable,
                sentence,
            ));
        }
        // Within a flow the start counts as reached, so that a flow that nothing leads to is told once and not for each node.
        let within = graph.reached([start], |(from, _), edge| edge.to().filter(|(to, _)| *to == from));
        for node in flow.definition.nodes.keys() {
            let point = (name.as_str(), node.as_str());
            if !within.contains(&point) {
                let sentence = format!("nothing leads to `{node}`; lead to it from another node, or remove it");
                faults.push(graph.fault(point, Rule::Unreachable, sentence));
            }
        }
    }
}

fn dead_ends(graph: Graph<'_>, faults: &mut Vec<Fault>) {
    let points: Vec<Point<'_>> = graph.points().map(|(point, _, _)| point).collect();
    let mut ending: BTreeSet<Point<'_>> = BTreeSet::new();
    // Backwards from the ends, a round at a time, until a round finds nothing new.
    loop {
        let found: Vec<Point<'_>> = points
            .iter()
            .filter(|point| !ending.contains(*point))
            .filter(|point| {
                graph.edges(**point).into_iter().any(|edge| match edge {
                    Edge::End => true,
                    Edge::Free(to) | Edge::Late(to) | Edge::Back(to) => ending.contains(&to),
                    // A called flow has to end too, but that is told in that flow.
                    Edge::Call(_) => false,
                })
            })
            .copied()
            .collect();
        if found.is_empty() {
            break;
        }
        ending.extend(found);
    }
    for point in points.into_iter().filter(|point| !ending.contains(point)) {
        let sentence = format!("from `{}` the conversation can never end; lead on to an `end`", point.1);
        faults.push(graph.fault(point, Rule::DeadEnd, sentence));
    }
}
