//! The reserved flows do what the engine relies on, and danger always reaches a card and a person.

use crate::act::Act;
use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};
use crate::flows::{DANGER, Flows, PERSON, WAITING, WELCOME};
use crate::placed::Position;
use crate::risk::Risk;

pub(super) fn check(flows: &Flows, graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    for flow in [WELCOME, PERSON, DANGER, WAITING] {
        if flows.get(flow).is_none() {
            let sentence = format!("the flow `{flow}` is missing; the engine goes there by itself, so add {flow}.yaml");
            faults.push(Fault::at("flows", Position::default(), Rule::Reserved, sentence));
        }
    }
    person(graph, faults);
    danger(graph, faults);
    waiting(graph, faults);
    raised(graph, faults);
}

/// Whoever wants a person is asked nothing before.
fn person(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    for point in before(graph, PERSON, |act| matches!(act, Act::HandsOff { .. })) {
        if let Some(why) = detour(graph.node(point).act()) {
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
    if !matches!(graph.node(start).act(), Act::Shows) {
        let sentence = format!(
            "`{}` comes before the card; let the flow start with a `card`",
            graph.name(start)
        );
        faults.push(graph.fault(start, Rule::Danger, sentence));
    }
    for point in before(graph, DANGER, |act| matches!(act, Act::HandsOff { queues: true, .. })) {
        if let Some(why) = detour(graph.node(point).act()) {
            let sentence = format!(
                "somebody in danger comes to `{}`, which {why}; put a `hand_off` with `nobody: wait` before it",
                graph.name(point)
            );
            faults.push(graph.fault(point, Rule::Danger, sentence));
        }
    }
}

/// Whoever waits in the queue is answered and keeps their place.
fn waiting(graph: &Graph<'_>, faults: &mut Vec<Fault>) {
    for point in before(graph, WAITING, |_| false) {
        let wrong = match graph.node(point).act() {
            Act::Asks => "asks",
            Act::HandsOff { .. } => "hands off",
            Act::Leaves => "leaves for another flow",
            Act::Says(_) | Act::Decides | Act::Passes | Act::Raises(_) | Act::Shows | Act::Ends => continue,
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
    let act = |point: Point| graph.node(point).act();
    let cards = graph.leading_to(|point| matches!(act(point), Act::Shows), Edge::to);
    let people = graph.leading_to(|point| matches!(act(point), Act::HandsOff { .. }), Edge::to);
    for point in graph.points() {
        if !matches!(act(point), Act::Raises(risk) if risk >= Risk::L3) {
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

/// The points of a flow that are passed before a node that does what `stop` looks for.
fn before(graph: &Graph<'_>, flow: &str, stop: impl Fn(Act<'_>) -> bool) -> Vec<Point> {
    let act = |point: Point| graph.node(point).act();
    let handed = |point: Point| matches!(act(point), Act::HandsOff { .. });
    let reached = graph.reached(graph.start(flow), |point, edge| match edge {
        _ if stop(act(point)) => None,
        // Whoever comes out of a `hand_off` has met a person, except on the way that is taken when nobody is there.
        Edge::Late(_) if handed(point) => None,
        Edge::Free(to) if &*graph.flow(to).name != flow => None,
        Edge::Free(to) | Edge::Late(to) | Edge::Call(to) | Edge::Back(to) => Some(to),
        Edge::End => None,
    });
    let passed = |point: &Point| reached[*point] && !stop(act(*point));
    graph.points().filter(passed).collect()
}

/// Why a node must not come before a person.
fn detour(act: Act<'_>) -> Option<&'static str> {
    match act {
        Act::Asks => Some("asks"),
        Act::Ends => Some("ends"),
        Act::Leaves => Some("leaves"),
        Act::Says(_) | Act::Decides | Act::Passes | Act::Raises(_) | Act::HandsOff { .. } | Act::Shows => None,
    }
}
