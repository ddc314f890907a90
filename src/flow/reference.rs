//! The reference page of the flow language. It is written from the documentation of the nodes, their examples, the
//! schema and the limits, so that it tells what they do. A test holds `flows/README.md` to it; after a change
//! `WRITE_SCHEMA=1 cargo test -p flow committed` writes the page anew.

use std::fmt::Write as _;

use serde_json::Value;

use crate::schema::schema;

const HEAD: &str = "<!-- Written by `WRITE_SCHEMA=1 cargo test -p flow committed` from the documentation in src/flow; do not edit it here. -->

# The flow language

A flow is a YAML file that a counselor can read and a programmer can review: nodes by id, texts by phrase key, tests inside.
One file serves every language, because it holds no text. `flow.schema.json` beside this page lets editors complete it:

```yaml
# yaml-language-server: $schema=flow.schema.json
```

`haemil check` checks the flows before they are served, `haemil check --graph FLOW` draws one, `haemil check --against OLD_DIR`
tells which waiting conversations an upgrade would move, `haemil play FLOW` plays one in the terminal, and `:save NAME` there
keeps what was played as a test.
";

const CONDITIONS: &str = "
## Conditions

Written in [CEL](https://cel.dev), over answers that are declared with types, so that every condition is typed before it runs.
One that cannot be told, because an answer was not given, leads to `otherwise`.

| what | tells |
| --- | --- |
| `answers.slot` | the answer; a choice by its value, a day as `2026-12-31` |
| `has(answers.slot)` | whether it was given |
| `today` | the day in Korea |
| `chance` | a whole number from 0 to 99, the same for the same seed |
| `days_until(answers.slot)` | days from today to an answer of type date |
| `has_any_word(answers.slot, \"phrase-key\")` | whether an answer of type text holds one of the words that the locale lists there, separated by ` \\| ` |
| `has_number_between(answers.slot, 1, 4)` | whether the only number in an answer of type text lies there |
| `upper(..)`, `lower(..)`, `size(..)` | of a text |
| `a.contains(b)`, `a.startsWith(b)`, `a.endsWith(b)` | of texts |
| `==` `!=` `<` `<=` `>` `>=` `in` `&&` `\\|\\|` `!` `+` `-` `*` `/` `? :` | as usual; an answer of type number adds to `1.0`, not to `1` |

Words are looked for as words: in scripts without spaces the text is segmented, in Hangul particles may be attached.

## What is always possible

At every node, in every language and in the spellings that people type: a person (also `0`, unless the question takes it),
danger, leaving, erasing, another language, back, start again. The words stand in `locales/*/common.ftl` under `interrupt-…`; an
interrupt is the whole message. Danger is also heard by triage, anywhere in a message. Afterwards the pending question is asked
again and the answers are kept; after `start again` nothing is.

A message that comes within two seconds of a question and is no answer was begun before: it is passed over, once, and nobody is told
that they were not understood. A button of an earlier question says that the question has passed; one that calls a person or
switches the language works however old it is.

## Revisions

A conversation keeps the revision that it runs on and moves at its next step: to the same node, else to its declared successor,
else to the start of the flow. Raise `revision` whenever a node is renamed, removed or becomes another kind, and name where its
conversations go on under `successors`.
";

/// The page.
fn reference() -> String {
    let schema = schema();
    let mut page = HEAD.to_owned();
    page.push_str("\n## The file\n\n");
    table(&mut page, &schema);
    for (title, name) in [
        ("An answer", "Slot"),
        ("A fact", "Fact"),
        ("Retries", "Retries"),
        ("Timeout", "Timeout"),
    ] {
        section(&mut page, &schema, title, name);
    }
    page.push_str("\n## Nodes\n");
    for kind in kinds(&schema) {
        let _ = write!(page, "\n### {}\n\n{}\n", kind.name, documentation(&kind.source));
        if kind.shape["properties"].is_object() {
            table(&mut page, kind.shape);
        } else {
            variants(&mut page, kind.shape);
        }
        for (title, part) in [
            ("An option", "Offer"),
            ("A case", "Case"),
            ("A question of the form", "Field"),
        ] {
            if mentions(kind.shape, part) {
                let _ = write!(page, "\n{title}:\n\n");
                table(&mut page, &schema["$defs"][part]);
            }
        }
        let _ = write!(page, "\n```yaml\n{}```\n", kind.example);
    }
    page.push_str(CONDITIONS);
    page.push_str("\n## Tests\n\n`tests:` are played by `haemil check` and by `cargo test` in every language.\n\n");
    table(&mut page, &schema["$defs"]["SavedTest"]);
    page.push_str(
        "\nA line is `us: [..]`, everything that is said, as phrase keys and marks such as `(card danger)`, `(raise L2)`, `(hand_off visa)`, `(end informed)`; or `them:` with literal words, or one of these:\n\n",
    );
    variants(&mut page, &schema["$defs"]["Act"]);
    page.push_str("\n## What is proved\n\n| rule | holds that |\n| --- | --- |\n");
    for (name, text) in documented(include_str!("fault.rs"), "pub enum Rule") {
        let _ = writeln!(page, "| `{}` | {text} |", kebab(&name));
    }
    page.push_str("\n## Limits\n\n| limit | value | why |\n| --- | --- | --- |\n");
    for (name, text) in documented(include_str!("limit.rs"), "//!") {
        if let Some((name, value)) = name.split_once(" = ") {
            let _ = writeln!(page, "| `{name}` | {value} | {text} |");
        }
    }
    page
}

/// A kind of node.
struct NodeKind<'a> {
    name: &'a str,
    /// Its part of the schema.
    shape: &'a Value,
    /// The file that it is written in, whose head is its documentation.
    source: String,
    /// A flow that shows it.
    example: String,
}

/// The kinds of nodes in the order of the schema, which is the order of `node/mod.rs`.
fn kinds(schema: &Value) -> Vec<NodeKind<'_>> {
    let file = |name: &str, ending: &str| {
        let path = format!("{}/node/{name}.{ending}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let all = schema["$defs"]["Node"]["oneOf"].as_array().expect("the kinds of nodes");
    let kinds = all.iter().map(|kind| {
        let name = kind["required"][0].as_str().expect("the key of a kind");
        let path = kind["properties"][name]["$ref"].as_str().expect("the type of a kind");
        NodeKind {
            name,
            shape: schema
                .pointer(path.trim_start_matches('#'))
                .expect("the shape of a kind"),
            source: file(name, "rs"),
            example: file(name, "yaml"),
        }
    });
    kinds.collect()
}

fn section(page: &mut String, schema: &Value, title: &str, name: &str) {
    let _ = write!(page, "\n### {title}\n\n{}\n\n", words(&schema["$defs"][name]));
    table(page, &schema["$defs"][name]);
}

/// The keys of an object.
fn table(page: &mut String, object: &Value) {
    page.push_str("| key | | what it says |\n| --- | --- | --- |\n");
    let required: Vec<&str> = object["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let keys = object["properties"].as_object().into_iter().flatten();
    let mut keys: Vec<(&String, &Value)> = keys.collect();
    keys.sort_by_key(|(key, _)| required.iter().position(|name| name == key).unwrap_or(usize::MAX));
    for (key, value) in keys {
        let needed = if required.contains(&key.as_str()) {
            "required"
        } else {
            ""
        };
        let _ = writeln!(page, "| `{key}` | {needed} | {}{} |", words(value), choices(value));
    }
}

/// The words of an enumeration that a key takes, if it takes one.
fn choices(value: &Value) -> String {
    let name = [value, &value["items"]]
        .into_iter()
        .chain(value["anyOf"].as_array().into_iter().flatten())
        .find_map(|place| place["$ref"].as_str()?.rsplit('/').next());
    let schema = schema();
    let all = name
        .map(|name| &schema["$defs"][name]["oneOf"])
        .and_then(Value::as_array);
    let taken: Vec<String> = all
        .into_iter()
        .flatten()
        .filter_map(|one| Some(format!("`{}`", one["const"].as_str()?)))
        .collect();
    if taken.is_empty() {
        String::new()
    } else {
        format!(" One of {}.", taken.join(", "))
    }
}

fn variants(page: &mut String, object: &Value) {
    page.push_str("| key | what it says |\n| --- | --- |\n");
    for one in object["oneOf"].as_array().into_iter().flatten() {
        let key = one["required"][0]
            .as_str()
            .or(one["const"].as_str())
            .unwrap_or_default();
        let inner = &one["properties"][key];
        let _ = writeln!(page, "| `{key}` | {}{} |", words(one), choices(inner));
    }
}

fn words(value: &Value) -> String {
    value["description"]
        .as_str()
        .unwrap_or_default()
        .replace('\n', " ")
        .replace('|', "\\|")
}

fn mentions(value: &Value, name: &str) -> bool {
    value.to_string().contains(&format!("#/$defs/{name}\""))
}

/// The documentation at the head of a source file, up to its example.
fn documentation(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let text: Vec<&str> = lines
        .map(str::trim_start)
        .take_while(|line| !line.starts_with("```"))
        .collect();
    text.join("\n").trim().to_owned() + "\n"
}

/// The items behind a line of a source, each with the comment above it.
fn documented(source: &str, from: &str) -> Vec<(String, String)> {
    let mut items = Vec::new();
    let mut comment = String::new();
    for line in source
        .lines()
        .skip_while(|line| !line.starts_with(from))
        .skip(1)
        .map(str::trim)
    {
        if let Some(words) = line.strip_prefix("///") {
            let gap = if comment.is_empty() { "" } else { " " };
            let _ = write!(comment, "{gap}{}", words.trim());
        } else if line == "}" && !items.is_empty() {
            break;
        } else if !line.is_empty() && !comment.is_empty() {
            items.push((item(line), std::mem::take(&mut comment)));
        }
    }
    items
}

/// `Syntax` of `Syntax,` and `NODES_MOST = 500` of a constant.
fn item(line: &str) -> String {
    let Some((_, constant)) = line.split_once("const ") else {
        return line.trim_end_matches(',').to_owned();
    };
    let (name, rest) = constant.split_once(':').unwrap_or((constant, ""));
    let value = rest
        .split_once(" = ")
        .map_or("", |(_, value)| value)
        .trim_end_matches(';');
    format!("{name} = {value}")
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

#[test]
fn the_committed_reference_is_the_one_of_the_documentation() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../flows/README.md");
    let made = reference();
    if std::env::var_os("WRITE_SCHEMA").is_some() {
        std::fs::write(path, &made).expect("the folder `flows` can be written to");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == made,
        "flows/README.md is old; WRITE_SCHEMA=1 cargo test -p flow committed writes it"
    );
}

#[test]
fn every_example_on_the_page_is_a_flow_that_runs() {
    for kind in kinds(&schema()) {
        let mut stage = crate::stage::TestStage::of(&kind.example);
        assert_ne!(stage.start(), "", "{}", kind.name);
    }
}
