//! `branch`: goes on by what has been answered.
//!
//! The cases are tried in order. A case that cannot be told, because an answer was not given, leads to `otherwise` at
//! once; `has(answers.age)` asks whether it was given.
//!
//! ```yaml
#![doc = include_str!("branch.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::condition::Condition;
use crate::exit::{Exit, Move};
use crate::goto::Goto;
use crate::inspect::Inspection;
use crate::kind::Kind;
use crate::run::Run;
use crate::used::Use;

/// Goes on by what has been answered.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Branch {
    /// The cases, the first that holds is taken.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(crate) cases: Vec<Case>,
    /// Where it goes on when no case holds.
    pub(crate) otherwise: Goto,
}

/// One case.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// What must hold.
    pub(crate) when: Condition,
    /// Where it goes on then.
    pub(crate) then: Goto,
}

impl Branch {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        let scope = run.scope();
        for (number, case) in (1..).zip(&self.cases) {
            match case.when.holds(&scope) {
                Some(true) => return Move::To(&case.then, By::Case(number)),
                Some(false) => {}
                None => break,
            }
        }
        Move::To(&self.otherwise, By::Otherwise)
    }

    pub(super) fn exits(&self) -> Vec<Exit<'_>> {
        (1..)
            .zip(&self.cases)
            .map(|(number, case)| Exit::On(&case.then, By::Case(number)))
            .chain([Exit::On(&self.otherwise, By::Otherwise)])
            .collect()
    }

    /// The condition of a case.
    pub(super) fn rule(&self, by: &By) -> Option<String> {
        let By::Case(number) = by else { return None };
        let case = self.cases.get(usize::from(*number).checked_sub(1)?)?;
        Some(case.when.source().to_owned())
    }

    pub(super) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        node.ways(node.place, self.cases.len(), 1);
        for case in &self.cases {
            node.condition(&case.when, Kind::Truth);
        }
    }

    pub(super) fn uses(&self) -> Vec<Use<'_>> {
        self.cases
            .iter()
            .flat_map(|case| Use::in_condition(&case.when))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    const EXAMPLE: &str = include_str!("branch.yaml");

    #[test]
    fn the_first_case_that_holds_is_taken() {
        for (age, want) in [("9", "for-children"), ("14", "for-teens"), ("18", "for-adults")] {
            let mut stage = TestStage::of(EXAMPLE);
            stage.start();
            assert!(stage.says(age).contains(want), "{age}");
        }
    }

    #[test]
    fn a_case_that_cannot_be_told_leads_to_otherwise() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        insta::assert_snapshot!(stage.picks("skip"), @r"
        heard age label-skip
        for-adults
        (end informed)
        ");
    }
}
