//! `say`: one message of text.
//!
//! `facts` gives the text `$f6-fee`, `$f6-fee-source` and `$f6-fee-as-of`; once one of them has expired the visitor is
//! told to ask 1345 instead. `answers` gives it what the visitor answered, under the slot's name.
//!
//! `notice` tells what it lets a visitor know before they write in their own words: what stays on the device, who may
//! read, how to leave. `haemil check` checks that all three stand before every such question. A notice is said once in
//! a conversation.
//!
//! ```yaml
#![doc = include_str!("say.yaml")]
//! ```

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::by::By;
use crate::exit::Move;
use crate::goto::Goto;
use crate::notice::{Caution, Cautions};
use crate::placed::Name;
use crate::run::Run;
use crate::used::{PhraseRole, Use};

/// Says something.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Say {
    /// The text.
    pub(crate) phrase: Name,
    /// The facts set into it.
    #[serde(default)]
    pub(crate) facts: Vec<Name>,
    /// The answers set into it.
    #[serde(default)]
    pub(crate) answers: Vec<Name>,
    /// What a visitor is told by it before they write freely. It is said once: where all of that was said already, it
    /// is passed in silence.
    #[serde(default)]
    pub(crate) notice: Vec<Caution>,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Say {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        let notices = Cautions::of(&self.notice);
        let known = !self.notice.is_empty() && run.session.noticed.hold(notices);
        if !known && run.say(&self.phrase, &self.facts, &self.answers) {
            run.session.noticed = run.session.noticed.with(notices);
        }
        Move::To(&self.then, By::Next)
    }

    pub(super) fn uses(&self) -> Use<'_> {
        Use {
            phrase: &self.phrase,
            role: PhraseRole::MessagePart,
            facts: &self.facts,
            answers: &self.answers,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::TestStage;

    const EXAMPLE: &str = include_str!("say.yaml");

    #[test]
    fn a_fact_is_said_with_its_source_and_day() {
        let mut stage = TestStage::of(EXAMPLE);
        insta::assert_snapshot!(stage.start(), @r"
        fees(fee=30000, fee-as-of=2026-11-01, fee-source=Enforcement Rule, art. 72)
        (end informed)
        ");
    }

    #[test]
    fn a_notice_is_said_once() {
        let mut stage = TestStage::of(
            "
flow: notices
revision: 1
start: a
nodes:
  a: { say: { phrase: here, notice: [device, readers], then: b } }
  b: { say: { phrase: there, notice: [readers], then: c } }
  c: { say: { phrase: out, notice: [readers, leaving], then: bye } }
  bye: { end: { outcome: informed } }
",
        );
        insta::assert_snapshot!(stage.start(), @r"
        here
        out
        (end informed)
        ");
    }

    #[test]
    fn an_expired_fact_is_not_said() {
        let mut stage = TestStage::of(EXAMPLE);
        stage.day("2027-10-31");
        assert!(stage.start().starts_with("fees(fee="), "valid on its last day");
        let mut stage = TestStage::of(EXAMPLE);
        stage.day("2027-11-01");
        assert!(stage.start().starts_with("ask-1345\n"), "expired");
    }
}
