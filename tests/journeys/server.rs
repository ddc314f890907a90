//! The rules of the server, held against its manifests and sources.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};

/// Who may import whom; dev-dependencies are exempt.
fn table() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    [
        ("contract", vec![]),
        ("flow", vec![]),
        ("vault", vec![]),
        ("language", vec!["contract"]),
        ("connections", vec!["contract"]),
        ("translation", vec!["language", "contract"]),
        ("triage", vec!["contract"]),
        ("web", vec!["contract"]),
        ("telegram", vec!["contract"]),
        ("kakao", vec!["contract"]),
        ("discord", vec!["contract"]),
        ("standin", vec![]),
        ("store", vec!["contract", "vault"]),
        ("store-sqlite", vec!["store", "vault", "contract"]),
        ("store-postgres", vec!["store", "vault", "contract"]),
        (
            "switchboard",
            vec!["flow", "language", "triage", "store", "vault", "contract"],
        ),
        ("desk", vec!["switchboard", "contract"]),
        ("play", vec!["switchboard", "flow", "contract"]),
    ]
    .into_iter()
    .map(|(room, imports)| (room, imports.into_iter().collect()))
    .collect()
}

#[test]
fn rooms_import_what_the_table_allows() {
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

#[test]
fn only_compose_names_channels_and_databases() {
    for file in sources("src").filter(|file| file.parent().is_some_and(|folder| folder.ends_with("src"))) {
        if file.ends_with("compose.rs") || file.ends_with("lib.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("a source is readable");
        for name in ["store_sqlite::", "store_postgres::", "web::routes", "desk::routes"] {
            assert!(!text.contains(name), "{} names `{name}`", file.display());
        }
    }
}

#[test]
fn no_room_has_a_hall() {
    let generated = |file: &PathBuf| file.to_string_lossy().ends_with(".d.ts");
    for file in sources("src")
        .chain(sources("adapters"))
        .filter(|file| !generated(file))
    {
        let text = std::fs::read_to_string(&file).expect("a source is readable");
        let lines = text.lines().take_while(|line| *line != "#[cfg(test)]").count();
        assert!(
            lines <= 500,
            "{} has {lines} lines; split it by what it is about",
            file.display()
        );
    }
}

#[test]
fn every_room_forbids_unsafe_code() {
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
