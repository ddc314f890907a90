//! What whoever has a conversation does in it.

use contract::{CounselorId, Risk, Text};

use crate::claim::held;
use crate::word::{AgreedWord, WordDigest};
use crate::{Conversation, Decision, Holder, Refused, World};

/// They write to the visitor. A reply that is brought twice is taken once.
pub(crate) fn replied(
    world: &World<'_>,
    conversation: &Conversation,
    by: &CounselorId,
    key: &str,
    text: &Text,
) -> Result<Decision, Refused> {
    if let Holder::Flow | Holder::Queue { .. } = conversation.holder {
        return Err(Refused::Because("claim the conversation before you write in it"));
    }
    let mut decision = held(world, conversation, by)?;
    if let Some(seq) = decision.state.replied(key) {
        return Err(Refused::Repeated(seq));
    }
    let seq = decision.replied(by, text.clone());
    decision.state.reply(key, seq);
    Ok(decision.finish())
}

/// They judge how near the danger is. Lowering it takes a reason (invariant 8).
pub(crate) fn judged(
    world: &World<'_>,
    conversation: &Conversation,
    by: &CounselorId,
    risk: Risk,
    reason: &Text,
) -> Result<Decision, Refused> {
    let mut decision = held(world, conversation, by)?;
    if risk < conversation.risk && reason.expose().is_empty() {
        return Err(Refused::Because("say why the risk is lower than it was thought to be"));
    }
    decision.judge(by, risk, reason.clone());
    Ok(decision.finish())
}

/// They have agreed on a word with the visitor, in place of an earlier one, or on none.
pub(crate) fn word_agreed(
    world: &World<'_>,
    conversation: &Conversation,
    by: &CounselorId,
    mark: Option<WordDigest>,
) -> Result<Decision, Refused> {
    let mut decision = held(world, conversation, by)?;
    if !decision.on_messenger() {
        return Err(Refused::Because(
            "the page needs no word: it never shows what was said before",
        ));
    }
    let action = if mark.is_some() { "word agreed" } else { "word dropped" };
    decision.note(by.as_str(), action, None);
    let earlier = decision.state.word.take();
    decision.state.word = mark.map(|mark| AgreedWord::new(mark).instead_of(earlier.as_ref()));
    Ok(decision.finish())
}
