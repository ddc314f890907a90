//! Every node is reached, and from every node the conversation can end.

use crate::check::graph::{Edge, Graph};
use crate::fault::{Fault, Rule};
use crate::flows::{Flows, ROOTS};

pub(super) fn check(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    unreached(flows, graph, faults);
    dead_ends(graph, faults);
}

fn unreached(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    let roots = ROOTS.iter().filter_map(|flow| graph.start(flow));
    let entered = graph.reached(roots, |_, edge| edge.to());
    let starts = flows.names().filter_map(|flow| graph.start(flow));
    // Within a flow its start counts as reached. A flow that nothing leads to is then told once and not for each node.
    let within = graph.reached(starts, |from, edge| {
        edge.to().filter(|to| graph.ids(*to).0 == graph.ids(from).0)
    });
    for flow in &flows.all {
        if graph.start(&flow.name).is_some_and(|start| !entered[start]) {
            let sentence = format!(
                "nothing leads to the flow `{}`; call it or jump to it from another flow, or remove it",
                flow.name
            );
            let place = flow.definition.flow.place;
            faults.push(Fault::at(&flow.file, place, Rule::Unreachable, sentence));
        }
    }
    for point in graph.points().filter(|point| !within[*point]) {
        let node = graph.name(point);
        let sentence = format!("nothing leads to `{node}`; lead to it from another node, or remove it");
        faults.push(graph.fault(point, Rule::Unreachable, sentence));
    }
}

fn dead_ends(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    let ends = |point| graph.edges(point).contains(&Edge::End);
    let ending = graph.leading_to(ends, |edge| match edge {
        Edge::Free(to) | Edge::Late(to) | Edge::Back(to) => Some(to),
        // A called flow has to end too, but that is told in that flow.
        Edge::Call(_) | Edge::End => None,
    });
    for point in graph.points().filter(|point| !ending[*point]) {
        let node = graph.name(point);
        let sentence = format!("from `{node}` the conversation can never end; lead on to an `end`");
        faults.push(graph.fault(point, Rule::DeadEnd, sentence));
    }
}
