//! What may come in: a message without what no person types, and with words where there must be some.

use contract::{Admit, Body, Enclosed, Refusal, TEXT_LIMIT, Text};

/// Drops what no person types: bidirectional isolates that could turn a counselor's line around, and control
/// characters.
pub fn cleaned(body: Body, admit: Admit) -> Result<Body, Refusal> {
    match body {
        Body::Text(text) => match (clean_text(&text), admit) {
            (Some(text), Admit::Known) if text.expose().chars().count() > TEXT_LIMIT => Err(Refusal::Invalid(
                "the message is too long; send it in parts of at most 8,000 characters",
            )),
            (Some(text), _) => Ok(Body::Text(text)),
            (None, Admit::Known | Admit::Crowded) => {
                Err(Refusal::Invalid("the message is empty; write something first"))
            }
            // A messenger tells its sender nothing of a refusal, so they are answered that there were no words.
            (None, Admit::Anyone) => Ok(Body::Media {
                what: Enclosed::File,
                caption: None,
            }),
        },
        // An edit that leaves no words says nothing.
        Body::Edit(text) => clean_text(&text)
            .map(Body::Edit)
            .ok_or(Refusal::Invalid("the message is empty; write something first")),
        // An empty line under a picture is no line.
        Body::Media { what, caption } => Ok(Body::Media {
            what,
            caption: caption.as_ref().and_then(clean_text),
        }),
        Body::Choice { value, .. } if value.len() > 64 => Err(Refusal::Invalid("that answer was not offered")),
        other => Ok(other),
    }
}

/// The words that are left; nothing where there are none.
fn clean_text(text: &Text) -> Option<Text> {
    let kept = contract::clean(text.expose());
    (!kept.expose().is_empty()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_a_line_around_is_dropped() {
        let typed = Body::Text(Text::from("a\u{202e}b\u{2066}c\u{0}\nd"));
        for admit in [Admit::Known, Admit::Anyone] {
            let cleaned = cleaned(typed.clone(), admit).expect("words are left");
            assert_eq!(cleaned, Body::Text(Text::from("abc\nd")));
        }
    }

    #[test]
    fn empty_and_endless_messages_are_turned_away() {
        for typed in [String::from(" \u{202e}\n"), "가".repeat(TEXT_LIMIT + 1)] {
            let refused = cleaned(Body::Text(Text::from(typed)), Admit::Known);
            assert!(matches!(refused, Err(Refusal::Invalid(_))));
        }
    }

    #[test]
    fn whoever_sends_no_words_on_a_messenger_is_not_met_with_silence() {
        let cleaned = cleaned(Body::Text(Text::from(" \u{202e}\n")), Admit::Anyone).expect("it is taken");
        assert!(matches!(cleaned, Body::Media { caption: None, .. }));
    }
}
