//! `call`: goes through another flow and comes back to `then` at its `end`.
//!
//! ```yaml
#![doc = include_str!("call.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::exit::Move;
use crate::goto::Goto;
use crate::placed::Name;

/// Goes through another flow and comes back.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Call {
    /// The other flow.
    pub(crate) flow: Name,
    /// Where it goes on afterwards.
    pub(crate) then: Goto,
}

impl Call {
    pub(super) fn enter(&self) -> Move<'_> {
        Move::Call {
            flow: &self.flow,
            back: &self.then,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    #[test]
    fn a_called_flow_comes_back_and_its_outcome_is_its_own() {
        let mut stage = TestStage::of(include_str!("call.yaml"));
        insta::assert_snapshot!(stage.start(), @r"
        notice
        bye
        (end informed)
        ");
    }
}
