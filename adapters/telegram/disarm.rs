//! Taking the buttons away from a question.

use contract::{Peer, Text};
use serde::de::IgnoredAny;
use teloxide::payloads::EditMessageReplyMarkup;
use teloxide::types::{ChatId, MessageId};

use crate::calls::Reading;
use crate::limits::CALL_MOST;
use crate::telegram::{Telegram, chat};

impl Telegram {
    /// Takes the buttons away from these messages. What fails is left: an old button is answered kindly anyway.
    pub(crate) async fn take_buttons(&self, peer: &Peer, handles: &[Text]) {
        let Some(chat) = chat(peer) else { return };
        let calls = async {
            for message in handles.iter().filter_map(message) {
                self.bare(chat, message).await;
            }
        };
        drop(tokio::time::timeout(CALL_MOST, calls).await);
    }

    /// Takes the buttons away from one message. One that has none any more is an error to Telegram and none to us.
    pub(crate) async fn bare(&self, chat: ChatId, message: MessageId) {
        drop(
            self.call(Reading::<_, IgnoredAny>::of(EditMessageReplyMarkup::new(chat, message)))
                .await,
        );
    }
}

/// The message behind a handle; nothing where it was not written by this crate.
pub(crate) fn message(handle: &Text) -> Option<MessageId> {
    handle.expose().parse().ok().map(MessageId)
}
