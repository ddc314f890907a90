//! A message part on its way out.

use std::time::Duration;

use contract::{MessagePart, Outbound, Peer, SendError, Sent, Text, payload};
use teloxide::payloads::{SendChatAction, SendMessage, SendMessageSetters as _};
use teloxide::types::{ChatAction, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions};

use crate::calls::{Reading, Taken};
use crate::limits::CALL_MOST;
use crate::telegram::{Telegram, chat};
use crate::verdict::verdict;

/// How long a sign that somebody is writing may be on its way; Telegram shows it for five seconds.
const TYPING_MOST: Duration = Duration::from_secs(5);

impl Telegram {
    /// Sends one message part as one message.
    pub(crate) async fn post(&self, outbound: &Outbound) -> Result<Sent, SendError> {
        let chat = chat(&outbound.peer).ok_or(SendError::Never)?;
        let call = self.call(Reading::<_, Taken>::of(message(chat, &outbound.message_part)));
        match tokio::time::timeout(CALL_MOST, call).await {
            Ok(Ok(taken)) => Ok(Sent {
                handles: vec![Text::from(taken.message_id.to_string())],
            }),
            Ok(Err(error)) => Err(verdict(&error)),
            Err(_) => Err(SendError::Unknown),
        }
    }

    pub(crate) async fn show_typing(&self, peer: &Peer) {
        let Some(chat) = chat(peer) else { return };
        let call = self.call(SendChatAction::new(chat, ChatAction::Typing));
        // Nobody misses a sign that came too late.
        drop(tokio::time::timeout(TYPING_MOST, call).await);
    }
}

/// The message of a message part: plain text, because words of people hold what would be markup. It makes no sound and
/// shows no preview of a page, since somebody else may look at the phone.
///
/// `protect_content` stays off: it would keep the person from copying a phone number and from saving what they may need
/// as evidence, while whoever holds the phone can photograph it all the same.
fn message(chat: ChatId, message_part: &MessagePart) -> SendMessage {
    let message = SendMessage::new(chat, message_part.text.expose())
        .disable_notification(true)
        .link_preview_options(LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        });
    if message_part.choices.is_empty() {
        return message;
    }
    // One button a row: the labels are words in many languages, and two side by side are cut on a narrow phone.
    let rows = message_part.choices.iter().map(|choice| {
        let data = payload(message_part.prompt, &choice.value);
        [InlineKeyboardButton::callback(choice.label.expose(), data)]
    });
    message.reply_markup(InlineKeyboardMarkup::new(rows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{Choice, Locale, Seq};
    use serde_json::json;

    fn message_part(text: &str, choices: &[(&str, &str)]) -> MessagePart {
        MessagePart {
            text: Text::from(text),
            locale: Locale::KO,
            choices: choices
                .iter()
                .map(|(value, label)| Choice {
                    value: (*value).to_owned(),
                    label: Text::from(*label),
                })
                .collect(),
            prompt: Seq(37),
        }
    }

    #[test]
    fn a_message_part_is_written_as_telegram_reads_it() {
        for (message_part, want) in [
            (
                message_part("*별* <b>&", &[]),
                json!({
                    "chat_id": 42, "text": "*별* <b>&", "disable_notification": true,
                    "link_preview_options": {"is_disabled": true},
                }),
            ),
            (
                message_part("비자가 있나요?", &[("yes", "네"), ("language:zh-Hant", "繁體中文")]),
                json!({
                    "chat_id": 42, "text": "비자가 있나요?", "disable_notification": true,
                    "link_preview_options": {"is_disabled": true},
                    "reply_markup": {"inline_keyboard": [
                        [{"text": "네", "callback_data": "p11:yes"}],
                        [{"text": "繁體中文", "callback_data": "p11:language:zh-Hant"}],
                    ]},
                }),
            ),
        ] {
            let written =
                serde_json::to_value(Reading::<_, Taken>::of(message(ChatId(42), &message_part))).expect("JSON");
            assert_eq!(written, want);
        }
    }
}
