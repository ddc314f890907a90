//! `random`: goes on by chance, each way as likely as the others.
//!
//! The same seed gives the same way, so that a conversation can be played again.
//!
//! ```yaml
#![doc = include_str!("random.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::exit::{Exit, Move};
use crate::goto::Goto;
use crate::inspect::Inspection;
use crate::run::Run;

/// Goes on by chance.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Random {
    /// Where it may go on.
    #[cfg_attr(test, schemars(length(min = 2)))]
    pub(crate) among: Vec<Goto>,
}

impl Random {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        let chosen = run.chance(self.among.len());
        let mut ways = (1..).zip(&self.among);
        let (number, goto) = ways.nth(chosen).expect("a flow is refused whose `random` has no way");
        Move::To(goto, By::Chance(number))
    }

    pub(super) fn exits(&self) -> Vec<Exit<'_>> {
        (1..)
            .zip(&self.among)
            .map(|(number, goto)| Exit::On(goto, By::Chance(number)))
            .collect()
    }

    pub(super) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        node.ways(node.place, self.among.len(), 2);
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    #[test]
    fn every_way_is_taken_and_the_same_seed_takes_the_same() {
        let said = |seed| {
            let mut stage = TestStage::of(include_str!("random.yaml"));
            stage.seed = seed;
            stage.start()
        };
        let all: Vec<String> = (0..60).map(said).collect();
        for way in ["hello", "welcome", "good-day"] {
            let times = all.iter().filter(|said| said.starts_with(way)).count();
            assert!((8..40).contains(&times), "{way}: {times} of 60");
        }
        assert_eq!(all, (0..60).map(said).collect::<Vec<_>>());
    }
}
