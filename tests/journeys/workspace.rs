//! The rules of the code base, held against its manifests and sources.

mod circles;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};
use regex::Regex;

/// Who may import whom; dev-dependencies are exempt.
fn table() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    [
        ("contract", vec![]),
        ("flow", vec![]),
        ("vault", vec![]),
        ("language", vec!["contract"]),
        ("connections", vec!["contract"]),
        ("triage", vec!["contract"]),
        ("web", vec!["contract"]),
        ("telegram", vec!["contract"]),
        ("kakao", vec!["contract"]),
        ("discord", vec!["contract"]),
        ("standin", vec![]),
        ("conversation", vec!["contract", "flow", "language", "triage"]),
        (
            "content",
            vec!["conversation", "contract", "flow", "language", "triage"],
        ),
        ("store", vec!["conversation", "contract", "vault"]),
        ("store-sqlite", vec!["store", "conversation", "contract", "vault"]),
        ("store-postgres", vec!["store", "conversation", "contract", "vault"]),
        (
            "switchboard",
            vec![
                "conversation",
                "flow",
                "language",
                "triage",
                "store",
                "vault",
                "contract",
            ],
        ),
        ("desk", vec!["switchboard", "conversation", "contract"]),
        ("play", vec!["switchboard", "conversation", "flow", "contract"]),
    ]
    .into_iter()
    .map(|(name, imports)| (name, imports.into_iter().collect()))
    .collect()
}

#[test]
fn crates_import_what_the_table_allows() {
    let metadata = MetadataCommand::new().no_deps().exec().expect("cargo metadata runs");
    let table = table();
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    for package in metadata.packages.iter().filter(|package| package.name != "haemil") {
        let allowed = table.get(package.name.as_str());
        let allowed = allowed.unwrap_or_else(|| panic!("`{}` is not in the import table", package.name));
        for dependency in &package.dependencies {
            let internal = ours.contains(dependency.name.as_str());
            if internal && dependency.kind != DependencyKind::Development {
                assert!(
                    allowed.contains(dependency.name.as_str()),
                    "`{}` imports `{}`; the table does not allow it",
                    package.name,
                    dependency.name
                );
            }
        }
    }
}

#[test]
fn sqlx_stands_in_the_two_databases_alone() {
    let metadata = MetadataCommand::new().no_deps().exec().expect("cargo metadata runs");
    for package in &metadata.packages {
        let backend = ["store-sqlite", "store-postgres"].contains(&package.name.as_str());
        let sqlx = package
            .dependencies
            .iter()
            .any(|dependency| dependency.name.starts_with("sqlx"));
        assert!(backend || !sqlx, "`{}` depends on sqlx", package.name);
    }
}

/// Invariant 3: wherever else a channel or a database is named in code, one that is added would have to be added there
/// too.
#[test]
fn only_compose_names_channels_and_databases() {
    let names = ["web", "telegram", "kakao", "discord", "store_sqlite", "store_postgres"];
    let naming = Regex::new(&format!(r"(?:^|[^\w:.])(?:::)?({})::", names.join("|"))).expect("a pattern");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in sources("src").filter(|file| file.extension().is_some_and(|kind| kind == "rs")) {
        let place = file.strip_prefix(root).expect("under the root");
        // The composition itself, and what only tests compile.
        if place == Path::new("src/compose.rs") || place.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        for line in code(&file).lines().filter(|line| !line.trim_start().starts_with("//")) {
            assert!(
                !naming.is_match(line),
                "{} names a channel or a database: {line}",
                place.display()
            );
        }
    }
}

#[test]
fn no_file_is_longer_than_it_may_be() {
    let generated = |file: &PathBuf| file.to_string_lossy().ends_with(".d.ts");
    for file in sources("src")
        .chain(sources("adapters"))
        .filter(|file| !generated(file))
    {
        let lines = code(&file).lines().count();
        assert!(
            lines <= 500,
            "{} has {lines} lines; split it by what it is about",
            file.display()
        );
    }
}

#[test]
fn every_crate_forbids_unsafe_code() {
    let metadata = MetadataCommand::new().no_deps().exec().expect("cargo metadata runs");
    for package in &metadata.packages {
        let manifest = std::fs::read_to_string(&package.manifest_path).expect("a manifest is readable");
        assert!(
            manifest.contains("[lints]\nworkspace = true"),
            "`{}` leaves the lint table out",
            package.name
        );
    }
}

/// A source without the tests at its end.
fn code(file: &Path) -> String {
    let text = std::fs::read_to_string(file).expect("a source is readable");
    let lines: Vec<&str> = text.lines().take_while(|line| *line != "#[cfg(test)]").collect();
    lines.join("\n")
}

fn sources(under: &str) -> impl Iterator<Item = PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(under)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder is readable").flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("node_modules") && !path.ends_with("target") {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|kind| kind == "rs" || kind == "svelte" || kind == "ts")
            {
                found.push(path);
            }
        }
    }
    found.into_iter()
}
