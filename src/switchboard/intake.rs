//! The way in: what visitors write.

use std::sync::Arc;

use contract::Entropy;
use store::Conversations;
use vault::Vault;

mod fault;
mod lanes;
mod receive;
pub(crate) mod writer;

use crate::delivery::Delivery;
use crate::events::Events;
use crate::presence::picture::Picture;
use crate::presence::subscriptions::Subscriptions;
use crate::rules::CurrentScript;
use crate::texts::ServerTexts;
use crate::time::timekeeper::Timekeeper;
use writer::Writer;

/// Whoever takes messages in.
pub struct Intake {
    pub(crate) conversations: Arc<dyn Conversations>,
    pub(crate) writer: Writer,
    pub(crate) events: Arc<Events>,
    pub(crate) delivery: Arc<Delivery>,
    pub(crate) texts: Arc<ServerTexts>,
    pub(crate) picture: Arc<Picture>,
    pub(crate) subscriptions: Arc<Subscriptions>,
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) vault: Arc<Vault>,
    pub(crate) clock: Arc<Timekeeper>,
    pub(crate) entropy: Arc<dyn Entropy>,
}
