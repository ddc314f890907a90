//! All flows together, read once and shared by every conversation.

use std::collections::{BTreeMap, BTreeSet};

use crate::definition::{Definition, Slot};
use crate::fault::{Fault, Rule};
use crate::input::Interrupt;
use crate::link;
use crate::node::{Node, Question, Role};
use crate::placed::{Name, Place};
use crate::session::Session;

/// The flows of the house.
#[derive(Debug)]
pub struct Flows {
    pub(crate) all: BTreeMap<String, Flow>,
    /// The slots of all flows; the same name means the same answer everywhere.
    pub(crate) slots: BTreeMap<String, Slot>,
    /// The labels of options, by slot and value.
    pub(crate) labels: BTreeMap<(String, String), String>,
}

/// A flow and the file it stands in.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) file: String,
    pub(crate) definition: Definition,
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
    /// Where: the file.
    pub file: String,
    /// Where: the line; 0 when the engine itself uses it.
    pub line: u64,
    /// Where: the column.
    pub column: u64,
}

/// The phrases that the engine says or reads without a flow naming them.
const OWN: [(&str, Role); 14] = [
    ("again-choice", Role::Bubble),
    ("again-text", Role::Bubble),
    ("again-number", Role::Bubble),
    ("again-date", Role::Bubble),
    ("again-email", Role::Bubble),
    ("again-phone", Role::Bubble),
    ("again-yes-no", Role::Bubble),
    ("ask-1345", Role::Bubble),
    ("more-options", Role::Label),
    ("label-yes", Role::Label),
    ("label-no", Role::Label),
    ("label-skip", Role::Label),
    ("word-yes", Role::Words),
    ("word-no", Role::Words),
];

impl Flows {
    /// Reads flows from `(file, YAML)` pairs. Either everything that a step relies on holds, or every fault is told at once.
    pub fn load(files: impl IntoIterator<Item = (impl Into<String>, impl AsRef<str>)>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut flows: BTreeMap<String, Flow> = BTreeMap::new();
        for (file, text) in files {
            let file = file.into();
            match read(&file, text.as_ref()) {
                Ok(definition) => {
                    let name = definition.flow.clone();
                    if let Some(first) = flows.get(name.as_str()) {
                        let sentence = format!("the flow `{name}` stands in {} too; rename one of them", first.file);
                        faults.push(Fault::at(&file, name.place, Rule::Twice, sentence));
                    } else {
                        flows.insert(name.inner, Flow { file, definition });
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
        if flows.is_empty() && faults.is_empty() {
            let sentence = "there is no flow; put at least `welcome.yaml` there";
            faults.push(Fault::at("flows", Place::default(), Rule::Reserved, sentence));
        }
        let linked = link::link(flows, &mut faults);
        if faults.is_empty() {
            Ok(linked)
        } else {
            faults.sort();
            Err(faults)
        }
    }

    /// The ids of the flows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.all.keys().map(String::as_str)
    }

    /// Whether a newer revision than the loaded one wrote the session. A node of an older program must not touch it.
    pub fn ahead(&self, session: &Session) -> bool {
        session.frames.iter().any(|frame| {
            self.all
                .get(&frame.flow)
                .is_some_and(|flow| frame.revision > flow.definition.revision)
        })
    }

    /// Every phrase that the flows use, and every one that the engine uses itself (those with line 0).
    pub fn phrases(&self) -> Vec<PhraseUse> {
        let interrupts = Interrupt::KEYS.iter().map(|(_, key)| (*key, Role::Words));
        let own = OWN.into_iter().chain(interrupts).map(|(key, role)| PhraseUse {
            key: key.to_owned(),
            arguments: BTreeSet::new(),
            role,
            file: String::new(),
            line: 0,
            column: 0,
        });
        let mut uses: Vec<PhraseUse> = self.all.values().flat_map(Flow::phrases).chain(own).collect();
        uses.sort();
        uses
    }

    /// The keys whose texts a [`crate::Lexicon`] wants.
    pub fn lexicon_keys(&self) -> BTreeSet<String> {
        let read = |used: &PhraseUse| matches!(used.role, Role::Label | Role::Words);
        self.phrases().into_iter().filter(read).map(|used| used.key).collect()
    }

    /// The services whose opening hours the flows ask for.
    pub fn services(&self) -> BTreeSet<&str> {
        let nodes = self.all.values().flat_map(|flow| flow.definition.nodes.values());
        nodes
            .filter_map(|node| {
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
        let nodes = self.all.values().flat_map(|flow| flow.definition.nodes.values());
        nodes
            .filter_map(|node| {
                if let Node::Card(card) = &node.inner {
                    Some(card.card.as_str())
                } else {
                    None
                }
            })
            .collect()
    }

    pub(crate) fn get(&self, flow: &str) -> Option<&Flow> {
        self.all.get(flow)
    }

    /// The flow that a conversation begins with: the wanted one, else `welcome`, else any, so that nobody is left without.
    pub(crate) fn beginning<'a>(&'a self, wanted: &'a str) -> &'a str {
        [wanted, WELCOME]
            .into_iter()
            .find(|flow| self.all.contains_key(*flow))
            .or_else(|| self.all.keys().next().map(String::as_str))
            .unwrap_or(wanted)
    }
}

impl Flow {
    pub(crate) fn node(&self, node: &str) -> Option<&Node> {
        self.definition.nodes.get(node).map(|node| &node.inner)
    }

    pub(crate) fn question(&self, node: &str) -> Option<Question<'_>> {
        self.node(node).and_then(Node::question)
    }

    fn phrases(&self) -> impl Iterator<Item = PhraseUse> {
        self.definition
            .nodes
            .values()
            .flat_map(|node| node.inner.uses())
            .map(|used| {
                let mut arguments: BTreeSet<String> = used.answers.iter().map(Name::to_string).collect();
                for fact in used.facts {
                    arguments.extend([fact.to_string(), format!("{fact}-source"), format!("{fact}-as-of")]);
                }
                let (file, place) = (self.file.clone(), used.phrase.place);
                PhraseUse {
                    key: used.phrase.to_string(),
                    arguments,
                    role: used.role,
                    file,
                    line: place.line,
                    column: place.column,
                }
            })
    }
}

fn read(file: &str, text: &str) -> Result<Definition, Fault> {
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
