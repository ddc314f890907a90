//! `hand_off`: hands the conversation to a counselor.
//!
//! `nobody` says what happens when no counselor is there: a node, or `wait` to queue all the same. `then` is where it
//! goes on once a counselor gives the conversation back.
//!
//! ```yaml
#![doc = include_str!("hand_off.yaml")]
//! ```

#[cfg(test)]
use std::borrow::Cow;
use std::sync::Arc;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::by::By;
use crate::effect::Later;
use crate::exit::{Exit, Move};
use crate::goto::Goto;
use crate::placed::Name;
use crate::run::Run;

/// The word in `nobody` that is no node.
pub(crate) const WAIT: &str = "wait";

/// Hands the conversation to a counselor.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct HandOff {
    /// The topic of the ticket; the flow's if nothing else is given.
    pub(crate) topic: Option<Name>,
    /// What the counselor must be able to do beside the language.
    #[serde(default)]
    pub(crate) skills: Vec<Arc<str>>,
    /// What happens when nobody is there.
    pub(crate) nobody: Nobody,
    /// How an answer may reach the visitor later.
    pub(crate) later: Later,
    /// Where it goes on afterwards.
    pub(crate) then: Goto,
}

/// What happens when nobody is there.
#[derive(Debug)]
pub(crate) enum Nobody {
    /// The conversation waits in the queue all the same.
    Wait,
    /// It goes on at this node.
    Node(Goto),
}

impl HandOff {
    pub(super) fn enter<'a>(&'a self, run: &Run<'_>) -> Move<'a> {
        if let Nobody::Node(node) = &self.nobody
            && !run.is_staffed()
        {
            return Move::To(node, By::Nobody);
        }
        Move::HandOff {
            topic: self.topic.as_ref().map(Name::key),
            skills: self.skills.clone(),
            later: self.later,
        }
    }

    pub(super) fn exits(&self) -> Vec<Exit<'_>> {
        let nobody = match &self.nobody {
            Nobody::Wait => None,
            Nobody::Node(node) => Some(Exit::On(node, By::Nobody)),
        };
        std::iter::once(Exit::After(&self.then, By::Released))
            .chain(nobody)
            .collect()
    }

    pub(super) fn note(&self) -> String {
        match &self.topic {
            Some(topic) => format!("a person: {topic}"),
            None => "a person".to_owned(),
        }
    }
}

impl<'de> Deserialize<'de> for Nobody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Name::deserialize(deserializer)?;
        Ok(if name.as_str() == WAIT {
            Self::Wait
        } else {
            Self::Node(name.into())
        })
    }
}

#[cfg(test)]
impl JsonSchema for Nobody {
    fn schema_name() -> Cow<'static, str> {
        "Nobody".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "description": "A node, or `wait` to queue all the same." })
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;
    use crate::{Input, Stage as Whose};

    const EXAMPLE: &str = include_str!("hand_off.yaml");

    #[test]
    fn a_counselor_takes_it_and_gives_it_back_where_it_stood() {
        let mut stage = TestStage::of(EXAMPLE);
        insta::assert_snapshot!(stage.start(), @"(hand_off visa [law] Code)");
        assert_eq!(stage.session.stage(), Whose::Held);
        insta::assert_snapshot!(stage.play(Input::Waiting("hello?")), @"queue-waiting");
        assert_eq!(stage.session.stage(), Whose::Held);
        insta::assert_snapshot!(stage.play(Input::Released), @r"
        thanks
        (end counseled)
        ");
    }

    #[test]
    fn nobody_there_is_said_before_anything_else() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.staffed = false;
        insta::assert_snapshot!(stage.start(), @r"
        nobody-now
        (hand_off visa [] Code)
        ");
    }
}
