//! One visitor's stream: what has happened in a conversation, turn by turn, in order, without a gap.

use std::collections::VecDeque;
use std::time::Duration;

use axum::response::sse::Event;
use contract::{Change, ConversationId, Holder, Message, Place, Refusal, Seq, Watch};
use futures_util::{FutureExt, StreamExt};
use serde::Serialize;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use crate::CHANNEL;
use crate::front::Front;
use crate::token::Token;
use crate::wire::{Holding, Notice, Turn};

/// How long a page waits before it comes back to a node that goes down.
const COME_BACK: Duration = Duration::from_secs(1);

/// Changes taken in one go.
const BURST: usize = 64;

/// Reads a conversation for its visitor. It ends when the conversation closes, the token is voided, the store fails or
/// the house shuts down; the page then comes back or shows why not.
pub(crate) struct Reader {
    front: Front,
    token: Token,
    conversation: ConversationId,
    after: Seq,
    watch: Watch,
    told: Option<Holding>,
    ready: VecDeque<Event>,
    due: Due,
    _place: OwnedSemaphorePermit,
}

/// What must be read next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Nothing,
    Holder,
    Turns,
    End,
}

impl Reader {
    /// The watch begins before the first read, so that nothing is committed unseen between the two.
    pub(crate) fn new(front: Front, token: Token, place: &Place, after: Seq, permit: OwnedSemaphorePermit) -> Self {
        let watch = front.house.transcript.watch(place.conversation);
        let mut reader = Self {
            front,
            token,
            conversation: place.conversation,
            after,
            watch,
            told: None,
            ready: VecDeque::new(),
            due: Due::Turns,
            _place: permit,
        };
        // Bytes at once: a page that reads none for some seconds knows that a proxy holds the stream back.
        reader.tell(Holding::from(place));
        reader
    }

    /// The next event, or the end.
    pub(crate) async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            match self.due {
                Due::End => return None,
                Due::Turns | Due::Holder => self.read().await,
                Due::Nothing => {
                    let change = self.watch.next().await;
                    self.take(change);
                }
            }
        }
    }

    /// Takes a change and what else has happened by now, so that a burst costs one look at the holder.
    fn take(&mut self, first: Option<Change>) {
        let mut change = Some(first);
        for _ in 0..BURST {
            match change {
                Some(Some(Change::Messages(messages))) => self.take_messages(&messages),
                Some(Some(Change::Look)) => self.due = self.due.max(Due::Turns),
                Some(Some(Change::Typing)) => self.push("typing", &serde_json::json!({})),
                Some(None) => {
                    self.ready
                        .push_back(Event::default().retry(COME_BACK).comment("closing"));
                    self.due = Due::End;
                    return;
                }
                None => return,
            }
            change = self.watch.next().now_or_never();
        }
    }

    fn take_messages(&mut self, messages: &[Message]) {
        self.due = self.due.max(Due::Holder);
        for message in messages {
            if self.due == Due::Turns || message.seq > self.after.next() {
                // A wake was lost on the way; the store has all of them in order.
                self.due = Due::Turns;
                return;
            }
            if message.seq > self.after {
                self.push_turn(message);
            }
        }
    }

    async fn read(&mut self) {
        let due = std::mem::replace(&mut self.due, Due::Nothing);
        let outcome = timeout(self.front.settings.patience, self.catch_up(due)).await;
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(Refusal::Closed | Refusal::Unknown)) => {
                self.tell(Holding::CLOSED);
                self.due = Due::End;
            }
            Ok(Err(Refusal::Invalid(_) | Refusal::Busy(_) | Refusal::Unavailable)) | Err(_) => {
                self.push("notice", &Notice { code: "unavailable" });
                self.due = Due::End;
            }
        }
    }

    /// Turns first, then who holds the conversation: a farewell is read before the door is seen to close.
    async fn catch_up(&mut self, due: Due) -> Result<(), Refusal> {
        let transcript = self.front.house.transcript.clone();
        if due == Due::Turns {
            loop {
                let messages = transcript.since(self.conversation, self.after).await?;
                if messages.is_empty() {
                    break;
                }
                for message in &messages {
                    self.push_turn(message);
                }
            }
        }
        let place = transcript.place(&CHANNEL, self.token.peer()).await?;
        self.tell(Holding::from(&place));
        if place.holder == Holder::Closed {
            self.due = Due::End;
        }
        Ok(())
    }

    fn push_turn(&mut self, message: &Message) {
        self.after = self.after.max(message.seq);
        let event = Event::default().event("turn").id(message.seq.to_string());
        self.ready.extend(event.json_data(Turn::from(message)));
    }

    /// Tells who has the conversation, if that has changed.
    fn tell(&mut self, holding: Holding) {
        if self.told != Some(holding) {
            self.told = Some(holding);
            self.push("holder", &holding);
        }
    }

    fn push(&mut self, name: &str, data: &impl Serialize) {
        self.ready.extend(Event::default().event(name).json_data(data));
    }
}
