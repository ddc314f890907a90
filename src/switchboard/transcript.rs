//! What the web adapter may read of a visitor's own conversation.

use async_trait::async_trait;
use contract::{
    ChannelName, Choice, ConversationId, Holder, Locale, Message, Peer, Place, Refusal, Resume, Return, Risk, Seq,
    Text, Transcript, Watch,
};
use store::{Conversation, Seat, StoreError, Wake};

use crate::Switchboard;

/// The most turns of one read.
const MOST: u32 = 200;

#[async_trait]
impl Transcript for Switchboard {
    async fn place(&self, channel: &ChannelName, peer: &Peer) -> Result<Place, Refusal> {
        let found = self.store.of_peer(channel, peer).await.map_err(unavailable)?;
        let conversation = found.ok_or(Refusal::Unknown)?;
        match conversation.seat {
            Seat::Closed => Err(Refusal::Closed),
            _ => Ok(self.place_in(&conversation)),
        }
    }

    async fn kept(&self, channel: &ChannelName, peer: &Peer) -> Result<Place, Refusal> {
        let found = self.store.of_peer(channel, peer).await.map_err(unavailable)?;
        let conversation = found.ok_or(Refusal::Unknown)?;
        if conversation.seat == Seat::Closed {
            let first = self.store.since(conversation.id, Seq(0), 1).await;
            if first.map_err(unavailable)?.is_empty() {
                return Err(Refusal::Closed);
            }
        }
        Ok(self.place_in(&conversation))
    }

    async fn since(&self, conversation: ConversationId, after: Seq) -> Result<Vec<Message>, Refusal> {
        let content = self.content();
        let messages = self.store.since(conversation, after, MOST).await.map_err(unavailable)?;
        Ok(messages.into_iter().map(|message| content.shown(message)).collect())
    }

    fn watch(&self, conversation: ConversationId) -> Watch {
        self.hub.watch(conversation)
    }

    async fn issue(&self, channel: &ChannelName, peer: &Peer, kind: Return) -> Result<Text, Refusal> {
        let place = self.place(channel, peer).await?;
        self.issue_pass(place.conversation, kind).await
    }

    async fn resume(&self, channel: &ChannelName, peer: &Peer, with: Resume) -> Result<Place, Refusal> {
        self.come_back(channel, peer, with).await
    }

    fn misused(&self) -> Vec<ConversationId> {
        self.misused.take()
    }

    async fn crowd(&self, conversations: &[ConversationId]) {
        if let Err(error) = self.store.crowd(conversations).await {
            tracing::warn!(%error, "conversations from one place could not be put behind others");
        }
    }

    async fn here(&self, conversation: ConversationId) {
        // The other nodes hear of it with the next look, if the page stays.
        self.hub.attendance.seen(conversation);
    }

    fn staffed(&self, locale: Locale) -> bool {
        self.staffing().speaks(locale)
    }

    fn topics(&self, locale: Locale) -> Vec<Choice> {
        self.content().first_answers(locale, self.now())
    }

    async fn typing(&self, conversation: ConversationId) {
        self.store.whisper(Wake::VisitorTyping(conversation)).await;
    }
}

impl Switchboard {
    /// Where a conversation stands, as its visitor is told. Somebody in danger is told no number: it would only tell them
    /// to wait.
    pub(crate) fn place_in(&self, conversation: &Conversation) -> Place {
        let counted = matches!(conversation.seat, Seat::Queue { .. }) && conversation.risk < Risk::L3;
        let staffing = self.staffing();
        let staffed = staffing.speaks(conversation.locale.unwrap_or(Locale::KO));
        Place {
            conversation: conversation.id,
            holder: holder(&conversation.seat),
            position: counted.then(|| staffing.place_of(conversation.id)).flatten(),
            wait: (counted && staffed).then(|| self.waits.of_late(self.now())).flatten(),
            staffed,
            seq: conversation.seq,
            floor: conversation.floor,
        }
    }
}

pub(crate) fn holder(seat: &Seat) -> Holder {
    match seat {
        Seat::Flow => Holder::Flow,
        Seat::Queue { .. } => Holder::Queue,
        Seat::Counselor { .. } => Holder::Counselor,
        Seat::Closed => Holder::Closed,
    }
}

pub(crate) fn unavailable(error: StoreError) -> Refusal {
    match error {
        StoreError::Gone => Refusal::Unknown,
        StoreError::Tampered => Refusal::Unreadable,
        error => {
            tracing::error!(%error, "a conversation could not be read");
            Refusal::Unavailable
        }
    }
}
