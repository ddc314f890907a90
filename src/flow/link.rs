//! What a step relies on: every name resolves, every slot has one kind, every condition has the right one, every limit
//! is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::chart::Flow;
use crate::exit::Exit;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::goto::{FlowId, Goto};
use crate::inspect::Inspection;
use crate::limit::NODES_MOST;
use crate::node::Node;
use crate::placed::{Name, Position};
use crate::question::Question;
use crate::slot::{Slot, Slots};
use crate::spelling;

/// Puts the flows together, in the order of their names, and tells what does not fit.
pub(crate) fn link(flows: Vec<Flow>, faults: &mut Vec<Fault>) -> Flows {
    let ids = (0..u16::MAX).map(FlowId);
    let flows = Flows {
        index: flows.iter().map(|flow| Arc::clone(&flow.name)).zip(ids).collect(),
        slots: Slots {
            all: slots(&flows, faults),
            labels: labels(&flows),
        },
        all: flows,
    };
    for flow in &flows.all {
        let mut link = Link {
            flows: &flows,
            flow,
            faults,
        };
        spelling::check(flow, link.faults);
        link.header();
        for (name, node) in flow.nodes() {
            link.node(name, node.place, node);
        }
    }
    flows
}

/// The slots of all flows; the same name must mean the same thing everywhere, because a conversation's flows share
/// them.
fn slots(flows: &[Flow], faults: &mut Vec<Fault>) -> BTreeMap<Arc<str>, Slot> {
    let mut all: BTreeMap<Arc<str>, (Slot, &str)> = BTreeMap::new();
    for flow in flows {
        for (name, slot) in &flow.definition.answers {
            match all.get(name) {
                Some((first, file)) if *first != slot.inner => {
                    let sentence = format!(
                        "the answer `{name}` is declared otherwise in {file}; give both the same `type`, `drop_on` and `identifies`"
                    );
                    faults.push(Fault::at(&flow.file, slot.place, Rule::Kind, sentence));
                }
                Some(_) => {}
                None => {
                    all.insert(Arc::clone(name), (slot.inner.clone(), &flow.file));
                }
            }
        }
    }
    all.into_iter().map(|(name, (slot, _))| (name, slot)).collect()
}

/// The labels of the options that are put into slots.
fn labels(flows: &[Flow]) -> BTreeMap<Arc<str>, BTreeMap<Arc<str>, Arc<str>>> {
    let mut labels: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for (_, node) in flows.iter().flat_map(Flow::nodes) {
        let choose = node.question().and_then(Question::choose);
        if let Some((choose, slot)) = choose.and_then(|choose| Some((choose, choose.into.as_ref()?))) {
            for option in &choose.options {
                let options = labels.entry(slot.key()).or_default();
                options.entry(option.value.key()).or_insert_with(|| option.label.key());
            }
        }
    }
    labels
}

struct Link<'a, 'f> {
    flows: &'a Flows,
    flow: &'a Flow,
    faults: &'f mut Vec<Fault>,
}

impl Link<'_, '_> {
    fn fault(&mut self, place: Position, rule: Rule, sentence: impl Into<String>) {
        self.faults.push(Fault::at(&self.flow.file, place, rule, sentence));
    }

    fn header(&mut self) {
        let definition = &self.flow.definition;
        if self.flow.len() > NODES_MOST {
            let sentence = format!(
                "`{}` has {} nodes, a flow at most {NODES_MOST}; move some into a flow that is called",
                definition.flow,
                self.flow.len()
            );
            self.fault(definition.flow.place, Rule::Limit, sentence);
        }
        self.resolve("start", &definition.start);
        let waits = &definition.waits;
        let exits = waits
            .retries
            .iter()
            .map(|r| &r.then)
            .chain(waits.timeout.iter().map(|t| &t.then));
        for exit in exits.collect::<Vec<_>>() {
            self.resolve("waits", exit);
        }
        for (removed, heir) in &definition.successors {
            if self.flow.id(removed).is_some() {
                let sentence = format!("`{removed}` has a successor but is still a node; remove one of the two");
                self.fault(heir.place, Rule::Twice, sentence);
            }
            if !definition.successors.contains_key(heir.as_str()) {
                self.resolve(removed, heir);
            }
        }
        let mut names = BTreeSet::new();
        for test in &definition.tests {
            if !names.insert(&test.name) {
                let sentence = format!("two tests are called \"{}\"; rename one of them", test.name);
                self.fault(test.place, Rule::Twice, sentence);
            }
            if let Some(from) = test.from.as_ref().filter(|from| self.flows.get(from).is_none()) {
                self.fault(
                    test.place,
                    Rule::Unknown,
                    format!("the test begins in `{from}`, which is no flow"),
                );
            }
        }
    }

    fn node(&mut self, name: &str, place: Position, node: &Node) {
        for exit in node.exits(&self.flow.definition.waits) {
            match exit {
                Exit::On(to, _) | Exit::After(to, _) => self.resolve(name, to),
                Exit::Leap(flow) => self.resolve_flow(name, flow),
                Exit::Call(flow, back) => {
                    self.resolve_flow(name, flow);
                    self.resolve(name, back);
                }
                Exit::End => {}
            }
        }
        let definition = &self.flow.definition;
        let mut inspection = Inspection {
            file: &self.flow.file,
            name,
            place,
            own: &definition.answers,
            all: &self.flows.slots,
            faults: self.faults,
        };
        for used in node.uses() {
            for slot in used.answers {
                inspection.slot(slot);
            }
            for fact in used.facts {
                if !definition.facts.contains_key(fact.as_str()) {
                    let sentence = format!("`{name}` says the fact `{fact}`, which does not stand under `facts:`");
                    inspection.fault(fact.place, Rule::Unknown, sentence);
                }
            }
        }
        node.inspect(&mut inspection);
    }

    fn resolve(&mut self, from: &str, goto: &Goto) {
        if let Some(node) = self.flow.id(goto) {
            goto.link(node);
        } else {
            let sentence =
                format!("`{from}` leads to `{goto}`, which is no node of this flow; add it or mend the name");
            self.fault(goto.place, Rule::Unknown, sentence);
        }
    }

    fn resolve_flow(&mut self, from: &str, flow: &Name) {
        if self.flows.get(flow).is_none() {
            let sentence =
                format!("`{from}` leads to the flow `{flow}`, which does not exist; add {flow}.yaml or mend the name");
            self.fault(flow.place, Rule::Unknown, sentence);
        }
    }
}
