//! Outbound: one message part.

use std::num::NonZeroU64;
use std::time::Duration;

use async_trait::async_trait;
use contract::{Channel, ChannelName, Limits, Outbound, Peer, Retracted, SendError, Sent, Text, Way};
use futures_util::future::join_all;
use serde::Deserialize;
use serenity::model::id::{ChannelId, MessageId};
use tokio::time::timeout;

use crate::failure::Failure;
use crate::limits::LIMITS;
use crate::render::{disarmed, message};
use crate::request::Request;
use crate::{CHANNEL, Discord};

/// Deletions of one conversation on their way at once.
const DELETIONS: usize = 4;
/// The longest that a row of deletions takes before the core is asked to come again.
const DELETING: Duration = Duration::from_secs(25);

#[derive(Deserialize)]
struct Taken {
    id: MessageId,
}

#[async_trait]
impl Channel for Discord {
    fn name(&self) -> ChannelName {
        CHANNEL
    }

    fn way(&self) -> Way {
        Way::Push
    }

    fn limits(&self) -> &Limits {
        &LIMITS
    }

    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError> {
        let channel_id = channel(&outbound.peer).ok_or(SendError::Never)?;
        let request = Request::send(channel_id, &message(&outbound));
        let answer = self.api.call(request).await.map_err(Failure::of_message)?;
        // It was taken; without the id nobody could delete it later, and a repetition brings the id.
        let taken: Taken = serde_json::from_slice(&answer).map_err(|_| SendError::Unknown)?;
        Ok(Sent {
            handles: vec![Text::from(taken.id.to_string())],
        })
    }

    async fn typing(&self, peer: &Peer) {
        if let Some(channel_id) = channel(peer) {
            // May be lost: it fades after ten seconds anyway.
            let _ = self.api.call(Request::typing(channel_id)).await;
        }
    }

    async fn disarm(&self, peer: &Peer, handles: &[Text]) {
        let Some(channel_id) = channel(peer) else {
            return;
        };
        for message_id in handles.iter().filter_map(message_id) {
            self.bare(channel_id, message_id).await;
        }
    }

    async fn retract(&self, peer: &Peer, handles: &[Text]) -> Result<Retracted, SendError> {
        let Some(channel_id) = channel(peer) else {
            return Ok(Retracted { left: handles.len() });
        };
        let ours: Vec<MessageId> = handles.iter().filter_map(message_id).collect();
        let all = async {
            let mut left = handles.len() - ours.len();
            // Four at a time, each to its end, so that what was deleted beside an error is known to be gone the next
            // time.
            for some in ours.chunks(DELETIONS) {
                for outcome in join_all(some.iter().map(|id| self.delete(channel_id, *id))).await {
                    left += outcome?;
                }
            }
            Ok(Retracted { left })
        };
        timeout(DELETING, all)
            .await
            .unwrap_or(Err(SendError::Retry(Duration::from_secs(1))))
    }
}

impl Discord {
    /// Takes the buttons off one of our messages. A failure leaves them: a press of an old button is answered kindly.
    pub(crate) async fn bare(&self, channel_id: ChannelId, message_id: MessageId) {
        let _ = self.api.call(Request::edit(channel_id, message_id, &disarmed())).await;
    }

    /// Deletes one message; how many are left of it.
    async fn delete(&self, channel_id: ChannelId, message_id: MessageId) -> Result<usize, SendError> {
        if self.gone.has(message_id) {
            return Ok(0);
        }
        match self.api.call(Request::delete(channel_id, message_id)).await {
            // 10008: it is gone already; 10003: so is everything in this channel.
            Ok(_)
            | Err(Failure::Answered {
                status: 404,
                code: 10_008 | 10_003,
            }) => {}
            Err(failure) if failure.passing() => return Err(failure.of_message()),
            // Above all the person's own words: a bot deletes none of them in a direct message (50003).
            Err(_) => return Ok(1),
        }
        self.gone.add(message_id);
        Ok(0)
    }
}

/// The channel behind an address.
fn channel(peer: &Peer) -> Option<ChannelId> {
    peer.expose().parse::<NonZeroU64>().ok().map(ChannelId::from)
}

/// The message behind a handle.
pub(crate) fn message_id(handle: &Text) -> Option<MessageId> {
    handle.expose().parse::<NonZeroU64>().ok().map(MessageId::from)
}
