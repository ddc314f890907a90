//! A small server in memory: it remembers what was said, answers each word with an echo, and nothing more. The
//! journeys play the real one; this one shows what the page's protocol asks of any server.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use contract::{
    Admit, Author, Body, Card, Change, ChangeStream, ChannelName, Choice, Clock, Contact, ConversationId,
    ConversationPlace, Entropy, HolderKind, Inbound, Inbox, Locale, Message, Moment, Peer, Phrase, PhraseKey, Receipt,
    Refusal, Resume, Return, Seq, Show, Text, Texts, Transcript,
};
use futures_util::stream::{StreamExt, unfold};
use tokio::sync::broadcast;

/// One conversation and whoever watches it.
pub(crate) struct Talk {
    pub(crate) id: ConversationId,
    pub(crate) holder: HolderKind,
    pub(crate) position: Option<u32>,
    pub(crate) floor: Seq,
    pub(crate) locale: Locale,
    pub(crate) messages: Vec<Message>,
    pub(crate) typed: u32,
    /// How often the page has shown that it is open.
    pub(crate) here: u32,
    pub(crate) changes: broadcast::Sender<Change>,
}

impl Talk {
    fn begun(id: ConversationId, locale: Locale) -> Self {
        Self {
            id,
            holder: HolderKind::Flow,
            position: None,
            floor: Seq(0),
            locale,
            messages: Vec::new(),
            typed: 0,
            here: 0,
            changes: broadcast::channel(64).0,
        }
    }

    /// Somebody says something; whoever watches hears it.
    pub(crate) fn add(&mut self, author: Author, text: &str) -> &mut Message {
        let seq = Seq(self.messages.len() as u64 + 1);
        let message = Message {
            seq,
            author,
            text: Text::from(text),
            locale: self.locale,
            choices: Vec::new(),
            card: None,
            phrase: None,
            at: Moment(0),
        };
        self.messages.push(message);
        self.messages.last_mut().expect("just pushed")
    }

    /// Tells the watchers what stands after `from`.
    pub(crate) fn wake(&self, from: usize) {
        let _ = self.changes.send(Change::Messages(self.messages[from..].into()));
    }
}

/// How the server is doing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    Well,
    Busy(Duration),
    Locked,
    Silent,
}

/// What the server remembers.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) talks: Vec<Talk>,
    pub(crate) peers: HashMap<String, usize>,
    pub(crate) closed: HashSet<String>,
    pub(crate) keys: HashMap<String, (usize, Seq)>,
    pub(crate) tickets: HashMap<String, usize>,
    pub(crate) inbound: Vec<Inbound>,
    pub(crate) misused: Vec<ConversationId>,
    /// What was put behind others.
    pub(crate) behind: HashSet<ConversationId>,
    /// How many numbers and tickets were tried.
    pub(crate) tried: usize,
}

/// The server, its clock and its dice.
pub(crate) struct TestServer {
    pub(crate) memory: Mutex<Memory>,
    pub(crate) health: Mutex<Health>,
    pub(crate) now: AtomicI64,
    drawn: AtomicU64,
}

impl TestServer {
    pub(crate) fn new() -> Self {
        Self {
            memory: Mutex::default(),
            health: Mutex::new(Health::Well),
            now: AtomicI64::new(1_000_000),
            drawn: AtomicU64::new(0),
        }
    }

    pub(crate) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().expect("no test panics while it holds the lock")
    }

    /// Somebody has begun on a messenger, and was shown a number there to go on with on the page.
    pub(crate) fn moves_here(&self, words: &str) -> String {
        let mut memory = self.memory();
        let mut talk = Talk::begun(ConversationId::draw(self), Locale::KO);
        talk.add(Author::Visitor, words);
        memory.talks.push(talk);
        let (index, number) = (memory.talks.len() - 1, format!("{:08}", memory.tickets.len() + 1));
        memory.tickets.insert(number.clone(), index);
        number
    }

    async fn well(&self) -> Result<(), Refusal> {
        let health = *self.health.lock().expect("no test panics while it holds the lock");
        match health {
            Health::Well => Ok(()),
            Health::Busy(wait) => Err(Refusal::Busy(wait)),
            Health::Locked => Err(Refusal::Unavailable),
            Health::Silent => std::future::pending().await,
        }
    }

    fn answer(talk: &mut Talk, text: &str) {
        if text.contains("집 앞") {
            let message = talk.add(Author::System, "112");
            message.card = Some(card());
            talk.holder = HolderKind::Queue;
            return;
        }
        let echo = format!("{text}?");
        let message = talk.add(Author::Bot, &echo);
        message.choices = vec![
            Choice {
                value: "yes".to_owned(),
                label: Text::from("Yes"),
            },
            Choice {
                value: "no".to_owned(),
                label: Text::from("No"),
            },
        ];
    }
}

/// The card of every language of this server.
fn card() -> Card {
    Card {
        id: "danger".to_owned(),
        contacts: vec![
            Contact {
                number: "112".to_owned(),
                about: Text::from("Police <24 h>"),
            },
            Contact {
                number: "1577-1366".to_owned(),
                about: Text::from("13 languages, 24 h"),
            },
        ],
        show: Some(Show {
            hangul: Text::from("도와주세요. 통역이 필요해요."),
            sound: Text::from("dowajuseyo. tongyeogi piryohaeyo."),
            meaning: Text::from("Please help me. I need an interpreter."),
        }),
    }
}

#[async_trait]
impl Inbox for TestServer {
    async fn deliver(&self, inbound: Inbound) -> Result<Receipt, Refusal> {
        self.well().await?;
        let mut memory = self.memory();
        let memory = &mut *memory;
        memory.inbound.push(inbound.clone());
        if let Some((index, seq)) = memory.keys.get(inbound.key.expose()) {
            return Ok(Receipt {
                duplicate: true,
                ..receipt(&memory.talks[*index], *seq)
            });
        }
        let peer = inbound.peer.expose().to_owned();
        let index = match (memory.peers.get(&peer), inbound.admit) {
            (Some(index), _) => *index,
            (None, _) if memory.closed.contains(&peer) => return Err(Refusal::Closed),
            (None, Admit::Known) => return Err(Refusal::Unknown),
            (None, Admit::Anyone | Admit::Crowded) => {
                let locale = inbound.hints.first().copied().unwrap_or(Locale::KO);
                memory.talks.push(Talk::begun(ConversationId::draw(self), locale));
                memory.peers.insert(peer.clone(), memory.talks.len() - 1);
                memory.talks.len() - 1
            }
        };
        let talk = &mut memory.talks[index];
        let before = talk.messages.len();
        match &inbound.body {
            Body::Open { locale } => {
                talk.locale = locale.unwrap_or(talk.locale);
                talk.add(Author::Bot, "Hello.");
            }
            Body::Text(text) => {
                talk.add(Author::Visitor, text.expose());
                Self::answer(talk, text.expose());
            }
            Body::Choice { prompt, value } => {
                let offered = talk.messages.iter().find(|message| message.seq == *prompt);
                let choice = offered.and_then(|message| message.choices.iter().find(|choice| choice.value == *value));
                let Some(choice) = choice else {
                    return Err(Refusal::Invalid("This choice was never offered."));
                };
                let label = choice.label.expose().to_owned();
                talk.add(Author::Visitor, &label);
                Self::answer(talk, &label);
            }
            Body::Edit(_) | Body::Media { .. } => return Err(Refusal::Invalid("The page sends words alone.")),
            Body::Leave | Body::Erase => {
                talk.holder = HolderKind::Closed;
                memory.peers.remove(&peer);
                memory.closed.insert(peer);
            }
        }
        let talk = &memory.talks[index];
        let seq = Seq(before as u64 + 1);
        memory.keys.insert(inbound.key.expose().to_owned(), (index, seq));
        talk.wake(before);
        Ok(receipt(&memory.talks[index], seq))
    }
}

fn receipt(talk: &Talk, seq: Seq) -> Receipt {
    Receipt {
        conversation: talk.id,
        seq,
        duplicate: false,
        holder: talk.holder,
        locale: talk.locale,
        message_parts: Vec::new(),
        waiting: false,
    }
}

#[async_trait]
impl Transcript for TestServer {
    async fn place(&self, _: &ChannelName, peer: &Peer) -> Result<ConversationPlace, Refusal> {
        self.well().await?;
        let memory = self.memory();
        let missing = if memory.closed.contains(peer.expose()) {
            Refusal::Closed
        } else {
            Refusal::Unknown
        };
        let index = memory.peers.get(peer.expose()).ok_or(missing)?;
        Ok(place(&memory.talks[*index]))
    }

    async fn kept(&self, channel: &ChannelName, peer: &Peer) -> Result<ConversationPlace, Refusal> {
        self.place(channel, peer).await
    }

    async fn since(&self, conversation: ConversationId, after: Seq) -> Result<Vec<Message>, Refusal> {
        self.well().await?;
        let memory = self.memory();
        let talk = memory
            .talks
            .iter()
            .find(|talk| talk.id == conversation)
            .ok_or(Refusal::Unknown)?;
        Ok(talk
            .messages
            .iter()
            .filter(|message| message.seq > after)
            .take(200)
            .cloned()
            .collect())
    }

    fn watch(&self, conversation: ConversationId) -> ChangeStream {
        let memory = self.memory();
        let talk = memory
            .talks
            .iter()
            .find(|talk| talk.id == conversation)
            .expect("a conversation that was found before");
        unfold(talk.changes.subscribe(), async |mut changes| {
            match changes.recv().await {
                Ok(change) => Some((change, changes)),
                Err(broadcast::error::RecvError::Lagged(_)) => Some((Change::Look, changes)),
                Err(broadcast::error::RecvError::Closed) => None,
            }
        })
        .boxed()
    }

    async fn issue(&self, _: &ChannelName, peer: &Peer, kind: Return) -> Result<Text, Refusal> {
        let mut memory = self.memory();
        let index = *memory.peers.get(peer.expose()).ok_or(Refusal::Unknown)?;
        let number = memory.tickets.len() + 1;
        let ticket = match kind {
            Return::Code => format!("{number:016}"),
            Return::Reload => format!("ticket-ticket-{number:016}"),
        };
        memory.tickets.insert(ticket.clone(), index);
        Ok(Text::from(ticket))
    }

    async fn resume(&self, _: &ChannelName, peer: &Peer, with: Resume) -> Result<ConversationPlace, Refusal> {
        self.memory().tried += 1;
        self.well().await?;
        let mut memory = self.memory();
        let memory = &mut *memory;
        let index = match &with {
            Resume::Code(code) => memory.tickets.remove(code.expose()),
            Resume::Reload(ticket) => memory.tickets.remove(ticket.expose()),
            Resume::Opening(key) => memory.keys.get(key.expose()).map(|(index, _)| *index),
        };
        let index = index.ok_or(Refusal::Unknown)?;
        let talk = &mut memory.talks[index];
        talk.floor = if matches!(with, Resume::Code(_)) {
            Seq(talk.messages.len() as u64)
        } else {
            Seq(0)
        };
        memory.peers.retain(|_, other| *other != index);
        memory.peers.insert(peer.expose().to_owned(), index);
        let _ = memory.talks[index].changes.send(Change::Look);
        Ok(place(&memory.talks[index]))
    }

    fn misused(&self) -> Vec<ConversationId> {
        std::mem::take(&mut self.memory().misused)
    }

    async fn crowd(&self, conversations: &[ConversationId]) {
        self.memory().behind.extend(conversations);
    }

    async fn here(&self, conversation: ConversationId) {
        let mut memory = self.memory();
        for talk in memory.talks.iter_mut().filter(|talk| talk.id == conversation) {
            talk.here += 1;
        }
    }

    fn staffed(&self, locale: Locale) -> bool {
        locale == Locale::KO
    }

    fn topics(&self, _: Locale) -> Vec<Choice> {
        vec![Choice {
            value: "papers".to_owned(),
            label: Text::from("Papers & <more>"),
        }]
    }

    async fn typing(&self, conversation: ConversationId) {
        let mut memory = self.memory();
        for talk in memory.talks.iter_mut().filter(|talk| talk.id == conversation) {
            talk.typed += 1;
        }
    }
}

fn place(talk: &Talk) -> ConversationPlace {
    ConversationPlace {
        conversation: talk.id,
        holder: talk.holder,
        position: talk.position,
        wait: None,
        staffed: true,
        seq: Seq(talk.messages.len() as u64),
        floor: talk.floor,
    }
}

impl Texts for TestServer {
    fn text(&self, locale: Locale, key: &PhraseKey) -> String {
        format!("{}.{}", key.as_str().trim_start_matches("page-"), locale.tag())
    }

    fn phrase(&self, locale: Locale, phrase: &Phrase) -> String {
        self.text(locale, &phrase.key)
    }

    fn emergency(&self, _: Locale) -> Card {
        card()
    }
}

impl Clock for TestServer {
    fn now(&self) -> Moment {
        Moment(self.now.load(Ordering::Relaxed))
    }
}

impl Entropy for TestServer {
    fn fill(&self, bytes: &mut [u8]) {
        let drawn = self.drawn.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = drawn[place % drawn.len()];
        }
    }
}

/// Long enough for anything that a test waits for.
pub(crate) const SOON: Duration = Duration::from_secs(5);
