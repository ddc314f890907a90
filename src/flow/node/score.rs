//! `score`: counts points for an answer, in stories and quizzes.
//!
//! The slot of the points begins at 0. An answer that was not given counts nothing. What the points mean is for a
//! `branch` to say.
//!
//! ```yaml
#![doc = include_str!("score.yaml")]
//! ```

use std::collections::BTreeMap;
use std::sync::Arc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::answer::Answer;
use crate::by::By;
use crate::exit::Move;
use crate::fault::Rule;
use crate::goto::Goto;
use crate::inspect::Inspection;
use crate::placed::Name;
use crate::run::Run;
use crate::slot::SlotKind;

/// Counts points for an answer.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Score {
    /// The slot, of type `number`, that keeps the points.
    pub(crate) into: Name,
    /// The slot, of type `choice`, whose answer counts.
    pub(crate) of: Name,
    /// The points of each option.
    pub(crate) points: BTreeMap<Arc<str>, f64>,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Score {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        let answers = &run.session.answers;
        let before = match answers.get(self.into.as_str()) {
            Some(Answer::Number(points)) => *points,
            _ => 0.0,
        };
        let gained = match answers.get(self.of.as_str()) {
            Some(Answer::Choice { value, .. }) => self.points.get(value).copied(),
            _ => None,
        };
        run.keep(&self.into, Some(Answer::Number(before + gained.unwrap_or(0.0))));
        Move::To(&self.then, By::Next)
    }

    pub(super) fn note(&self) -> String {
        format!("{} + points of {}", self.into, self.of)
    }

    pub(super) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        let name = node.name;
        for (slot, wanted) in [(&self.into, SlotKind::Number), (&self.of, SlotKind::Choice)] {
            if let Some(kind) = node.slot(slot)
                && kind != wanted
            {
                let (kind, wanted) = (kind.word(), wanted.word());
                let sentence = format!("`{name}` wants `{slot}` to be of type {wanted}, and it is of type {kind}");
                node.fault(slot.place, Rule::Kind, sentence);
            }
        }
        let slots = node.all;
        let options = || slots.options(&self.of);
        for value in self
            .points
            .keys()
            .filter(|value| !options().any(|option| option == *value))
        {
            let sentence = format!(
                "`{name}` counts points for `{value}`, which no option puts into `{}`; mend the value",
                self.of
            );
            node.fault(self.of.place, Rule::Unknown, sentence);
        }
        for option in options().filter(|option| !self.points.contains_key(*option)) {
            let sentence = format!(
                "`{name}` counts nothing for the option `{option}` of `{}`; write 0 or more",
                self.of
            );
            node.fault(self.of.place, Rule::Exit, sentence);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    const EXAMPLE: &str = include_str!("score.yaml");

    #[test]
    fn points_are_added_up() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        stage.picks("often");
        insta::assert_snapshot!(stage.picks("sometimes"), @r"
        heard alone sometimes
        result(points=3)
        talk
        (end informed)
        ");
    }

    #[test]
    fn nothing_is_counted_for_an_answer_that_was_not_given() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        stage.picks("never");
        insta::assert_snapshot!(stage.picks("never"), @r"
        heard alone never
        result(points=0)
        (end informed)
        ");
    }
}
