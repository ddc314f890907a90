//! Which nodes and ways the tests reached, and which they did not.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use crate::by::{By, Passage};
use crate::chart::Flow;
use crate::check::Graph;
use crate::flows::Flows;
use crate::session::Session;

/// What the tests of the flows came to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Coverage {
    /// One entry a flow, by name.
    pub flows: Vec<FlowCoverage>,
}

/// What tests came to in one flow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FlowCoverage {
    /// The flow.
    pub flow: String,
    /// How many nodes it has.
    pub nodes: usize,
    /// How many ways from node to node it has.
    pub edges: usize,
    /// The nodes that no test came to.
    pub missed_nodes: Vec<String>,
    /// The ways that no test went.
    pub missed_edges: Vec<Transition>,
    /// The locales in which no test says a line in real words. A line that is typed by phrase key does not count,
    /// because it is the same in every locale.
    pub unspoken: Vec<String>,
}

impl FlowCoverage {
    /// Whether the tests go so few of the ways that the flow is as good as untested: fewer than nine of ten.
    pub fn is_thin(&self) -> bool {
        self.missed_edges.len() * 10 > self.edges
    }
}

/// A way from a node to another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Transition {
    /// The node.
    pub from: String,
    /// What makes a conversation take it: an option, a case, silence.
    pub by: String,
    /// The other node.
    pub to: String,
}

/// A way: its flow, the node that it leaves, what makes a conversation take it, and the node where it leads.
type Edge = (Arc<str>, Arc<str>, By, Arc<str>);

/// What has been passed so far.
#[derive(Default)]
pub(super) struct Passed {
    nodes: BTreeSet<(Arc<str>, Arc<str>)>,
    edges: BTreeSet<Edge>,
    /// The flows and locales in which real words were said.
    spoken: BTreeSet<(Arc<str>, String)>,
}

impl Passed {
    /// Notes a step.
    pub(super) fn take(&mut self, path: Vec<Passage>, session: &Session) {
        let stands = session.frames.iter();
        self.nodes
            .extend(stands.map(|frame| (Arc::clone(&frame.flow), Arc::clone(&frame.node))));
        for Passage { flow, from, by, to } in path {
            self.nodes.insert((Arc::clone(&flow), Arc::clone(&from)));
            if let Some(to) = to {
                self.nodes.insert((Arc::clone(&flow), Arc::clone(&to)));
                self.edges.insert((flow, from, by, to));
            }
        }
    }

    /// Notes that a test of a flow said real words of a locale.
    pub(super) fn speak(&mut self, flow: &Arc<str>, locale: &str) {
        self.spoken.insert((Arc::clone(flow), locale.to_owned()));
    }

    /// What is left of the flows, in these locales.
    pub(super) fn against(&self, flows: &Flows, locales: &[&str]) -> Coverage {
        Coverage {
            flows: flows.all.iter().map(|flow| self.of(flow, locales)).collect(),
        }
    }

    fn of(&self, flow: &Flow, locales: &[&str]) -> FlowCoverage {
        let name = &flow.name;
        let edges: BTreeSet<(&str, By, &str)> = Graph::arrows(flow).collect();
        let edge_missed = |(from, by, to): &&(&str, By, &str)| {
            !self
                .edges
                .contains(&(Arc::clone(name), (*from).into(), by.clone(), (*to).into()))
        };
        let node_missed = |node: &&Arc<str>| !self.nodes.contains(&(Arc::clone(name), Arc::clone(node)));
        let missed = edges.iter().filter(edge_missed).map(|(from, by, to)| Transition {
            from: (*from).to_owned(),
            by: by.to_string(),
            to: (*to).to_owned(),
        });
        let silent = |locale: &&&str| !self.spoken.contains(&(Arc::clone(name), (**locale).to_owned()));
        FlowCoverage {
            flow: name.to_string(),
            nodes: flow.len(),
            edges: edges.len(),
            missed_nodes: flow
                .nodes()
                .map(|(node, _)| node)
                .filter(node_missed)
                .map(ToString::to_string)
                .collect(),
            missed_edges: missed.collect(),
            unspoken: locales.iter().filter(silent).map(ToString::to_string).collect(),
        }
    }
}
