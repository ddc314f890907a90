//! A small server in memory: it echoes what is said, holds what waits, and keeps to the contract of the pull outbox.
//! The journeys play the real one.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use contract::{
    CONTINUE, Card, ChannelName, Choice, Clock, Contact, ConversationId, Entropy, HolderKind, Inbound, Inbox, Locale,
    MessagePart, Moment, Peer, Phrase, PhraseKey, PullOutbox, Receipt, Refusal, Seq, Text, Texts, WaitingPart,
};
use tokio::sync::Notify;
use tokio::time::timeout;

/// How the server takes a message.
#[derive(Clone)]
pub(crate) enum Mood {
    /// With an echo.
    Echo,
    /// With these message parts.
    Says(Vec<MessagePart>),
    /// Not at all.
    Refuses(Refusal),
}

/// What the server remembers.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) heard: Vec<Inbound>,
    pub(crate) receipts: HashMap<String, Receipt>,
    /// What waits, of everybody.
    pub(crate) waiting: VecDeque<(String, WaitingPart)>,
    /// What rides in some answer.
    pub(crate) riding: Vec<(String, WaitingPart)>,
    /// What was reported as written.
    pub(crate) written: Vec<WaitingPart>,
    pub(crate) handed_back: usize,
    seq: u64,
}

pub(crate) struct TestServer {
    memory: Mutex<Memory>,
    pub(crate) mood: Mutex<Mood>,
    pub(crate) holder: Mutex<HolderKind>,
    pub(crate) slow: Mutex<Duration>,
    pub(crate) now: AtomicI64,
    news: Notify,
    conversation: ConversationId,
    drawn: AtomicU8,
}

pub(crate) fn message_part(text: &str, prompt: u64, labels: &[&str]) -> MessagePart {
    let choice = |label: &&str| Choice {
        value: format!("v-{label}").chars().filter(char::is_ascii).collect(),
        label: Text::from(*label),
    };
    MessagePart {
        text: Text::from(text),
        locale: Locale::KO,
        choices: labels.iter().map(choice).collect(),
        prompt: Seq(prompt),
    }
}

impl TestServer {
    pub(crate) fn new() -> Arc<Self> {
        struct Ones;
        impl Entropy for Ones {
            fn fill(&self, bytes: &mut [u8]) {
                bytes.fill(1);
            }
        }
        Arc::new(Self {
            memory: Mutex::default(),
            mood: Mutex::new(Mood::Echo),
            holder: Mutex::new(HolderKind::Flow),
            slow: Mutex::new(Duration::ZERO),
            now: AtomicI64::new(1_000_000),
            news: Notify::new(),
            conversation: ConversationId::draw(&Ones),
            drawn: AtomicU8::new(7),
        })
    }

    pub(crate) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().expect("no test panics while it holds the lock")
    }

    pub(crate) fn is(&self, mood: Mood) {
        *self.mood.lock().expect("no test panics while it holds the lock") = mood;
    }

    pub(crate) fn held_by(&self, holder: HolderKind) {
        *self.holder.lock().expect("no test panics while it holds the lock") = holder;
    }

    pub(crate) fn takes(&self, time: Duration) {
        *self.slow.lock().expect("no test panics while it holds the lock") = time;
    }

    /// A counselor writes; it waits until somebody fetches it.
    pub(crate) fn writes(&self, person: &str, text: &str) {
        let mut memory = self.memory();
        let posted = self.post(&mut memory, message_part(text, 0, &[]));
        memory.waiting.push_back((key(person), posted));
        drop(memory);
        self.news.notify_waiters();
    }

    /// What people have said, in words.
    pub(crate) fn said(&self) -> Vec<String> {
        let memory = self.memory();
        memory
            .heard
            .iter()
            .map(|inbound| format!("{:?}", Shown(&inbound.body)))
            .collect()
    }

    pub(crate) fn written(&self) -> Vec<String> {
        self.memory()
            .written
            .iter()
            .map(|posted| posted.message_part.text.expose().to_owned())
            .collect()
    }

    pub(crate) fn waiting(&self) -> Vec<String> {
        let memory = self.memory();
        memory
            .waiting
            .iter()
            .map(|(_, posted)| posted.message_part.text.expose().to_owned())
            .collect()
    }

    fn post(&self, memory: &mut Memory, message_part: MessagePart) -> WaitingPart {
        memory.seq += 1;
        WaitingPart {
            conversation: self.conversation,
            seq: Seq(memory.seq),
            part: 0,
            last: true,
            message_part,
        }
    }
}

/// A body with its words, for comparing.
struct Shown<'a>(&'a contract::Body);

impl std::fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            contract::Body::Text(text) => f.write_str(text.expose()),
            contract::Body::Choice { prompt, value } => write!(f, "[{prompt}:{value}]"),
            contract::Body::Media { .. } => f.write_str("[media]"),
            other => write!(f, "{other:?}"),
        }
    }
}

/// The key under which the stand-in's people write.
pub(crate) fn key(person: &str) -> String {
    let name: String = person
        .bytes()
        .fold(String::new(), |key, byte| format!("{key}{byte:02x}"));
    format!("{name:0<64}")
}

#[async_trait]
impl Inbox for TestServer {
    async fn deliver(&self, inbound: Inbound) -> Result<Receipt, Refusal> {
        let slow = *self.slow.lock().expect("no test panics while it holds the lock");
        if slow > Duration::ZERO {
            tokio::time::sleep(slow).await;
        }
        let mood = self
            .mood
            .lock()
            .expect("no test panics while it holds the lock")
            .clone();
        let holder = *self.holder.lock().expect("no test panics while it holds the lock");
        let mut memory = self.memory();
        let peer = inbound.peer.expose().to_owned();
        let waiting = memory.waiting.iter().any(|(to, _)| *to == peer);
        if let Some(receipt) = memory.receipts.get(inbound.key.expose()) {
            return Ok(Receipt {
                duplicate: true,
                waiting,
                ..receipt.clone()
            });
        }
        let echo = format!("{:?}?", Shown(&inbound.body));
        let message_parts = match mood {
            Mood::Refuses(refusal) => return Err(refusal),
            Mood::Says(message_parts) => message_parts,
            Mood::Echo if matches!(&inbound.body, contract::Body::Choice { value, .. } if value == CONTINUE) => {
                Vec::new()
            }
            Mood::Echo => vec![message_part(&echo, 5, &["네", "아니요"])],
        };
        let message_parts: Vec<_> = message_parts
            .into_iter()
            .map(|message_part| self.post(&mut memory, message_part))
            .collect();
        memory
            .riding
            .extend(message_parts.iter().map(|posted| (peer.clone(), posted.clone())));
        let receipt = Receipt {
            conversation: self.conversation,
            seq: Seq(memory.seq),
            duplicate: false,
            holder,
            locale: Locale::KO,
            message_parts,
            waiting,
        };
        memory.receipts.insert(inbound.key.expose().to_owned(), receipt.clone());
        memory.heard.push(inbound);
        Ok(receipt)
    }
}

#[async_trait]
impl PullOutbox for TestServer {
    async fn collect(&self, channel: &ChannelName, peer: &Peer, most: usize) -> Result<Vec<WaitingPart>, Refusal> {
        assert_eq!(channel, &kakao::CHANNEL);
        let mut memory = self.memory();
        let mut collected = Vec::new();
        while let Some(place) = memory.waiting.iter().position(|(to, _)| to == peer.expose()) {
            if collected.len() == most {
                break;
            }
            let (to, posted) = memory.waiting.remove(place).expect("it was just found");
            memory.riding.push((to, posted.clone()));
            collected.push(posted);
        }
        Ok(collected)
    }

    async fn delivered(&self, written: Vec<WaitingPart>, kept: Vec<WaitingPart>) {
        let mut memory = self.memory();
        for posted in written {
            memory.riding.retain(|(_, riding)| riding.seq != posted.seq);
            if !memory.written.iter().any(|it| it.seq == posted.seq) {
                memory.written.push(posted);
            }
        }
        memory.handed_back += kept.len();
        for posted in kept {
            if let Some(place) = memory.riding.iter().position(|(_, riding)| riding.seq == posted.seq) {
                let (to, posted) = memory.riding.remove(place);
                memory.waiting.push_back((to, posted));
            }
        }
        memory.waiting.make_contiguous().sort_by_key(|(_, posted)| posted.seq);
    }

    async fn await_new(&self, _: ConversationId, patience: Duration) -> bool {
        timeout(patience, self.news.notified()).await.is_ok()
    }
}

impl Texts for TestServer {
    fn text(&self, locale: Locale, key: &PhraseKey) -> String {
        match key.as_str() {
            // Labels are short, and so are these.
            "label-fetch" => "새 답 보기".to_owned(),
            "operator-label" => "상담원".to_owned(),
            other => format!("<{other} {locale}>"),
        }
    }

    fn phrase(&self, _: Locale, phrase: &Phrase) -> String {
        let count = match phrase.arguments.get("count") {
            Some(contract::Argument::Number(count)) => *count,
            _ => -1.0,
        };
        format!("{count}개 더 보기")
    }

    fn emergency(&self, _: Locale) -> Card {
        let contact = |number: &str, about: &str| Contact {
            number: number.to_owned(),
            about: Text::from(about),
        };
        Card {
            id: "danger".to_owned(),
            contacts: vec![contact("112", "경찰"), contact("1366", "여성긴급전화")],
            show: None,
        }
    }
}

impl Clock for TestServer {
    fn now(&self) -> Moment {
        Moment(self.now.load(Ordering::SeqCst))
    }
}

impl Entropy for TestServer {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(self.drawn.fetch_add(1, Ordering::SeqCst));
    }
}
