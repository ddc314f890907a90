//! A turn as plain text: its words, its numbers to call, its answers by number.

use std::fmt::Write;

use contract::Message;

/// The words of a turn. `numbered` lists the answers below them, for buttons that are too small for their labels.
pub(super) fn text(message: &Message, numbered: bool) -> String {
    let mut text = message.text.expose().to_owned();
    if let Some(card) = &message.card {
        for contact in &card.contacts {
            let _ = write!(text, "\n{} {}", contact.number, contact.about.expose());
        }
        if let Some(show) = &card.show {
            let (hangul, sound, meaning) = (show.hangul.expose(), show.sound.expose(), show.meaning.expose());
            let _ = write!(text, "\n\n{hangul}\n{sound}\n{meaning}");
        }
    }
    if numbered {
        text.push('\n');
        for (at, choice) in message.choices.iter().enumerate() {
            let _ = write!(text, "\n{}. {}", at + 1, choice.label.expose());
        }
    }
    text
}
