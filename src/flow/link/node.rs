//! What a step relies on in one node.

use std::collections::BTreeSet;

use super::Link;
use crate::condition::Condition;
use crate::exit::Exit;
use crate::fault::Rule;
use crate::kind::{Kind, Known};
use crate::limit::{FIELDS_MOST, VALUE_MOST, WAYS_MOST};
use crate::node::{Choose, Form, Node, Score};
use crate::placed::{Name, Place};
use crate::question::Question;
use crate::slot::SlotKind;
use crate::wanted::Wanted;

impl Link<'_, '_> {
    pub(super) fn node(&mut self, name: &str, place: Place, node: &Node) {
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
        for wanted in node.question().map(Question::wanted).unwrap_or_default() {
            self.wanted(name, &wanted);
        }
        match node {
            Node::Choose(node) => self.choose(name, place, node),
            Node::Form(node) => self.form(name, place, node),
            Node::Branch(node) => {
                self.ways(name, place, node.cases.len(), 1);
                for case in &node.cases {
                    self.condition(name, &case.when, Kind::Truth);
                }
            }
            Node::Random(node) => self.ways(name, place, node.among.len(), 2),
            Node::Score(node) => self.score(name, node),
            Node::Set(node) => {
                if let Some(kind) = self.slot(name, &node.slot) {
                    self.condition(name, &node.value, Kind::of(kind));
                }
            }
            Node::Say(_)
            | Node::Ask(_)
            | Node::Call(_)
            | Node::Jump(_)
            | Node::Hours(_)
            | Node::Raise(_)
            | Node::HandOff(_)
            | Node::Card(_)
            | Node::End(_) => {}
        }
    }

    fn ways(&mut self, name: &str, place: Place, ways: usize, least: usize) {
        if ways < least {
            let sentence = format!("`{name}` leads on in too few ways ({ways}); give it at least {least}");
            self.fault(place, Rule::Exit, sentence);
        }
        if ways > WAYS_MOST {
            let sentence =
                format!("`{name}` leads on in {ways} ways, and a node does in at most {WAYS_MOST}; ask in two steps");
            self.fault(place, Rule::Limit, sentence);
        }
    }

    fn choose(&mut self, name: &str, place: Place, node: &Choose) {
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
        self.ways(name, place, node.options.len(), 1);
        let mut values = BTreeSet::new();
        for option in &node.options {
            self.value(name, &option.value);
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

    fn form(&mut self, name: &str, place: Place, node: &Form) {
        let count = node.fields.len();
        if count == 0 || count > FIELDS_MOST {
            let sentence =
                format!("`{name}` asks {count} questions, a form asks 1 to {FIELDS_MOST}; make it two forms");
            self.fault(place, Rule::Limit, sentence);
        }
        let mut slots = BTreeSet::new();
        for field in &node.fields {
            self.value(name, &field.into);
            if !slots.insert(field.into.as_str()) {
                let sentence = format!("`{name}` asks for `{}` twice; remove one of the questions", field.into);
                self.fault(field.into.place, Rule::Twice, sentence);
            }
        }
    }

    fn wanted(&mut self, name: &str, wanted: &Wanted<'_>) {
        let slot = wanted.into;
        if let Some(kind) = self.slot(name, slot)
            && kind != wanted.kind.slot()
        {
            let (wanted, kind) = (wanted.kind.slot().word(), kind.word());
            let sentence =
                format!("`{name}` asks for {wanted} but `{slot}` is of type {kind}; give both the same type");
            self.fault(slot.place, Rule::Kind, sentence);
        }
        if !wanted.has_room() {
            let sentence = format!(
                "`{name}` has bounds that no answer can meet; `least` and `most` are for numbers and for the length of a text, the smaller first"
            );
            self.fault(slot.place, Rule::Kind, sentence);
        }
        if !wanted.replies.is_empty() && wanted.kind.slot() != SlotKind::Text {
            let sentence =
                format!("`{name}` offers replies, which are for questions of type text; remove them or use `choose`");
            self.fault(slot.place, Rule::Kind, sentence);
        }
        self.ways(name, slot.place, wanted.replies.len(), 0);
        for reply in wanted.replies {
            self.value(name, reply);
        }
    }

    /// What comes back from a button must fit on one of every channel.
    fn value(&mut self, name: &str, value: &Name) {
        if value.len() > VALUE_MOST {
            let sentence = format!(
                "`{name}` offers `{value}`, which has {} bytes; a button carries at most {VALUE_MOST}, so shorten it",
                value.len()
            );
            self.fault(value.place, Rule::Limit, sentence);
        }
    }

    fn score(&mut self, name: &str, node: &Score) {
        for (slot, wanted) in [(&node.into, SlotKind::Number), (&node.of, SlotKind::Choice)] {
            if let Some(kind) = self.slot(name, slot)
                && kind != wanted
            {
                let (kind, wanted) = (kind.word(), wanted.word());
                let sentence = format!("`{name}` wants `{slot}` to be of type {wanted}, and it is of type {kind}");
                self.fault(slot.place, Rule::Kind, sentence);
            }
        }
        let flows = self.flows;
        let options = || flows.slots.options(&node.of);
        for value in node
            .points
            .keys()
            .filter(|value| !options().any(|option| option == *value))
        {
            let sentence = format!(
                "`{name}` counts points for `{value}`, which no option puts into `{}`; mend the value",
                node.of
            );
            self.fault(node.of.place, Rule::Unknown, sentence);
        }
        for option in options().filter(|option| !node.points.contains_key(*option)) {
            let sentence = format!(
                "`{name}` counts nothing for the option `{option}` of `{}`; write 0 or more",
                node.of
            );
            self.fault(node.of.place, Rule::Exit, sentence);
        }
    }

    fn condition(&mut self, name: &str, condition: &Condition, wanted: Kind) {
        let known = Known {
            slots: &self.flow.definition.answers,
            all: &self.flows.slots,
        };
        let wrong = match condition.written() {
            Err(message) => message.to_owned(),
            Ok(expression) => match known.kind(expression) {
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
}
