//! A server of one room, in memory: it echoes what is said, holds what waits, and keeps to the contract of the mailbox. The
//! journeys play the real one.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use contract::{
    Bubble, CONTINUE, Card, ChannelName, Choice, Clock, Contact, ConversationId, Entropy, Holder, Inbound, Inbox,
    Locale, Mailbox, Moment, Peer, Phrase, PhraseKey, Posted, Receipt, Refusal, Seq, Text, Texts,
};
use tokio::sync::Notify;
use tokio::time::timeout;

/// How the server takes a message.
#[derive(Clone)]
pub(crate) enum Mood {
    /// With an echo.
    Echo,
    /// With these bubbles.
    Says(Vec<Bubble>),
    /// Not at all.
    Refuses(Refusal),
}

#[derive(Default)]
pub(crate) struct Room {
    pub(crate) heard: Vec<Inbound>,
    pub(crate) receipts: HashMap<String, Receipt>,
    /// What waits, of everybody.
    pub(crate) waiting: VecDeque<(String, Posted)>,
    /// What rides in some answer.
    pub(crate) riding: Vec<(String, Posted)>,
    /// What was reported as written.
    pub(crate) written: Vec<Posted>,
    pub(crate) handed_back: usize,
    seq: u64,
}

pub(crate) struct TestServer {
    room: Mutex<Room>,
    pub(crate) mood: Mutex<Mood>,
    pub(crate) holder: Mutex<Holder>,
    pub(crate) slow: Mutex<Duration>,
    pub(crate) now: AtomicI64,
    news: Notify,
    conversation: ConversationId,
    drawn: AtomicU8,
}

pub(crate) fn bubble(text: &str, prompt: u64, labels: &[&str]) -> Bubble {
    let choice = |label: &&str| Choice {
        value: format!("v-{label}").chars().filter(char::is_ascii).collect(),
        label: Text::from(*label),
    };
    Bubble {
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
            room: Mutex::default(),
            mood: Mutex::new(Mood::Echo),
            holder: Mutex::new(Holder::Flow),
            slow: Mutex::new(Duration::ZERO),
            now: AtomicI64::new(1_000_000),
            news: Notify::new(),
            conversation: ConversationId::draw(&Ones),
            drawn: AtomicU8::new(7),
        })
    }

    pub(crate) fn room(&self) -> MutexGuard<'_, Room> {
        self.room.lock().expect("no test panics while it holds the lock")
    }

    pub(crate) fn is(&self, mood: Mood) {
        *self.mood.lock().expect("no test panics while it holds the lock") = mood;
    }

    pub(crate) fn held_by(&self, holder: Holder) {
        *self.holder.lock().expect("no test panics while it holds the lock") = holder;
    }

    pub(crate) fn takes(&self, time: Duration) {
        *self.slow.lock().expect("no test panics while it holds the lock") = time;
    }

    /// A counselor writes; it waits until somebody fetches it.
    pub(crate) fn writes(&self, person: &str, text: &str) {
        let mut room = self.room();
        let posted = self.post(&mut room, bubble(text, 0, &[]));
        room.waiting.push_back((key(person), posted));
        drop(room);
        self.news.notify_waiters();
    }

    /// What people have said, in words.
    pub(crate) fn said(&self) -> Vec<String> {
        let room = self.room();
        room.heard
            .iter()
            .map(|inbound| format!("{:?}", Shown(&inbound.body)))
            .collect()
    }

    pub(crate) fn written(&self) -> Vec<String> {
        self.room()
            .written
            .iter()
            .map(|posted| posted.bubble.text.expose().to_owned())
            .collect()
    }

    pub(crate) fn waiting(&self) -> Vec<String> {
        let room = self.room();
        room.waiting
            .iter()
            .map(|(_, posted)| posted.bubble.text.expose().to_owned())
            .collect()
    }

    fn post(&self, room: &mut Room, bubble: Bubble) -> Posted {
        room.seq += 1;
        Posted {
            conversation: self.conversation,
            seq: Seq(room.seq),
            part: 0,
            last: true,
            bubble,
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
        let mut room = self.room();
        let peer = inbound.peer.expose().to_owned();
        let waiting = room.waiting.iter().any(|(to, _)| *to == peer);
        if let Some(receipt) = room.receipts.get(inbound.key.expose()) {
            return Ok(Receipt {
                duplicate: true,
                waiting,
                ..receipt.clone()
            });
        }
        let echo = format!("{:?}?", Shown(&inbound.body));
        let bubbles = match mood {
            Mood::Refuses(refusal) => return Err(refusal),
            Mood::Says(bubbles) => bubbles,
            Mood::Echo if matches!(&inbound.body, contract::Body::Choice { value, .. } if value == CONTINUE) => {
                Vec::new()
            }
            Mood::Echo => vec![bubble(&echo, 5, &["네", "아니요"])],
        };
        let bubbles: Vec<_> = bubbles.into_iter().map(|bubble| self.post(&mut room, bubble)).collect();
        room.riding
            .extend(bubbles.iter().map(|posted| (peer.clone(), posted.clone())));
        let receipt = Receipt {
            conversation: self.conversation,
            seq: Seq(room.seq),
            duplicate: false,
            holder,
            locale: Locale::KO,
            bubbles,
            waiting,
        };
        room.receipts.insert(inbound.key.expose().to_owned(), receipt.clone());
        room.heard.push(inbound);
        Ok(receipt)
    }
}

#[async_trait]
impl Mailbox for TestServer {
    async fn collect(&self, channel: &ChannelName, peer: &Peer, most: usize) -> Result<Vec<Posted>, Refusal> {
        assert_eq!(channel, &kakao::CHANNEL);
        let mut room = self.room();
        let mut mail = Vec::new();
        while let Some(place) = room.waiting.iter().position(|(to, _)| to == peer.expose()) {
            if mail.len() == most {
                break;
            }
            let (to, posted) = room.waiting.remove(place).expect("it was just found");
            room.riding.push((to, posted.clone()));
            mail.push(posted);
        }
        Ok(mail)
    }

    async fn delivered(&self, written: Vec<Posted>, kept: Vec<Posted>) {
        let mut room = self.room();
        for posted in written {
            room.riding.retain(|(_, riding)| riding.seq != posted.seq);
            if !room.written.iter().any(|it| it.seq == posted.seq) {
                room.written.push(posted);
            }
        }
        room.handed_back += kept.len();
        for posted in kept {
            if let Some(place) = room.riding.iter().position(|(_, riding)| riding.seq == posted.seq) {
                let (to, posted) = room.riding.remove(place);
                room.waiting.push_back((to, posted));
            }
        }
        room.waiting.make_contiguous().sort_by_key(|(_, posted)| posted.seq);
    }

    async fn await_mail(&self, _: ConversationId, patience: Duration) -> bool {
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
