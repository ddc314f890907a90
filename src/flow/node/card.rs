//! `card`: shows a card of numbers.
//!
//! ```yaml
#![doc = include_str!("card.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::effect::Effect;
use crate::exit::Move;
use crate::goto::Goto;
use crate::placed::Name;
use crate::run::Run;

/// Shows a card of numbers.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Card {
    /// Which card.
    pub(crate) card: Name,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Card {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        run.tell(Effect::Card { id: self.card.key() });
        Move::To(&self.then, By::Next)
    }

    pub(super) fn note(&self) -> String {
        format!("card {}", self.card)
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    #[test]
    fn a_card_is_shown() {
        let mut stage = TestStage::of(include_str!("card.yaml"));
        insta::assert_snapshot!(stage.start(), @r"
        (card danger)
        (end informed)
        ");
    }
}
