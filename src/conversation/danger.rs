//! Danger: what is noticed in a message, and what is done at once.

use std::time::Duration;

use contract::{Risk, Text};
use flow::Interrupt;
use triage::{Kind, Signal};

use crate::exchange::{Exchange, Voice};
use crate::held::HeldTurns;
use crate::script_step::Said;
use crate::{Holder, Refused};

/// The danger card is shown at most once in this time: the same card again says nothing new, and
/// pushes what a person writes out of sight.
const CARD_REST: Duration = Duration::from_mins(10);

/// What flows call it when answers are dropped because of violence (invariant 15).
const VIOLENCE: &str = "violence";

/// The card of this name stands first whenever danger is noticed.
pub const DANGER: &str = "danger";

impl Exchange<'_> {
    /// How grave what this message says is; nothing for everyday words. "Help me", typed alone, is as grave as a
    /// threat.
    pub(crate) fn alarm_in(&self, text: &Text, signals: &[Signal]) -> Option<Risk> {
        let cried = self
            .decision
            .script
            .lexicon(self.decision.locale())
            .interrupt(text.expose())
            == Some(Interrupt::Danger);
        let noticed = signals.iter().map(|signal| signal.level).max();
        noticed.max(cried.then_some(Risk::L3)).filter(|risk| *risk >= Risk::L1)
    }

    /// Danger was noticed: the card first, before any question; then the risk, and whoever has the conversation.
    pub(crate) fn alarm(
        &mut self,
        risk: Risk,
        signals: &[Signal],
        text: &Text,
        held: &HeldTurns,
    ) -> Result<(), Refused> {
        let rule = signals
            .first()
            .map_or_else(|| String::from("interrupt"), |signal| signal.rule.to_string());
        self.decision.raise(risk, &rule);
        if signals.iter().any(|signal| violent(signal.kind)) {
            self.step(flow::Input::Turned(VIOLENCE), Said::Nothing)?;
        }
        let rests = self
            .decision
            .state
            .carded
            // A clock that was set back since must not keep the card away.
            .is_some_and(|shown| shown <= self.decision.at && self.decision.at.since(shown) < CARD_REST);
        if risk < Risk::L2 || rests {
            return self.answer(text, held);
        }
        let flow_runs = matches!(self.decision.holder(), Holder::Flow);
        if flow_runs && risk >= Risk::L3 {
            self.decision.heard(text.clone(), None);
            return self.step(flow::Input::Danger, Said::Nothing);
        }
        self.decision.heard(text.clone(), None);
        self.show_card(DANGER);
        match self.decision.holder() {
            Holder::Flow if self.voice == Voice::Corrects => {
                self.say_that_it_is_no_answer();
                Ok(())
            }
            Holder::Flow => {
                let read = self.recall_with(held, text)?;
                self.resume_with(&read)
            }
            Holder::Queue { .. } | Holder::Counselor { .. } | Holder::Closed => Ok(()),
        }
    }

    /// Shows a card, and remembers when it was the danger card.
    pub(crate) fn show_card(&mut self, id: &str) {
        if self.decision.card(id).is_some() && id == DANGER {
            self.decision.state.carded = Some(self.decision.at);
        }
    }
}

/// Whether somebody else does it to the visitor: then the residence status must not stand beside what they tell.
fn violent(kind: Kind) -> bool {
    match kind {
        Kind::Intruder | Kind::Violence | Kind::Child | Kind::Sexual | Kind::Stalking => true,
        Kind::Suicide | Kind::Unclear => false,
    }
}
