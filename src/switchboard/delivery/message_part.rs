//! Turns as messengers show them: plain words, cut to what fits into a message part, with nothing telling among the
//! first words.
//!
//! The same turn gives the same message parts at every attempt, so that the next part is known by its number.

mod cut;
mod plain;

use contract::{Choice, Limits, Message, MessagePart, Text};

use language::{LockScreen, LockScreenLine};

/// The message parts of a turn, in order; none where it has no words that could be shown.
pub(crate) fn message_parts(cover: &LockScreen, limits: &Limits, message: &Message) -> Vec<MessagePart> {
    let numbered = !fit(&message.choices, limits);
    let text = plain::text(message, numbered);
    if text.trim().is_empty() {
        return Vec::new();
    }
    // A card begins with its number, and a line in front of it would cost somebody time.
    let cover = cover.of(message.locale).filter(|_| message.card.is_none());
    let room = limits.text - cover.map_or(0, |cover| cover.length(limits.measure));
    let parts = cut::cut(&text, room, limits.measure);
    let last = parts.len() - 1;
    parts
        .into_iter()
        .enumerate()
        .map(|(at, part)| MessagePart {
            text: Text::from(cover.map_or_else(|| part.to_owned(), |cover| cover.over(line(cover, message), part))),
            locale: message.locale,
            choices: if at == last {
                buttons(&message.choices, limits, numbered)
            } else {
                Vec::new()
            },
            prompt: message.seq,
        })
        .collect()
}

/// The line in front of words that tell: in danger it is the number.
fn line<'a>(sheet: &'a LockScreenLine, message: &Message) -> &'a str {
    let phrase = message.phrase.as_ref().map_or("", |phrase| phrase.key.as_str());
    if phrase.starts_with("danger-") {
        &sheet.urgent
    } else {
        &sheet.calm
    }
}

/// Whether every answer can stand on a button.
fn fit(choices: &[Choice], limits: &Limits) -> bool {
    choices.len() <= limits.choices
        && choices
            .iter()
            .all(|choice| choice.label.expose().chars().count() <= limits.label)
}

/// The buttons; where the labels stand in the text, each bears its number.
fn buttons(choices: &[Choice], limits: &Limits, numbered: bool) -> Vec<Choice> {
    let labelled = |(at, choice): (usize, &Choice)| Choice {
        value: choice.value.clone(),
        label: if numbered {
            Text::from((at + 1).to_string())
        } else {
            choice.label.clone()
        },
    };
    choices.iter().enumerate().take(limits.choices).map(labelled).collect()
}

#[cfg(test)]
mod tests;
