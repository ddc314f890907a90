//! Plays the tests that stand inside the flows, and tells what they never came to.

mod coverage;
mod play;

use std::collections::BTreeMap;

pub use coverage::{Coverage, FlowCoverage};

use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::lexicon::Lexicon;
use crate::placed::Place;
use crate::script::Script;
use coverage::Passed;
use play::{Failure, play};

/// How the tests inside the flows went.
#[derive(Debug)]
pub struct Rehearsal {
    /// Every test that did not go as written.
    pub faults: Vec<Fault>,
    /// What the tests came to.
    pub coverage: Coverage,
}

impl Flows {
    /// Plays every test of every flow: in its own locale, or in each of these if it types no literal words.
    pub fn rehearse(&self, lexicons: &BTreeMap<String, Lexicon>) -> Rehearsal {
        let mut passed = Passed::default();
        let mut faults = Vec::new();
        for (name, flow) in &self.all {
            for test in &flow.definition.tests {
                let failures = self.play_everywhere(name, test, lexicons, &mut passed);
                faults.extend(failures.into_iter().map(|(failure, locales)| {
                    let sentence = format!("\"{}\" in {}: {}", test.name, locales.join(", "), failure.sentence);
                    let place = if failure.place == Place::default() {
                        test.place
                    } else {
                        failure.place
                    };
                    Fault::at(&flow.file, place, Rule::Test, sentence)
                }));
            }
        }
        faults.sort();
        Rehearsal {
            faults,
            coverage: passed.against(self),
        }
    }

    /// How a test failed, and in which locales it failed in that way.
    fn play_everywhere<'l>(
        &self,
        flow: &str,
        test: &'l Script,
        lexicons: &'l BTreeMap<String, Lexicon>,
        passed: &mut Passed,
    ) -> BTreeMap<Failure, Vec<&'l str>> {
        let mut failures: BTreeMap<Failure, Vec<&str>> = BTreeMap::new();
        let wanted = lexicons
            .iter()
            .filter(|(locale, _)| test.locale.as_ref().is_none_or(|wanted| wanted == *locale));
        let mut played = false;
        for (locale, lexicon) in wanted {
            played = true;
            if let Err(failure) = play(self, flow, test, lexicon, passed) {
                failures.entry(failure).or_default().push(locale);
            }
        }
        if !played {
            let locale = test.locale.as_deref().unwrap_or("every locale");
            let sentence = "there are no words of this locale; add the locale or mend the name".to_owned();
            failures.insert(
                Failure {
                    place: Place::default(),
                    sentence,
                },
                vec![locale],
            );
        }
        failures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLOW: &str = r"
flow: visa
revision: 1
start: which
answers: { status: { type: choice } }
waits: { retries: { most: 2, then: lost }, timeout: { after: 1h, then: lost } }
nodes:
  which:
    choose:
      phrase: which
      into: status
      takes_opening: yes
      options:
        - { value: f6, label: which-f6, words: which-f6-words, then: good }
        - { value: e9, label: which-e9, then: lost }
  good: { say: { phrase: good, then: queue } }
  queue: { hand_off: { nobody: alone, later: code, topic: visa, then: bye } }
  alone: { say: { phrase: nobody-now, then: lost } }
  bye: { end: { outcome: counseled } }
  lost: { end: { outcome: lost } }
tests:
";

    fn rehearse(tests: &str) -> Rehearsal {
        let flows = Flows::load([("visa.yaml", format!("{FLOW}{tests}"))]).expect("a flow without faults");
        let ko = Lexicon::new([("which-f6", "결혼이민"), ("which-f6-words", "F-6")]);
        let vi = Lexicon::new([("which-f6", "Kết hôn"), ("which-f6-words", "visa F-6")]);
        flows.rehearse(&BTreeMap::from([("ko".to_owned(), ko), ("vi".to_owned(), vi)]))
    }

    #[test]
    fn a_test_that_goes_as_written_is_no_fault() {
        let rehearsal = rehearse(
            r#"
  - name: a counselor helps
    lines:
      - us: [which]
      - them: { types: which-f6 }
      - us: [good, (hand_off visa)]
      - them: { event: released }
      - us: [(end counseled)]
  - name: the opening words are understood
    locale: vi
    staffed: no
    lines:
      - them: "Xin chào, tôi muốn gia hạn visa F-6"
      - us: [good, nobody-now, (end lost)]
  - name: silence ends it
    lines:
      - us: [which]
      - them: { event: timeout }
      - us: [(end lost)]
"#,
        );
        assert_eq!(rehearsal.faults, []);
        let flow = &rehearsal.coverage.flows[0];
        assert_eq!((flow.nodes, flow.missed_nodes.len()), (6, 0));
        assert_eq!(flow.missed_edges, [], "picking e9 and the timeout go the same way");
    }

    #[test]
    fn a_test_that_goes_otherwise_is_told_with_both_sides() {
        let rehearsal = rehearse(
            r"
  - name: a counselor helps
    lines:
      - us: [which]
      - them: { types: which-f6 }
      - us: [bad]
",
        );
        let told: Vec<String> = rehearsal.faults.iter().map(ToString::to_string).collect();
        insta::assert_debug_snapshot!(told, @r#"
        [
            "visa.yaml:27:9: \"a counselor helps\" in ko, vi: [bad] was to be said, but [good, (hand_off visa)] was [test]",
        ]
        "#);
        assert!(rehearsal.coverage.flows[0].missed_nodes.contains(&"alone".to_owned()));
    }
}
