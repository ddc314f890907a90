//! A fault of ours while a message is decided costs this one message its answer, and nobody else anything.
//!
//! Batches hold messages of many people, and a messenger brings what was not taken again and again, with everything
//! that was written after it. So neither a panic nor a conversation that cannot be read may look like a store that is
//! away: the words are kept where they can be, a person gets the conversation, and the writer is told.

use std::panic::{AssertUnwindSafe, catch_unwind};

use contract::{Locale, Risk, Seq};

use crate::builder::DecisionBuilder;
use crate::danger::DANGER;
use crate::decision::OutboxChange;
use crate::event::Heard;
use crate::exchange::Exchange;
use crate::{Conversation, Decision, Holder, Refused, World, phrases};

/// What follows from a message over which the rules have broken.
pub(crate) fn instead_of(world: &World<'_>, conversation: &Conversation, heard: &Heard) -> Result<Decision, Refused> {
    tracing::error!(conversation = %conversation.id, "deciding about a message broke; a person gets the conversation");
    let apology = AssertUnwindSafe(|| apologise(world, conversation, heard));
    catch_unwind(apology).unwrap_or(Err(Refused::Never))
}

/// Keeps the words, gives the conversation to a person, and says so; on a phone that was silent it says no more than
/// there is to go on. Neither the script nor the language is asked, because one of them has just broken.
fn apologise(world: &World<'_>, conversation: &Conversation, heard: &Heard) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(world, conversation)?;
    if let Some(words) = heard.words() {
        decision.heard(words.clone(), None);
    }
    if decision.settled().is_none() {
        decision.speak(heard.hints.first().copied().unwrap_or(Locale::KO));
    }
    let grave = heard.signals.iter().max_by_key(|signal| signal.level);
    if let Some(signal) = grave {
        decision.raise(signal.level, &signal.rule.to_string());
    }
    let danger = grave.is_some_and(|signal| signal.level >= Risk::L2);
    let silent = decision.on_messenger()
        && (decision.state.lock.is_some()
            || conversation.seq > Seq(0)
                && world
                    .staff_presence
                    .reckoning
                    .is_silent(conversation.touched, world.now));
    if danger {
        decision.card(DANGER);
    }
    if matches!(decision.holder(), Holder::Flow) {
        decision.sit(Holder::Queue { since: world.now });
        decision.state.told = 0;
    }
    if silent && !danger {
        decision.outbox(OutboxChange::Hold);
        decision.state.lock.get_or_insert_default();
        let mut exchange = Exchange::of(world, conversation, decision);
        exchange.ask_to_go_on();
        return Ok(exchange.decision.finish());
    }
    decision.touch();
    decision.announce(&phrases::FAULT_OF_OURS);
    Ok(decision.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anything::act::Act;
    use crate::anything::{Simulation, script};
    use crate::{StaffPresence, timeouts};

    /// What follows from words when the rules break over them.
    fn broken(simulation: &Simulation<'_>, words: &str) -> Decision {
        let heard = simulation
            .heard(&Act::Writes(words.to_owned()))
            .expect("it is taken in");
        let world = World {
            script: script(),
            staff_presence: &StaffPresence::default(),
            now: simulation.now,
            seed: 7,
        };
        instead_of(&world, &simulation.conversation, &heard).expect("it is answered all the same")
    }

    fn keys(decision: &Decision) -> Vec<&str> {
        let phrases = decision.turns.iter().filter_map(|turn| turn.phrase.as_ref());
        phrases.map(|phrase| phrase.key.as_str()).collect()
    }

    #[test]
    fn a_panic_costs_the_answer_and_no_words() {
        for channel in ["web", "telegram"] {
            let simulation = Simulation::on(script(), channel);
            let decision = broken(&simulation, "where do I extend my visa");
            assert!(decision.allowed(&simulation.conversation).is_ok());
            assert_eq!(
                decision.turns[0].text.expose(),
                "where do I extend my visa",
                "the words are kept"
            );
            assert_eq!(keys(&decision), ["fault-of-ours"]);
            assert!(matches!(decision.holder, Holder::Queue { .. }), "a person gets it");
            let decision = broken(&simulation, "he is breaking in, help me, he has a knife");
            assert_eq!(
                keys(&decision),
                ["card-danger", "fault-of-ours"],
                "the numbers come first"
            );
            assert!(decision.risk >= Risk::L3);
        }
    }

    #[test]
    fn a_panic_tells_a_silent_phone_nothing() {
        let mut simulation = Simulation::on(script(), "telegram");
        let decision = simulation.writes("visa").expect("it is decided");
        simulation.take(&decision);
        simulation.now = simulation.now.after(timeouts::SILENT);
        let decision = broken(&simulation, "where do I extend my visa");
        assert_eq!(keys(&decision), ["lock-continue"]);
        assert_eq!(decision.outbox, OutboxChange::Hold);
        simulation.take(&decision);
        let decision = broken(&simulation, "1");
        assert_eq!(keys(&decision), ["lock-continue"], "and the next message neither");
    }
}
