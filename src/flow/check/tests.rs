//! Every broken flow under `fixtures/broken` is told with its place and its way out.

use super::*;

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
    let faults = Flows::load(files).map_or_else(|faults| faults, |flows| flows.check(&context));
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
    insta::assert_snapshot!(told.join("\n"), @r#"
    broken-condition
      welcome.yaml:5:39: `route`: in `today = "2026-12-31"` column 7: Syntax error: token recognition error at: '= ' [condition]
      welcome.yaml:5:84: `route`: in `today` it gives a text, but yes or no is needed [condition]
    circle
      welcome.yaml:5:10: hello -> route -> hello goes round without asking anybody anything; put a question into the circle [circle]
    danger-asks-first
      danger.yaml:6:9: `sure` comes before the card; let the flow start with a `card` [danger]
      danger.yaml:6:9: somebody in danger comes to `sure`, which asks; put a `hand_off` with `nobody: wait` before it [danger]
      danger.yaml:10:9: somebody in danger comes to `back`, which ends; put a `hand_off` with `nobody: wait` before it [danger]
    danger-without-person
      welcome.yaml:5:7: `up` sees danger but leads to no `card`; jump to the flow `danger` [danger]
      welcome.yaml:5:7: `up` sees danger but leads to no `hand_off`; jump to the flow `danger` [danger]
    dead-end
      welcome.yaml:6:10: from `which` the conversation can never end; lead on to an `end` [dead-end]
    expired-fact
      welcome.yaml:5:8: the fact `fee` expired on 2026-11-01; read it again at its source: Enforcement Rule, art. 72 [expired]
      welcome.yaml:6:8: the fact `law` expires before it was read; mend `as_of` or `expires` [expired]
    identifying
      welcome.yaml:7:11: `number` makes a visitor say who they are; add `optional: yes` [identifying]
    missing-in-the-world
      welcome.yaml:5:27: no locale has `missing-phrase`; add it to the .ftl files or mend the key [phrase]
      welcome.yaml:6:28: there is no card `missing-card`; add it beside the hotlines or mend the name [card]
      welcome.yaml:7:29: there is no service `missing-service`; add it to hotlines.toml or mend the name [service]
      welcome.yaml:12:9: "literal words" types words of one language; name it with `locale:`, or write `them: { types: phrase }` [test]
    misspelled-ids
      welcome.yaml:5:16: the answer `visa-status` must be spelled with small letters, digits and underscores, as in visa_status, because conditions name it [spelling]
      welcome.yaml:7:10: the node `Hello` must be spelled with small letters, digits and hyphens, as in visa-f6 [spelling]
      welcome.yaml:8:9: the node `wait` has a name that `nobody:` reserves; give it another [spelling]
      welcome.yaml:8:27: the outcome `all good` must be spelled with small letters, digits and hyphens, as in visa-f6 [spelling]
    misspelled-key
      welcome.yaml:5:34: unknown field `than`, expected one of phrase, facts, answers, then; flows/flow.schema.json tells the shape of a flow [syntax]
    mixed-kinds
      welcome.yaml:7:39: `route`: in `answers.agreed == "yes"` yes or no is compared with a text [condition]
    no-yaml
      welcome.yaml:5:10: unclosed bracket '{'; flows/flow.schema.json tells the shape of a flow [syntax]
    nobody-is-silent
      welcome.yaml:5:37: missing field `nobody`; flows/flow.schema.json tells the shape of a flow [syntax]
    option-leads-nowhere
      welcome.yaml:6:92: the option `b` of `which` leads nowhere; give it or the node a `then` [exit]
    person-asks-first
      person.yaml:7:8: on the way to a person `why` asks; put the `hand_off` before it [reserved]
    successor-of-a-node
      welcome.yaml:4:22: `hello` has a successor but is still a node; remove one of the two [twice]
      welcome.yaml:4:33: `gone` leads to `nowhere`, which is no node of this flow; add it or mend the name [unknown]
    unknown-answer
      welcome.yaml:7:39: `route`: in `answers.state == "f6"` the answer `state` is not declared; add it under `answers:` or mend the name [condition]
    unknown-fact
      welcome.yaml:5:42: `hello` says the fact `fee`, which does not stand under `facts:` [unknown]
      welcome.yaml:5:58: `hello` uses the answer `age`, which is not declared; add it under `answers:` [unknown]
    unknown-flow
      welcome.yaml:5:26: `hello` leads to the flow `visum`, which does not exist; add visum.yaml or mend the name [unknown]
    unknown-node
      welcome.yaml:5:40: `hello` leads to `nowhere`, which is no node of this flow; add it or mend the name [unknown]
    unknown-option
      welcome.yaml:14:20: `which` has two options with the value `f6`; rename one of them [twice]
      welcome.yaml:17:39: `route`: in `answers.status in ["f6", "e-9"]` no option puts `e-9` into `status`; mend the value [condition]
    unreachable
      welcome.yaml:6:11: nothing leads to `island`; lead to it from another node, or remove it [unreachable]
    waiting-asks
      waiting.yaml:6:10: `still` asks, but whoever is answered by `waiting` stands in the queue already; say something and `end` [reserved]
    waits-for-ever
      welcome.yaml:5:10: `which` does not say where it goes after misunderstandings; add `retries: { most: 2, then: .. }` here or under `waits:` [wait]
      welcome.yaml:5:10: `which` waits for ever; add `timeout: { after: 24h, then: .. }` here or under `waits:` [wait]
    wrong-slot
      welcome.yaml:7:48: `age` asks for date but `age` is of type number; give both the same type [kind]
      welcome.yaml:7:48: `age` has bounds that no answer can meet; `least` and `most` are for numbers, the smaller first [kind]
      welcome.yaml:8:43: `which` puts an option into `status`, which is of type text; declare it as choice [kind]
      welcome.yaml:8:95: the option `more` is reserved for the next page; rename it [spelling]
      welcome.yaml:9:36: `note`: in `"old"` it gives a text, but a number is needed [condition]
    "#);
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
    let told: Vec<String> = flows.check(&context).iter().map(ToString::to_string).collect();
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
