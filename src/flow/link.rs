//! What a step relies on: every name resolves, every slot has one kind, every condition has the right one.

use std::collections::{BTreeMap, BTreeSet};

use crate::condition::Condition;
use crate::definition::{Slot, SlotKind};
use crate::fault::{Fault, Rule};
use crate::flows::{Flow, Flows};
use crate::kind::{Kind, Known};
use crate::node::{Exit, Node};
use crate::placed::{Name, Place};
use crate::spelling;

/// Puts the flows together and tells what does not fit.
pub(crate) fn link(flows: BTreeMap<String, Flow>, faults: &mut Vec<Fault>) -> Flows {
    let slots = slots(&flows, faults);
    let labels = labels(&flows);
    let flows = Flows {
        all: flows,
        slots,
        labels,
    };
    for flow in flows.all.values() {
        let mut link = Link {
            flows: &flows,
            flow,
            faults,
        };
        spelling::check(flow, link.faults);
        link.header();
        for (name, node) in &flow.definition.nodes {
            link.node(name, node.place, node);
        }
    }
    flows
}

/// The slots of all flows; the same name must mean the same thing everywhere, because a conversation's flows share them.
fn slots(flows: &BTreeMap<String, Flow>, faults: &mut Vec<Fault>) -> BTreeMap<String, Slot> {
    let mut all: BTreeMap<String, (Slot, &str)> = BTreeMap::new();
    for flow in flows.values() {
        for (name, slot) in &flow.definition.answers {
            match all.get(name) {
                Some((first, file)) if *first != slot.inner => {
                    let sentence = format!(
                        "the answer `{name}` is declared otherwise in {file}; give both the same `type` and `drop_on`"
                    );
                    faults.push(Fault::at(&flow.file, slot.place, Rule::Kind, sentence));
                }
                Some(_) => {}
                None => {
                    all.insert(name.clone(), (slot.inner.clone(), &flow.file));
                }
            }
        }
    }
    all.into_iter().map(|(name, (slot, _))| (name, slot)).collect()
}

fn labels(flows: &BTreeMap<String, Flow>) -> BTreeMap<(String, String), String> {
    let nodes = flows.values().flat_map(|flow| flow.definition.nodes.values());
    let mut labels = BTreeMap::new();
    for node in nodes {
        if let Node::Choose(node) = &node.inner
            && let Some(slot) = &node.into
        {
            for option in &node.options {
                let key = (slot.to_string(), option.value.to_string());
                labels.entry(key).or_insert_with(|| option.label.to_string());
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

impl<'a> Link<'a, '_> {
    fn fault(&mut self, place: Place, rule: Rule, sentence: impl Into<String>) {
        self.faults.push(Fault::at(&self.flow.file, place, rule, sentence));
    }

    fn header(&mut self) {
        let definition = &self.flow.definition;
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
            if definition.nodes.contains_key(removed) {
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

    fn node(&mut self, name: &str, place: Place, node: &'a Node) {
        for exit in node.exits(&self.flow.definition.waits) {
            match exit {
                Exit::On(to) | Exit::After(to) => self.resolve(name, to),
                Exit::Leap(flow) | Exit::Call(flow) => self.resolve_flow(name, flow),
                Exit::End => {}
            }
        }
        for used in node.uses() {
            for slot in used.answers {
                self.slot(name, slot);
            }
            for fact in used.facts {
                if !self.flow.definition.facts.contains_key(fact.as_str()) {
                    let sentence = format!("`{name}` says the fact `{fact}`, which does not stand under `facts:`");
                    self.fault(fact.place, Rule::Unknown, sentence);
                }
            }
        }
        match node {
            Node::Choose(node) => self.choose(name, place, node),
            Node::Ask(node) => self.ask(name, node),
            Node::Branch(node) => {
                for case in &node.cases {
                    self.condition(name, &case.when, Kind::Truth);
                }
            }
            Node::Set(node) => {
                if let Some(kind) = self.slot(name, &node.slot) {
                    self.condition(name, &node.value, Kind::of(kind));
                }
            }
            Node::Say(_)
            | Node::Call(_)
            | Node::Jump(_)
            | Node::Hours(_)
            | Node::Raise(_)
            | Node::HandOff(_)
            | Node::Card(_)
            | Node::End(_) => {}
        }
    }

    fn choose(&mut self, name: &str, place: Place, node: &'a crate::node::Choose) {
        if let Some(slot) = &node.into
            && let Some(kind) = self.slot(name, slot)
            && kind != SlotKind::Choice
        {
            let sentence = format!(
                "`{name}` puts an option into `{slot}`, which is of type {}; declare it as choice",
                kind.word()
            );
            self.fault(slot.place, Rule::Kind, sentence);
        }
        if node.options.is_empty() {
            self.fault(
                place,
                Rule::Exit,
                format!("`{name}` offers no option; give it at least one"),
            );
        }
        let mut values = BTreeSet::new();
        for option in &node.options {
            if !values.insert(option.value.as_str()) {
                let sentence = format!(
                    "`{name}` has two options with the value `{}`; rename one of them",
                    option.value
                );
                self.fault(option.value.place, Rule::Twice, sentence);
            }
            if node.then(option).is_none() {
                let sentence = format!(
                    "the option `{}` of `{name}` leads nowhere; give it or the node a `then`",
                    option.value
                );
                self.fault(option.value.place, Rule::Exit, sentence);
            }
        }
    }

    fn ask(&mut self, name: &str, node: &crate::node::Ask) {
        if let Some(kind) = self.slot(name, &node.into)
            && kind != node.kind.slot()
        {
            let (wanted, slot) = (node.kind.slot().word(), kind.word());
            let sentence = format!(
                "`{name}` asks for {wanted} but `{}` is of type {slot}; give both the same type",
                node.into
            );
            self.fault(node.into.place, Rule::Kind, sentence);
        }
        let bounded = node.least.is_some() || node.most.is_some();
        let empty = node.least.zip(node.most).is_some_and(|(least, most)| least > most);
        if (bounded && node.kind.slot() != SlotKind::Number) || empty {
            let sentence = format!(
                "`{name}` has bounds that no answer can meet; `least` and `most` are for numbers, the smaller first"
            );
            self.fault(node.into.place, Rule::Kind, sentence);
        }
    }

    fn condition(&mut self, name: &str, condition: &Condition, wanted: Kind) {
        let slots = &self.flow.definition.answers;
        let known = Known {
            slots,
            labels: &self.flows.labels,
        };
        let wrong = match condition.program() {
            Err(message) => message.to_owned(),
            Ok(program) => match known.kind(program.expression()) {
                Err(sentence) => sentence,
                Ok(kind) if !kind.is_like(wanted) => {
                    format!("it gives {}, but {} is needed", kind.word(), wanted.word())
                }
                Ok(_) => return,
            },
        };
        let sentence = format!("`{name}`: in `{}` {wrong}", condition.source());
        self.fault(condition.place(), Rule::Condition, sentence);
    }

    fn slot(&mut self, name: &str, slot: &Name) -> Option<SlotKind> {
        let kind = self.flow.definition.answers.get(slot.as_str()).map(|slot| slot.kind);
        if kind.is_none() {
            let sentence = format!("`{name}` uses the answer `{slot}`, which is not declared; add it under `answers:`");
            self.fault(slot.place, Rule::Unknown, sentence);
        }
        kind
    }

    fn resolve(&mut self, from: &str, node: &Name) {
        if !self.flow.definition.nodes.contains_key(node.as_str()) {
            let sentence =
                format!("`{from}` leads to `{node}`, which is no node of this flow; add it or mend the name");
            self.fault(node.place, Rule::Unknown, sentence);
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
