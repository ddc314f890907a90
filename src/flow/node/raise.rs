//! `raise`: raises the risk of the conversation.
//!
//! Slots marked `drop_on` with the same reason are forgotten and not kept again in this conversation.
//!
//! ```yaml
#![doc = include_str!("raise.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::effect::Effect;
use crate::exit::Move;
use crate::goto::Goto;
use crate::placed::Name;
use crate::risk::Risk;
use crate::run::Run;

/// Raises the risk.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Raise {
    /// To this, unless it is higher already.
    pub(crate) risk: Risk,
    /// Why, as an id.
    pub(crate) reason: Name,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Raise {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        run.tell(Effect::Raise {
            risk: self.risk,
            reason: self.reason.key(),
        });
        run.forget(&self.reason);
        Move::To(&self.then, By::Next)
    }

    pub(super) fn note(&self) -> String {
        format!("risk L{}: {}", self.risk.level(), self.reason)
    }
}

#[cfg(test)]
mod tests {
    use crate::input::Input;
    use crate::stage::TestStage;

    #[test]
    fn what_is_dropped_for_a_reason_is_gone_and_stays_gone() {
        let mut stage = TestStage::of(include_str!("raise.yaml"));
        stage.start();
        insta::assert_snapshot!(stage.says("F-6"), @r"
        heard words -
        (raise L3 violence)
        (forget words)
        status? Text []
        ");
        assert_eq!(stage.session.answers().count(), 0);
        insta::assert_snapshot!(stage.says("F-6"), @r"
        heard words -
        (forget words)
        bye(words=<form-skipped>)
        (end informed)
        ");
        assert_eq!(stage.session.answers().count(), 0);
    }
    #[test]
    fn what_comes_to_light_elsewhere_drops_the_same() {
        let mut stage = TestStage::of(include_str!("raise.yaml"));
        let said = stage.play(Input::Turned("violence"));
        insta::assert_snapshot!(said, @"(forget words)");
        stage.start();
        stage.says("F-6");
        assert_eq!(stage.session.answers().count(), 0);
    }
}
