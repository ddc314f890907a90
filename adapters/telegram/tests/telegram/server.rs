//! A server that writes down what it is given, and refuses when a test wants it to.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use axum::Router;
use contract::{
    Body, Choice, ConversationId, Duty, Entropy, HolderKind, Inbound, Inbox, Locale, MessagePart, Outbound, Peer,
    Receipt, Refusal, Seq, Text,
};
use secrecy::SecretString;
use standin::telegram::TOKEN;
use telegram::{Mode, Pace, Ports, Settings, Telegram};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

pub(crate) const SECRET: &str = "sentinel-secret_of-the-webhook";

/// How long something may take that has to come about.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for tests: as short as the machine allows.
pub(crate) const QUICK: Pace = Pace {
    patience: Duration::from_secs(1),
    breath: Duration::from_millis(2),
    turn: Duration::from_millis(5),
    least: Duration::from_millis(5),
    most: Duration::from_millis(40),
    handing: Duration::from_secs(5),
};

pub(crate) fn settings(api_url: &str, mode: Mode) -> Settings {
    Settings {
        token: SecretString::from(TOKEN),
        api_url: Some(api_url.to_owned()),
        mode,
    }
}

pub(crate) fn webhook() -> Mode {
    Mode::Webhook {
        secret: SecretString::from(SECRET),
        url: String::from("https://notes.example/channels/telegram"),
    }
}

pub(crate) fn channel(api_url: &str, mode: Mode) -> Arc<Telegram> {
    Telegram::paced(settings(api_url, mode), QUICK).expect("settings that Telegram takes")
}

/// The ledger of what arrived, and the ports behind it.
#[derive(Default)]
pub(crate) struct Ledger {
    inside: Mutex<Inside>,
    changes: watch::Sender<u64>,
}

#[derive(Default)]
struct Inside {
    arrived: Vec<Inbound>,
    /// These come first, one a delivery.
    refusals: VecDeque<Refusal>,
    /// Every delivery is refused so while this stands.
    closed: Option<Refusal>,
    /// Deliveries from this person wait while this stands.
    held: Option<String>,
    asked: usize,
    off_duty: bool,
    given_back: usize,
}

impl Ledger {
    pub(crate) fn server(self: &Arc<Self>) -> Ports {
        Ports {
            inbox: Arc::clone(self) as Arc<dyn Inbox>,
            duty: Arc::clone(self) as Arc<dyn Duty>,
        }
    }

    pub(crate) fn arrived(&self) -> Vec<Inbound> {
        self.with(|inside| inside.arrived.clone())
    }

    /// Deliveries, taken or not.
    pub(crate) fn asked(&self) -> usize {
        self.with(|inside| inside.asked)
    }

    pub(crate) fn refuse_next(&self, refusal: Refusal) {
        self.change(|inside| inside.refusals.push_back(refusal));
    }

    pub(crate) fn refuse(&self, refusal: Option<Refusal>) {
        self.change(|inside| inside.closed = refusal);
    }

    pub(crate) fn hold(&self, person: Option<i64>) {
        self.change(|inside| inside.held = person.map(|person| person.to_string()));
    }

    pub(crate) fn off_duty(&self, off: bool) {
        self.change(|inside| inside.off_duty = off);
    }

    pub(crate) fn given_back(&self) -> usize {
        self.with(|inside| inside.given_back)
    }

    pub(crate) async fn until(&self, mut holds: impl FnMut(&Self) -> bool) -> bool {
        let mut changes = self.changes.subscribe();
        let wait = async {
            while !holds(self) {
                changes.changed().await.expect("the ledger lives as long as the test");
            }
        };
        tokio::time::timeout(PATIENCE, wait).await.is_ok()
    }

    /// The words that arrived from one person, in the order in which they arrived.
    pub(crate) fn words(&self, person: i64) -> Vec<String> {
        self.arrived()
            .into_iter()
            .filter(|inbound| inbound.peer.expose() == person.to_string())
            .map(|inbound| match inbound.body {
                Body::Text(text) => text.expose().to_owned(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    fn with<T>(&self, look: impl FnOnce(&mut Inside) -> T) -> T {
        look(&mut self.inside.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn change<T>(&self, act: impl FnOnce(&mut Inside) -> T) -> T {
        let outcome = self.with(act);
        self.changes.send_modify(|count| *count += 1);
        outcome
    }
}

#[async_trait]
impl Inbox for Ledger {
    async fn deliver(&self, inbound: Inbound) -> Result<Receipt, Refusal> {
        let peer = inbound.peer.expose().to_owned();
        self.change(|inside| inside.asked += 1);
        while self.with(|inside| inside.held.as_deref() == Some(&peer)) {
            let mut changes = self.changes.subscribe();
            if self.with(|inside| inside.held.as_deref() == Some(&peer)) {
                changes.changed().await.expect("the ledger lives as long as the test");
            }
        }
        self.change(|inside| {
            let refusal = inside.refusals.pop_front().or_else(|| inside.closed.clone());
            if let Some(refusal) = refusal {
                return Err(refusal);
            }
            let duplicate = inside.arrived.iter().any(|before| before.key == inbound.key);
            inside.arrived.push(inbound);
            Ok(receipt(duplicate))
        })
    }
}

#[async_trait]
impl Duty for Ledger {
    async fn hold(&self, work: &str, _: Duration) -> bool {
        assert_eq!(work, "telegram/poll");
        self.with(|inside| !inside.off_duty)
    }

    async fn give_back(&self, _: &str) {
        self.change(|inside| inside.given_back += 1);
    }
}

struct Zeros;

impl Entropy for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

fn receipt(duplicate: bool) -> Receipt {
    Receipt {
        conversation: ConversationId::draw(&Zeros),
        seq: Seq(1),
        duplicate,
        holder: HolderKind::Flow,
        locale: Locale::KO,
        message_parts: Vec::new(),
        waiting: false,
    }
}

pub(crate) fn outbound(person: i64, text: &str, choices: &[(&str, &str)]) -> Outbound {
    Outbound {
        peer: Peer::from(person.to_string()),
        message_part: MessagePart {
            text: Text::from(text),
            locale: Locale::KO,
            choices: choices
                .iter()
                .map(|(value, label)| Choice {
                    value: (*value).to_owned(),
                    label: Text::from(*label),
                })
                .collect(),
            prompt: Seq(7),
        },
        nonce: String::from("n0nce"),
    }
}

/// What runs for a test, until the end of it.
pub(crate) struct Running {
    pub(crate) telegram: Arc<Telegram>,
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) stop: CancellationToken,
    pub(crate) task: Option<tokio::task::JoinHandle<()>>,
    server: Option<tokio::task::JoinHandle<()>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

impl Running {
    /// Stops, and waits until it has stopped.
    pub(crate) async fn stopped(mut self) {
        self.stop.cancel();
        let task = self.task.take().expect("stopped once");
        tokio::time::timeout(PATIENCE, task)
            .await
            .expect("it ends when it is told to")
            .expect("it ends without a panic");
    }
}

/// A server that polls the stand-in.
pub(crate) fn polling(standin: &standin::telegram::Telegram, ledger: &Arc<Ledger>) -> Running {
    start(channel(&standin.url(), Mode::Polling), ledger, None)
}

/// A server to which the stand-in brings updates; it stands on a port of its own.
pub(crate) async fn brought(standin: &standin::telegram::Telegram, ledger: &Arc<Ledger>) -> Running {
    let telegram = channel(&standin.url(), webhook());
    let router = telegram::routes(Arc::clone(&telegram), ledger.server());
    let (address, server) = serve(router).await;
    standin.push_to(&format!("http://{address}/channels/telegram"));
    start(telegram, ledger, Some(server))
}

fn start(telegram: Arc<Telegram>, ledger: &Arc<Ledger>, server: Option<tokio::task::JoinHandle<()>>) -> Running {
    let stop = CancellationToken::new();
    let task = tokio::spawn(telegram::run(Arc::clone(&telegram), ledger.server(), stop.clone()));
    Running {
        telegram,
        ledger: Arc::clone(ledger),
        stop,
        task: Some(task),
        server,
    }
}

pub(crate) async fn serve(router: Router) -> (SocketAddr, tokio::task::JoinHandle<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("a bound socket has an address");
    let server = tokio::spawn(async move {
        drop(axum::serve(listener, router).await);
    });
    (address, server)
}
