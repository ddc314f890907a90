//! `end`: ends the flow.
//!
//! After a flow that was called, or that an interrupt opened, the conversation goes back to where it came from, and the
//! question that stands there is asked again. Otherwise the conversation is over with this outcome.
//!
//! ```yaml
#![doc = include_str!("end.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::exit::Move;
use crate::placed::Name;
use crate::run::Run;
use crate::used::{PhraseRole, Use};

/// Ends the flow.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct End {
    /// What is said last.
    pub(crate) phrase: Option<Name>,
    /// The facts set into it.
    #[serde(default)]
    pub(crate) facts: Vec<Name>,
    /// The answers set into it.
    #[serde(default)]
    pub(crate) answers: Vec<Name>,
    /// How the conversation went, as an id for the statistics.
    pub(crate) outcome: Name,
}

impl End {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        if let Some(phrase) = &self.phrase {
            run.say(phrase, &self.facts, &self.answers);
        }
        Move::Finish { outcome: &self.outcome }
    }

    pub(super) fn uses(&self) -> Option<Use<'_>> {
        let phrase = self.phrase.as_ref()?;
        Some(Use {
            phrase,
            role: PhraseRole::MessagePart,
            facts: &self.facts,
            answers: &self.answers,
        })
    }

    pub(super) fn note(&self) -> String {
        format!("outcome {}", self.outcome)
    }
}

#[cfg(test)]
mod tests {
    use crate::Stage as Whose;
    use crate::stage::TestStage;

    #[test]
    fn the_conversation_is_over() {
        let mut stage = TestStage::of(include_str!("end.yaml"));
        insta::assert_snapshot!(stage.start(), @r"
        bye
        (end informed)
        ");
        assert_eq!(stage.session.stage(), Whose::Ended);
    }
}
