//! Whatever happens, in flows that are good, in flows that are broken and in flows that nobody wrote.

mod happenings;

use std::sync::LazyLock;

use flow::{Flows, Session};
use happenings::{RESERVED, live};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Every flow of this crate and of the server.
static CORPUS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let folders = ["fixtures/good", "fixtures/broken", "node", "benches", "../../flows"];
    let mut paths: Vec<_> = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(format!("{here}{folder}")).expect("a folder of flows"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a flow"))
        .collect()
});

fn name(yaml: &str) -> &str {
    yaml.lines()
        .find_map(|line| line.strip_prefix("flow: "))
        .unwrap_or("welcome")
}

/// A flow with the reserved ones beside it.
fn beside_the_reserved(yaml: &str) -> Result<Flows, Vec<flow::Fault>> {
    let file = format!("{}.yaml", name(yaml));
    let others = RESERVED.into_iter().filter(|(reserved, _)| *reserved != file);
    Flows::load(others.chain([(file.as_str(), yaml)]))
}

/// The flows that run: every good one of this crate, and the server's own as one.
fn running() -> Vec<(String, Flows)> {
    let alone = CORPUS
        .iter()
        .filter_map(|yaml| Some((name(yaml).to_owned(), beside_the_reserved(yaml).ok()?)));
    let server = CORPUS.iter().filter(|yaml| yaml.starts_with("# yaml-language-server"));
    let server =
        Flows::load(server.map(|yaml| (format!("{}.yaml", name(yaml)), yaml))).expect("the flows of the server");
    alone.chain([("welcome".to_owned(), server)]).collect()
}

/// One change of a text: a stretch taken away, doubled, or replaced by a stretch of another one.
#[derive(Clone, Debug)]
enum Change {
    Without(Index, Index),
    Twice(Index, Index),
    Other(Index, Index, Index, Index),
    Word(Index, &'static str),
}

/// What is put in place of a word.
const WORDS: &[&str] = &[
    "bye", "then", "{", "}", "[", "]", ": ", "0", "-1", "1e999", "~", "''", "choose:", "form:", "ask:", "100000",
    "null", "welcome",
];

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        (index(), index()).prop_map(|(a, b)| Change::Without(a, b)),
        (index(), index()).prop_map(|(a, b)| Change::Twice(a, b)),
        (index(), index(), index(), index()).prop_map(|(a, b, c, d)| Change::Other(a, b, c, d)),
        (index(), select(WORDS)).prop_map(|(a, word)| Change::Word(a, word)),
    ]
}

impl Change {
    /// Changes whole words, so that most of what comes out is YAML still.
    fn made(&self, text: &str) -> String {
        let mut words: Vec<&str> = text.split_inclusive([' ', '\n']).collect();
        if words.is_empty() {
            return String::new();
        }
        let stretch = |words: &[&str], a: &Index, b: &Index| {
            let start = a.index(words.len());
            start..words.len().min(start + 1 + b.index(8))
        };
        match self {
            Self::Without(a, b) => {
                let taken = stretch(&words, a, b);
                words.drain(taken);
            }
            Self::Twice(a, b) => {
                let taken = stretch(&words, a, b);
                let doubled = words[taken.clone()].to_vec();
                words.splice(taken.start..taken.start, doubled);
            }
            Self::Other(a, b, file, c) => {
                let other: Vec<&str> = CORPUS[file.index(CORPUS.len())].split_inclusive([' ', '\n']).collect();
                let (there, here) = (stretch(&other, c, b), stretch(&words, a, b));
                words.splice(here, other[there].to_vec());
            }
            Self::Word(a, word) => {
                let place = a.index(words.len());
                words[place] = word;
            }
        }
        words.concat()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn somebody_acts_next_and_the_same_input_gives_the_same_step(
        which in any::<Index>(),
        bytes in vec(any::<u8>(), 3..400),
    ) {
        static RUNNING: LazyLock<Vec<(String, Flows)>> = LazyLock::new(running);
        let (flow, flows) = &RUNNING[which.index(RUNNING.len())];
        live(flows, flow, &bytes);
    }

    #[test]
    fn a_flow_that_nobody_wrote_is_refused_or_runs(
        which in any::<Index>(),
        changes in vec(change(), 1..4),
        bytes in vec(any::<u8>(), 0..200),
    ) {
        let yaml = changes
            .iter()
            .fold(CORPUS[which.index(CORPUS.len())].clone(), |yaml, change| change.made(&yaml));
        match beside_the_reserved(&yaml) {
            Ok(flows) => {
                let there = |_: &str| true;
                let context = flow::CheckContext { phrase: &there, card: &there, service: &there, today: None };
                flows.check(&context);
                live(&flows, name(&yaml), &bytes);
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in faults {
                    prop_assert!(!fault.sentence.is_empty() && fault.line <= yaml.lines().count() as u64 + 1, "{}", fault);
                }
            }
        }
    }

    #[test]
    fn bytes_from_anywhere_are_refused_or_read(bytes in vec(any::<u8>(), 0..200), version in 1..3_u8) {
        let whole = [&[version], &bytes[..]].concat();
        if let Ok(session) = Session::from_bytes(&whole) {
            prop_assert_eq!(Session::from_bytes(&session.to_bytes()).expect("own bytes"), session);
        }
    }
}
