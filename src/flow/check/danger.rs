//! The reserved flows do what the engine relies on, and danger always reaches a card and a person.

use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};
use crate::flows::{DANGER, Flows, PERSON, WAITING, WELCOME};
use crate::node::{Jump, Nobody, Node};
use crate::placed::Place;
use crate::risk::Risk;

pub(super) fn check(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) {
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
fn person(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    let handed = |node: &Node| matches!(node, Node::HandOff(_));
    for point in before(graph, PERSON, handed) {
        if let Some(why) = detour(graph.node(point)) {
            let sentence = format!(
                "on the way to a person `{}` {why}; put the `hand_off` before it",
                graph.name(point)
            );
            faults.push(graph.fault(point, Rule::Reserved, sentence));
        }
    }
}

/// Whoever is in danger gets the card first, and then the queue, whether somebody is there or not.
fn danger(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    let Some(start) = graph.start(DANGER) else { return };
    if !matches!(graph.node(start), Node::Card(_)) {
        let sentence = format!(
            "`{}` comes before the card; let the flow start with a `card`",
            graph.name(start)
        );
        faults.push(graph.fault(start, Rule::Danger, sentence));
    }
    let queued = |node: &Node| matches!(node, Node::HandOff(node) if matches!(node.nobody, Nobody::Wait));
    for point in before(graph, DANGER, queued) {
        if let Some(why) = detour(graph.node(point)) {
            let sentence = format!(
                "somebody in danger comes to `{}`, which {why}; put a `hand_off` with `nobody: wait` before it",
                graph.name(point)
            );
            faults.push(graph.fault(point, Rule::Danger, sentence));
        }
    }
}

/// Who waits in the queue is answered and keeps their place.
fn waiting(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    for point in before(graph, WAITING, |_| false) {
        let wrong = match graph.node(point) {
            Node::Choose(_) | Node::Ask(_) | Node::Form(_) => "asks",
            Node::HandOff(_) => "hands off",
            Node::Jump(Jump::Flow(_)) => "leaves for another flow",
            _ => continue,
        };
        let sentence = format!(
            "`{}` {wrong}, but whoever is answered by `waiting` stands in the queue already; say something and `end`",
            graph.name(point)
        );
        faults.push(graph.fault(point, Rule::Reserved, sentence));
    }
}

/// A flow that sees danger leads to a card and to a person.
fn raised(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    let cards = graph.leading_to(|point| matches!(graph.node(point), Node::Card(_)), Edge::to);
    let people = graph.leading_to(|point| matches!(graph.node(point), Node::HandOff(_)), Edge::to);
    for point in graph.points() {
        if !matches!(graph.node(point), Node::Raise(raise) if raise.risk >= Risk::L3) {
            continue;
        }
        // In the reserved flow the card has been shown before the risk is raised.
        let card = &*graph.flow(point).name == DANGER || cards[point];
        for (there, what) in [(card, "card"), (people[point], "hand_off")] {
            if !there {
                let sentence = format!(
                    "`{}` sees danger but leads to no `{what}`; jump to the flow `danger`",
                    graph.name(point)
                );
                faults.push(graph.fault(point, Rule::Danger, sentence));
            }
        }
    }
}

/// The points of a flow that are passed before a kind of node.
fn before(graph: &Graph<'_>, flow: &str, stop: impl Fn(&Node) -> bool) -> Vec<Point> {
    let handed = |point: Point| matches!(graph.node(point), Node::HandOff(_));
    let reached = graph.reached(graph.start(flow), |point, edge| match edge {
        _ if stop(graph.node(point)) => None,
        // Behind a `hand_off` only the way where nobody is there has not met a person yet.
        Edge::Late(_) if handed(point) => None,
        Edge::Free(to) if &*graph.flow(to).name != flow => None,
        Edge::Free(to) | Edge::Late(to) | Edge::Call(to) | Edge::Back(to) => Some(to),
        Edge::End => None,
    });
    let passed = |point: &Point| reached[*point] && !stop(graph.node(*point));
    graph.points().filter(passed).collect()
}

/// Why a node must not come before a person.
fn detour(node: &Node) -> Option<&'static str> {
    match node {
        Node::Choose(_) | Node::Ask(_) | Node::Form(_) => Some("asks"),
        Node::End(_) => Some("ends"),
        Node::Jump(Jump::Flow(_)) => Some("leaves"),
        _ => None,
    }
}
