//! The rules of the code base, held against its manifests and sources.

mod circles;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};
use regex::Regex;

/// Who may import whom, without the adapters, which may import `contract` alone; dev-dependencies are exempt.
fn table() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    [
        ("contract", vec![]),
        ("flow", vec![]),
        ("vault", vec![]),
        ("language", vec!["contract"]),
        ("connections", vec!["contract"]),
        ("triage", vec!["contract"]),
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
    let mut table = table();
    let adapters = adapters();
    table.extend(
        adapters
            .iter()
            .map(|name| (name.as_str(), BTreeSet::from(["contract"]))),
    );
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
    let names = [adapters(), vec!["store_sqlite".to_owned(), "store_postgres".to_owned()]].concat();
    let naming = Regex::new(&format!(r"(?:^|[^\w:.])(?:::)?({})::", names.join("|"))).expect("a pattern");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in sources("src").filter(|file| file.extension().is_some_and(|kind| kind == "rs")) {
        let place = file.strip_prefix(root).expect("under the root");
        // The composition itself, and what only tests compile.
        let composes = place == Path::new("src/compose.rs") || place.starts_with("src/compose");
        if composes || place.components().any(|part| part.as_os_str() == "tests") {
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

/// A database is written trait by trait, and one that does everything is read by nobody.
#[test]
fn no_trait_of_the_store_does_everything() {
    const METHODS: usize = 14;
    let mut traits = 0;
    for file in sources("src/store") {
        let code = code(&file);
        for body in code.split("\npub trait ").skip(1) {
            let body = body.split("\n}").next().unwrap_or_default();
            let methods = body.lines().filter(|line| {
                let line = line.trim_start();
                line.starts_with("fn ") || line.starts_with("async fn ")
            });
            let methods = methods.count();
            traits += usize::from(methods > 0);
            assert!(methods <= METHODS, "{}: a trait has {methods} methods", file.display());
        }
    }
    assert!(traits >= 9, "only {traits} traits of the store were found");
}

/// A file that no crate declares is compiled by nobody, and read as if it were.
#[test]
fn no_source_is_left_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let of_itself = ["lib", "main", "mod", "build"];
    let apart = ["examples", "benches", "ui", "target"];
    for file in sources("src")
        .chain(sources("adapters"))
        .filter(|file| file.extension().is_some_and(|kind| kind == "rs"))
    {
        let place = file.strip_prefix(root).expect("under the root");
        let name = file.file_stem().expect("a file").to_string_lossy().into_owned();
        if of_itself.contains(&name.as_str()) || place.iter().any(|part| apart.iter().any(|name| part == *name)) {
            continue;
        }
        let folder = file.parent().expect("a folder");
        let pattern = Regex::new(&format!(r"\bmod {name}\s*[;{{]")).expect("a pattern");
        let inside = ["mod.rs", "lib.rs", "main.rs"].map(|name| folder.join(name));
        let mut above = inside.into_iter().chain([folder.with_extension("rs")]);
        let declared = above.any(|parent| std::fs::read_to_string(parent).is_ok_and(|text| pattern.is_match(&text)));
        assert!(
            declared,
            "{} belongs to no crate; declare it or delete it",
            place.display()
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

/// The adapters by the names of their folders, which are those of their crates.
fn adapters() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("adapters");
    let entries = std::fs::read_dir(folder).expect("a folder is readable");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    let crates = paths.filter(|path| path.join("Cargo.toml").exists());
    let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    crates.filter_map(name).collect()
}

/// A source without the tests at its end.
fn code(file: &Path) -> String {
    let text = std::fs::read_to_string(file).expect("a source is readable");
    let tests = Regex::new(r"(?m)^#\[cfg\(test\)\]\n(?:#\[.*\n)*mod tests\b").expect("a pattern");
    let end = tests.find(&text).map_or(text.len(), |found| found.start());
    text[..end].to_owned()
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
