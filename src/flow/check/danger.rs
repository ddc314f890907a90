//! The reserved flows do what the engine relies on, and danger always reaches a card and a person.

use std::collections::BTreeSet;

use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};
use crate::flows::{DANGER, Flows, PERSON, WAITING, WELCOME};
use crate::node::{Jump, Nobody, Node};
use crate::placed::Place;
use crate::risk::Risk;

pub(super) fn check(flows: &Flows, faults: &mut Vec<Fault>) {
    let graph = Graph::of(flows);
    for flow in [WELCOME, PERSON, DANGER, WAITING] {
        if flows.get(flow).is_none() {
            let sentence = format!("the flow `{flow}` is missing; the engine goes there by itself, so add {flow}.yaml");
            faults.push(Fault::at("flows", Place::default(), Rule::Reserved, sentence));
        }
    }
    person(graph, faults);
    danger(graph, faults);
    waiting(graph, faults);
    raised(graph, faults);
}

/// Whoever wants a person is asked nothing before.
fn person(graph: Graph<'_>, faults: &mut Vec<Fault>) {
    let handed = |node: &Node| matches!(node, Node::HandOff(_));
    for point in before(graph, PERSON, handed) {
        if let Some(why) = graph.node(point).and_then(detour) {
            let sentence = format!(
                "on the way to a person `{}` {why}; put the `hand_off` before it",
                point.1
            );
            faults.push(graph.fault(point, Rule::Reserved, sentence));
        }
    }
}

/// Whoever is in danger gets the card first, and then the queue, whether somebody is there or not.
fn danger(graph: Graph<'_>, faults: &mut Vec<Fault>) {
    let Some(start) = graph.start(DANGER) else { return };
    if !matches!(graph.node(start), Some(Node::Card(_))) {
        let sentence = format!("`{}` comes before the card; let the flow start with a `card`", start.1);
        faults.push(graph.fault(start, Rule::Danger, sentence));
    }
    let queued = |node: &Node| matches!(node, Node::HandOff(node) if matches!(node.nobody, Nobody::Wait));
    for point in before(graph, DANGER, queued) {
        if let Some(why) = graph.node(point).and_then(detour) {
            let sentence = format!(
                "somebody in danger comes to `{}`, which {why}; put a `hand_off` with `nobody: wait` before it",
                point.1
            );
            faults.push(graph.fault(point, Rule::Danger, sentence));
        }
    }
}

/// Who waits in the queue is answered and keeps their place.
fn waiting(graph: Graph<'_>, faults: &mut Vec<Fault>) {
    for point in before(graph, WAITING, |_| false) {
        let wrong = match graph.node(point) {
            Some(Node::Choose(_) | Node::Ask(_)) => "asks",
            Some(Node::HandOff(_)) => "hands off",
            Some(Node::Jump(Jump::Flow(_))) => "leaves for another flow",
            _ => continue,
        };
        let sentence = format!(
            "`{}` {wrong}, but whoever is answered by `waiting` stands in the queue already; say something and `end`",
            point.1
        );
        faults.push(graph.fault(point, Rule::Reserved, sentence));
    }
}

/// A flow that sees danger leads to a card and to a person.
fn raised(graph: Graph<'_>, faults: &mut Vec<Fault>) {
    for (point, _, node) in graph.points() {
        if !matches!(node, Node::Raise(raise) if raise.risk >= Risk::L3) {
            continue;
        }
        let onward = graph.reached([point], |_, edge| edge.to());
        let leads_to = |wanted: fn(&Node) -> bool| onward.iter().any(|point| graph.node(*point).is_some_and(wanted));
        // In the reserved flow the card has been shown before the risk is raised.
        let card = point.0 == DANGER || leads_to(|node| matches!(node, Node::Card(_)));
        let person = leads_to(|node| matches!(node, Node::HandOff(_)));
        for (there, what) in [(card, "card"), (person, "hand_off")] {
            if !there {
                let sentence = format!(
                    "`{}` sees danger but leads to no `{what}`; jump to the flow `danger`",
                    point.1
                );
                faults.push(graph.fault(point, Rule::Danger, sentence));
            }
        }
    }
}

/// The points of a flow that are passed before a kind of node.
fn before<'a>(graph: Graph<'a>, flow: &'a str, stop: impl Fn(&Node) -> bool) -> BTreeSet<Point<'a>> {
    let stops = |point: Point<'a>| graph.node(point).is_some_and(&stop);
    let handed = |point: Point<'a>| matches!(graph.node(point), Some(Node::HandOff(_)));
    let mut reached = graph.reached(graph.start(flow), |point, edge| match edge {
        _ if stops(point) => None,
        // Behind a `hand_off` only the way where nobody is there has not met a person yet.
        Edge::Late(_) if handed(point) => None,
        Edge::Free((to, _)) if to != flow => None,
        Edge::Free(to) | Edge::Late(to) | Edge::Call(to) | Edge::Back(to) => Some(to),
        Edge::End => None,
    });
    reached.retain(|point| !stops(*point));
    reached
}

/// Why a node must not come before a person.
fn detour(node: &Node) -> Option<&'static str> {
    match node {
        Node::Choose(_) | Node::Ask(_) => Some("asks"),
        Node::End(_) => Some("ends"),
        Node::Jump(Jump::Flow(_)) => Some("leaves"),
        _ => None,
    }
}
