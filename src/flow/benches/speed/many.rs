//! A thousand flows of fifty nodes, each flow leading to the next, with questions, conditions and talks with a person
//! as in real ones.

use std::fmt::Write as _;

const FLOWS: usize = 1_000;
/// Parts of six nodes; two more nodes hand off and lead on.
const PARTS: usize = 8;

const RESERVED: [(&str, &str); 3] = [
    ("person.yaml", include_str!("../../fixtures/good/person.yaml")),
    ("danger.yaml", include_str!("../../fixtures/good/danger.yaml")),
    ("waiting.yaml", include_str!("../../fixtures/good/waiting.yaml")),
];

const HEAD: &str = "revision: 1
start: say0
answers: { age: { type: number }, which: { type: choice } }
waits: { retries: { most: 2, then: hand }, timeout: { after: 24h, then: on } }
nodes:
";

/// Their files.
pub(crate) fn flows() -> Vec<(String, String)> {
    let reserved = RESERVED.map(|(file, yaml)| (file.to_owned(), yaml.to_owned()));
    let welcome = "flow: welcome\nrevision: 1\nstart: on\nnodes: { on: { jump: { flow: f0 } } }\n";
    (0..FLOWS)
        .map(|number| (format!("f{number}.yaml"), flow(number)))
        .chain(reserved)
        .chain([("welcome.yaml".to_owned(), welcome.to_owned())])
        .collect()
}

fn flow(number: usize) -> String {
    let mut yaml = format!("flow: f{number}\n{HEAD}");
    for part in 0..PARTS {
        let next = if part + 1 < PARTS {
            format!("say{}", part + 1)
        } else {
            "hand".to_owned()
        };
        let _ = write!(
            yaml,
            "  say{part}: {{ say: {{ phrase: say-{part}, then: choose{part} }} }}
  choose{part}:
    choose:
      phrase: choose-{part}
      into: which
      options:
        - {{ value: a, label: choose-{part}-a, words: choose-{part}-a-words, then: ask{part} }}
        - {{ value: b, label: choose-{part}-b, words: choose-{part}-b-words, then: raise{part} }}
  ask{part}: {{ ask: {{ phrase: ask-{part}, type: number, into: age, then: route{part} }} }}
  route{part}: {{ branch: {{ cases: [ {{ when: 'answers.age < 18.0', then: raise{part} }} ], otherwise: set{part} }} }}
  raise{part}: {{ raise: {{ risk: L1, reason: support, then: {next} }} }}
  set{part}: {{ set: {{ slot: age, value: 'answers.age + 1.0', then: {next} }} }}
"
        );
    }
    let on = if number + 1 < FLOWS {
        format!("{{ jump: {{ flow: f{} }} }}", number + 1)
    } else {
        "{ end: { outcome: informed } }".to_owned()
    };
    let _ = write!(
        yaml,
        "  hand: {{ hand_off: {{ nobody: wait, later: code, then: on }} }}\n  on: {on}\n"
    );
    yaml
}
