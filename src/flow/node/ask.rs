//! `ask`: a question answered in words, with a number, a day, an address, or yes and no.
//!
//! What is not of the type is asked again. `optional` offers to skip, which leaves the slot empty.
//!
//! ```yaml
#![doc = include_str!("ask.yaml")]
//! ```

use schemars::JsonSchema;
use serde::Deserialize;

use crate::answer::Answer;
use crate::definition::SlotKind;
use crate::effect::{Choice, Expects};
use crate::lexicon::Verdict;
use crate::limit::ANSWER_MOST;
use crate::node::{Exit, Heard, Move, Question, Role, Use};
use crate::normalise::normalise;
use crate::placed::Name;
use crate::read;
use crate::run::Run;
use crate::wait::{Retries, Timeout, Waits};

/// The values of the choices that an `ask` may offer.
pub(crate) const SKIP: &str = "skip";
const YES: &str = "yes";
const NO: &str = "no";

/// Asks a question that is not answered by an option.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    /// The question.
    pub(crate) phrase: Name,
    /// The answers set into it.
    #[serde(default)]
    pub(crate) answers: Vec<Name>,
    /// What an answer is.
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    /// The slot, of the same type, that keeps the answer.
    pub(crate) into: Name,
    /// Whether it may be skipped.
    #[serde(default)]
    #[schemars(schema_with = "crate::schema::yes_or_no")]
    pub(crate) optional: bool,
    /// The smallest number that is an answer.
    pub(crate) least: Option<f64>,
    /// The largest number that is an answer.
    pub(crate) most: Option<f64>,
    /// What is said before it is asked again; `again-number` and so on if nothing else is given.
    pub(crate) again: Option<Name>,
    /// After how many misunderstandings it goes where; the flow's own if nothing else is given.
    pub(crate) retries: Option<Retries>,
    /// After how much silence it goes where; the flow's own if nothing else is given.
    pub(crate) timeout: Option<Timeout>,
    /// Where it goes on.
    pub(crate) then: Name,
}

/// What an answer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Free words.
    Text,
    /// A number.
    Number,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Yes or no.
    YesNo,
}

impl Kind {
    pub(crate) fn slot(self) -> SlotKind {
        match self {
            Self::Text => SlotKind::Text,
            Self::Number => SlotKind::Number,
            Self::Date => SlotKind::Date,
            Self::Email => SlotKind::Email,
            Self::Phone => SlotKind::Phone,
            Self::YesNo => SlotKind::YesNo,
        }
    }

    pub(crate) fn again(self) -> &'static str {
        match self {
            Self::Text => "again-text",
            Self::Number => "again-number",
            Self::Date => "again-date",
            Self::Email => "again-email",
            Self::Phone => "again-phone",
            Self::YesNo => "again-yes-no",
        }
    }

    fn expects(self) -> Expects {
        match self {
            Self::Text => Expects::Text,
            Self::Number => Expects::Number,
            Self::Date => Expects::Date,
            Self::Email => Expects::Email,
            Self::Phone => Expects::Phone,
            Self::YesNo => Expects::YesNo,
        }
    }
}

impl Ask {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        self.put(run);
        Move::Wait
    }

    pub(super) fn put(&self, run: &mut Run<'_>) {
        let choices = self.choices().map(|(value, label)| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
        });
        run.ask(&self.phrase, &self.answers, choices.collect(), self.kind.expects());
    }

    pub(super) fn hear<'a>(&'a self, run: &Run<'_>, text: &str) -> Heard<'a> {
        if self.optional && run.lexicon().is("label-skip", &normalise(text)) {
            return self.pick(SKIP);
        }
        let answer = match self.kind {
            Kind::Text => words(text).map(Answer::Text),
            Kind::Number => read::number(text)
                .filter(|number| self.fits(*number))
                .map(Answer::Number),
            Kind::Date => read::date(text).map(Answer::Date),
            Kind::Email => read::email(text).map(Answer::Email),
            Kind::Phone => read::phone(text).map(Answer::Phone),
            Kind::YesNo => match run.lexicon().verdict(&normalise(text)) {
                Verdict::Yes => return self.pick(YES),
                Verdict::No => return self.pick(NO),
                Verdict::Neither => None,
            },
        };
        match answer {
            Some(answer) => self.answer(Some(answer), None),
            None => Heard::Nothing,
        }
    }

    pub(super) fn pick(&self, value: &str) -> Heard<'_> {
        match self.choices().find(|(offered, _)| *offered == value) {
            Some((SKIP, label)) => self.answer(None, Some(label)),
            Some((value, label)) => self.answer(Some(Answer::YesNo(value == YES)), Some(label)),
            None => Heard::Nothing,
        }
    }

    pub(super) fn takes_zero(&self) -> bool {
        self.kind == Kind::Number && self.fits(0.0)
    }

    pub(super) fn exits<'a>(&'a self, waits: &'a Waits) -> Vec<Exit<'a>> {
        std::iter::once(Exit::After(&self.then))
            .chain(Question::Ask(self).give_ups(waits))
            .collect()
    }

    pub(super) fn uses(&self) -> Vec<Use<'_>> {
        let mut uses = vec![Use {
            phrase: &self.phrase,
            role: Role::Bubble,
            facts: &[],
            answers: &self.answers,
        }];
        uses.extend(self.again.as_ref().map(|again| Use::plain(again, Role::Bubble)));
        uses
    }

    fn choices(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let verdict: &[_] = if self.kind == Kind::YesNo {
            &[(YES, "label-yes"), (NO, "label-no")]
        } else {
            &[]
        };
        verdict
            .iter()
            .copied()
            .chain(self.optional.then_some((SKIP, "label-skip")))
    }

    fn answer(&self, answer: Option<Answer>, label: Option<&str>) -> Heard<'_> {
        Heard::Answer {
            into: Some(&self.into),
            answer,
            label: label.map(str::to_owned),
            then: Some(&self.then),
        }
    }

    fn fits(&self, number: f64) -> bool {
        self.least.is_none_or(|least| number >= least) && self.most.is_none_or(|most| number <= most)
    }
}

/// The words of a message without the space around them; nothing if no word is there.
fn words(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(ANSWER_MOST).collect())
}

#[cfg(test)]
mod tests {
    use crate::stage::Stage;

    const EXAMPLE: &str = include_str!("ask.yaml");

    #[test]
    fn answers_are_kept_by_type() {
        let mut stage = Stage::of(EXAMPLE);
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
        let mut stage = Stage::of(EXAMPLE);
        stage.start();
        insta::assert_snapshot!(stage.says("121"), @r"
        again-number
        age? Number []
        ");
        insta::assert_snapshot!(stage.says("I am old"), @r"
        noted
        (end informed)
        ");
    }

    #[test]
    fn an_optional_question_is_skipped() {
        let mut stage = Stage::of(EXAMPLE);
        stage.start();
        stage.says("25");
        insta::assert_snapshot!(stage.says("건너뛰기"), @r"
        heard expiry label-skip
        agreed? YesNo [yes no]
        ");
        insta::assert_snapshot!(stage.picks("no"), @r"
        heard agreed label-no
        noted(age=25, agreed=<label-no>)
        (end informed)
        ");
    }

    #[test]
    fn zero_is_a_number_where_one_is_asked_and_a_person_elsewhere() {
        let mut stage = Stage::of(EXAMPLE);
        stage.start();
        insta::assert_snapshot!(stage.says("0"), @r"
        heard age -
        expiry? Date [skip]
        ");
        insta::assert_snapshot!(stage.says("0"), @"(hand_off - [] Code)");
    }
}
