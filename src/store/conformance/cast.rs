//! Who plays: visitors, a counselor, and what they say.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use contract::{
    Author, ChannelName, Choice, ConversationId, CounselorId, Entropy, Locale, Moment, Peer, Phrase, PhraseKey, Seq,
    Text,
};
use conversation::{
    Audit, Close, Closing, Conversation, Decision, Event, Holder, Memory, Occurrence, Rebinding, Refused, Returned,
    Rules, Subject, Turn, Voids,
};
use vault::Keyring;

use crate::{Arrival, ArrivalOutcome, Conversations, Keep, Store, StoreError, Wanted};

/// Noon in Seoul on the first day of 2026, and a few minutes and milliseconds: nothing about it is round.
pub(super) const NOW: Moment = Moment(1_767_236_647_123);

pub(super) const WEB: ChannelName = ChannelName::of("web");
pub(super) const TELEGRAM: ChannelName = ChannelName::of("telegram");

/// Chance that repeats itself: each seed gives its own row of bytes.
pub struct Seeded(AtomicU64);

impl Seeded {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed.wrapping_mul(0xA076_1D64_78BD_642F)))
    }
}

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut word = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            chunk.copy_from_slice(&(word ^ (word >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

/// The keys under which the conformance suite's databases are made.
pub fn keyring() -> Arc<Keyring> {
    Arc::new(other_keyring(7))
}

pub(super) fn other_keyring(seed: u64) -> Keyring {
    let entropy = Seeded::new(seed);
    Keyring::draw(&|bytes| entropy.fill(bytes))
}

pub(super) fn peer(name: &str) -> Peer {
    Peer::from(name.to_owned())
}

pub(super) fn counselor(name: &str) -> CounselorId {
    CounselorId::stored(name.to_owned())
}

/// The id of the conversation that somebody begins: the same name gives the same id.
pub(super) fn id(name: &str) -> ConversationId {
    let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    ConversationId::draw(&Seeded::new(seed))
}

/// Somebody writes on the web and gets an answer; their conversation is begun where there is none.
pub(super) fn writes(who: &str, key: &str, text: &str) -> Arrival {
    arrives(&WEB, who, key, answered(text))
}

/// The same on a messenger, where answers are sent.
pub(super) fn messages(who: &str, key: &str, text: &str) -> Arrival {
    Arrival {
        keep: Keep::Address,
        ..arrives(&TELEGRAM, who, key, answered(text))
    }
}

pub(super) fn arrives(
    channel: &ChannelName,
    who: &str,
    key: &str,
    act: impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync + 'static,
) -> Arrival {
    Arrival {
        channel: channel.clone(),
        peer: peer(who),
        keep: Keep::Index,
        key: Text::from(key),
        handles: Vec::new(),
        opening: Some(id(who)),
        crowded: false,
        occurrence: told(act),
    }
}

/// The visitor's words, and the script's echo of them.
pub(super) fn answered(text: &str) -> impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync + use<> {
    let text = text.to_owned();
    move |before| {
        let turns = vec![says(Author::Visitor, &text), says(Author::Bot, &format!("{text}!"))];
        Ok(Decision { turns, ..same(before) })
    }
}

/// A decision that changes nothing but the version.
pub(super) fn same(before: &Conversation) -> Decision {
    Decision {
        locale: Some(before.locale.unwrap_or(Locale::KO)),
        memory: Memory(format!("memory of {}", before.id).into_bytes()),
        touched: NOW,
        ..Decision::unchanged(before)
    }
}

pub(super) fn says(author: Author, text: &str) -> Turn {
    Turn {
        author,
        by: None,
        text: Text::from(text),
        locale: Locale::KO,
        choices: vec![Choice {
            value: String::from("yes"),
            label: Text::from(text),
        }],
        card: None,
        phrase: Some(Phrase::plain(PhraseKey::of("visa-status"))),
        at: NOW,
    }
}

pub(super) fn replies(by: &CounselorId, text: &str) -> Turn {
    Turn {
        by: Some(by.clone()),
        ..says(Author::Counselor, text)
    }
}

/// Whoever asks first gets the conversation.
pub(super) fn claims(by: &CounselorId) -> impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync + use<> {
    let by = by.clone();
    move |before| match &before.holder {
        Holder::Queue { since } => Ok(Decision {
            holder: Holder::Counselor {
                by: by.clone(),
                since: *since,
            },
            audit: vec![noted(&by, "claim", &before.id.to_string())],
            ..same(before)
        }),
        Holder::Counselor { by, .. } => Err(Refused::Held(Some(by.clone()))),
        Holder::Flow | Holder::Closed => Err(Refused::Because("nobody waits here")),
    }
}

pub(super) fn waits(since: Moment) -> impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync {
    move |before| {
        Ok(Decision {
            holder: Holder::Queue { since },
            ..same(before)
        })
    }
}

pub(super) fn closes(closing: Closing) -> impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync {
    move |before| {
        let close = Close {
            outcome: String::from("informed"),
            closing,
        };
        Ok(Decision {
            holder: Holder::Closed,
            close: Some(close),
            topic: Some(String::from("visa")),
            ..same(before)
        })
    }
}

pub(super) fn noted(by: &CounselorId, action: &str, subject: &str) -> Audit {
    Audit {
        at: NOW,
        actor: by.to_string(),
        action: action.to_owned(),
        subject: ConversationId::parse(subject)
            .map_or_else(|| Subject::Person(counselor(subject)), Subject::Conversation),
        reason: Some(Text::from("because")),
        rule: None,
    }
}

/// What a node asks for that sends on the messenger, a minute for each row and no pace to keep.
pub(super) fn wanted(owner: &str, now: Moment) -> Wanted<'_> {
    static CHANNEL: ChannelName = TELEGRAM;
    Wanted {
        channel: &CHANNEL,
        owner,
        now,
        until: now.after(Duration::from_mins(1)),
        most: 32,
        pace: Duration::ZERO,
    }
}

/// The conversation goes to another peer.
pub(super) fn rebinds(
    channel: &ChannelName,
    peer: &Peer,
    floor: u64,
) -> impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync + use<> {
    rebinds_with(channel, peer, floor, Voids::All)
}

/// The same, voiding what is said.
pub(super) fn rebinds_with(
    channel: &ChannelName,
    peer: &Peer,
    floor: u64,
    voids: Voids,
) -> impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync + use<> {
    let to = Returned {
        channel: channel.clone(),
        peer: peer.clone(),
        voids,
        quiet: NOW.after(Duration::from_hours(24)),
    };
    move |before| {
        Ok(Decision {
            rebinding: Some(Rebinding {
                to: to.clone(),
                floor: Seq(floor),
            }),
            ..Decision::unchanged(before)
        })
    }
}

/// The rules of the conformance suite: each occurrence is told by a function of its own, found by its seed.
pub(super) static TOLD: Told = Told(Mutex::new(Vec::new()));

/// What follows from an occurrence.
type Act = dyn Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync;

/// See [`TOLD`].
pub(super) struct Told(Mutex<Vec<Arc<Act>>>);

impl Rules for Told {
    fn decide(&self, conversation: &Conversation, occurrence: &Occurrence) -> Result<Decision, Refused> {
        let at = usize::try_from(occurrence.seed).expect("a small number");
        let act = self.0.lock().unwrap_or_else(PoisonError::into_inner)[at].clone();
        act(conversation)
    }
}

/// Something that happens and leads to what the function says.
pub(super) fn told(act: impl Fn(&Conversation) -> Result<Decision, Refused> + Send + Sync + 'static) -> Occurrence {
    let mut acts = TOLD.0.lock().unwrap_or_else(PoisonError::into_inner);
    acts.push(Arc::new(act));
    happens(acts.len() as u64 - 1)
}

/// The same message at another moment.
pub(super) fn later(at: Moment, arrival: Arrival) -> Arrival {
    Arrival {
        occurrence: Occurrence {
            at,
            ..arrival.occurrence
        },
        ..arrival
    }
}

fn happens(seed: u64) -> Occurrence {
    Occurrence {
        at: NOW,
        seed,
        event: Event::WaitDue,
    }
}

/// Rules that say one thing, whatever happens.
struct Once<'a>(&'a Act);

impl Rules for Once<'_> {
    fn decide(&self, conversation: &Conversation, _: &Occurrence) -> Result<Decision, Refused> {
        (self.0)(conversation)
    }
}

/// A store that is told what follows.
#[async_trait]
pub(super) trait Tell {
    /// Something happens to a conversation and leads to what the function says.
    async fn tell(&self, conversation: ConversationId, act: &Act) -> Result<ArrivalOutcome, StoreError>;
}

#[async_trait]
impl<T: Conversations + ?Sized> Tell for T {
    async fn tell(&self, conversation: ConversationId, act: &Act) -> Result<ArrivalOutcome, StoreError> {
        self.act(&Once(act), conversation, &happens(0)).await
    }
}

/// Takes one message in.
pub(super) async fn take(store: &dyn Store, arrival: Arrival) -> Result<ArrivalOutcome, StoreError> {
    let mut outcomes = store.turns(&TOLD, &[arrival]).await;
    assert_eq!(outcomes.len(), 1, "one answer for one arrival");
    outcomes.remove(0)
}

/// Takes one message in that must be committed.
pub(super) async fn begin(store: &dyn Store, arrival: Arrival) -> Conversation {
    let outcome = take(store, arrival).await.expect("the message is taken in");
    outcome.committed().expect("the message is new").0
}

/// What stands in a conversation, in order.
pub(super) async fn texts(store: &dyn Store, conversation: ConversationId) -> Vec<String> {
    let turns = store
        .since(conversation, Seq(0), 1_000)
        .await
        .expect("the turns are read");
    for (at, turn) in turns.iter().enumerate() {
        assert_eq!(turn.seq.0, at as u64 + 1, "the places have no gap");
    }
    turns.into_iter().map(|turn| turn.text.expose().to_owned()).collect()
}
