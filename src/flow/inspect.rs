//! A node held against what is declared around it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::condition::Condition;
use crate::fault::{Fault, Rule};
use crate::kind::{Kind, Known};
use crate::limit::{VALUE_MOST, WAYS_MOST};
use crate::placed::{Name, Placed, Position};
use crate::slot::{Slot, SlotKind, Slots};

/// One node, what is declared around it, and the faults that were found so far.
pub(crate) struct Inspection<'a, 'f> {
    pub(crate) file: &'a str,
    pub(crate) name: &'a str,
    pub(crate) place: Position,
    /// The slots that its flow declares.
    pub(crate) own: &'a BTreeMap<Arc<str>, Placed<Slot>>,
    /// The slots of all flows.
    pub(crate) all: &'a Slots,
    pub(crate) faults: &'f mut Vec<Fault>,
}

impl Inspection<'_, '_> {
    /// Tells a fault of the node.
    pub(crate) fn fault(&mut self, place: Position, rule: Rule, sentence: impl Into<String>) {
        self.faults.push(Fault::at(self.file, place, rule, sentence));
    }

    /// The kind of a slot. One that is not declared is a fault.
    pub(crate) fn slot(&mut self, slot: &Name) -> Option<SlotKind> {
        let kind = self.own.get(slot.as_str()).map(|slot| slot.kind);
        if kind.is_none() {
            let name = self.name;
            let sentence = format!("`{name}` uses the answer `{slot}`, which is not declared; add it under `answers:`");
            self.fault(slot.place, Rule::Unknown, sentence);
        }
        kind
    }

    /// Whether an expression has the kind that is needed.
    pub(crate) fn condition(&mut self, condition: &Condition, wanted: Kind) {
        let known = Known {
            slots: self.own,
            all: self.all,
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
        let sentence = format!("`{}`: in `{}` {wrong}", self.name, condition.source());
        self.fault(condition.place(), Rule::Condition, sentence);
    }

    /// Whether there are enough ways, and not too many.
    pub(crate) fn ways(&mut self, place: Position, ways: usize, least: usize) {
        let name = self.name;
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

    /// What comes back from a button must fit on one of every channel.
    pub(crate) fn value(&mut self, value: &Name) {
        if value.len() > VALUE_MOST {
            let sentence = format!(
                "`{}` offers `{value}`, which has {} bytes; a button carries at most {VALUE_MOST}, so shorten it",
                self.name,
                value.len()
            );
            self.fault(value.place, Rule::Limit, sentence);
        }
    }
}
