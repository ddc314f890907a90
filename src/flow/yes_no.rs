//! Yes and no, as a flow writes them.

use schemars::{Schema, SchemaGenerator, json_schema};

/// The schema of a key that takes yes or no. An editor that follows YAML 1.2 takes the two for words, so both are
/// allowed.
pub(crate) fn schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "anyOf": [{ "type": "boolean" }, { "enum": ["yes", "no"] }] })
}
