//! The server as the adapter sees it, and a bot that runs between it and the stand-in.

use std::collections::{HashSet, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use contract::{
    Backlog, Body, Channel, ChannelName, Choice, ConversationId, Correspondent, Duty, HolderKind, Inbound, Inbox,
    Locale, MessagePart, Outbound, Peer, Receipt, Refusal, SendError, Sent, Seq, Text,
};
use discord::{Discord, Pace, Settings};
use secrecy::SecretString;
use standin::discord::Discord as Standin;
use standin::tempo::in_real_time;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Short waits; everything else is as in life. How long a press may wait for its acknowledgement is as in life too
/// under `tests/run --long`, and so is the stand-in's limit: three seconds.
pub(crate) fn pace() -> Pace {
    Pace {
        acknowledge: if in_real_time() {
            Pace::default().acknowledge
        } else {
            ACKNOWLEDGE
        },
        answer: Duration::from_secs(5),
        renew: Duration::from_millis(40),
        reconnect: Duration::from_millis(5),
        again: Duration::from_millis(2),
        finish: Duration::from_millis(150),
    }
}

/// Where times are short: when the bot acknowledges at the latest, and when the stand-in gives up.
const ACKNOWLEDGE: Duration = Duration::from_millis(400);
const LIMIT: Duration = Duration::from_millis(1_500);

/// Takes in what it is told to, and remembers it.
pub(crate) struct Server {
    taken: Mutex<Vec<Inbound>>,
    keys: Mutex<HashSet<String>>,
    attempts: AtomicUsize,
    refusals: Mutex<VecDeque<Refusal>>,
    slowness: Mutex<Duration>,
    correspondents: Mutex<Vec<(String, String)>>,
    backlog_failures: AtomicUsize,
    on_duty: AtomicBool,
    returned: AtomicUsize,
}

impl Server {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            taken: Mutex::default(),
            keys: Mutex::default(),
            attempts: AtomicUsize::new(0),
            refusals: Mutex::default(),
            slowness: Mutex::default(),
            correspondents: Mutex::default(),
            backlog_failures: AtomicUsize::new(0),
            on_duty: AtomicBool::new(true),
            returned: AtomicUsize::new(0),
        })
    }

    /// What was taken in, in order, each once.
    pub(crate) fn taken(&self) -> Vec<Inbound> {
        lock(&self.taken).clone()
    }

    /// The words that were taken in, of everybody.
    pub(crate) fn words(&self) -> Vec<String> {
        let words = |inbound: &Inbound| match &inbound.body {
            Body::Text(text) => text.expose().to_owned(),
            other => format!("{other:?}"),
        };
        self.taken().iter().map(words).collect()
    }

    pub(crate) fn attempts(&self) -> usize {
        self.attempts.load(Ordering::SeqCst)
    }

    /// The next messages are refused in these ways before one is taken.
    pub(crate) fn refuse(&self, refusals: impl IntoIterator<Item = Refusal>) {
        lock(&self.refusals).extend(refusals);
    }

    /// Each commit takes so long.
    pub(crate) fn slow(&self, wait: Duration) {
        *lock(&self.slowness) = wait;
    }

    /// Somebody has an open conversation, whose last message was this.
    pub(crate) fn knows(&self, channel: &str, last: &str) {
        lock(&self.correspondents).push((channel.to_owned(), last.to_owned()));
    }

    /// The next questions for correspondents cannot be answered.
    pub(crate) fn forgets(&self, times: usize) {
        self.backlog_failures.store(times, Ordering::SeqCst);
    }

    /// Whether the lease is given to this node.
    pub(crate) fn give_duty(&self) {
        self.on_duty.store(true, Ordering::SeqCst);
    }

    pub(crate) fn take_duty(&self) {
        self.on_duty.store(false, Ordering::SeqCst);
    }

    pub(crate) fn returned(&self) -> usize {
        self.returned.load(Ordering::SeqCst)
    }

    pub(crate) fn ports(self: &Arc<Self>) -> discord::Ports {
        discord::Ports {
            inbox: Arc::clone(self) as Arc<dyn Inbox>,
            duty: Arc::clone(self) as Arc<dyn Duty>,
            backlog: Arc::clone(self) as Arc<dyn Backlog>,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[async_trait]
impl Inbox for Server {
    async fn deliver(&self, inbound: Inbound) -> Result<Receipt, Refusal> {
        self.attempts.fetch_add(1, Ordering::SeqCst);
        let slowness = *lock(&self.slowness);
        if !slowness.is_zero() {
            tokio::time::sleep(slowness).await;
        }
        if let Some(refusal) = lock(&self.refusals).pop_front() {
            return Err(refusal);
        }
        let duplicate = !lock(&self.keys).insert(inbound.key.expose().to_owned());
        if !duplicate {
            lock(&self.taken).push(inbound);
        }
        Ok(Receipt {
            conversation: ConversationId::parse("6f9619ff-8b86-4d01-b42d-00cf4fc964ff").expect("an id"),
            seq: Seq(1),
            duplicate,
            holder: HolderKind::Flow,
            locale: Locale::KO,
            message_parts: Vec::new(),
            waiting: false,
        })
    }
}

#[async_trait]
impl Duty for Server {
    async fn hold(&self, work: &str, _lasts: Duration) -> bool {
        assert_eq!(work, "discord/gateway");
        self.on_duty.load(Ordering::SeqCst)
    }

    async fn give_back(&self, _work: &str) {
        self.returned.fetch_add(1, Ordering::SeqCst);
    }
}

#[async_trait]
impl Backlog for Server {
    async fn correspondents(&self, channel: &ChannelName) -> Result<Vec<Correspondent>, Refusal> {
        assert_eq!(channel.as_str(), "discord");
        let failing = |left: usize| left.checked_sub(1);
        if self
            .backlog_failures
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, failing)
            .is_ok()
        {
            return Err(Refusal::Unavailable);
        }
        let correspondent = |(peer, last): &(String, String)| Correspondent {
            peer: Peer::from(peer.clone()),
            last: vec![Text::from(last.as_str())],
        };
        Ok(lock(&self.correspondents).iter().map(correspondent).collect())
    }
}

/// The bot for a stand-in.
pub(crate) fn bot(standin: &Standin) -> Arc<Discord> {
    bot_with(&standin.url(), standin.token())
}

pub(crate) fn bot_with(url: &str, token: &str) -> Arc<Discord> {
    let settings = Settings {
        token: SecretString::from(token),
        api_url: Some(url.to_owned()),
    };
    Discord::paced(settings, pace()).expect("sound settings")
}

/// A bot that listens; it stops when dropped.
pub(crate) struct Running {
    pub(crate) stop: CancellationToken,
    task: Option<JoinHandle<()>>,
}

impl Running {
    pub(crate) fn start(standin: &Standin, server: &Arc<Server>) -> Self {
        Self::with(bot(standin), server)
    }

    pub(crate) fn with(bot: Arc<Discord>, server: &Arc<Server>) -> Self {
        let stop = CancellationToken::new();
        let task = tokio::spawn(discord::run(bot, server.ports(), stop.clone()));
        Self { stop, task: Some(task) }
    }

    /// Stops it and waits for its end.
    pub(crate) async fn end(mut self) {
        self.stop.cancel();
        let task = self.task.take().expect("it runs");
        tokio::time::timeout(Duration::from_secs(8), task)
            .await
            .expect("it ends")
            .expect("it does not panic");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// A stand-in, a server and a bot that listens.
pub(crate) async fn open() -> (Standin, Arc<Server>, Running) {
    let standin = Standin::start().await;
    if !in_real_time() {
        standin.acknowledge_within(LIMIT);
    }
    let server = Server::new();
    let running = Running::start(&standin, &server);
    assert!(standin.until(Standin::connected).await);
    (standin, server, running)
}

/// A message part for somebody.
pub(crate) fn outbound(peer: &str, text: &str, labels: &[&str], nonce: &str) -> Outbound {
    let choices = labels.iter().enumerate().map(|(number, label)| Choice {
        value: format!("f{number}"),
        label: Text::from(*label),
    });
    Outbound {
        peer: Peer::from(peer.to_owned()),
        message_part: MessagePart {
            text: Text::from(text),
            locale: Locale::EN,
            choices: choices.collect(),
            prompt: Seq(4),
        },
        nonce: nonce.to_owned(),
    }
}

/// Sends words to somebody.
pub(crate) async fn send(bot: &Discord, peer: &str, text: &str, nonce: &str) -> Result<Sent, SendError> {
    bot.send(outbound(peer, text, &[], nonce)).await
}
