//! What a visitor in the queue is told, and how often.

use std::time::Duration;

use contract::{Argument, Moment, Phrase, PhraseKey, Risk};
use store::{Closing, Conversation, Decision, StoreError, TimerKind};

use crate::content::Content;
use crate::draft::Draft;
use crate::phrases;
use crate::timekeeper::Reckoning;

/// How long the silence is before each word to somebody who waits (SAFETY.md, claim F13: at most every 60 to 90 seconds).
/// It grows, because a page of the same sentence helps nobody; after the last one the state beside the chat says it alone.
const SILENCES: [Duration; 5] = [
    Duration::from_secs(75),
    Duration::from_secs(150),
    Duration::from_mins(5),
    Duration::from_mins(10),
    Duration::from_mins(20),
];

/// Somebody in the queue is closed after this long without a word from anybody: the retention of a left message.
pub(crate) const PATIENCE: Duration = Duration::from_hours(14 * 24);

/// When the next word is due; once all are said, when the wait is over.
pub(crate) fn timer(told: u8, now: Moment) -> (TimerKind, Moment) {
    match SILENCES.get(usize::from(told)) {
        Some(silence) => (TimerKind::Wait, now.after(*silence)),
        None => (TimerKind::Left, now.after(PATIENCE)),
    }
}

/// Says where somebody stands in the queue: the place, and no number at all to somebody in danger.
pub(crate) fn place(draft: &mut Draft<'_>, position: u32) {
    if draft.risk() >= Risk::L3 {
        draft.announce(&phrases::QUEUE_DANGER);
    } else {
        draft.announce(&phrases::QUEUE_WAITING);
        draft.say(with_number(&phrases::QUEUE_POSITION, "position", position));
    }
}

/// The timer of a waiting visitor is due.
pub(crate) fn word(
    content: &Content,
    conversation: &Conversation,
    position: u32,
    reckoning: Reckoning,
    now: Moment,
) -> Result<Decision, StoreError> {
    let mut draft = Draft::of(content, conversation, now)?;
    draft.recollection.told = draft.recollection.told.saturating_add(1);
    if !draft.recollection.left && !reckoning.is_silent(conversation.touched, now) {
        place(&mut draft, position);
    }
    Ok(draft.finish())
}

/// Nobody came, and the visitor did not come back, for as long as a message is kept.
pub(crate) fn over(content: &Content, conversation: &Conversation, now: Moment) -> Result<Decision, StoreError> {
    let mut draft = Draft::of(content, conversation, now)?;
    draft.close("unanswered", Closing::Keep);
    Ok(draft.finish())
}

fn with_number(key: &PhraseKey, name: &str, number: u32) -> Phrase {
    let argument = Argument::Number(f64::from(number));
    Phrase {
        key: key.clone(),
        arguments: [(name.to_owned(), argument)].into(),
    }
}
