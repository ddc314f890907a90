//! Every limit is met once, and what happens then is told.

use std::fmt::Write as _;

use super::*;
use crate::stage::TestStage;
use crate::{Flows, Input, Stage as Whose};

/// The faults of one flow with `nodes` and `answers` put into it.
fn refused(answers: &str, nodes: &str) -> String {
    let yaml = format!(
        "flow: big\nrevision: 1\nstart: first\nanswers: {{ {answers} }}\nwaits: {{ retries: {{ most: 2, then: bye }}, timeout: {{ after: 1h, then: bye }} }}\nnodes:\n{nodes}  bye: {{ end: {{ outcome: informed }} }}\n"
    );
    told(Flows::load([("big.yaml", yaml)]))
}

fn told(flows: Result<Flows, Vec<crate::Fault>>) -> String {
    let faults = flows.expect_err("a flow beyond a limit");
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].to_string()
}

#[test]
fn a_flow_beyond_a_limit_is_refused_with_the_way_out() {
    let say = |n: usize| format!("  n{n}: {{ say: {{ phrase: hello, then: bye }} }}\n");
    let nodes = (0..NODES_MOST).map(say).collect::<Vec<_>>().concat();
    insta::assert_snapshot!(refused("", &format!("  first: {{ say: {{ phrase: hello, then: bye }} }}\n{nodes}")), @"big.yaml:1:7: `big` has 502 nodes, a flow at most 500; move some into a flow that is called [limit]");

    let options = row(WAYS_MOST + 1, |n| format!("{{ value: v{n}, label: l }}"));
    insta::assert_snapshot!(refused("", &format!("  first: {{ choose: {{ phrase: p, options: [{options}], then: bye }} }}\n")), @"big.yaml:7:10: `first` leads on in 101 ways, and a node does in at most 100; ask in two steps [limit]");

    let long = "v".repeat(VALUE_MOST + 1);
    insta::assert_snapshot!(refused("", &format!("  first: {{ choose: {{ phrase: p, options: [{{ value: {long}, label: l }}], then: bye }} }}\n")), @"big.yaml:7:52: `first` offers `vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv`, which has 50 bytes; a button carries at most 49, so shorten it [limit]");

    let fields = row(FIELDS_MOST + 1, |n| {
        format!("{{ phrase: p, label: l, type: number, into: s{n} }}")
    });
    let slots = |most: usize| row(most + 1, |n| format!("s{n}: {{ type: number }}"));
    insta::assert_snapshot!(refused(&slots(FIELDS_MOST), &format!("  first: {{ form: {{ fields: [{fields}], then: bye }} }}\n")), @"big.yaml:7:10: `first` asks 13 questions, a form asks 1 to 12; make it two forms [limit]");

    insta::assert_snapshot!(refused(&slots(SLOTS_MOST), "  first: { say: { phrase: hello, then: bye } }\n"), @"flows: the flows declare 201 answers together; a conversation holds at most 200, so let flows share them [limit]");

    let long = format!("# {}\nflow: big\n", "x".repeat(FLOW_BYTES_MOST));
    insta::assert_snapshot!(told(Flows::load([("big.yaml", long)])), @"big.yaml: the file has 262157 bytes, a flow at most 262144; divide it and `call` the parts [limit]");

    let many = (0..=FLOWS_MOST).map(|n| {
        let yaml =
            format!("flow: f{n}\nrevision: 1\nstart: bye\nnodes: {{ bye: {{ end: {{ outcome: informed }} }} }}\n");
        (format!("f{n}.yaml"), yaml)
    });
    insta::assert_snapshot!(told(Flows::load(many)), @"flows: 5001 flows are more than the 5000 that a server holds; remove some [limit]");
}

/// So many of something, separated as YAML wants it.
fn row(length: usize, item: impl Fn(usize) -> String) -> String {
    (0..length).map(item).collect::<Vec<_>>().join(", ")
}

/// A chain of nodes, each leading to the next, and at its end a question.
fn chain(length: usize, node: impl Fn(usize) -> String) -> String {
    let mut yaml = "
flow: chain
revision: 1
start: n0
answers: { matter: { type: text }, points: { type: number } }
waits: { retries: { most: 2, then: bye }, timeout: { after: 1h, then: bye } }
nodes:
"
    .to_owned();
    for n in 0..length {
        let _ = writeln!(yaml, "  n{n}: {}", node(n));
    }
    let _ = writeln!(
        yaml,
        "  n{length}: {{ choose: {{ phrase: on, options: [ {{ value: on, label: on }} ], then: n0 }} }}"
    );
    yaml.push_str("  bye: { end: { outcome: informed } }\n");
    yaml
}

#[test]
fn what_is_passed_for_one_input_is_bounded() {
    let jump = |n: usize| format!("{{ jump: {{ node: n{} }} }}", n + 1);
    let mut stage = TestStage::of(&chain(STEPS_MOST - 1, jump));
    insta::assert_snapshot!(stage.start(), @"on? Choice [on]");
    let mut stage = TestStage::of(&chain(STEPS_MOST, jump));
    insta::assert_snapshot!(stage.start(), @"(hand_off - [] Never)");
}

#[test]
fn what_is_said_for_one_input_is_bounded() {
    let say = |n: usize| format!("{{ say: {{ phrase: p{n}, then: n{} }} }}", n + 1);
    let mut stage = TestStage::of(&chain(SAID_MOST - 1, say));
    assert_eq!(stage.start().lines().count(), SAID_MOST);
    assert_eq!(stage.session.stage(), Whose::Waiting);
    let mut stage = TestStage::of(&chain(SAID_MOST + 1, say));
    let said = stage.start();
    assert_eq!(said.lines().count(), SAID_MOST + 1, "{said}");
    assert!(said.ends_with("(hand_off - [] Never)"), "{said}");
    assert_eq!(stage.session.stage(), Whose::Held);
}

#[test]
fn both_are_told_before_anything_is_served() {
    let faults = |yaml: &str| {
        let yaml = yaml.replace("flow: chain", "flow: welcome");
        let good = [
            ("person.yaml", include_str!("../fixtures/good/person.yaml")),
            ("danger.yaml", include_str!("../fixtures/good/danger.yaml")),
            ("waiting.yaml", include_str!("../fixtures/good/waiting.yaml")),
            ("welcome.yaml", &yaml),
        ];
        let flows = Flows::load(good).expect("flows that can be read");
        let there = |_: &str| true;
        let checked = flows.check(&crate::CheckContext {
            phrase: &there,
            card: &there,
            service: &there,
            today: None,
        });
        checked
            .faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let say = |n: usize| format!("{{ say: {{ phrase: p{n}, then: n{} }} }}", n + 1);
    insta::assert_snapshot!(faults(&chain(SAID_MOST, say)), @"welcome.yaml:8:7: from `n0` up to 21 messages come without a question, and a visitor is sent at most 20 at a time; ask something between them [limit]");
    let jump = |n: usize| format!("{{ jump: {{ node: n{} }} }}", n + 1);
    insta::assert_snapshot!(faults(&chain(STEPS_MOST, jump)), @"welcome.yaml:8:7: from `n0` up to 201 nodes are passed without a question, and a step passes at most 200; ask something between them [limit]");
}

#[test]
fn answers_have_room_together() {
    let ask = |n: usize| {
        format!(
            "{{ ask: {{ phrase: p{n}, type: text, into: a{n}, then: n{} }} }}",
            n + 1
        )
    };
    let most = ANSWERS_MOST / ANSWER_MOST / 3 + 1;
    let slots = row(most + 1, |n| format!("a{n}: {{ type: text }}"));
    let yaml = chain(most, ask).replace("matter: { type: text }", &slots);
    let mut stage = TestStage::of(&yaml);
    stage.start();
    // Three bytes a letter, and more letters than are kept.
    let long = "가".repeat(ANSWER_MOST + 500);
    for _ in 1..most {
        stage.says(&long);
        assert_eq!(stage.session.stage(), Whose::Waiting);
    }
    let kept: usize = stage.session.answers().map(|(_, answer)| answer.bytes()).sum();
    assert_eq!(kept, (most - 1) * ANSWER_MOST * 3, "each is cut where it is kept");
    // The last one does not fit: its words stand in the turn, and a person reads them.
    let said = stage.says(&long);
    assert!(said.ends_with("(hand_off - [] Never)"), "{said}");
    assert_eq!(stage.session.answers().count(), most - 1);
    assert!(stage.session.to_bytes().len() < ANSWERS_MOST + 1_000);
}

#[test]
fn flows_inside_each_other_are_bounded() {
    let mut stage = TestStage::of(
        "
flow: deep
revision: 1
start: a
nodes:
  a: { call: { flow: deep, then: b } }
  b: { end: { outcome: deep } }
",
    );
    insta::assert_snapshot!(stage.start(), @"(hand_off - [] Never)");
    assert_eq!(stage.session.places().count(), FRAMES_MOST + 1);
    assert_eq!(stage.play(Input::Released), "(end deep)");
}

#[test]
fn going_back_is_bounded() {
    let ask = |n: usize| {
        format!(
            "{{ ask: {{ phrase: p{n}, type: number, into: points, then: n{} }} }}",
            n + 1
        )
    };
    let mut stage = TestStage::of(&chain(BACK_MOST + 5, ask));
    stage.start();
    for _ in 0..BACK_MOST + 3 {
        stage.says("1");
    }
    let mut back = Vec::new();
    for _ in 0..BACK_MOST + 2 {
        back.push(stage.says("뒤로"));
    }
    assert!(back[BACK_MOST - 1].starts_with("p3?"), "{back:?}");
    assert_eq!(back[BACK_MOST], back[BACK_MOST - 1], "further back there is nothing");
}

#[test]
fn misunderstandings_are_bounded_where_a_flow_says_nothing() {
    let mut stage = TestStage::of(
        "
flow: asks
revision: 1
start: n
answers: { points: { type: number } }
nodes:
  n: { ask: { phrase: n, type: number, into: points, then: bye } }
  bye: { end: { outcome: informed } }
",
    );
    stage.start();
    for _ in 1..RETRIES_MOST {
        assert_eq!(stage.says("?"), "again-number\nn? Number []");
    }
    assert_eq!(stage.says("?"), "(hand_off - [] Code)");
    insta::assert_snapshot!(stage.play(Input::Released), @"n? Number []");
}
