//! `jump`: goes on at another node, or in another flow for good.
//!
//! ```yaml
#![doc = include_str!("jump.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::exit::{Exit, Move};
use crate::goto::Goto;
use crate::placed::Name;

/// Goes on elsewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Jump {
    /// At a node of this flow.
    Node(Goto),
    /// At the start of another flow, without coming back.
    Flow(Name),
}

impl Jump {
    pub(super) fn enter(&self) -> Move<'_> {
        match self {
            Self::Node(node) => Move::To(node, By::Next),
            Self::Flow(flow) => Move::Leap(flow),
        }
    }

    pub(super) fn exit(&self) -> Exit<'_> {
        match self {
            Self::Node(node) => Exit::On(node, By::Next),
            Self::Flow(flow) => Exit::Leap(flow),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    #[test]
    fn another_flow_is_entered_for_good() {
        let mut stage = TestStage::of(include_str!("jump.yaml"));
        insta::assert_snapshot!(stage.start(), @r"
        notice
        (end noticed)
        ");
    }
}
