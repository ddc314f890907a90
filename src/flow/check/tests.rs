//! Every broken flow under `fixtures/broken` is told with its place and its way out.

use super::*;
use crate::day::Day;
use crate::fault::Rule;

const GOOD: [(&str, &str); 4] = [
    ("welcome.yaml", include_str!("../fixtures/good/welcome.yaml")),
    ("person.yaml", include_str!("../fixtures/good/person.yaml")),
    ("danger.yaml", include_str!("../fixtures/good/danger.yaml")),
    ("waiting.yaml", include_str!("../fixtures/good/waiting.yaml")),
];

/// The faults of the good flows with one of them replaced by a broken one.
fn faults(broken: &str) -> Vec<String> {
    let flow = broken
        .lines()
        .find_map(|line| line.strip_prefix("flow: "))
        .expect("a flow's name");
    let file = format!("{flow}.yaml");
    let files = GOOD
        .iter()
        .filter(|(name, _)| *name != file)
        .copied()
        .chain([(file.as_str(), broken)]);
    let exists = |name: &str| !name.starts_with("missing-");
    let context = CheckContext {
        phrase: &exists,
        card: &exists,
        service: &exists,
        today: Day::parse("2026-11-16"),
    };
    let faults = Flows::load(files).map_or_else(|faults| faults, |flows| flows.check(&context).faults);
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn good_flows_have_no_fault() {
    assert_eq!(faults(GOOD[0].1), Vec::<String>::new());
}

#[test]
fn broken_flows_are_told_with_place_and_way_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/broken");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the fixtures")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let mut told = Vec::new();
    for path in paths {
        let faults = faults(&std::fs::read_to_string(&path).expect("a fixture"));
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(!faults.is_empty(), "{name} passes");
        told.push(format!("{name}\n  {}", faults.join("\n  ")));
    }
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn every_rule_has_a_flow_that_breaks_it() {
    let told = include_str!("snapshots/flow__check__tests__broken_flows_are_told_with_place_and_way_out.snap");
    for rule in Rule::ALL {
        let tag = format!("[{rule}]");
        assert!(told.contains(&tag), "no broken flow is told with {tag}");
    }
}

#[test]
fn missing_reserved_flows_are_told() {
    let flows = Flows::load(GOOD[..2].iter().copied()).expect("flows without faults of their own");
    let exists = |_: &str| true;
    let context = CheckContext {
        phrase: &exists,
        card: &exists,
        service: &exists,
        today: None,
    };
    let told: Vec<String> = flows.check(&context).faults.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    flows: the flow `danger` is missing; the engine goes there by itself, so add danger.yaml [reserved]
    flows: the flow `waiting` is missing; the engine goes there by itself, so add waiting.yaml [reserved]
    ");
}

#[test]
fn two_files_with_the_same_flow_are_told_with_every_other_fault() {
    let nothing: [(&str, &str); 0] = [];
    let none = Flows::load(nothing).expect_err("no flows");
    let twice = Flows::load([
        ("welcome.yaml", GOOD[0].1),
        ("more/welcome.yaml", GOOD[0].1),
        ("visa.yaml", "flow: visa\nrevision: one\n"),
    ]);
    let twice = twice.expect_err("the same flow twice");
    let told: Vec<String> = none.iter().chain(&twice).map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    flows: there is no flow; put at least `welcome.yaml` there [reserved]
    more/welcome.yaml:1:7: the flow `welcome` stands in welcome.yaml too; rename one of them [twice]
    visa.yaml:2:11: invalid u32; flows/flow.schema.json tells the shape of a flow [syntax]
    ");
}
