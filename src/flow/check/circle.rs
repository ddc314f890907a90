//! Every circle passes a question or a person. One that does not would run until the engine's cap.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};
use crate::flows::Flows;

pub(super) fn check(flows: &Flows, faults: &mut Vec<Fault>) {
    let graph = Graph::of(flows);
    let passable = passable(flows, graph);
    let mut search = Search {
        graph,
        passable: &passable,
        marks: BTreeMap::new(),
        trail: Vec::new(),
        faults,
    };
    for (point, _, _) in graph.points() {
        search.visit(point);
    }
}

/// The flows that can be passed from start to end without anybody doing anything.
fn passable<'a>(flows: &'a Flows, graph: Graph<'a>) -> BTreeSet<&'a str> {
    let mut passable = BTreeSet::new();
    loop {
        let found: Vec<&str> = flows
            .names()
            .filter(|flow| !passable.contains(flow))
            .filter(|flow| {
                let reached = graph.reached(graph.start(flow), |point, edge| free(graph, &passable, point, edge));
                reached
                    .into_iter()
                    .any(|point| graph.edges(point).iter().any(|edge| matches!(edge, Edge::End)))
            })
            .collect();
        if found.is_empty() {
            return passable;
        }
        passable.extend(found);
    }
}

/// Where an edge leads if nobody does anything on the way.
fn free<'a>(graph: Graph<'a>, passable: &BTreeSet<&str>, from: Point<'a>, edge: Edge<'a>) -> Option<Point<'a>> {
    match edge {
        Edge::Free(to) | Edge::Call(to) => Some(to),
        Edge::Back(to) => {
            let called = graph.edges(from).into_iter().find_map(|edge| match edge {
                Edge::Call((flow, _)) => Some(flow),
                _ => None,
            });
            called.is_some_and(|flow| passable.contains(flow)).then_some(to)
        }
        Edge::Late(_) | Edge::End => None,
    }
}

struct Search<'a, 'f> {
    graph: Graph<'a>,
    passable: &'f BTreeSet<&'a str>,
    marks: BTreeMap<Point<'a>, Mark>,
    trail: Vec<Point<'a>>,
    faults: &'f mut Vec<Fault>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    OnTrail,
    Done,
}

impl<'a> Search<'a, '_> {
    fn visit(&mut self, point: Point<'a>) {
        match self.marks.get(&point) {
            Some(Mark::Done) => return,
            Some(Mark::OnTrail) => return self.tell(point),
            None => {}
        }
        self.marks.insert(point, Mark::OnTrail);
        self.trail.push(point);
        for edge in self.graph.edges(point) {
            if let Some(to) = free(self.graph, self.passable, point, edge) {
                self.visit(to);
            }
        }
        self.trail.pop();
        self.marks.insert(point, Mark::Done);
    }

    fn tell(&mut self, point: Point<'a>) {
        let start = self.trail.iter().position(|passed| *passed == point).unwrap_or(0);
        let ring: Vec<&str> = self.trail[start..]
            .iter()
            .chain([&point])
            .map(|(_, node)| *node)
            .collect();
        let sentence = format!(
            "{} goes round without asking anybody anything; put a question into the circle",
            ring.join(" -> ")
        );
        self.faults.push(self.graph.fault(point, Rule::Circle, sentence));
    }
}
