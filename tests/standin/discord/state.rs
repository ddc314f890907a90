//! What the platform remembers.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::faults::Faults;

/// The bot's own user id.
pub(super) const BOT: u64 = 800_000_000_000_000_001;

/// One message that the platform took from the bot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Taken {
    /// The platform's id of it.
    pub id: String,
    /// To whom.
    pub person: String,
    /// The content as it was on the wire.
    pub content: String,
    /// The nonce, where one came.
    pub nonce: Option<String>,
    /// How often the same nonce came again and was recognised.
    pub repeats: u32,
}

/// How a press was answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Not yet.
    Open,
    /// With this type: 6 deferred update, 7 update.
    Given(u64),
    /// Not in time: the person reads that it failed.
    Failed,
}

/// A press.
pub(super) struct Interaction {
    pub(super) token: String,
    pub(super) channel: u64,
    pub(super) message: u64,
    pub(super) answer: Answer,
}

/// A direct-message channel, which is a person.
#[derive(Default)]
pub(super) struct Channel {
    pub(super) person: String,
    pub(super) messages: BTreeMap<u64, Value>,
    pub(super) nonces: HashMap<String, u64>,
    pub(super) refusal: Option<Refusal>,
    pub(super) typing: usize,
}

/// Why a person gets nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// 403, 50007.
    Blocked,
    /// 404, 10003.
    Gone,
}

/// What is sent down a gateway connection.
pub(super) enum Push {
    Frame(Value),
    /// A close frame with this code.
    Close(u16),
    /// A close frame without any.
    Bare,
    /// The connection ends without a word.
    Cut,
}

/// A gateway session.
pub(super) struct Session {
    pub(super) id: String,
    pub(super) log: Vec<Value>,
    pub(super) line: Option<UnboundedSender<Push>>,
}

/// Whether the gateway lets anybody in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gate {
    Open,
    Shut,
}

/// Whether heartbeats are answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pulse {
    Answered,
    Ignored,
}

/// What was asked of the gateway so far.
#[derive(Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) gateway: usize,
    pub(super) identified: usize,
    pub(super) resumed: usize,
    pub(super) unauthorized: usize,
    pub(super) beats: usize,
}

pub(super) struct State {
    pub(super) address: SocketAddr,
    pub(super) clock: u64,
    pub(super) channels: BTreeMap<u64, Channel>,
    pub(super) people: HashMap<String, u64>,
    pub(super) interactions: BTreeMap<u64, Interaction>,
    pub(super) sessions: Vec<Session>,
    pub(super) taken: Vec<Taken>,
    pub(super) calls: Vec<String>,
    pub(super) counts: Counts,
    pub(super) gate: Gate,
    pub(super) pulse: Pulse,
    pub(super) heartbeat: Duration,
    pub(super) limit: Duration,
    pub(super) intents: u64,
    pub(super) faults: Faults,
    /// Dispatches that wait for [`super::Discord::release`]; nothing while they go out at once.
    pub(super) held: Option<Vec<(u64, String, Value)>>,
    pub(super) copies: usize,
}

impl State {
    pub(super) fn new(address: SocketAddr) -> Self {
        Self {
            address,
            // Ids of two servers must not meet in one store; the port tells them apart.
            clock: 1_300_000_000_000_000_000 + (u64::from(address.port()) << 40),
            channels: BTreeMap::new(),
            people: HashMap::new(),
            interactions: BTreeMap::new(),
            sessions: Vec::new(),
            taken: Vec::new(),
            calls: Vec::new(),
            counts: Counts::default(),
            gate: Gate::Open,
            pulse: Pulse::Answered,
            heartbeat: Duration::from_millis(41_250),
            limit: Duration::from_secs(3),
            intents: 0,
            faults: Faults::default(),
            held: None,
            copies: 1,
        }
    }

    /// The next snowflake.
    pub(super) fn id(&mut self) -> u64 {
        self.clock += 1 << 22;
        self.clock
    }

    /// The channel of a person, made where there is none.
    pub(super) fn channel(&mut self, person: &str) -> u64 {
        if let Some(id) = self.people.get(person) {
            return *id;
        }
        let id = self.id();
        self.people.insert(person.to_owned(), id);
        let channel = Channel {
            person: person.to_owned(),
            ..Channel::default()
        };
        self.channels.insert(id, channel);
        id
    }

    /// A message object as the platform writes it.
    pub(super) fn message(&mut self, channel: u64, author: &Value, content: &str) -> (u64, Value) {
        let id = self.id();
        let message = json!({
            "id": id.to_string(), "channel_id": channel.to_string(), "author": author, "content": content, "type": 0,
            "timestamp": "2026-11-26T09:00:00.000000+00:00", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
            "pinned": false, "flags": 0, "components": [],
        });
        (id, message)
    }

    /// Sends a dispatch to every session, or keeps it while they are held back.
    pub(super) fn dispatch(&mut self, channel: u64, kind: &str, data: &Value) {
        for _ in 0..self.copies {
            match &mut self.held {
                Some(held) => held.push((channel, kind.to_owned(), data.clone())),
                None => self.push(kind, data),
            }
        }
    }

    pub(super) fn push(&mut self, kind: &str, data: &Value) {
        for session in &mut self.sessions {
            session.push(kind, data);
        }
    }

    /// Ends every connection without a word.
    pub(super) fn cut_all(&mut self) {
        for session in &mut self.sessions {
            session.send(Push::Cut);
            session.line = None;
        }
    }
}

impl Session {
    pub(super) fn push(&mut self, kind: &str, data: &Value) {
        let frame = json!({"op": 0, "s": self.log.len() + 1, "t": kind, "d": data});
        self.log.push(frame.clone());
        self.send(Push::Frame(frame));
    }

    pub(super) fn send(&mut self, push: Push) {
        if self.line.as_ref().is_some_and(|line| line.send(push).is_err()) {
            self.line = None;
        }
    }
}

/// Who the bot is.
pub(super) fn bot() -> Value {
    json!({"id": BOT.to_string(), "username": "standin", "global_name": null, "discriminator": "0000", "avatar": null,
        "bot": true})
}

/// Who a person is: the identifying things that the server must not keep.
pub(super) fn user(channel: u64, person: &str) -> Value {
    json!({"id": (channel + 1).to_string(), "username": person, "global_name": person, "discriminator": "0",
        "avatar": "a_d41d8cd98f00b204e9800998ecf8427e", "public_flags": 0})
}
