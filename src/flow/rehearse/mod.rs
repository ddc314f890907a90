//! Plays the tests that stand inside the flows, and tells what they never came to.

mod coverage;
mod play;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use coverage::{Coverage, FlowCoverage, Transition};

use crate::fault::{Fault, Rule};
use crate::flows::Flows;
use crate::lexicon::Lexicon;
use crate::placed::Position;
use crate::script::SavedTest;
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
        for flow in &self.all {
            for test in &flow.definition.tests {
                let failures = self.play_everywhere(&flow.name, test, lexicons, &mut passed);
                faults.extend(failures.into_iter().map(|(failure, locales)| {
                    let sentence = format!("\"{}\" in {}: {}", test.name, locales.join(", "), failure.sentence);
                    let place = if failure.place == Position::default() {
                        test.place
                    } else {
                        failure.place
                    };
                    Fault::at(&flow.file, place, Rule::Test, sentence)
                }));
            }
        }
        words::check(self, lexicons, &mut faults);
        faults.sort();
        Rehearsal {
            faults,
            coverage: passed.against(self, &lexicons.keys().map(String::as_str).collect::<Vec<_>>()),
        }
    }

    /// How a test failed, and in which locales it failed in that way.
    fn play_everywhere<'l>(
        &self,
        flow: &Arc<str>,
        test: &'l SavedTest,
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
            if test.speaks(locale) {
                passed.speak(flow, locale);
            }
            if let Err(failure) = play(self, flow, test, (locale, lexicon), passed) {
                failures.entry(failure).or_default().push(locale);
            }
        }
        if !played {
            let locale = test.locale.as_deref().unwrap_or("every locale");
            let sentence = "there are no words of this locale; add the locale or mend the name".to_owned();
            failures.insert(
                Failure {
                    place: Position::default(),
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
        rehearse_in(tests, &INTERRUPTS)
    }

    /// The same word for all languages is enough here.
    const INTERRUPTS: [(&str, &str); 7] = [
        ("interrupt-person", "human"),
        ("interrupt-danger", "help me"),
        ("interrupt-leave", "leave"),
        ("interrupt-erase", "erase"),
        ("interrupt-language", "language"),
        ("interrupt-back", "back"),
        ("interrupt-again", "again"),
    ];

    fn rehearse_in(tests: &str, interrupts: &[(&str, &str)]) -> Rehearsal {
        let flows = Flows::load([("visa.yaml", format!("{FLOW}{tests}"))]).expect("a flow without faults");
        let words = |own: [(&'static str, &'static str); 3]| Lexicon::new(own.iter().chain(interrupts).copied());
        let ko = words([("which-f6", "결혼이민"), ("which-f6-words", "F-6"), ("which-e9", "E-9")]);
        let vi = words([
            ("which-f6", "Kết hôn"),
            ("which-f6-words", "visa F-6"),
            ("which-e9", "Lao động"),
        ]);
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
  - name: words that fit nothing end it too
    lines:
      - us: [which]
      - them: { in: { ko: "몰라요", vi: "không biết" } }
      - us: [again-choice, which]
      - them: { in: { ko: "모르겠어요", vi: "tôi không biết" } }
      - us: [(end lost)]
"#,
        );
        assert_eq!(rehearsal.faults, []);
        let flow = &rehearsal.coverage.flows[0];
        assert_eq!((flow.nodes, flow.missed_nodes.len()), (6, 0));
        let missed: Vec<String> = flow.missed_edges.iter().map(|way| format!("{way:?}")).collect();
        // Silence leads there too, but it is another way.
        insta::assert_snapshot!(missed.join("\n"), @r#"Transition { from: "which", by: "e9", to: "lost" }"#);
        assert!(flow.is_thin(), "1 of {} ways is missed", flow.edges);
        assert_eq!(flow.unspoken, Vec::<String>::new());
    }

    #[test]
    fn what_nobody_can_type_is_told() {
        let interrupts = [
            ("interrupt-person", "human"),
            ("interrupt-danger", "help me"),
            ("interrupt-leave", "human | leave"),
            ("interrupt-language", "language"),
            ("interrupt-back", "lao động"),
            ("interrupt-again", "again"),
        ];
        let told: Vec<String> = rehearse_in(" []", &interrupts)
            .faults
            .iter()
            .map(ToString::to_string)
            .collect();
        insta::assert_snapshot!(told.join("\n"), @r"
        locales: in ko `human` of `interrupt-leave` stands in another list too; take it out of one [near]
        locales: in vi `human` of `interrupt-leave` stands in another list too; take it out of one [near]
        locales: nobody can type `interrupt-erase` in ko; write at least one word [near]
        locales: nobody can type `interrupt-erase` in vi; write at least one word [near]
        visa.yaml:15:31: whoever types the label `which-e9` of `which` in vi is taken to want something else; word it otherwise [near]
        ");
    }

    #[test]
    fn a_line_that_a_language_lacks_is_told() {
        let rehearsal = rehearse(
            r#"
  - name: opening words
    lines:
      - them: { in: { ko: "F-6 비자" } }
      - us: [good, (hand_off visa)]
"#,
        );
        let told: Vec<String> = rehearsal.faults.iter().map(ToString::to_string).collect();
        insta::assert_debug_snapshot!(told, @r#"
        [
            "visa.yaml:25:9: \"opening words\" in vi: the line does not stand there in this language; add it [test]",
        ]
        "#);
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
        assert_eq!(rehearsal.coverage.flows[0].unspoken, ["ko", "vi"]);
    }
}
