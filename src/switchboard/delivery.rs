//! The way out to messengers: what is sent, what is collected, what is deleted.

use std::sync::Arc;

use contract::{Author, Channel, ChannelName, ConversationId, Entropy, Message, Posted};
use store::{Carried, Outbox};
use tokio::sync::mpsc;

mod backlog;
pub(crate) mod bubble;
pub(crate) mod dispatch;
pub(crate) mod mailbox;

use crate::presence::hub::Hub;
use crate::rules::CurrentScript;
use crate::time::timekeeper::Timekeeper;

/// Whoever delivers.
pub struct Delivery {
    pub(crate) outbox: Arc<dyn Outbox>,
    pub(crate) channels: Vec<Arc<dyn Channel>>,
    pub(crate) hub: Arc<Hub>,
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

    /// A turn as the bubbles that ride in an answer.
    pub(crate) fn posted(&self, channel: &dyn Channel, id: ConversationId, message: &Message) -> Vec<Posted> {
        if message.author == Author::Visitor {
            return Vec::new();
        }
        let script = self.script.get();
        let parts = bubble::bubbles(script.cover(), channel.limits(), &script.shown(message.clone()));
        let last = parts.len().saturating_sub(1);
        let posted = parts.into_iter().enumerate().map(|(at, bubble)| Posted {
            conversation: id,
            seq: message.seq,
            part: u32::try_from(at).unwrap_or(u32::MAX),
            last: at == last,
            bubble,
        });
        posted.collect()
    }
}
