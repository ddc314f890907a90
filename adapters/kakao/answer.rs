//! Lays an answer out: which message parts stand in it, what waits, which answers may be tapped. Pure.

use contract::{HolderKind, Locale, PhraseKey, Receipt, Seq, WaitingPart};

use crate::settings::OperatorButton;
use crate::skill_response::{SkillResponse, is_blank};
use crate::words::{LABEL_FETCH, MORE_NONE, OPERATOR_CARD, OPERATOR_LABEL, PASSED_ON, Words};

/// What a person wants to hear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asked {
    /// An answer to what they said.
    Reply,
    /// What is new: they tapped the neutral button.
    News,
}

/// Where an answer is given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ground {
    pub(crate) locale: Locale,
    pub(crate) holder: HolderKind,
    /// What the neutral button refers to where no message part asks anything.
    pub(crate) prompt: Seq,
    pub(crate) asked: Asked,
    pub(crate) operator: OperatorButton,
}

impl Ground {
    /// Where the answer to this receipt is given.
    pub(crate) fn of(receipt: &Receipt, asked: Asked, operator: OperatorButton) -> Self {
        Self {
            locale: receipt.locale,
            holder: receipt.holder,
            prompt: receipt.seq,
            asked,
            operator,
        }
    }

    /// Whether a person is to answer, and not the script.
    pub(crate) fn awaits_person(&self) -> bool {
        matches!(self.holder, HolderKind::Counselor | HolderKind::Queue)
    }
}

/// An answer, with the message parts that stand in it and those that found no room.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) response: SkillResponse,
    pub(crate) written: Vec<WaitingPart>,
    pub(crate) kept: Vec<WaitingPart>,
}

/// Lays out message parts in their order, as many as three message parts of Kakao's hold. The rest is kept, and a
/// button shows that it waits. Where there is nothing to say, a sentence says so.
pub(crate) fn lay_out(collected: Vec<WaitingPart>, ground: &Ground, words: &Words) -> Answer {
    if collected
        .iter()
        .all(|posted| is_blank(posted.message_part.text.expose()))
    {
        let key = match ground.asked {
            Asked::Reply if ground.awaits_person() => PASSED_ON,
            _ => MORE_NONE,
        };
        let mut answer = plain(&key, ground.locale, ground.prompt, words);
        offer_desk(&mut answer.response, ground, words);
        answer.written = collected;
        return answer;
    }
    let mut answer = Answer::default();
    for posted in collected {
        let text = posted.message_part.text.expose();
        if answer.kept.is_empty() && (is_blank(text) || answer.response.has_room_for(text)) {
            answer.response.say(text);
            answer.written.push(posted);
        } else {
            answer.kept.push(posted);
        }
    }
    offer(&mut answer, ground, words);
    offer_desk(&mut answer.response, ground, words);
    answer
}

/// A sentence of this channel's own, with the button that asks for what is new.
pub(crate) fn plain(key: &PhraseKey, locale: Locale, prompt: Seq, words: &Words) -> Answer {
    let mut answer = Answer::default();
    answer.response.say(&words.say(locale, key));
    answer.response.offer_more(&words.say(locale, &LABEL_FETCH), prompt);
    answer
}

/// Puts the answers under the message parts. Those of the last message part that offers any come first, since a card or
/// a notice may follow the question; then come those of the others, such as the notice's link to another channel.
fn offer(answer: &mut Answer, ground: &Ground, words: &Words) {
    for WaitingPart { message_part, .. } in answer.written.iter().rev() {
        for choice in &message_part.choices {
            answer
                .response
                .offer(choice.label.expose(), message_part.prompt, &choice.value);
        }
    }
    let prompt = answer
        .written
        .last()
        .map_or(ground.prompt, |posted| posted.message_part.prompt);
    if !answer.kept.is_empty() {
        let label = words.waiting(ground.locale, answer.kept.len());
        answer.response.offer_more(&label, prompt);
    } else if ground.awaits_person() && !answer.response.offers_more() {
        answer
            .response
            .offer_more(&words.say(ground.locale, &LABEL_FETCH), prompt);
    }
}

fn offer_desk(response: &mut SkillResponse, ground: &Ground, words: &Words) {
    if ground.holder == HolderKind::Queue && ground.operator == OperatorButton::Shown {
        let description = words.say(ground.locale, &OPERATOR_CARD);
        response.offer_operator(&description, &words.say(ground.locale, &OPERATOR_LABEL));
    }
}
