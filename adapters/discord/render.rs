//! A message part in the platform's words.

use contract::{MessagePart, Outbound, payload};
use serenity::builder::{
    CreateActionRow, CreateAllowedMentions, CreateButton, CreateInteractionResponse, CreateInteractionResponseMessage,
    CreateMessage, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption, EditMessage,
};
use serenity::model::application::ButtonStyle;
use serenity::model::channel::{MessageFlags, Nonce};

use crate::escape::escape;
use crate::limits::{BUTTONS, ROWS};

/// The name of a menu: its answers carry what was asked.
const MENU: &str = "menu";

/// The message of one message part. It rings nobody's phone, shows no preview of a link, mentions nobody, and is
/// recognised when it is sent again.
pub(crate) fn message(outbound: &Outbound) -> CreateMessage {
    let message = CreateMessage::new()
        .content(escape(outbound.message_part.text.expose()))
        .nonce(Nonce::String(outbound.nonce.clone()))
        .enforce_nonce(true)
        .flags(MessageFlags::SUPPRESS_NOTIFICATIONS | MessageFlags::SUPPRESS_EMBEDS)
        .allowed_mentions(CreateAllowedMentions::new());
    if outbound.message_part.choices.is_empty() {
        return message;
    }
    message.components(rows(&outbound.message_part))
}

/// A question without its buttons.
pub(crate) fn disarmed() -> EditMessage {
    EditMessage::new().components(Vec::new())
}

/// The answer to a press that the server has taken: the buttons of that question vanish.
pub(crate) fn taken() -> CreateInteractionResponse {
    CreateInteractionResponse::UpdateMessage(CreateInteractionResponseMessage::new().components(Vec::new()))
}

/// Up to five answers have a row each, up to ten stand two abreast, more are a menu.
fn rows(message_part: &MessagePart) -> Vec<CreateActionRow> {
    if message_part.choices.len() > BUTTONS {
        let options = message_part.choices.iter().map(|choice| {
            CreateSelectMenuOption::new(choice.label.expose(), payload(message_part.prompt, &choice.value))
        });
        let kind = CreateSelectMenuKind::String {
            options: options.collect(),
        };
        return vec![CreateActionRow::SelectMenu(CreateSelectMenu::new(MENU, kind))];
    }
    message_part
        .choices
        .chunks(message_part.choices.len().div_ceil(ROWS).max(1))
        .map(|row| {
            let buttons = row.iter().map(|choice| {
                CreateButton::new(payload(message_part.prompt, &choice.value))
                    .label(choice.label.expose())
                    .style(ButtonStyle::Secondary)
            });
            CreateActionRow::Buttons(buttons.collect())
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]
mod tests {
    use contract::{Choice, Locale, Peer, Seq, Text};
    use serde_json::{Value, json};

    use super::*;

    fn outbound(text: &str, choices: usize) -> Outbound {
        Outbound {
            peer: Peer::from(String::from("1")),
            message_part: MessagePart {
                text: Text::from(text),
                locale: Locale::KO,
                choices: (1..=choices)
                    .map(|number| Choice {
                        value: format!("v{number}"),
                        label: Text::from(format!("label {number}")),
                    })
                    .collect(),
                prompt: Seq(40),
            },
            nonce: String::from("abc123"),
        }
    }

    fn wire(text: &str, choices: usize) -> Value {
        serde_json::to_value(message(&outbound(text, choices))).unwrap()
    }

    #[test]
    fn words_alone() {
        assert_eq!(
            wire("a_b", 0),
            json!({
                "content": "a\\_b", "nonce": "abc123", "enforce_nonce": true, "flags": 4100, "tts": false, "embeds": [],
                "sticker_ids": [], "attachments": [], "allowed_mentions": {"parse": [], "users": [], "roles": []},
            })
        );
    }

    #[test]
    fn two_answers_have_a_row_each() {
        assert_eq!(
            wire("?", 2)["components"],
            json!([
                {"type": 1, "components": [
                    {"type": 2, "style": 2, "label": "label 1", "custom_id": "p14:v1", "disabled": false}]},
                {"type": 1, "components": [
                    {"type": 2, "style": 2, "label": "label 2", "custom_id": "p14:v2", "disabled": false}]},
            ])
        );
    }

    #[test]
    fn no_message_has_more_rows_than_the_platform_takes() {
        for choices in 1..=25 {
            let rows = wire("?", choices)["components"].as_array().unwrap().clone();
            assert!(rows.len() <= 5, "{choices}");
            let inside: Vec<usize> = rows
                .iter()
                .map(|row| row["components"].as_array().unwrap().len())
                .collect();
            if choices <= 10 {
                assert_eq!(inside.iter().sum::<usize>(), choices);
                assert!(inside.iter().all(|buttons| *buttons <= 2), "{choices}");
            } else {
                let menu = &rows[0]["components"][0];
                assert_eq!(menu["type"], 3);
                assert_eq!(menu["options"].as_array().unwrap().len(), choices);
                assert_eq!(menu["options"][0], json!({"label": "label 1", "value": "p14:v1"}));
            }
        }
    }

    #[test]
    fn an_answered_question_loses_its_buttons() {
        assert_eq!(serde_json::to_value(disarmed()).unwrap(), json!({"components": []}));
        let taken = serde_json::to_value(taken()).unwrap();
        assert_eq!(taken["type"], 7);
        assert_eq!(taken["data"]["components"], json!([]));
        assert!(taken["data"].get("content").is_none(), "{taken}");
    }
}
