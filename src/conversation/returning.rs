//! A visitor comes back: what a code changes, and where a conversation goes then.

use contract::Seq;

use crate::builder::DecisionBuilder;
use crate::decision::Rebinding;
use crate::event::Returned;
use crate::{Conversation, Decision, Holder, Refused, Voids, World};

/// Who holds a code comes back: leaving the page does not end the conversation any more.
pub(crate) fn code_issued(world: &World<'_>, conversation: &Conversation) -> Result<Decision, Refused> {
    let mut decision = DecisionBuilder::of(world, conversation)?;
    decision.state.returns = true;
    Ok(decision.finish())
}

/// The conversation belongs to another address from now on.
///
/// One that has ended is given to whoever has its number, to be read for as long as it is kept: its counselor may have
/// answered and closed it before the visitor came back. The code of a reload ends with its conversation: the page has
/// shown the end, or was not looked at.
pub(crate) fn returned(world: &World<'_>, conversation: &Conversation, to: &Returned) -> Result<Decision, Refused> {
    if conversation.holder == Holder::Closed && to.voids == Voids::Reload {
        return Err(Refused::Gone);
    }
    let mut decision = DecisionBuilder::of(world, conversation)?;
    decision.rebind(Rebinding {
        to: to.clone(),
        floor: floor(conversation, to.voids),
    });
    Ok(decision.finish())
}

/// Turns up to here are shown only when asked for.
fn floor(conversation: &Conversation, voids: Voids) -> Seq {
    match voids {
        // Somebody else may have found the number.
        Voids::All => conversation.seq,
        // The page was there a moment ago.
        Voids::Reload => conversation.floor,
    }
}
