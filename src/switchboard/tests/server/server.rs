//! The real switchboard over a database in a file, and a messenger that does as a test wants it.

use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::{
    Admit, Body, Channel, ChannelName, Clock, Entropy, Inbound, Inbox, Limits, Locale, Measure, Moment, Outbound, Peer,
    Receipt, Refusal, Repetition, Retracted, SendError, Sent, Text, Way,
};
use conversation::{Seen, StepObserver};
use flow::Input;
use language::Detector;
use store_sqlite::Database;
use switchboard::{Parts, Settings, Switchboard};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use vault::Keyring;

const PUSH: ChannelName = ChannelName::of("push");

/// How a messenger takes a wish to delete.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Deleting {
    /// At once.
    Works,
    /// It asks to wait.
    Later,
    /// It never answers.
    Hangs,
    /// The adapter breaks over it.
    Breaks,
}

/// A messenger that keeps what it is to deliver.
pub(crate) struct Messenger {
    sent: Mutex<Vec<(Peer, String)>>,
    deleting: Deleting,
    asked_to_delete: AtomicUsize,
}

impl Messenger {
    /// How often it was asked to delete.
    pub(crate) fn asked_to_delete(&self) -> usize {
        self.asked_to_delete.load(Ordering::SeqCst)
    }
}

#[async_trait::async_trait]
impl Channel for Messenger {
    fn name(&self) -> ChannelName {
        PUSH
    }

    fn way(&self) -> Way {
        Way::Push
    }

    fn limits(&self) -> &Limits {
        static LIMITS: Limits = Limits {
            text: 4_096,
            measure: Measure::Scalars,
            choices: 10,
            label: 40,
            rate: 1_000,
            abreast: 8,
            oldest: Duration::from_hours(1),
            repetition: Repetition::Doubled,
            retractable: Some(Duration::from_hours(48)),
        };
        &LIMITS
    }

    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError> {
        let shown = (outbound.peer.clone(), outbound.message_part.text.expose().to_owned());
        let mut sent = self.sent.lock().expect("nobody panics with it");
        sent.push(shown);
        Ok(Sent {
            handles: vec![Text::from(sent.len().to_string())],
        })
    }

    async fn retract(&self, _: &Peer, _: &[Text]) -> Result<Retracted, SendError> {
        self.asked_to_delete.fetch_add(1, Ordering::SeqCst);
        match self.deleting {
            Deleting::Works => Ok(Retracted::default()),
            Deleting::Later => Err(SendError::Retry(Duration::from_secs(5))),
            Deleting::Hangs => std::future::pending().await,
            Deleting::Breaks => panic!("as it was told to"),
        }
    }
}

/// Breaks the rules over these words.
struct Breaks;

pub(crate) const BREAKING: &str = "these words break the rules";

impl StepObserver for Breaks {
    fn stepped(&self, seen: &Seen<'_>) {
        assert!(!matches!(seen.input, Input::Text(BREAKING)), "as it was told to");
    }
}

struct StillClock;

impl Clock for StillClock {
    fn now(&self) -> Moment {
        Moment(1_794_978_000_000)
    }
}

struct Dice(AtomicU64);

impl Entropy for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let mixed = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            *byte = (mixed ^ (mixed >> 29))
                .wrapping_mul(0xBF58_476D_1CE4_E5B9)
                .to_be_bytes()[0];
        }
    }
}

pub(crate) struct Server {
    switchboard: Arc<Switchboard>,
    pub(crate) store: Arc<Database>,
    pub(crate) messenger: Arc<Messenger>,
    stop: CancellationToken,
    _folder: tempfile::TempDir,
}

impl Server {
    pub(crate) async fn open(deleting: Deleting) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let entropy: Arc<dyn Entropy> = Arc::new(Dice(AtomicU64::new(7)));
        let keyring = Arc::new(Keyring::draw(&|bytes: &mut [u8]| entropy.fill(bytes)));
        let url = format!("sqlite://{}", folder.path().join("server.db").display());
        let store = store_sqlite::open(&url, keyring, entropy.clone(), "test").await;
        let store = Arc::new(store.expect("a new database opens"));
        let messenger = Arc::new(Messenger {
            sent: Mutex::default(),
            deleting,
            asked_to_delete: AtomicUsize::new(0),
        });
        let script = content::load(&files(), Arc::new(Detector::new())).unwrap_or_else(|faults| panic!("{faults:?}"));
        let switchboard = Switchboard::new(Parts {
            vault: store.vault(),
            store: store.clone(),
            clock: Arc::new(StillClock),
            entropy,
            script: script.watched_by(Arc::new(Breaks)),
            channels: vec![messenger.clone()],
            settings: Settings {
                node: String::from("test"),
                retention: Duration::from_hours(24),
                conversations_each: 2,
                address: None,
            },
        });
        let stop = CancellationToken::new();
        switchboard.run(&TaskTracker::new(), &stop).await;
        Self {
            switchboard,
            store,
            messenger,
            stop,
            _folder: folder,
        }
    }

    pub(crate) async fn says(&self, who: &str, key: &str, words: &str) -> Result<Receipt, Refusal> {
        self.brings(who, key, Body::Text(Text::from(words))).await
    }

    pub(crate) async fn brings(&self, who: &str, key: &str, body: Body) -> Result<Receipt, Refusal> {
        let inbound = Inbound {
            channel: PUSH,
            peer: Peer::from(who.to_owned()),
            key: Text::from(format!("{who} {key}")),
            body,
            admit: Admit::Anyone,
            hints: vec![Locale::EN],
            handles: Vec::new(),
        };
        self.switchboard.intake.deliver(inbound).await
    }

    /// What was sent to somebody.
    pub(crate) fn sent(&self, who: &str) -> Vec<String> {
        let sent = self.messenger.sent.lock().expect("nobody panics with it");
        let theirs = sent.iter().filter(|(peer, _)| peer.expose() == who);
        theirs.map(|(_, text)| text.clone()).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for folder in ["flows", "locales"] {
        gather(&root, Path::new(folder), &mut found);
    }
    found
}

fn gather(root: &Path, at: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(at)).expect("the folder is there") {
        let path = at.join(entry.expect("it can be listed").file_name());
        if root.join(&path).is_dir() {
            gather(root, &path, found);
        } else if let Ok(text) = std::fs::read_to_string(root.join(&path)) {
            found.push((path.to_string_lossy().into_owned(), text));
        }
    }
}
