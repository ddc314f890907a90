//! What the stand-in knows: chats, messages, calls, the queue of updates.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;
use tokio::time::Instant;

use super::faults::Faults;
use super::line::Line;
use super::phone::MessagePart;
use super::queue::Queue;
use crate::tempo::now;

/// One call of the Bot API.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its place among all calls, from 1.
    pub number: u64,
    /// The method as it was written: `SendMessage`.
    pub method: String,
    /// Its parameters.
    pub parameters: Value,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It still waits: a question for updates.
    Waiting,
    /// It was done, and answered.
    Done,
    /// It was refused with this code.
    Refused(u16),
    /// The connection was cut before it was looked at.
    Dropped,
    /// It was done, and the connection cut before the answer.
    Untold,
}

/// A webhook as it was set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Webhook {
    /// Where updates are brought.
    pub url: String,
    /// What is shown in `X-Telegram-Bot-Api-Secret-Token`.
    pub secret: Option<String>,
    /// How many are brought at the same time.
    pub connections: usize,
}

/// Everything, behind one lock that is never held while something is waited for.
pub(super) struct Shared {
    pub(super) address: SocketAddr,
    pub(super) line: Arc<Line>,
    /// Counts what happened here.
    pub(super) changes: watch::Sender<u64>,
    state: Mutex<State>,
}

impl Shared {
    pub(super) fn new(address: SocketAddr, line: Arc<Line>) -> Self {
        Self {
            address,
            line,
            changes: watch::Sender::new(0),
            state: Mutex::default(),
        }
    }

    pub(super) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Acts without telling those who wait: for what nobody waits for.
    pub(super) fn quietly<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn change<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        let outcome = self.quietly(act);
        self.changes.send_modify(|count| *count += 1);
        outcome
    }
}

#[derive(Default)]
pub(super) struct State {
    pub(super) calls: Vec<Call>,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) queue: Queue,
    pub(super) allowed: Option<Vec<String>>,
    pub(super) webhook: Option<Webhook>,
    pub(super) push_to: Option<String>,
    pub(super) pushed: Vec<u16>,
    /// The latest question for updates; an older one that still waits is ended.
    pub(super) poll: u64,
    pub(super) faults: Faults,
    /// Messages taken without a word.
    pub(super) untold: usize,
    /// Queries that wait for an answer, and those that have one.
    pub(super) queries: BTreeSet<String>,
    pub(super) answered: Vec<String>,
    /// Messages sent within the present second, for the rate.
    pub(super) rate: Option<u32>,
    pub(super) this_second: u32,
    /// Calls that came although Telegram had said how long to wait.
    pub(super) impatient: usize,
    last_message: i64,
    last_query: i64,
}

/// One chat with the bot, as it stands on a person's phone.
#[derive(Default)]
pub(super) struct Chat {
    pub(super) language: Option<String>,
    pub(super) blocked: bool,
    pub(super) message_parts: Vec<MessagePart>,
    /// The person's own messages that are still there.
    pub(super) own: BTreeSet<i64>,
    /// Messages that are too old to be deleted.
    pub(super) old: BTreeSet<i64>,
    pub(super) typings: usize,
    /// Until when nothing is to be sent here, as Telegram has said.
    pub(super) not_before: Option<Instant>,
}

impl Chat {
    /// Takes a message off the phone, whoever wrote it.
    pub(super) fn remove(&mut self, id: i64) {
        self.own.remove(&id);
        if let Some(message_part) = self.message_parts.iter_mut().find(|message_part| message_part.id == id) {
            message_part.deleted = true;
            message_part.buttons.clear();
        }
    }
}

impl State {
    pub(super) fn next_message(&mut self) -> i64 {
        self.last_message += 1;
        self.last_message
    }

    pub(super) fn next_query(&mut self) -> String {
        self.last_query += 1;
        format!("43828940000{:05}", self.last_query)
    }

    /// Puts an update into the queue of a chat.
    pub(super) fn enqueue(&mut self, chat: i64, update: Value) -> i64 {
        self.queue.put(chat, update)
    }

    /// Whether updates of this kind were asked for.
    pub(super) fn wants(&self, kind: &str) -> bool {
        self.allowed
            .as_ref()
            .is_none_or(|kinds| kinds.is_empty() || kinds.iter().any(|allowed| allowed == kind))
    }

    /// Whether it was said that nothing is to be sent to this chat yet.
    pub(super) fn must_wait(&self, chat: i64) -> bool {
        let chat = self.chats.get(&chat);
        chat.and_then(|chat| chat.not_before).is_some_and(|until| now() < until)
    }

    pub(super) fn doubles(&self) -> usize {
        self.chats
            .values()
            .flat_map(|chat| chat.message_parts.windows(2))
            .filter(|pair| pair[0].text == pair[1].text && pair[0].offered == pair[1].offered)
            .count()
    }
}

/// Begins a new second of the rate, each second. Ends when it is aborted.
pub(super) async fn tick(shared: Arc<Shared>) {
    let mut seconds = tokio::time::interval(Duration::from_secs(1));
    loop {
        seconds.tick().await;
        shared.quietly(|state| state.this_second = 0);
    }
}
