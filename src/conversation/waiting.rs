//! What a visitor in the queue is told, and how often.

use contract::{Argument, Phrase, PhraseKey, Risk};

use crate::builder::DecisionBuilder;
use crate::staff_presence::Rank;
use crate::{Closing, Conversation, Decision, Holder, Refused, World, phrases};

/// Says where somebody stands in the queue: the place, and no number at all to somebody in danger.
pub(crate) fn place(decision: &mut DecisionBuilder<'_>, position: u32) {
    if decision.risk() >= Risk::L3 {
        decision.announce(&phrases::QUEUE_DANGER);
    } else {
        decision.announce(&phrases::QUEUE_WAITING);
        decision.say(with_number(&phrases::QUEUE_POSITION, "position", position));
    }
}

/// The timer of a waiting visitor is due. Whoever does not wait any more is told nothing, and the timer goes.
pub(crate) fn due(world: &World<'_>, conversation: &Conversation) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(world, conversation)?;
    let Holder::Queue { since } = conversation.holder else {
        return Ok(decision.finish());
    };
    decision.state.told = decision.state.told.saturating_add(1);
    if !decision.state.left
        && !world
            .staff_presence
            .reckoning
            .is_silent(conversation.touched, world.now)
    {
        let position = world.staff_presence.place_of(conversation.id).unwrap_or_else(|| {
            let (risk, crowded) = (conversation.risk, conversation.crowded);
            world.staff_presence.position_at(Rank { risk, crowded, since })
        });
        place(&mut decision, position);
    }
    Ok(decision.finish())
}

/// Nobody came, and the visitor did not come back, for as long as a message is kept.
pub(crate) fn over(world: &World<'_>, conversation: &Conversation) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(world, conversation)?;
    if matches!(conversation.holder, Holder::Queue { .. }) {
        decision.close("unanswered", Closing::Keep);
    }
    Ok(decision.finish())
}

fn with_number(key: &PhraseKey, name: &str, number: u32) -> Phrase {
    let argument = Argument::Number(f64::from(number));
    Phrase {
        key: key.clone(),
        arguments: [(name.to_owned(), argument)].into(),
    }
}
