//! What comes from others: held against `deny.toml`, without its tool and without a network.

use cargo_metadata::semver::VersionReq;
use cargo_metadata::{Metadata, MetadataCommand};
use serde_json::Value;

fn tree() -> Metadata {
    MetadataCommand::new().exec().expect("cargo metadata runs")
}

fn rules() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/deny.toml");
    let text = std::fs::read_to_string(path).expect("deny.toml is readable");
    toml::from_str(&text).expect("deny.toml is TOML")
}

fn listed(rules: &Value, section: &str, list: &str) -> Vec<Value> {
    let found = rules[section][list].as_array();
    found.unwrap_or_else(|| panic!("[{section}] {list} is a list")).clone()
}

#[test]
fn nothing_that_is_banned_is_in_the_tree() {
    let tree = tree();
    for rule in listed(&rules(), "bans", "deny") {
        let spec = rule["crate"].as_str().expect("a rule names a crate");
        let (name, versions) = spec.split_once('@').unwrap_or((spec, "*"));
        let versions = VersionReq::parse(versions).expect("a range of versions");
        for package in tree.packages.iter().filter(|package| package.name == name) {
            assert!(
                !versions.matches(&package.version),
                "{spec} is banned, and {} is here",
                package.id
            );
        }
    }
}

#[test]
fn there_is_one_tls() {
    let tree = tree();
    for name in ["rustls", "rustls-webpki", "tokio-rustls", "tokio-tungstenite"] {
        let versions: Vec<String> = tree
            .packages
            .iter()
            .filter(|package| package.name == name)
            .map(|package| package.version.to_string())
            .collect();
        assert_eq!(versions.len(), 1, "{name}: {versions:?}");
    }
}

#[test]
fn everything_comes_from_the_registry_under_a_known_licence() {
    let rules = rules();
    let allowed: Vec<String> = listed(&rules, "licenses", "allow")
        .iter()
        .map(|licence| licence.as_str().expect("a licence is a string").to_owned())
        .collect();
    for package in tree().packages {
        if let Some(source) = &package.source {
            assert!(source.is_crates_io(), "{} comes from elsewhere", package.id);
        }
        let licence = package.license.clone().unwrap_or_default();
        assert!(allows(&allowed, &licence), "{}: `{licence}`", package.id);
    }
}

/// Whether an expression can be met by what is allowed. `OR` needs one side; `AND` binds closer and needs both.
fn allows(allowed: &[String], expression: &str) -> bool {
    let plain = expression
        .replace('/', " OR ")
        .replace("(MIT OR Apache-2.0) AND", "MIT AND");
    let plain = plain.replace("(Apache-2.0 OR MIT) AND", "MIT AND");
    plain.split(" OR ").any(|side| {
        side.split(" AND ")
            .all(|licence| allowed.iter().any(|allowed| allowed == licence.trim()))
    })
}

#[test]
fn an_expression_is_read_as_it_is_meant() {
    let allowed = ["MIT".to_owned(), "ISC".to_owned()];
    for (expression, want) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("GPL-3.0/MIT", true),
        ("MIT AND ISC", true),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR Apache-2.0) AND ISC", true),
        ("(MIT OR Apache-2.0) AND GPL-3.0", false),
        ("", false),
    ] {
        assert_eq!(allows(&allowed, expression), want, "{expression}");
    }
}
