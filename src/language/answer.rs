//! `haemil detect`: a line of JSON in, a line of JSON out.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::detect::AMBIGUOUS;
use crate::{Candidate, Detector, Tag};

/// What is asked: a text, and what a channel may suggest with it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The message.
    pub text: contract::Text,
    /// A language tag as a platform gives it; one that the server does not speak is no hint.
    #[serde(default)]
    pub hint: Option<String>,
}

/// What is answered.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Answer {
    /// The language as a BCP 47 tag; `und` when undecided or outside the set.
    pub language: Tag,
    /// How sure that is, from 0 to 1, to three digits.
    pub confidence: f64,
    /// The script, as ISO 15924 names it.
    pub script: Cow<'static, str>,
    /// All that it may be, the likeliest first.
    pub candidates: Vec<Share>,
}

/// One language that a text may be in.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Share {
    /// The language.
    pub language: Tag,
    /// Its share, from 0 to 1, to three digits.
    pub confidence: f64,
}

impl Detector {
    /// Answers a question of `haemil detect`.
    pub fn answer(&self, question: &Question) -> Answer {
        let hint = question
            .hint
            .as_deref()
            .map(Tag::parse)
            .filter(|tag| *tag != Tag::Undecided);
        let detection = self.detect(question.text.expose(), hint.as_slice());
        let share = |candidate: Candidate| Share {
            language: candidate.tag,
            confidence: rounded(candidate.confidence),
        };
        Answer {
            language: detection.tag,
            confidence: rounded(detection.confidence),
            // Chinese is told in one script or the other; where nothing tells, in the one that more people read.
            script: match (detection.tag.language(), detection.script) {
                ("zh", script) if script == AMBIGUOUS => "Hans".into(),
                (_, script) => script,
            },
            candidates: detection.candidates.into_iter().map(share).collect(),
        }
    }
}

fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_in_and_a_line_comes_out() {
        let question: Question =
            serde_json::from_str(r#"{"text": "ខ្ញុំត្រូវការជំនួយ", "hint": "en-US"}"#).expect("a question");
        let answer = serde_json::to_string(&Detector::new().answer(&question)).expect("an answer");
        assert_eq!(
            answer,
            r#"{"language":"km","confidence":1.0,"script":"Khmr","candidates":[{"language":"km","confidence":1.0}]}"#
        );
    }
}
