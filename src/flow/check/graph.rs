//! The flows as one graph of numbered points.

use std::collections::VecDeque;

use crate::by::By;
use crate::chart::Flow;
use crate::exit::Exit;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::goto::{FlowId, Goto, NodeId};
use crate::node::Node;
use crate::placed::{Name, Position};

/// A node of a flow, by its number in the graph.
pub(crate) type Point = usize;

/// The flows as one graph.
pub(crate) struct Graph<'a> {
    flows: &'a Flows,
    /// The number of each flow's first node.
    firsts: Vec<Point>,
    points: Vec<(FlowId, NodeId)>,
    edges: Vec<Vec<Edge>>,
}

/// A way out of a point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Edge {
    /// On, without anybody doing anything.
    Free(Point),
    /// On, after somebody did something or time has passed.
    Late(Point),
    /// Into a flow that comes back.
    Call(Point),
    /// Back from the flow that the same point calls.
    Back(Point),
    /// Out of the flow.
    End,
}

impl Edge {
    /// Where it leads, if it leads on.
    pub(crate) fn to(self) -> Option<Point> {
        match self {
            Self::Free(to) | Self::Late(to) | Self::Call(to) | Self::Back(to) => Some(to),
            Self::End => None,
        }
    }
}

impl<'a> Graph<'a> {
    pub(crate) fn of(flows: &'a Flows) -> Self {
        let mut graph = Self {
            flows,
            firsts: Vec::with_capacity(flows.all.len()),
            points: Vec::new(),
            edges: Vec::new(),
        };
        for (id, flow) in (0..).map(FlowId).zip(&flows.all) {
            graph.firsts.push(graph.points.len());
            let nodes = (0..).map(NodeId).zip(flow.nodes());
            graph.points.extend(nodes.map(|(node, _)| (id, node)));
        }
        graph.edges = graph.points().map(|point| graph.ways(point)).collect();
        graph
    }

    fn ways(&self, point: Point) -> Vec<Edge> {
        let (id, _) = self.points[point];
        let near = |goto: &Goto| {
            goto.node()
                .map(|node| self.firsts[usize::from(id.0)] + usize::from(node.0))
        };
        let far = |flow: &Name| self.start(flow);
        let mut edges = Vec::new();
        for exit in self.node(point).exits(&self.flow(point).definition.waits) {
            match exit {
                Exit::On(to, _) => edges.extend(near(to).map(Edge::Free)),
                Exit::After(to, _) => edges.extend(near(to).map(Edge::Late)),
                Exit::Leap(flow) => edges.extend(far(flow).map(Edge::Free)),
                Exit::Call(flow, back) => {
                    edges.extend(far(flow).map(Edge::Call));
                    edges.extend(near(back).map(Edge::Back));
                }
                Exit::End => edges.push(Edge::End),
            }
        }
        edges
    }

    /// Every point.
    pub(crate) fn points(&self) -> std::ops::Range<Point> {
        0..self.points.len()
    }

    /// How many ways there are from point to point.
    pub(crate) fn size(&self) -> usize {
        self.edges.iter().map(Vec::len).sum()
    }

    /// The start of a flow.
    pub(crate) fn start(&self, flow: &str) -> Option<Point> {
        let id = self.flows.id(flow)?;
        self.point(id, self.flows.at(id).start())
    }

    fn point(&self, flow: FlowId, node: NodeId) -> Option<Point> {
        let point = self.firsts.get(usize::from(flow.0))? + usize::from(node.0);
        (self.points.get(point) == Some(&(flow, node))).then_some(point)
    }

    pub(crate) fn ids(&self, point: Point) -> (FlowId, NodeId) {
        self.points[point]
    }

    pub(crate) fn flow(&self, point: Point) -> &'a Flow {
        self.flows.at(self.points[point].0)
    }

    pub(crate) fn node(&self, point: Point) -> &'a Node {
        self.flow(point).at(self.points[point].1)
    }

    pub(crate) fn name(&self, point: Point) -> &'a str {
        self.flow(point).name_of(self.points[point].1)
    }

    /// The exits of a point.
    pub(crate) fn edges(&self, point: Point) -> &[Edge] {
        &self.edges[point]
    }

    /// The start of the flow that a point calls.
    pub(crate) fn called(&self, point: Point) -> Option<Point> {
        self.edges(point).iter().find_map(|edge| match edge {
            Edge::Call(start) => Some(*start),
            _ => None,
        })
    }

    /// Marks every point that is reached from some points by the edges that are followed.
    pub(crate) fn reached(
        &self,
        from: impl IntoIterator<Item = Point>,
        follow: impl Fn(Point, Edge) -> Option<Point>,
    ) -> Vec<bool> {
        let mut reached = vec![false; self.points.len()];
        let mut ahead = VecDeque::new();
        for point in from {
            if !std::mem::replace(&mut reached[point], true) {
                ahead.push_back(point);
            }
        }
        while let Some(point) = ahead.pop_front() {
            for to in self.edges(point).iter().filter_map(|edge| follow(point, *edge)) {
                if !std::mem::replace(&mut reached[to], true) {
                    ahead.push_back(to);
                }
            }
        }
        reached
    }

    /// Marks every point from which a point of some kind is reached by the edges that are followed.
    pub(crate) fn leading_to(&self, is: impl Fn(Point) -> bool, follow: impl Fn(Edge) -> Option<Point>) -> Vec<bool> {
        let mut before: Vec<Vec<Point>> = vec![Vec::new(); self.points.len()];
        for point in self.points() {
            for to in self.edges(point).iter().filter_map(|edge| follow(*edge)) {
                before[to].push(point);
            }
        }
        let mut leading = vec![false; self.points.len()];
        let mut ahead: Vec<Point> = self.points().filter(|point| is(*point)).collect();
        while let Some(point) = ahead.pop() {
            if !std::mem::replace(&mut leading[point], true) {
                ahead.extend(&before[point]);
            }
        }
        leading
    }

    /// A fault at a point.
    pub(crate) fn fault(&self, point: Point, rule: Rule, sentence: impl Into<String>) -> Fault {
        let flow = self.flow(point);
        let (_, node) = self.points[point];
        let place = flow
            .nodes()
            .nth(usize::from(node.0))
            .map_or(Position::default(), |(_, node)| node.place);
        Fault::at(&flow.file, place, rule, sentence)
    }

    /// The ways between the nodes of a flow, with their labels: from, by, to.
    pub(crate) fn arrows(flow: &Flow) -> impl Iterator<Item = (&str, By, &str)> {
        flow.nodes().flat_map(|(from, node)| {
            let exits = node.exits(&flow.definition.waits).into_iter();
            exits.filter_map(move |exit| match exit {
                Exit::On(to, by) | Exit::After(to, by) => Some((&**from, by, to.as_str())),
                Exit::Call(_, back) => Some((&**from, By::Return, back.as_str())),
                Exit::Leap(_) | Exit::End => None,
            })
        })
    }
}
