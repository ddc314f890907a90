//! Which phrases the flows use, and what is set into them.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::Flow;
use crate::effect::Argument;
use crate::flows::Flows;
use crate::interrupt::Interrupt;
use crate::placed::Name;
use crate::read::MONTHS;
use crate::used::PhraseRole;

/// A phrase that a flow uses.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PhraseUse {
    /// Its key.
    pub key: String,
    /// The placeholders that it is given.
    pub arguments: BTreeSet<String>,
    /// How it is used.
    pub role: PhraseRole,
    /// Where: the flow; empty when the engine itself uses it.
    pub flow: String,
    /// Where: the node.
    pub node: String,
    /// Where: the file.
    pub file: String,
    /// Where: the line; 0 when the engine itself uses it.
    pub line: u64,
    /// Where: the column.
    pub column: u64,
}

impl Flows {
    /// Every phrase that the flows use, and every one that the engine uses itself (those with line 0).
    pub fn phrases(&self) -> Vec<PhraseUse> {
        let interrupts = Interrupt::KEYS.iter().map(|(_, key)| (*key, PhraseRole::Words));
        let months = MONTHS.map(|key| (key, PhraseRole::Words));
        let own = OWN
            .into_iter()
            .chain(months)
            .chain(interrupts)
            .map(|(key, role)| PhraseUse {
                key: key.to_owned(),
                arguments: BTreeSet::new(),
                role,
                flow: String::new(),
                node: String::new(),
                file: String::new(),
                line: 0,
                column: 0,
            });
        let mut uses: Vec<PhraseUse> = self.all.iter().flat_map(used_in).chain(own).collect();
        uses.sort();
        uses
    }

    /// The keys whose texts a [`crate::Lexicon`] wants.
    pub fn lexicon_keys(&self) -> BTreeSet<String> {
        let read = |used: &PhraseUse| matches!(used.role, PhraseRole::Label | PhraseRole::Words);
        self.phrases().into_iter().filter(read).map(|used| used.key).collect()
    }

    /// An example of everything that a text may be given: every fact as it is said (`name`, `name-source` and
    /// `name-as-of`), and for every answer something that a visitor could have said.
    pub fn examples(&self) -> BTreeMap<String, Argument> {
        let answers = self
            .slots
            .all
            .iter()
            .map(|(name, slot)| (name.to_string(), slot.kind.example()));
        let facts = self.all.iter().flat_map(|flow| &flow.definition.facts);
        let facts = facts.flat_map(|(name, fact)| {
            [
                (name.to_string(), fact.said()),
                (format!("{name}-source"), Argument::Text(fact.source.clone())),
                (format!("{name}-as-of"), Argument::Date(fact.as_of.to_string())),
            ]
        });
        answers.chain(facts).collect()
    }
}

/// The phrases that the nodes of a flow use.
fn used_in(flow: &Flow) -> impl Iterator<Item = PhraseUse> {
    let uses = flow
        .nodes()
        .flat_map(|(id, node)| node.inner.uses().into_iter().map(move |used| (id, used)));
    let said = uses.map(|(node, used)| {
        let mut arguments: BTreeSet<String> = used.answers.iter().map(Name::to_string).collect();
        for fact in used.facts {
            arguments.extend([fact.to_string(), format!("{fact}-source"), format!("{fact}-as-of")]);
        }
        of(flow, node, used.phrase, used.role, arguments)
    });
    let summaries = flow.nodes().filter_map(|(id, node)| {
        let (summary, slots) = node.question()?.summary()?;
        let arguments = slots.into_iter().map(Name::to_string).collect();
        Some(of(flow, id, summary, PhraseRole::MessagePart, arguments))
    });
    said.chain(summaries)
}

fn of(flow: &Flow, node: &str, phrase: &Name, role: PhraseRole, arguments: BTreeSet<String>) -> PhraseUse {
    PhraseUse {
        key: phrase.to_string(),
        arguments,
        role,
        flow: flow.name.to_string(),
        node: node.to_owned(),
        file: flow.file.clone(),
        line: phrase.place.line,
        column: phrase.place.column,
    }
}

/// The phrases that the engine itself says or reads, although no flow names them.
const OWN: [(&str, PhraseRole); 23] = [
    ("again-choice", PhraseRole::MessagePart),
    ("again-text", PhraseRole::MessagePart),
    ("again-short", PhraseRole::MessagePart),
    ("again-long", PhraseRole::MessagePart),
    ("again-number", PhraseRole::MessagePart),
    ("again-date", PhraseRole::MessagePart),
    ("again-email", PhraseRole::MessagePart),
    ("again-phone", PhraseRole::MessagePart),
    ("again-yes-no", PhraseRole::MessagePart),
    ("ask-1345", PhraseRole::MessagePart),
    ("form-which", PhraseRole::MessagePart),
    ("form-skipped", PhraseRole::MessagePart),
    ("more-options", PhraseRole::Label),
    ("label-yes", PhraseRole::Label),
    ("label-no", PhraseRole::Label),
    ("label-skip", PhraseRole::Label),
    ("label-confirm", PhraseRole::Label),
    ("label-correct", PhraseRole::Label),
    ("word-yes", PhraseRole::Words),
    ("word-no", PhraseRole::Words),
    ("date-order", PhraseRole::Words),
    ("word-today", PhraseRole::Words),
    ("word-tomorrow", PhraseRole::Words),
];
