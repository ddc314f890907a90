//! What the tests came to, and what they did not.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::flows::{Flow, Flows};
use crate::node::Exit;
use crate::session::Session;
use crate::step::Passage;

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
    /// The ways that no test went, from and to.
    pub missed_edges: Vec<(String, String)>,
}

/// What has been passed so far.
#[derive(Default)]
pub(super) struct Passed {
    nodes: BTreeSet<(String, String)>,
    edges: BTreeSet<(String, String, String)>,
}

impl Passed {
    /// Notes a step.
    pub(super) fn take(&mut self, path: Vec<Passage>, session: &Session) {
        self.nodes.extend(
            session
                .frames
                .iter()
                .map(|frame| (frame.flow.clone(), frame.node.clone())),
        );
        for Passage { flow, from, to } in path {
            self.nodes.insert((flow.clone(), from.clone()));
            if let Some(to) = to {
                self.nodes.insert((flow.clone(), to.clone()));
                self.edges.insert((flow, from, to));
            }
        }
    }

    /// What is left of the flows.
    pub(super) fn against(&self, flows: &Flows) -> Coverage {
        Coverage {
            flows: flows.all.iter().map(|(name, flow)| self.of(name, flow)).collect(),
        }
    }

    fn of(&self, name: &str, flow: &Flow) -> FlowCoverage {
        let definition = &flow.definition;
        let edges: BTreeSet<(String, String)> = definition
            .nodes
            .iter()
            .flat_map(|(from, node)| {
                node.exits(&definition.waits)
                    .into_iter()
                    .filter_map(move |exit| match exit {
                        Exit::On(to) | Exit::After(to) => Some((from.clone(), to.to_string())),
                        Exit::Leap(_) | Exit::Call(_) | Exit::End => None,
                    })
            })
            .collect();
        let node_missed = |node: &&String| !self.nodes.contains(&(name.to_owned(), (*node).clone()));
        let edge_missed =
            |(from, to): &&(String, String)| !self.edges.contains(&(name.to_owned(), from.clone(), to.clone()));
        FlowCoverage {
            flow: name.to_owned(),
            nodes: definition.nodes.len(),
            edges: edges.len(),
            missed_nodes: definition.nodes.keys().filter(node_missed).cloned().collect(),
            missed_edges: edges.iter().filter(edge_missed).cloned().collect(),
        }
    }
}
