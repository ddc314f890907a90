//! Every circle passes a question or a person. One that does not would run until the engine's cap.

use crate::check::graph::{Edge, Graph, Point};
use crate::fault::{Fault, Rule};

/// Tells every circle, and returns whether there is none.
pub(super) fn check(graph: &Graph<'_>, faults: &mut Vec<Fault>) -> bool {
    let passable = passable(graph);
    let before = faults.len();
    let mut search = Search {
        graph,
        passable: &passable,
        marks: vec![Mark::New; graph.points().len()],
        faults,
    };
    for point in graph.points() {
        search.visit(point);
    }
    faults.len() == before
}

/// The points from which a flow is passed to its end without anybody doing anything.
pub(super) fn passable(graph: &Graph<'_>) -> Vec<bool> {
    let mut passable = vec![false; graph.points().len()];
    let mut before: Vec<Vec<Point>> = vec![Vec::new(); graph.points().len()];
    for point in graph.points() {
        for to in graph.edges(point).iter().filter_map(|edge| match edge {
            Edge::Free(to) | Edge::Call(to) | Edge::Back(to) => Some(*to),
            Edge::Late(_) | Edge::End => None,
        }) {
            before[to].push(point);
        }
    }
    let holds = |point: Point, passable: &[bool]| {
        let called = graph.called(point).is_none_or(|start| passable[start]);
        graph.edges(point).iter().any(|edge| match edge {
            Edge::End => true,
            Edge::Free(to) => passable[*to],
            Edge::Back(to) => called && passable[*to],
            Edge::Late(_) | Edge::Call(_) => false,
        })
    };
    let mut ahead: Vec<Point> = graph.points().collect();
    while let Some(point) = ahead.pop() {
        if !passable[point] && holds(point, &passable) {
            passable[point] = true;
            ahead.extend(&before[point]);
        }
    }
    passable
}

/// Where an edge leads if nobody does anything on the way.
pub(super) fn free(graph: &Graph<'_>, passable: &[bool], from: Point, edge: Edge) -> Option<Point> {
    match edge {
        Edge::Free(to) | Edge::Call(to) => Some(to),
        Edge::Back(to) => graph.called(from).is_some_and(|start| passable[start]).then_some(to),
        Edge::Late(_) | Edge::End => None,
    }
}

struct Search<'a, 'g, 'f> {
    graph: &'g Graph<'a>,
    passable: &'g [bool],
    marks: Vec<Mark>,
    faults: &'f mut Vec<Fault>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    OnTrail,
    Done,
}

impl Search<'_, '_, '_> {
    /// Goes on from a point as far as it can. The trail is a list of its own, because flows may be longer than the
    /// stack.
    fn visit(&mut self, start: Point) {
        if self.marks[start] != Mark::New {
            return;
        }
        self.marks[start] = Mark::OnTrail;
        let mut trail = vec![(start, 0)];
        while let Some((point, next)) = trail.last_mut() {
            let (point, edge) = (*point, self.graph.edges(*point).get(*next));
            *next += 1;
            let Some(edge) = edge else {
                self.marks[point] = Mark::Done;
                trail.pop();
                continue;
            };
            let Some(to) = free(self.graph, self.passable, point, *edge) else {
                continue;
            };
            match self.marks[to] {
                Mark::Done => {}
                Mark::OnTrail => self.tell(to, &trail),
                Mark::New => {
                    self.marks[to] = Mark::OnTrail;
                    trail.push((to, 0));
                }
            }
        }
    }

    fn tell(&mut self, point: Point, trail: &[(Point, usize)]) {
        let start = trail.iter().position(|(passed, _)| *passed == point).unwrap_or(0);
        let ring: Vec<&str> = trail[start..]
            .iter()
            .map(|(passed, _)| self.graph.name(*passed))
            .chain([self.graph.name(point)])
            .collect();
        let sentence = format!(
            "{} goes round without asking anybody anything; put a question into the circle",
            ring.join(" -> ")
        );
        self.faults.push(self.graph.fault(point, Rule::Circle, sentence));
    }
}
