//! The JSON Schema of a flow file, so that an editor completes and checks it while it is written.

use schemars::generate::SchemaSettings;

use crate::definition::Definition;

/// The schema, made from the types that read the files. A test holds `flows/flow.schema.json` to it; after a change to
/// the types `WRITE_SCHEMA=1 cargo test -p flow committed` writes the file anew.
pub(crate) fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<Definition>()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../flows/flow.schema.json");
        let made = format!("{:#}\n", schema());
        if std::env::var_os("WRITE_SCHEMA").is_some() {
            std::fs::write(path, &made).expect("the folder `flows` can be written to");
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            committed == made,
            "flows/flow.schema.json is old; WRITE_SCHEMA=1 cargo test -p flow committed writes it"
        );
    }
}
