//! The flows as one graph.

use std::collections::{BTreeSet, VecDeque};

use crate::fault::{Fault, Rule};
use crate::flows::{Flow, Flows};
use crate::node::{Exit, Node};
use crate::placed::Place;

/// A node of the graph: flow and node.
pub(crate) type Point<'a> = (&'a str, &'a str);

/// The flows as one graph.
#[derive(Clone, Copy)]
pub(crate) struct Graph<'a> {
    flows: &'a Flows,
}

/// Where an exit leads in the graph, and how.
#[derive(Clone, Copy)]
pub(crate) enum Edge<'a> {
    /// On, without anybody doing anything.
    Free(Point<'a>),
    /// On, after somebody did something or time has passed.
    Late(Point<'a>),
    /// Into a flow that comes back.
    Call(Point<'a>),
    /// Back from a called flow.
    Back(Point<'a>),
    /// Out of the flow.
    End,
}

impl<'a> Edge<'a> {
    /// Where it leads, if it leads on.
    pub(crate) fn to(self) -> Option<Point<'a>> {
        match self {
            Self::Free(to) | Self::Late(to) | Self::Call(to) | Self::Back(to) => Some(to),
            Self::End => None,
        }
    }
}

impl<'a> Graph<'a> {
    pub(crate) fn of(flows: &'a Flows) -> Self {
        Self { flows }
    }

    /// Every point with its flow and node.
    pub(crate) fn points(self) -> impl Iterator<Item = (Point<'a>, &'a Flow, &'a Node)> {
        self.flows.all.iter().flat_map(|(name, flow)| {
            let nodes = flow.definition.nodes.iter();
            nodes.map(move |(node, placed)| ((name.as_str(), node.as_str()), flow, &placed.inner))
        })
    }

    /// The start of a flow.
    pub(crate) fn start(self, flow: &'a str) -> Option<Point<'a>> {
        self.flows
            .get(flow)
            .map(|found| (flow, found.definition.start.as_str()))
    }

    pub(crate) fn node(self, (flow, node): Point<'_>) -> Option<&'a Node> {
        self.flows.get(flow)?.node(node)
    }

    /// The ways out of a point.
    pub(crate) fn edges(self, point: Point<'a>) -> Vec<Edge<'a>> {
        let (name, node) = point;
        let Some(flow) = self.flows.get(name) else {
            return Vec::new();
        };
        let Some(node) = flow.node(node) else { return Vec::new() };
        let called = matches!(node, Node::Call(_));
        let exits = node.exits(&flow.definition.waits).into_iter();
        exits
            .filter_map(|exit| match exit {
                Exit::On(to) if called => Some(Edge::Back((name, to))),
                Exit::On(to) => Some(Edge::Free((name, to))),
                Exit::After(to) => Some(Edge::Late((name, to))),
                Exit::Leap(flow) => self.start(flow).map(Edge::Free),
                Exit::Call(flow) => self.start(flow).map(Edge::Call),
                Exit::End => Some(Edge::End),
            })
            .collect()
    }

    /// Every point reached from some by edges of a kind.
    pub(crate) fn reached(
        self,
        from: impl IntoIterator<Item = Point<'a>>,
        follow: impl Fn(Point<'a>, Edge<'a>) -> Option<Point<'a>>,
    ) -> BTreeSet<Point<'a>> {
        let mut ahead: VecDeque<Point<'a>> = from.into_iter().collect();
        let mut reached: BTreeSet<Point<'a>> = ahead.iter().copied().collect();
        while let Some(point) = ahead.pop_front() {
            for edge in self.edges(point) {
                if let Some(to) = follow(point, edge)
                    && reached.insert(to)
                {
                    ahead.push_back(to);
                }
            }
        }
        reached
    }

    /// A fault at a point.
    pub(crate) fn fault(self, (flow, node): Point<'_>, rule: Rule, sentence: impl Into<String>) -> Fault {
        let flow = self.flows.get(flow);
        let place = flow
            .and_then(|flow| flow.definition.nodes.get(node))
            .map_or(Place::default(), |node| node.place);
        Fault::at(flow.map_or("flows", |flow| flow.file.as_str()), place, rule, sentence)
    }
}
