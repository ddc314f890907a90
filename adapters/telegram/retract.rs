//! Deleting messages from a person's phone: ours, and theirs, which Telegram lets a bot delete in a private chat.

use std::collections::BTreeSet;

use contract::{Peer, Retracted, SendError, Text};
use teloxide::payloads::{DeleteMessage, DeleteMessages};
use teloxide::types::{ChatId, MessageId};
use teloxide::{ApiError, RequestError};

use crate::disarm::message;
use crate::limits::{CALL_MOST, DELETED_AT_ONCE};
use crate::telegram::{Telegram, chat};
use crate::verdict::verdict;

impl Telegram {
    /// Deletes messages, a hundred a call, and counts what could not be deleted. A deletion can be repeated without
    /// harm, so where nobody knows whether it happened it counts as not having happened.
    pub(crate) async fn delete(&self, peer: &Peer, handles: &[Text]) -> Result<Retracted, SendError> {
        // An edited message has come twice with the same number.
        let known: BTreeSet<i32> = handles.iter().filter_map(message).map(|message| message.0).collect();
        let strange = handles.iter().filter(|handle| message(handle).is_none()).count();
        let Some(chat) = chat(peer) else {
            return Ok(Retracted {
                left: known.len() + strange,
            });
        };
        let messages: Vec<MessageId> = known.into_iter().map(MessageId).collect();
        match tokio::time::timeout(CALL_MOST, self.delete_all(chat, &messages)).await {
            Ok(Ok(left)) => Ok(Retracted { left: left + strange }),
            Ok(Err(SendError::Unknown)) | Err(_) => Err(SendError::Down),
            Ok(Err(error)) => Err(error),
        }
    }

    async fn delete_all(&self, chat: ChatId, messages: &[MessageId]) -> Result<usize, SendError> {
        let mut left = 0;
        for (place, several) in messages.chunks(DELETED_AT_ONCE).enumerate() {
            let outcome = match self.call(DeleteMessages::new(chat, several.iter().copied())).await {
                Ok(_) => Ok(0),
                Err(error) => match verdict(&error) {
                    // One of them cannot be deleted, and Telegram does not say which.
                    SendError::Refused => self.delete_singly(chat, several).await,
                    error => Err(error),
                },
            };
            match outcome {
                Ok(more) => left += more,
                // Whoever has blocked the bot keeps what they have.
                Err(SendError::Never) => return Ok(left + messages.len() - place * DELETED_AT_ONCE),
                Err(error) => return Err(error),
            }
        }
        Ok(left)
    }

    async fn delete_singly(&self, chat: ChatId, messages: &[MessageId]) -> Result<usize, SendError> {
        let mut left = 0;
        for message in messages {
            match self.call(DeleteMessage::new(chat, *message)).await {
                Ok(_) | Err(RequestError::Api(ApiError::MessageToDeleteNotFound | ApiError::MessageIdInvalid)) => {}
                Err(error) => match verdict(&error) {
                    SendError::Refused => left += 1,
                    error => return Err(error),
                },
            }
        }
        Ok(left)
    }
}
