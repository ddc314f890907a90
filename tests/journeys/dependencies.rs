//! What comes from others: held against `deny.toml`, without its tool and without a network.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use cargo_metadata::semver::{Version, VersionReq};
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

/// The crate and the versions that a rule is about.
fn spec(rule: &Value) -> (&str, VersionReq) {
    let spec = rule["crate"].as_str().expect("a rule names a crate");
    let (name, versions) = spec.split_once('@').unwrap_or((spec, "*"));
    (name, VersionReq::parse(versions).expect("a range of versions"))
}

#[test]
fn nothing_that_is_banned_is_in_the_tree() {
    let tree = tree();
    for rule in listed(&rules(), "bans", "deny") {
        let (name, versions) = spec(&rule);
        for package in tree.packages.iter().filter(|package| package.name == name) {
            assert!(
                !versions.matches(&package.version),
                "{} is banned, and {} is here",
                rule["crate"],
                package.id
            );
        }
    }
}

/// Every version that is compiled on some system. `cargo metadata` would also list what no feature asks for.
fn compiled() -> BTreeMap<String, BTreeSet<Version>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["tree", "--workspace", "--all-features", "--target", "all"])
        .args(["--edges", "normal,build,dev", "--prefix", "none", "--format", "{p}"])
        .output()
        .expect("cargo tree runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut found = BTreeMap::<String, BTreeSet<Version>>::new();
    for line in said.lines() {
        // `name v1.2.3`, and for some crates a note behind it.
        let mut words = line.split(' ');
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            let version = version.strip_prefix('v').expect("a version");
            let version = Version::parse(version).expect("a version in three parts");
            found.entry(name.to_owned()).or_default().insert(version);
        }
    }
    assert!(found.len() > 100, "{}", String::from_utf8_lossy(&output.stderr));
    found
}

#[test]
fn a_second_version_of_anything_has_its_reason() {
    let mut compiled = compiled();
    for rule in listed(&rules(), "bans", "skip") {
        let (name, versions) = spec(&rule);
        let reason = rule["reason"].as_str().unwrap_or_default();
        assert!(!reason.is_empty(), "{name} is skipped without a reason");
        let here = compiled.entry(name.to_owned()).or_default();
        let before = here.len();
        here.retain(|version| !versions.matches(version));
        assert!(
            here.len() < before && !here.is_empty(),
            "{} needs no exception any more: take it off the list",
            rule["crate"]
        );
    }
    compiled.retain(|_, versions| versions.len() > 1);
    assert!(
        compiled.is_empty(),
        "in more than one version, without a reason: {compiled:#?}"
    );
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
