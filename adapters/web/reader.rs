//! One visitor's stream: what has happened in a conversation, turn by turn, in order, without a gap.

use std::collections::VecDeque;
use std::time::Duration;

use axum::response::sse::Event;
use contract::{Change, ChangeStream, ConversationId, ConversationPlace, Message, Refusal, Seq};
use futures_util::{FutureExt, StreamExt};
use serde::Serialize;
use tokio::time::timeout;

use crate::CHANNEL;
use crate::front::Front;
use crate::streams::Permit;
use crate::token::Token;
use crate::wire::{Holding, Notice, Turn};

/// How long a page waits before it comes back to a node that goes down.
const COME_BACK: Duration = Duration::from_secs(1);

/// Changes taken in one go.
const BURST: usize = 64;

/// Reads a conversation for its visitor. It ends when the conversation closes, the token is voided, the store fails,
/// newer streams of the token take its place or the server shuts down; the page then comes back or shows why not.
///
/// **Invariant:** no turn is sent before the token has been found good after that turn was committed. Whoever comes
/// back with a number voids the token of the page that was left behind, and that page must not read on.
pub(crate) struct Reader {
    front: Front,
    token: Token,
    conversation: ConversationId,
    after: Seq,
    watch: ChangeStream,
    /// Turns that the watch brought and nobody has been sent.
    heard: Vec<Message>,
    told: Option<Holding>,
    ready: VecDeque<Event>,
    due: Due,
    permit: Permit,
}

/// What must be done next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Wait,
    /// Send what was heard.
    Heard,
    /// Send what the store has: something was committed unheard.
    Store,
    End,
}

impl Reader {
    /// The watch begins before the first read, so that nothing is committed unseen between the two.
    pub(crate) fn new(front: Front, token: Token, place: &ConversationPlace, after: Seq, permit: Permit) -> Self {
        let watch = front.server.transcript.watch(place.conversation);
        let mut reader = Self {
            front,
            token,
            conversation: place.conversation,
            after,
            watch,
            heard: Vec::new(),
            told: None,
            ready: VecDeque::new(),
            due: Due::Store,
            permit,
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
                Due::Heard | Due::Store => self.read().await,
                Due::Wait => {
                    tokio::select! {
                        change = self.watch.next() => self.take(change),
                        () = self.permit.superseded() => return None,
                    }
                }
            }
        }
    }

    /// Takes a change and what else has happened by now, so that a burst costs one look at the token.
    fn take(&mut self, first: Option<Change>) {
        let mut change = Some(first);
        for _ in 0..BURST {
            match change {
                Some(Some(Change::Messages(messages))) => {
                    self.heard.extend_from_slice(&messages);
                    self.due = self.due.max(Due::Heard);
                }
                Some(Some(Change::Look)) => self.due = self.due.max(Due::Store),
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

    async fn read(&mut self) {
        let due = std::mem::replace(&mut self.due, Due::Wait);
        match timeout(self.front.settings.patience, self.catch_up(due)).await {
            Ok(Ok(())) => {}
            // The page comes returning, is told that its token is void or its conversation lost, and says so.
            Ok(Err(Refusal::Unknown | Refusal::Unreadable)) => self.due = Due::End,
            Ok(Err(Refusal::Closed)) => self.close(),
            Ok(Err(Refusal::Invalid(_) | Refusal::Busy(_) | Refusal::Unavailable)) | Err(_) => {
                self.push("notice", &Notice { code: "unavailable" });
                self.due = Due::End;
            }
        }
    }

    /// Turns first, then who holds the conversation: a farewell is read before the door is seen to close.
    async fn catch_up(&mut self, due: Due) -> Result<(), Refusal> {
        let transcript = self.front.server.transcript.clone();
        let holding = match transcript.place(&CHANNEL, self.token.peer()).await {
            Ok(place) => Holding::from(&place),
            Err(Refusal::Closed) => Holding::CLOSED,
            Err(refusal) => return Err(refusal),
        };
        let heard = std::mem::take(&mut self.heard);
        if due == Due::Heard && self.nothing_lost_before(&heard) {
            self.push_all(&heard);
        } else {
            loop {
                let messages = transcript.since(self.conversation, self.after).await?;
                if messages.is_empty() {
                    break;
                }
                self.push_all(&messages);
            }
        }
        if holding == Holding::CLOSED {
            self.close();
        } else {
            self.tell(holding);
        }
        Ok(())
    }

    /// Whether these turns go on where the last one sent ended. A wake may be lost; the store has every turn.
    fn nothing_lost_before(&self, heard: &[Message]) -> bool {
        let mut last = self.after;
        heard.iter().all(|message| {
            let follows = message.seq <= last.next();
            last = last.max(message.seq);
            follows
        })
    }

    fn push_all(&mut self, messages: &[Message]) {
        for message in messages {
            if message.seq > self.after {
                self.push_turn(message);
            }
        }
    }

    fn close(&mut self) {
        self.tell(Holding::CLOSED);
        self.due = Due::End;
    }

    fn push_turn(&mut self, message: &Message) {
        self.after = message.seq;
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
