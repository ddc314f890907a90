//! What the web adapter may read of a visitor's own conversation.

use async_trait::async_trait;
use contract::{
    ChangeStream, ChannelName, Choice, Clock, ConversationId, ConversationPlace, Locale, Message, Peer, Refusal,
    Resume, Return, Seq, Text, Transcript,
};
use conversation::Holder;
use store::Wake;

use super::Visitors;
use crate::refusal::unavailable;

/// The most turns of one read.
const MOST: u32 = 200;

#[async_trait]
impl Transcript for Visitors {
    async fn place(&self, channel: &ChannelName, peer: &Peer) -> Result<ConversationPlace, Refusal> {
        let found = self.conversations.of_peer(channel, peer).await.map_err(unavailable)?;
        let conversation = found.ok_or(Refusal::Unknown)?;
        match conversation.holder {
            Holder::Closed => Err(Refusal::Closed),
            _ => Ok(self.place_in(&conversation)),
        }
    }

    async fn kept(&self, channel: &ChannelName, peer: &Peer) -> Result<ConversationPlace, Refusal> {
        let found = self.conversations.of_peer(channel, peer).await.map_err(unavailable)?;
        let conversation = found.ok_or(Refusal::Unknown)?;
        if conversation.holder == Holder::Closed {
            let first = self.conversations.since(conversation.id, Seq(0), 1).await;
            if first.map_err(unavailable)?.is_empty() {
                return Err(Refusal::Closed);
            }
        }
        Ok(self.place_in(&conversation))
    }

    async fn since(&self, conversation: ConversationId, after: Seq) -> Result<Vec<Message>, Refusal> {
        let script = self.script.get();
        let messages = self
            .conversations
            .since(conversation, after, MOST)
            .await
            .map_err(unavailable)?;
        Ok(messages.into_iter().map(|message| script.shown(message)).collect())
    }

    fn watch(&self, conversation: ConversationId) -> ChangeStream {
        self.subscriptions.watch(conversation)
    }

    async fn issue(&self, channel: &ChannelName, peer: &Peer, kind: Return) -> Result<Text, Refusal> {
        let place = self.place(channel, peer).await?;
        self.issue_return_code(place.conversation, kind).await
    }

    async fn resume(&self, channel: &ChannelName, peer: &Peer, with: Resume) -> Result<ConversationPlace, Refusal> {
        self.come_back(channel, peer, with).await
    }

    fn misused(&self) -> Vec<ConversationId> {
        self.misused.take()
    }

    async fn crowd(&self, conversations: &[ConversationId]) {
        if let Err(error) = self.queue.crowd(conversations).await {
            tracing::warn!(%error, "conversations from one place could not be put behind others");
        }
    }

    async fn here(&self, conversation: ConversationId) {
        // The other nodes hear of it with the next look, if the page stays.
        self.subscriptions.attendance.seen(conversation);
    }

    fn staffed(&self, locale: Locale) -> bool {
        self.present.staff_presence().speaks(locale)
    }

    fn topics(&self, locale: Locale) -> Vec<Choice> {
        self.script.get().first_answers(locale, self.clock.now())
    }

    async fn typing(&self, conversation: ConversationId) {
        self.wakes.whisper(Wake::VisitorTyping(conversation)).await;
    }
}
