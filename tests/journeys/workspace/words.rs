//! How the sources are written.

use std::path::Path;

use regex::Regex;

use super::sources;

/// Columns that a line may have.
const COLUMNS: usize = 120;

#[test]
fn no_line_is_longer_than_it_may_be() {
    let mut long = Vec::new();
    for file in ["src", "adapters", "tests"].into_iter().flat_map(sources) {
        let text = std::fs::read_to_string(&file).expect("a source is readable");
        for (at, line) in text.lines().enumerate() {
            if line.chars().count() > COLUMNS && !is_data(&file, line) {
                long.push(format!("{}:{}", shown(&file), at + 1));
            }
        }
    }
    assert!(long.is_empty(), "longer than {COLUMNS} columns:\n{}", long.join("\n"));
}

#[test]
fn the_server_is_called_a_server() {
    for file in ["src", "adapters", "tests"].into_iter().flat_map(sources) {
        let text = std::fs::read_to_string(&file).expect("a source is readable");
        for (at, line) in text.lines().enumerate() {
            let house = line
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| word == "house");
            // What people say in danger, and the data of languages, may speak of houses.
            let said = line.contains('"') || line.contains("house number");
            assert!(!house || said || is_words(&file), "{}:{}: {line}", shown(&file), at + 1);
        }
    }
}

#[test]
fn a_document_that_is_cited_is_here() {
    let named = Regex::new(r"[\w/.-]*\b[A-Z]{3,}\.md\b").expect("a pattern");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in ["src", "adapters", "tests"].into_iter().flat_map(sources) {
        let text = std::fs::read_to_string(&file).expect("a source is readable");
        for (at, line) in text.lines().enumerate() {
            for document in named.find_iter(line).map(|found| found.as_str()) {
                let mut folders = file.ancestors().take_while(|folder| folder.starts_with(root));
                let here = document.ends_with("README.md") || folders.any(|folder| folder.join(document).exists());
                assert!(here, "{}:{}: there is no {document}", shown(&file), at + 1);
            }
        }
    }
}

/// Generated files, lists of words and drawings, the page that is written from the flow engine's documentation, and one
/// long literal: a payload, an address.
fn is_data(file: &Path, line: &str) -> bool {
    let name = shown(file);
    let written =
        name.ends_with(".d.ts") || name == "src/flow/reference.rs" || name == "src/desk/ui/src/parts/Icon.svelte";
    let literal = line.matches('"').count() >= 2
        || name == "src/flow/kind.rs"
        || name == "src/flow/upgrade.rs"
        || line.contains(".yaml:");
    written
        || name.starts_with("src/desk/ui/src/language/")
        || is_words(file)
        || (literal && !line.trim().starts_with("//"))
}

fn is_words(file: &Path) -> bool {
    let file = shown(file);
    file.starts_with("src/triage")
        || file.starts_with("src/language")
        || file.contains("first_answers")
        || file == "tests/journeys/workspace/words.rs"
}

fn shown(file: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    file.strip_prefix(root).unwrap_or(file).to_string_lossy().into_owned()
}
