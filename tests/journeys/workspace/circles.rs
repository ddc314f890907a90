//! No circles between the files of a crate: whoever reads one need not read those that read it.
//!
//! An edge is a `use crate::`, `use super::` or `use self::` line outside of tests, or an inline path that begins with
//! `crate::`. What a crate's root or a folder's file hands on is an edge to the file that has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use regex::Regex;

use super::{code, sources};

/// A file by its place in the crate: `desk::queue`; the root is empty.
type Module = Vec<String>;

#[test]
fn no_crate_has_circles_between_its_files() {
    let mut circles = Vec::new();
    for root in crates() {
        let crate_name = root.file_name().expect("a folder").to_string_lossy().into_owned();
        for circle in Graph::of(&root).circles() {
            let names: Vec<String> = circle.iter().map(|module| module.join("::")).collect();
            circles.push(format!("{crate_name}: {}", names.join(", ")));
        }
    }
    assert!(
        circles.is_empty(),
        "these files import each other in a circle; move what both sides need into a file below them:\n{}",
        circles.join("\n")
    );
}

#[test]
fn circles_are_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in [
        ("lib.rs", "mod a;\nmod b;\nmod c;\npub use c::Thing;\n"),
        ("a.rs", "use crate::b::{self, Other};\n"),
        ("b.rs", "use crate::Thing;\npub struct Other;\n"),
        (
            "c.rs",
            "pub struct Thing;\nfn f() { crate::a::g(); }\n#[cfg(test)]\nmod tests { use crate::b; }\n",
        ),
        ("d.rs", "use super::b;\n"),
    ] {
        std::fs::write(folder.path().join(name), text).expect("it is written");
    }
    let circles = Graph::of(folder.path()).circles();
    let named: Vec<Vec<String>> = circles
        .iter()
        .map(|circle| circle.iter().map(|module| module.join("::")).collect())
        .collect();
    assert_eq!(named, [["a", "b", "c"]]);
}

/// The folders that are compiled as crates, and the SQL that both databases mount.
fn crates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<PathBuf> = ["src", "adapters"]
        .iter()
        .flat_map(|under| std::fs::read_dir(root.join(under)).expect("a folder is readable"))
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.join("lib.rs").exists())
        .collect();
    found.push(root.join("src/store/queries"));
    found.push(root.join("src"));
    found
}

struct Graph {
    edges: BTreeMap<Module, BTreeSet<Module>>,
}

impl Graph {
    fn of(root: &Path) -> Self {
        let texts: BTreeMap<Module, String> = sources(&root.to_string_lossy())
            .filter(|file| belongs(root, file))
            .map(|file| (module(root, &file), code(&file)))
            .collect();
        let handed_on = handed_on(&texts);
        let edges = texts.iter().map(|(from, text)| {
            let mut to: BTreeSet<Module> = paths(text)
                .into_iter()
                .filter_map(|path| resolve(&texts, &handed_on, from, &path))
                .collect();
            to.remove(from);
            (from.clone(), to)
        });
        Self { edges: edges.collect() }
    }

    /// Files that reach each other.
    fn circles(&self) -> Vec<BTreeSet<Module>> {
        let reach: BTreeMap<&Module, BTreeSet<&Module>> =
            self.edges.keys().map(|from| (from, self.reached(from))).collect();
        let mut circles: Vec<BTreeSet<Module>> = Vec::new();
        for (from, all) in &reach {
            let circle: BTreeSet<Module> = all
                .iter()
                .filter(|to| reach.get(*to).is_some_and(|back| back.contains(from)))
                .map(|to| (*to).clone())
                .collect();
            if circle.len() > 1 && !circles.contains(&circle) {
                circles.push(circle);
            }
        }
        circles
    }

    fn reached<'a>(&'a self, from: &Module) -> BTreeSet<&'a Module> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Module> = self.edges[from].iter().collect();
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(&self.edges[next]);
            }
        }
        found
    }
}

/// Whether a file is part of the crate itself: no test, no example, no crate that lies in its folder.
fn belongs(root: &Path, file: &Path) -> bool {
    let inside = file.strip_prefix(root).expect("it lies under the root");
    let apart = ["tests", "examples", "benches", "ui", "queries", "target"];
    let of_its_own = inside
        .ancestors()
        .skip(1)
        .filter(|folder| !folder.as_os_str().is_empty())
        .any(|folder| root.join(folder).join("Cargo.toml").exists());
    let named = |part: &std::path::Component<'_>| apart.iter().any(|name| part.as_os_str() == *name);
    !of_its_own
        && !inside.components().any(|part| named(&part))
        && inside.extension().is_some_and(|kind| kind == "rs")
        && !inside.ends_with("build.rs")
        && !inside.ends_with("main.rs")
}

fn module(root: &Path, file: &Path) -> Module {
    let inside = file
        .strip_prefix(root)
        .expect("it lies under the root")
        .with_extension("");
    let mut parts: Module = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| last == "lib" || last == "mod") {
        parts.pop();
    }
    parts
}

/// What a file hands on from one of its children or from elsewhere, by name.
fn handed_on(texts: &BTreeMap<Module, String>) -> BTreeMap<(Module, String), Module> {
    let line = Regex::new(r"pub(?:\(\w+\))? use (?:self::)?([a-z_0-9:]+)::(\{[^}]*\}|\w+)").expect("a pattern");
    let name = Regex::new(r"\w+").expect("a pattern");
    let mut found = BTreeMap::new();
    for (from, text) in texts {
        for caught in line.captures_iter(text) {
            let path: Module = caught[1]
                .trim_start_matches("crate::")
                .split("::")
                .map(String::from)
                .collect();
            let below = [from.clone(), path.clone()].concat();
            let Some(has) = [below, path].into_iter().find(|module| texts.contains_key(module)) else {
                continue;
            };
            for caught in name.find_iter(&caught[2]) {
                found.insert((from.clone(), caught.as_str().to_owned()), has.clone());
            }
        }
    }
    found
}

/// Every path into the crate that a text names.
fn paths(text: &str) -> Vec<String> {
    let line = Regex::new(r"\buse ((?:crate|super|self)::[^;]+);").expect("a pattern");
    let inline = Regex::new(r"\bcrate(?:::[a-z_0-9]+)+::\w+").expect("a pattern");
    let comment = Regex::new(r"(?m)^\s*//.*$").expect("a pattern");
    let text = comment.replace_all(text, "");
    let used = line
        .captures_iter(&text)
        .flat_map(|caught| expanded(&caught[1].replace('\n', " ")));
    let named = inline.find_iter(&text).map(|found| found.as_str().to_owned());
    used.chain(named).collect()
}

/// The paths of a `use` tree.
fn expanded(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((before, rest)) = tree.split_once('{') else {
        return vec![tree.split(" as ").next().unwrap_or(tree).trim().to_owned()];
    };
    let inside = rest.trim_end().trim_end_matches('}');
    let (mut depth, mut branch, mut branches) = (0, String::new(), Vec::new());
    for letter in inside.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(std::mem::take(&mut branch));
                continue;
            }
            _ => {}
        }
        branch.push(letter);
    }
    branches.push(branch);
    let whole = branches.iter().filter(|branch| !branch.trim().is_empty());
    whole
        .flat_map(|branch| expanded(&format!("{before}{}", branch.trim())))
        .collect()
}

/// The file that a path leads to.
fn resolve(
    texts: &BTreeMap<Module, String>,
    handed_on: &BTreeMap<(Module, String), Module>,
    from: &Module,
    path: &str,
) -> Option<Module> {
    let mut at = from.clone();
    let mut parts = path.split("::").map(str::trim).peekable();
    match parts.peek().copied()? {
        "crate" => {
            at.clear();
            parts.next();
        }
        "self" => {
            parts.next();
        }
        _ => {
            while parts.next_if(|part| *part == "super").is_some() {
                at.pop();
            }
        }
    }
    for part in parts {
        let below = [at.clone(), vec![part.to_owned()]].concat();
        if texts.contains_key(&below) {
            at = below;
        } else {
            return handed_on.get(&(at.clone(), part.to_owned())).cloned().or(Some(at));
        }
    }
    texts.contains_key(&at).then_some(at)
}
