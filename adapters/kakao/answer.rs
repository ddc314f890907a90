//! Lays an answer out: which bubbles stand in it, what waits, which answers may be tapped. Pure.

use contract::{Holder, Locale, PhraseKey, Posted, Receipt, Seq};

use crate::settings::OperatorButton;
use crate::skill_response::{SkillResponse, is_blank};
use crate::words::{LABEL_FETCH, MAIL_NONE, OPERATOR_CARD, OPERATOR_LABEL, PASSED_ON, Words};

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
    pub(crate) holder: Holder,
    /// What the neutral button refers to where no bubble asks anything.
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
        matches!(self.holder, Holder::Counselor | Holder::Queue)
    }
}

/// An answer, with the bubbles that stand in it and those that found no room.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) response: SkillResponse,
    pub(crate) written: Vec<Posted>,
    pub(crate) kept: Vec<Posted>,
}

/// Lays out bubbles in their order, as many as three bubbles of Kakao's hold. The rest is kept, and a button shows that
/// it waits. Where there is nothing to say, a sentence says so.
pub(crate) fn lay_out(mail: Vec<Posted>, ground: &Ground, words: &Words) -> Answer {
    if mail.iter().all(|posted| is_blank(posted.bubble.text.expose())) {
        let key = match ground.asked {
            Asked::Reply if ground.awaits_person() => PASSED_ON,
            _ => MAIL_NONE,
        };
        let mut answer = plain(&key, ground.locale, ground.prompt, words);
        offer_desk(&mut answer.response, ground, words);
        answer.written = mail;
        return answer;
    }
    let mut answer = Answer::default();
    for posted in mail {
        let text = posted.bubble.text.expose();
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

/// Puts the answers under the bubbles. Those of the last bubble that offers any come first, since a card or a notice
/// may follow the question; then come those of the others, such as the notice's link to another channel.
fn offer(answer: &mut Answer, ground: &Ground, words: &Words) {
    for Posted { bubble, .. } in answer.written.iter().rev() {
        for choice in &bubble.choices {
            answer
                .response
                .offer(choice.label.expose(), bubble.prompt, &choice.value);
        }
    }
    let prompt = answer
        .written
        .last()
        .map_or(ground.prompt, |posted| posted.bubble.prompt);
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
    if ground.holder == Holder::Queue && ground.operator == OperatorButton::Shown {
        let description = words.say(ground.locale, &OPERATOR_CARD);
        response.offer_operator(&description, &words.say(ground.locale, &OPERATOR_LABEL));
    }
}
