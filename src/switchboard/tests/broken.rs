//! What one broken message or conversation costs the others: nothing. Over the real switchboard and a database in a
//! file.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::{
    Admit, Author, Body, Channel, ChannelName, Clock, Entropy, Holder, Inbound, Inbox, Limits, Locale, Measure, Moment,
    Outbound, Peer, Refusal, Repetition, SendError, Sent, Seq, Text, Way,
};
use flow::Input;
use language::Detector;
use store::{Decision, Memory, Store};
use store_sqlite::Database;
use switchboard::{Content, Parts, Seen, Settings, Switchboard, Watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use vault::Keyring;

const PUSH: ChannelName = ChannelName::of("push");

/// A messenger that keeps what it is to deliver.
#[derive(Default)]
struct Messenger(Mutex<Vec<(Peer, String)>>);

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
            retractable: None,
        };
        &LIMITS
    }

    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError> {
        let shown = (outbound.peer.clone(), outbound.bubble.text.expose().to_owned());
        self.0.lock().expect("nobody panics with it").push(shown);
        Ok(Sent::default())
    }
}

/// Breaks the rules over these words.
struct Breaks;

const BREAKING: &str = "these words break the rules";

impl Watch for Breaks {
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

struct Server {
    switchboard: Arc<Switchboard>,
    store: Arc<Database>,
    messenger: Arc<Messenger>,
    stop: CancellationToken,
    _folder: tempfile::TempDir,
}

impl Server {
    async fn open() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let entropy: Arc<dyn Entropy> = Arc::new(Dice(AtomicU64::new(7)));
        let keyring = Arc::new(Keyring::draw(&|bytes: &mut [u8]| entropy.fill(bytes)));
        let url = format!("sqlite://{}", folder.path().join("server.db").display());
        let store = store_sqlite::open(&url, keyring, entropy.clone(), "test").await;
        let store = Arc::new(store.expect("a new database opens"));
        let messenger = Arc::new(Messenger::default());
        let content = Content::load(&files(), Arc::new(Detector::new())).unwrap_or_else(|faults| panic!("{faults:?}"));
        let switchboard = Switchboard::new(Parts {
            vault: store.vault(),
            store: store.clone(),
            clock: Arc::new(StillClock),
            entropy,
            content: content.watched_by(Arc::new(Breaks)),
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

    async fn says(&self, who: &str, key: &str, words: &str) -> Result<contract::Receipt, Refusal> {
        let inbound = Inbound {
            channel: PUSH,
            peer: Peer::from(who.to_owned()),
            key: Text::from(format!("{who} {key}")),
            body: Body::Text(Text::from(words)),
            admit: Admit::Anyone,
            hints: vec![Locale::EN],
            handles: Vec::new(),
        };
        self.switchboard.deliver(inbound).await
    }

    /// What was sent to somebody.
    fn sent(&self, who: &str) -> Vec<String> {
        let sent = self.messenger.0.lock().expect("nobody panics with it");
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

#[tokio::test]
async fn a_message_that_breaks_the_rules_fails_alone() {
    let server = Server::open().await;
    let people: Vec<String> = (0..12).map(|number| format!("person {number}")).collect();
    let words = |at: usize| {
        if at == 5 {
            BREAKING
        } else {
            "hello, I need help with my visa"
        }
    };
    let all = people
        .iter()
        .enumerate()
        .map(|(at, who)| server.says(who, "1", words(at)));
    for (at, receipt) in futures_util::future::join_all(all).await.into_iter().enumerate() {
        let receipt = receipt.unwrap_or_else(|refusal| panic!("person {at} was refused: {refusal}"));
        let turns = server
            .store
            .since(receipt.conversation, Seq(0), 50)
            .await
            .expect("it is read");
        assert_eq!(turns[0].text.expose(), words(at), "nobody's words are lost");
        assert_eq!(turns[0].author, Author::Visitor);
        let said = |key: &str| {
            turns
                .iter()
                .any(|turn| turn.phrase.as_ref().is_some_and(|it| it.key.as_str() == key))
        };
        assert_eq!(said("fault-of-ours"), at == 5, "person {at}");
        assert_eq!(receipt.holder == Holder::Queue, at == 5, "a person gets what broke");
    }
    let next = server
        .says(&people[5], "2", "and my passport is lost")
        .await
        .expect("it is taken");
    let turns = server
        .store
        .since(next.conversation, Seq(0), 50)
        .await
        .expect("it is read");
    assert!(turns.len() > 3, "the next message is answered from the queue");
}

#[tokio::test]
async fn a_conversation_that_cannot_be_read_is_passed_over_and_its_writer_told() {
    let server = Server::open().await;
    let receipt = server
        .says("ana", "1", "hello, I need help")
        .await
        .expect("it is taken");
    let break_it = |conversation: &store::Conversation| {
        Ok(Decision {
            memory: Memory([&[1][..], &[0xff; 40]].concat()),
            ..nothing(conversation)
        })
    };
    server
        .store
        .act(receipt.conversation, &break_it)
        .await
        .expect("it is broken");
    let anew = server.says("ana", "2", "are you there").await;
    let anew = anew.expect("it is not brought again for ever");
    assert_ne!(anew.conversation, receipt.conversation, "a new conversation begins");
    let refused = |text: &String| text.contains("we cannot take this in");
    assert!(!server.sent("ana").iter().any(refused), "and nobody is sent away");
    server
        .says("bao", "1", "hello, I need help")
        .await
        .expect("others are heard");
}

/// A decision that changes nothing.
fn nothing(conversation: &store::Conversation) -> Decision {
    Decision {
        turns: Vec::new(),
        locale: conversation.locale,
        topic: conversation.topic.clone(),
        risk: conversation.risk,
        lowered: None,
        seat: conversation.seat.clone(),
        memory: conversation.memory.clone(),
        touched: conversation.touched,
        timers: Vec::new(),
        mail: store::Mail::Keep,
        disarms: None,
        pass: None,
        forget: Vec::new(),
        audit: Vec::new(),
        close: None,
    }
}
