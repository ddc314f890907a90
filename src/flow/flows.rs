//! All flows together, read once and shared by every conversation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::by::By;
use crate::chart::Flow;
use crate::definition::Definition;
use crate::effect::Argument;
use crate::fault::{Fault, Rule};
use crate::goto::FlowId;
use crate::interrupt::Interrupt;
use crate::limit::{FLOW_BYTES_MOST, FLOWS_MOST, SLOTS_MOST};
use crate::link;
use crate::node::{Node, Role};
use crate::placed::Place;
use crate::read::MONTHS;
use crate::session::Session;
use crate::slot::Slot;
use crate::step::Passage;

/// The flows of the server.
#[derive(Debug)]
pub struct Flows {
    /// In the order of their names.
    pub(crate) all: Vec<Flow>,
    pub(crate) index: BTreeMap<Arc<str>, FlowId>,
    /// The slots of all flows; the same name means the same answer everywhere.
    pub(crate) slots: BTreeMap<Arc<str>, Slot>,
    /// The labels of options, by slot and value.
    pub(crate) labels: BTreeMap<(Arc<str>, Arc<str>), Arc<str>>,
}

/// A phrase that a flow uses.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PhraseUse {
    /// Its key.
    pub key: String,
    /// The placeholders that it is given.
    pub arguments: BTreeSet<String>,
    /// How it is used.
    pub role: Role,
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

/// The phrases that the engine says or reads without a flow naming them.
const OWN: [(&str, Role); 23] = [
    ("again-choice", Role::Bubble),
    ("again-text", Role::Bubble),
    ("again-short", Role::Bubble),
    ("again-long", Role::Bubble),
    ("again-number", Role::Bubble),
    ("again-date", Role::Bubble),
    ("again-email", Role::Bubble),
    ("again-phone", Role::Bubble),
    ("again-yes-no", Role::Bubble),
    ("ask-1345", Role::Bubble),
    ("form-which", Role::Bubble),
    ("form-skipped", Role::Bubble),
    ("more-options", Role::Label),
    ("label-yes", Role::Label),
    ("label-no", Role::Label),
    ("label-skip", Role::Label),
    ("label-confirm", Role::Label),
    ("label-correct", Role::Label),
    ("word-yes", Role::Words),
    ("word-no", Role::Words),
    ("date-order", Role::Words),
    ("word-today", Role::Words),
    ("word-tomorrow", Role::Words),
];

impl Flows {
    /// Reads flows from `(file, YAML)` pairs. Either everything that a step relies on holds, or every fault is told at once.
    pub fn load(files: impl IntoIterator<Item = (impl Into<String>, impl AsRef<str>)>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut flows: BTreeMap<Arc<str>, Flow> = BTreeMap::new();
        for (file, text) in files {
            let file = file.into();
            match read(&file, text.as_ref()) {
                Ok(definition) => {
                    let name = definition.flow.clone();
                    if let Some(first) = flows.get(name.as_str()) {
                        let sentence = format!("the flow `{name}` stands in {} too; rename one of them", first.file);
                        faults.push(Fault::at(&file, name.place, Rule::Twice, sentence));
                    } else {
                        flows.insert(name.key(), Flow::of(file, definition));
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
        if flows.is_empty() && faults.is_empty() {
            let sentence = "there is no flow; put at least `welcome.yaml` there";
            faults.push(Fault::at("flows", Place::default(), Rule::Reserved, sentence));
        }
        if flows.len() > FLOWS_MOST {
            let sentence = format!(
                "{} flows are more than the {FLOWS_MOST} that a server holds; remove some",
                flows.len()
            );
            faults.push(Fault::at("flows", Place::default(), Rule::Limit, sentence));
            flows.clear();
        }
        let linked = link::link(flows.into_values().collect(), &mut faults);
        if linked.slots.len() > SLOTS_MOST {
            let sentence = format!(
                "the flows declare {} answers together; a conversation holds at most {SLOTS_MOST}, so let flows share them",
                linked.slots.len()
            );
            faults.push(Fault::at("flows", Place::default(), Rule::Limit, sentence));
        }
        if faults.is_empty() {
            Ok(linked)
        } else {
            faults.sort();
            Err(faults)
        }
    }

    /// The ids of the flows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|flow| &*flow.name)
    }

    /// Whether a newer revision than the loaded one wrote the session. A node of an older program must not touch it.
    pub fn ahead(&self, session: &Session) -> bool {
        session.frames.iter().any(|frame| {
            self.get(&frame.flow)
                .is_some_and(|flow| frame.revision > flow.definition.revision)
        })
    }

    /// Every phrase that the flows use, and every one that the engine uses itself (those with line 0).
    pub fn phrases(&self) -> Vec<PhraseUse> {
        let interrupts = Interrupt::KEYS.iter().map(|(_, key)| (*key, Role::Words));
        let months = MONTHS.map(|key| (key, Role::Words));
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
        let mut uses: Vec<PhraseUse> = self.all.iter().flat_map(Flow::phrases).chain(own).collect();
        uses.sort();
        uses
    }

    /// What a text may be given, as an example: every fact as it is said (`name`, `name-source` and `name-as-of`), and for every
    /// answer something that a visitor could have said.
    pub fn examples(&self) -> BTreeMap<String, Argument> {
        let answers = self
            .slots
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

    /// The keys whose texts a [`crate::Lexicon`] wants.
    pub fn lexicon_keys(&self) -> BTreeSet<String> {
        let read = |used: &PhraseUse| matches!(used.role, Role::Label | Role::Words);
        self.phrases().into_iter().filter(read).map(|used| used.key).collect()
    }

    /// The services whose opening hours the flows ask for.
    pub fn services(&self) -> BTreeSet<&str> {
        let nodes = self.all.iter().flat_map(Flow::nodes);
        nodes
            .filter_map(|(_, node)| {
                if let Node::Hours(hours) = &node.inner {
                    Some(hours.service.as_str())
                } else {
                    None
                }
            })
            .collect()
    }

    /// The cards that the flows show.
    pub fn cards(&self) -> BTreeSet<&str> {
        let nodes = self.all.iter().flat_map(Flow::nodes);
        nodes
            .filter_map(|(_, node)| {
                if let Node::Card(card) = &node.inner {
                    Some(card.card.as_str())
                } else {
                    None
                }
            })
            .collect()
    }

    /// The rule that a passage followed, as the flow writes it: the condition of a case, the span of a silence, the service. Nothing
    /// where the way itself says all.
    pub fn rule(&self, passage: &Passage) -> Option<String> {
        let flow = self.get(&passage.flow)?;
        let node = flow.at(flow.id(&passage.from)?);
        match (node, &passage.by) {
            (Node::Branch(branch), By::Case(number)) => {
                let case = branch.cases.get(usize::from(*number).checked_sub(1)?)?;
                Some(case.when.source().to_owned())
            }
            (Node::Hours(hours), By::Open | By::Closed) => Some(hours.service.to_string()),
            (Node::Set(set), By::Next) => Some(format!("{} = {}", set.slot, set.value.source())),
            _ => None,
        }
    }

    pub(crate) fn get(&self, flow: &str) -> Option<&Flow> {
        self.id(flow).map(|id| self.at(id))
    }

    pub(crate) fn id(&self, flow: &str) -> Option<FlowId> {
        self.index.get(flow).copied()
    }

    /// The flow of an id, which only these flows give out.
    pub(crate) fn at(&self, id: FlowId) -> &Flow {
        &self.all[usize::from(id.0)]
    }

    /// The flow that a conversation begins with: the wanted one, else `welcome`, else any, so that nobody is left without.
    pub(crate) fn beginning(&self, wanted: &str) -> FlowId {
        [wanted, WELCOME]
            .into_iter()
            .find_map(|flow| self.id(flow))
            .unwrap_or(FlowId(0))
    }
}

fn read(file: &str, text: &str) -> Result<Definition, Fault> {
    if text.len() > FLOW_BYTES_MOST {
        let sentence = format!(
            "the file has {} bytes, a flow at most {FLOW_BYTES_MOST}; divide it and `call` the parts",
            text.len()
        );
        return Err(Fault::at(file, Place::default(), Rule::Limit, sentence));
    }
    serde_saphyr::from_str(text).map_err(|error| {
        let error = error.without_snippet();
        let place = error.location().map_or(Place::default(), |location| Place {
            line: location.line(),
            column: location.column(),
        });
        Fault::at(file, place, Rule::Syntax, said(&error.to_string()))
    })
}

/// The parser's message without the place, which the fault tells already, and with where the right shape is told.
fn said(message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    format!(
        "{}; flows/flow.schema.json tells the shape of a flow",
        message[..end].trim_end_matches(',')
    )
}

/// The flow that a conversation begins with.
pub(crate) const WELCOME: &str = "welcome";
/// The flow that leads to a person.
pub(crate) const PERSON: &str = "person";
/// The flow for danger now.
pub(crate) const DANGER: &str = "danger";
/// The flow that answers who writes from the queue.
pub(crate) const WAITING: &str = "waiting";
/// The flow that a conversation begins with on a phone that its person has left.
pub(crate) const QUIET: &str = "quiet";
/// The flows that a conversation may enter without another one leading there.
pub(crate) const ROOTS: [&str; 5] = [WELCOME, DANGER, PERSON, WAITING, QUIET];
