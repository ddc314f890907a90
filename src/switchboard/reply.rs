//! A counselor writes to the visitor.

use std::sync::Mutex;
use std::time::Duration;

use contract::{Author, ChannelName, ConversationId, Moment, Seq, TEXT_LIMIT, Text};
use store::{Act, Outcome, Seat, StoreError, Wake};

use crate::draft::Draft;
use crate::{Badge, DeskError, Switchboard};

/// How long a messenger may take to show that somebody is writing.
const TYPING: Duration = Duration::from_secs(5);

impl Switchboard {
    /// Writes a reply; `key` is made by the desk, and the same key is taken once. Returns the reply's place.
    pub async fn reply(&self, badge: &Badge, id: ConversationId, key: &str, text: Text) -> Result<Seq, DeskError> {
        badge.counsels()?;
        let text = contract::clean(text.expose());
        if text.expose().is_empty() {
            return Err(DeskError::Refused("the reply is empty; write something first"));
        }
        if text.expose().chars().count() > TEXT_LIMIT {
            return Err(DeskError::Refused(
                "the reply is too long; send it in parts of at most 8,000 characters",
            ));
        }
        let (content, now) = (self.content(), self.now());
        let (by, key) = (badge.id.clone(), key.to_owned());
        let repeated = std::sync::Arc::new(Mutex::new(None));
        let seen = repeated.clone();
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = Draft::of(&content, conversation, now)?;
            match &conversation.seat {
                Seat::Counselor { by: holder, .. } if *holder == by => {}
                Seat::Counselor { by: holder, .. } => return Err(StoreError::Held(Some(holder.clone()))),
                Seat::Closed => return Err(StoreError::Gone),
                Seat::Flow | Seat::Queue { .. } => {
                    return Err(StoreError::Refused("claim the conversation before you write in it"));
                }
            }
            let known = draft.recollection.replied(&key);
            *seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = known;
            if known.is_none() {
                let seq = draft.replied(&by, text.clone());
                draft.recollection.reply(&key, seq);
            }
            Ok(draft.finish())
        });
        let outcome = self.settle(id, act).await;
        let known = *repeated.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match (outcome, known) {
            (Ok(_), Some(seq)) => Ok(seq),
            (Ok(Outcome::Committed { messages, .. }), None) => messages
                .iter()
                .find(|message| message.author == Author::Counselor)
                .map(|message| message.seq)
                .ok_or(DeskError::Conflict),
            (Ok(_), None) => Err(DeskError::Gone),
            (Err(StoreError::Held(Some(holder))), _) => Err(DeskError::Held {
                by: self.names().await?.remove(&holder),
            }),
            (Err(error), _) => Err(error.into()),
        }
    }

    /// Tells the visitor that the person who has the conversation is writing.
    pub async fn typing_at_desk(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let conversation = self.store.conversation(id).await?.ok_or(DeskError::Gone)?;
        match conversation.seat {
            Seat::Counselor { by, .. } if by == badge.id => {
                self.store.whisper(Wake::CounselorTyping(id)).await;
                self.type_on_messenger(&conversation.channel, id, conversation.touched)
                    .await;
                Ok(())
            }
            Seat::Counselor { by, .. } => Err(DeskError::Held {
                by: self.names().await?.remove(&by),
            }),
            Seat::Flow | Seat::Queue { .. } | Seat::Closed => Err(DeskError::Gone),
        }
    }

    /// Shows on the visitor's phone that somebody is writing, unless it has been silent for too long to show anything.
    async fn type_on_messenger(&self, channel: &ChannelName, id: ConversationId, touched: Moment) {
        let Some(channel) = self.channel(channel).cloned() else {
            return;
        };
        if self.clock.reckoning().is_silent(touched, self.now()) {
            return;
        }
        if let Ok(Some(peer)) = self.store.address(id).await {
            // Nobody waits for it, and it may be lost.
            tokio::spawn(async move { tokio::time::timeout(TYPING, channel.typing(&peer)).await });
        }
    }

    /// The desk's changes, as they happen. It ends when the server shuts down.
    pub fn watch_desk(&self) -> impl futures_util::Stream<Item = crate::DeskChange> + Send + 'static {
        self.hub.watch_desk()
    }
}
