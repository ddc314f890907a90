//! `hours`: goes on by whether a service is open now. The hours themselves stand in `locales/hotlines.toml`, by the
//! clock and the calendar of Seoul. A service is open at its `from` and closed at its `to`. An opening from `22:00` to
//! `06:00` reaches into the next morning and belongs to the day on which it begins, so that the last one of `weekdays`
//! ends on Saturday at six. An opening to `24:00` ends with the day. Equal times are refused, since they could mean no
//! hour or all of them.
//!
//! ```yaml
#![doc = include_str!("hours.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::exit::Move;
use crate::goto::Goto;
use crate::placed::Name;
use crate::run::Run;

/// Goes on by the opening hours of a service.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Hours {
    /// The service, by its id among the hotlines.
    pub(crate) service: Name,
    /// Where it goes on while the service is open.
    pub(crate) open: Goto,
    /// Where it goes on while it is closed.
    pub(crate) closed: Goto,
}

impl Hours {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        if run.is_open(&self.service) {
            Move::To(&self.open, By::Open)
        } else {
            Move::To(&self.closed, By::Closed)
        }
    }

    /// The service that is asked about.
    pub(super) fn rule(&self, by: &By) -> Option<String> {
        matches!(by, By::Open | By::Closed).then(|| self.service.to_string())
    }

    pub(super) fn note(&self) -> String {
        format!("hours of {}", self.service)
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    #[test]
    fn the_hours_of_the_service_decide() {
        let mut stage = TestStage::of(include_str!("hours.yaml"));
        insta::assert_snapshot!(stage.start(), @r"
        closed-1345
        (end informed)
        ");
        let mut stage = TestStage::of(include_str!("hours.yaml"));
        stage.open.insert("1345".to_owned());
        insta::assert_snapshot!(stage.start(), @r"
        call-1345
        (end informed)
        ");
    }
}
