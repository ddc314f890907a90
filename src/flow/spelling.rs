//! How ids are spelled, so that nobody has to remember which word had a capital.

use crate::act::Named;
use crate::chart::Flow;
use crate::fault::{Fault, Rule};
use crate::node::choose::MORE;
use crate::node::hand_off::WAIT;
use crate::placed::Position;

/// Tells every id of a flow that is spelled in another way.
pub(crate) fn check(flow: &Flow, faults: &mut Vec<Fault>) {
    let definition = &flow.definition;
    let mut spell = |what: &str, id: &str, place: Position, right: bool, way: &str| {
        if !right {
            faults.push(Fault::at(
                &flow.file,
                place,
                Rule::Spelling,
                format!("the {what} `{id}` {way}"),
            ));
        }
    };
    let kebab = "must be spelled with small letters, digits and hyphens, as in visa-f6";
    let name = &definition.flow;
    spell("flow", name, name.place, is_kebab(name), kebab);
    spell(
        "flow",
        name,
        name.place,
        is_file_of(&flow.file, name),
        "must have the name of its file without .yaml; rename one of them",
    );
    for (id, node) in flow.nodes() {
        spell("node", id, node.place, is_kebab(id), kebab);
        spell(
            "node",
            id,
            node.place,
            &**id != WAIT,
            "has a name that `nobody:` reserves; give it another",
        );
        for named in node.names() {
            match named {
                Named::Option(value) => {
                    let reserved = "is reserved for the next page; rename it";
                    spell("option", value, value.place, is_value(value), kebab);
                    spell("option", value, value.place, value.as_str() != MORE, reserved);
                }
                Named::Reason(reason) => spell("reason", reason, reason.place, is_kebab(reason), kebab),
                Named::Outcome(outcome) => spell("outcome", outcome, outcome.place, is_kebab(outcome), kebab),
                // They are spelled as they stand among the hotlines.
                Named::Card(_) | Named::Service(_) => {}
            }
        }
    }
    for (id, fact) in &definition.facts {
        spell("fact", id, fact.place, is_kebab(id), kebab);
    }
    for (id, slot) in &definition.answers {
        let way =
            "must be spelled with small letters, digits and underscores, as in visa_status, because conditions name it";
        spell("answer", id, slot.place, is_snake(id), way);
    }
}

fn is_kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase()) && is_value(id)
}

fn is_value(id: &str) -> bool {
    !id.is_empty()
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn is_snake(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// A flow that was not read from a `.yaml` file, as in a terminal session, may be named anything.
fn is_file_of(file: &str, flow: &str) -> bool {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.strip_suffix(".yaml").is_none_or(|stem| stem == flow)
}
