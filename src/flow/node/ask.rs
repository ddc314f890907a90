//! `ask`: a question answered in words, with a number, a day, an address, or yes and no.
//!
//! What is not of the type is asked again. `optional` offers to skip, which leaves the slot empty. `least` and `most`
//! bound a number, or the characters of a text. `replies` offers answers to a question in words as buttons, by the key
//! of their label; what is picked is kept as if it had been typed.
//!
//! A day is read in the forms that people of the language write: with figures in the order of their country, with the
//! name of the month, with the words for today and tomorrow, in the years of the Thai, the Japanese and the Taiwanese
//! calendar.
//!
//! ```yaml
#![doc = include_str!("ask.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::exit::{Exit, Move};
use crate::goto::Goto;
use crate::heard::{Next, Understood};
use crate::placed::Name;
use crate::run::Run;
use crate::used::Use;
use crate::wait::{Retries, Timeout, WaitExits};
use crate::wanted::Wanted;
use crate::wanted::{AnswerKind, Read};
use crate::words::NormalisedText;

/// Asks a question that is not answered by an option.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    /// The question.
    pub(crate) phrase: Name,
    /// The answers set into it.
    #[serde(default)]
    pub(crate) answers: Vec<Name>,
    /// What an answer is.
    #[serde(rename = "type")]
    pub(crate) kind: AnswerKind,
    /// The slot, of the same type, that keeps the answer.
    pub(crate) into: Name,
    /// Whether it may be skipped.
    #[serde(default)]
    #[cfg_attr(test, schemars(schema_with = "crate::yes_no::schema"))]
    pub(crate) optional: bool,
    /// The smallest number that is an answer, or the fewest characters of a text.
    pub(crate) least: Option<f64>,
    /// The largest number that is an answer, or the most characters of a text.
    pub(crate) most: Option<f64>,
    /// Answers in words that are offered as buttons, by the key of their label.
    #[serde(default)]
    pub(crate) replies: Vec<Name>,
    /// What is said before it is asked again; `again-number` and so on if nothing else is given.
    pub(crate) again: Option<Name>,
    /// After how many misunderstandings it goes where; the flow's own if nothing else is given.
    pub(crate) retries: Option<Retries>,
    /// After how much silence it goes where; the flow's own if nothing else is given.
    pub(crate) timeout: Option<Timeout>,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Ask {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        self.wanted().put(run);
        Move::Wait
    }

    pub(crate) fn hear<'a>(&'a self, run: &Run<'_>, text: &str, words: &NormalisedText) -> Understood<'a> {
        self.heard(self.wanted().hear(run, text, words))
    }

    pub(crate) fn pick<'a>(&'a self, run: &Run<'_>, value: &str) -> Understood<'a> {
        self.heard(self.wanted().pick(run, value))
    }

    fn heard<'a>(&'a self, read: Read<'a>) -> Understood<'a> {
        match read {
            Read::Answer(answer, label) => Understood::Answer {
                into: Some(&self.into),
                next: Next::To(&self.then, Wanted::by(answer.as_ref())),
                answer,
                label,
            },
            Read::Nothing(again) => Understood::Nothing { again },
        }
    }

    pub(super) fn exits<'a>(&'a self, waits: &'a WaitExits) -> Vec<Exit<'a>> {
        let skip = self.optional.then_some(Exit::After(&self.then, By::Skip));
        std::iter::once(Exit::After(&self.then, By::Answer))
            .chain(skip)
            .chain(waits.give_ups(self.retries.as_ref(), self.timeout.as_ref()))
            .collect()
    }

    pub(super) fn uses(&self) -> Vec<Use<'_>> {
        self.wanted().uses()
    }

    pub(crate) fn wanted(&self) -> Wanted<'_> {
        Wanted {
            phrase: &self.phrase,
            answers: &self.answers,
            kind: self.kind,
            into: &self.into,
            optional: self.optional,
            least: self.least,
            most: self.most,
            replies: &self.replies,
            again: self.again.as_ref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    const EXAMPLE: &str = include_str!("ask.yaml");

    #[test]
    fn answers_are_kept_by_type() {
        let mut stage = TestStage::of(EXAMPLE);
        insta::assert_snapshot!(stage.start(), @"age? Number []");
        insta::assert_snapshot!(stage.says("२५"), @r"
        heard age -
        expiry? Date [skip]
        ");
        insta::assert_snapshot!(stage.says("2026년 12월 31일"), @r"
        heard expiry -
        agreed? YesNo [yes no]
        ");
        insta::assert_snapshot!(stage.says("네, 좋아요"), @r"
        heard agreed label-yes
        noted(age=25, agreed=<label-yes>, expiry=2026-12-31)
        (end informed)
        ");
    }

    #[test]
    fn what_is_no_answer_is_asked_again_and_then_given_up() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        insta::assert_snapshot!(stage.says("121"), @r"
        again-number
        age? Number []
        ");
        insta::assert_snapshot!(stage.says("I am old"), @r"
        noted(age=<form-skipped>, agreed=<form-skipped>, expiry=<form-skipped>)
        (end informed)
        ");
    }

    #[test]
    fn an_optional_question_is_skipped() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        stage.says("25");
        insta::assert_snapshot!(stage.says("건너뛰기"), @r"
        heard expiry label-skip
        agreed? YesNo [yes no]
        ");
        insta::assert_snapshot!(stage.picks("no"), @r"
        heard agreed label-no
        noted(age=25, agreed=<label-no>, expiry=<form-skipped>)
        (end informed)
        ");
    }

    #[test]
    fn zero_is_a_number_where_one_is_asked_and_a_person_elsewhere() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        insta::assert_snapshot!(stage.says("0"), @r"
        heard age -
        expiry? Date [skip]
        ");
        insta::assert_snapshot!(stage.says("0"), @"(hand_off - [] Code)");
    }
}
