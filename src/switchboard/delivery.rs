//! Outbound to messengers: what is sent, what is collected, what is deleted.

use std::sync::Arc;

use contract::{Author, Channel, ChannelName, ConversationId, Entropy, Message, WaitingPart};
use store::{Carried, Outbox};
use tokio::sync::mpsc;

mod backlog;
pub(crate) mod dispatch;
pub(crate) mod message_part;
pub(crate) mod pull_outbox;

use crate::presence::subscriptions::Subscriptions;
use crate::rules::CurrentScript;
use crate::time::timekeeper::Timekeeper;

/// Whoever delivers.
pub struct Delivery {
    pub(crate) outbox: Arc<dyn Outbox>,
    pub(crate) channels: Vec<Arc<dyn Channel>>,
    pub(crate) subscriptions: Arc<Subscriptions>,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) entropy: Arc<dyn Entropy>,
    /// What answers have carried, on its way into the store.
    pub(crate) carried: mpsc::Sender<Carried>,
    pub(crate) node: String,
}

impl Delivery {
    /// The messenger of this name.
    pub(crate) fn channel(&self, name: &ChannelName) -> Option<&Arc<dyn Channel>> {
        self.channels.iter().find(|known| known.name() == *name)
    }

    /// A turn as the message parts that ride in an answer.
    pub(crate) fn posted(&self, channel: &dyn Channel, id: ConversationId, message: &Message) -> Vec<WaitingPart> {
        if message.author == Author::Visitor {
            return Vec::new();
        }
        let script = self.script.get();
        let parts = message_part::message_parts(script.cover(), channel.limits(), &script.shown(message.clone()));
        let last = parts.len().saturating_sub(1);
        let posted = parts.into_iter().enumerate().map(|(at, message_part)| WaitingPart {
            conversation: id,
            seq: message.seq,
            part: u32::try_from(at).unwrap_or(u32::MAX),
            last: at == last,
            message_part,
        });
        posted.collect()
    }
}
