//! `set`: puts a value into a slot, or empties it when the value cannot be told.
//!
//! ```yaml
#![doc = include_str!("set.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::condition::Condition;
use crate::exit::Move;
use crate::goto::Goto;
use crate::inspect::Inspection;
use crate::kind::Kind;
use crate::placed::Name;
use crate::run::Run;
use crate::used::Use;

/// Puts a value into a slot.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Set {
    /// The slot.
    pub(crate) slot: Name,
    /// The value, of the slot's type.
    pub(crate) value: Condition,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Set {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        let answer = run.compute(&self.slot, &self.value);
        run.keep(&self.slot, answer);
        Move::To(&self.then, By::Next)
    }

    pub(super) fn uses(&self) -> Vec<Use<'_>> {
        Use::in_condition(&self.value).collect()
    }

    pub(super) fn rule(&self, by: &By) -> Option<String> {
        (*by == By::Next).then(|| self.note())
    }

    pub(super) fn note(&self) -> String {
        format!("{} = {}", self.slot, self.value.source())
    }

    pub(super) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        if let Some(kind) = node.slot(&self.slot) {
            node.condition(&self.value, Kind::of(kind));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    #[test]
    fn a_value_is_computed_from_the_answers() {
        let mut stage = TestStage::of(include_str!("set.yaml"));
        insta::assert_snapshot!(stage.start(), @r"
        visits(visits=2)
        (end informed)
        ");
    }
}
