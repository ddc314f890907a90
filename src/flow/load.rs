//! Reads flows out of their files.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::chart::Flow;
use crate::definition::Definition;
use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::limit::{FLOW_BYTES_MOST, FLOWS_MOST, SLOTS_MOST};
use crate::link::link;
use crate::placed::Position;

impl Flows {
    /// Reads flows from `(file, YAML)` pairs. Either everything that a step relies on holds, or every fault is told at
    /// once.
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
            faults.push(Fault::at("flows", Position::default(), Rule::Reserved, sentence));
        }
        if flows.len() > FLOWS_MOST {
            let sentence = format!(
                "{} flows are more than the {FLOWS_MOST} that a server holds; remove some",
                flows.len()
            );
            faults.push(Fault::at("flows", Position::default(), Rule::Limit, sentence));
            flows.clear();
        }
        let linked = link(flows.into_values().collect(), &mut faults);
        if linked.slots.all.len() > SLOTS_MOST {
            let sentence = format!(
                "the flows declare {} answers together; a conversation holds at most {SLOTS_MOST}, so let flows share them",
                linked.slots.all.len()
            );
            faults.push(Fault::at("flows", Position::default(), Rule::Limit, sentence));
        }
        if faults.is_empty() {
            Ok(linked)
        } else {
            faults.sort();
            Err(faults)
        }
    }
}

fn read(file: &str, text: &str) -> Result<Definition, Fault> {
    if text.len() > FLOW_BYTES_MOST {
        let sentence = format!(
            "the file has {} bytes, a flow at most {FLOW_BYTES_MOST}; divide it and `call` the parts",
            text.len()
        );
        return Err(Fault::at(file, Position::default(), Rule::Limit, sentence));
    }
    serde_saphyr::from_str(text).map_err(|error| {
        let error = error.without_snippet();
        let place = error.location().map_or(Position::default(), |location| Position {
            line: location.line(),
            column: location.column(),
        });
        Fault::at(file, place, Rule::Syntax, said(&error.to_string()))
    })
}

/// The parser's message. Its place is left out, because the fault tells it already; where the right shape is told is
/// added.
fn said(message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    format!(
        "{}; flows/flow.schema.json tells the shape of a flow",
        message[..end].trim_end_matches(',')
    )
}
