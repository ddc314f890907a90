//! KakaoTalk: the chats of any number of people, the skill calls that they cause, the callback and the Event API.
//!
//! [`Kakao::start`] opens a server on 127.0.0.1; [`Kakao::server`] says where the skill is. Then people speak
//! ([`Kakao::says`]), tap ([`Kakao::presses`]) and read ([`Kakao::message_parts`]). What the server sends is held
//! against Kakao's limits; an answer that breaks one is not shown, as on the real platform, and stands in
//! [`Kakao::violations`]. Faults are switched on and off at any time. Written from Kakao's guide; it knows no type
//! of the server.
//!
//! A clone is another handle to the same stand-in; the server ends with the last one.

mod chance;
mod chat;
mod events;
mod line;
mod message;
mod rules;
mod server;
mod skill;
mod state;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::timeout;

pub use self::chat::{Button, Failure, MessagePart, Outcome, Way};
pub use self::message::Message;
pub use self::state::{Callbacks, View};
use self::state::{Server, Shared};
use crate::tempo::patience;

/// The stand-in.
#[derive(Clone)]
pub struct Kakao {
    shared: Arc<Shared>,
    server: Arc<server::Server>,
}

impl Kakao {
    /// Opens the stand-in on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// When no port of this machine can be opened: no test can run then.
    pub async fn start() -> Self {
        let shared = Arc::new(Shared::default());
        let server = server::open(Arc::clone(&shared)).await;
        let server = Arc::new(server.expect("a port on 127.0.0.1 is free"));
        shared.state().host = server.host();
        Self { shared, server }
    }

    /// Its address, for `HAEMIL_KAKAO__EVENT_API_URL`: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.server.host())
    }

    /// Its host and port, for `HAEMIL_KAKAO__CALLBACK_HOSTS`: `127.0.0.1:PORT`.
    pub fn host(&self) -> String {
        self.server.host()
    }

    /// Where the skill is, with its whole path (`http://127.0.0.1:8080/channels/kakao`), and its key. May be said again
    /// after the server has moved.
    pub fn server(&self, skill: &str, key: &str) {
        self.shared.state().server = Some(Server {
            skill: skill.to_owned(),
            key: key.to_owned(),
        });
    }

    /// Somebody writes, and waits for the answer, five seconds at most.
    pub async fn says(&self, person: &str, text: &str) -> Outcome {
        self.sends(Message::of(person, text)).await
    }

    /// Somebody sends a picture: Kakao hands it on as an address in place of the words.
    pub async fn shows_picture(&self, person: &str) -> Outcome {
        self.says(person, "http://dn-m.talk.kakao.com/talkm/oYk1/i_standin.jpg")
            .await
    }

    /// Somebody taps a button under the last answer, by its label. [`Failure::NoButton`] when there is none of that
    /// name.
    pub async fn presses(&self, person: &str, label: &str) -> Outcome {
        let button = self.buttons(person).into_iter().find(|button| button.label == label);
        match button {
            Some(button) if button.action == "message" => self.sends(Message::tap(person, &button)).await,
            _ => Outcome::Failed(Failure::NoButton),
        }
    }

    /// A message with all its particulars.
    pub async fn sends(&self, message: Message) -> Outcome {
        skill::send(&self.shared, &message).await
    }

    /// Sends messages all at once, the last one first: the order of one person's words on real connections is nobody's
    /// promise. The outcomes stand in the order of the messages.
    pub async fn sends_all(&self, messages: Vec<Message>) -> Vec<Outcome> {
        let mut outcomes: Vec<_> =
            join_all(messages.iter().rev().map(|message| skill::send(&self.shared, message))).await;
        outcomes.reverse();
        outcomes
    }

    /// Sends a message and hangs up without reading the answer: what the server says to it is never seen.
    pub async fn walks_away(&self, message: &Message) {
        skill::walk_away(&self.shared, message).await;
    }

    /// Posts any bytes to the skill with these headers, as a forger would; gives the status, or nothing when the server
    /// did not answer with one.
    pub async fn forges(&self, headers: &[(&str, &str)], body: Vec<u8>) -> Option<u16> {
        skill::forge(&self.shared, headers, body).await
    }

    /// The chat of a person as they see it, in the order of arrival; their own words are not in it.
    pub fn message_parts(&self, person: &str) -> Vec<MessagePart> {
        let state = self.shared.state();
        state
            .ledger
            .iter()
            .filter(|message_part| message_part.person == person)
            .cloned()
            .collect()
    }

    /// The quick replies under the last answer of a person's chat, and the buttons of its cards.
    pub fn buttons(&self, person: &str) -> Vec<Button> {
        self.message_parts(person)
            .pop()
            .map_or_else(Vec::new, |message_part| message_part.buttons)
    }

    /// Everything that Kakao took, of all people, in the order of arrival, each with an id of its own.
    pub fn received(&self) -> Vec<MessagePart> {
        self.shared.state().ledger.clone()
    }

    /// Waits until `reached` holds; `false` when it does not within the time.
    pub async fn until(&self, within: Duration, mut reached: impl FnMut(&View) -> bool) -> bool {
        let wait = async {
            loop {
                let changed = self.shared.changed.notified();
                let mut changed = std::pin::pin!(changed);
                changed.as_mut().enable();
                if reached(&self.shared.view()) {
                    return;
                }
                changed.await;
            }
        };
        timeout(within, wait).await.is_ok()
    }

    /// Waits until a person has seen `count` message parts altogether; `false` when they have not in good time.
    pub async fn until_message_parts(&self, person: &str, count: usize) -> bool {
        let seen = |view: &View| {
            view.message_parts
                .iter()
                .filter(|message_part| message_part.person == person)
                .count()
        };
        self.until(patience(), |view| seen(view) >= count).await
    }

    /// In what the server broke Kakao's rules, a sentence each. A test of any journey should find this empty.
    pub fn violations(&self) -> Vec<String> {
        self.shared.state().violations.clone()
    }

    /// How many message parts were taken without a word to the server: each of them may come twice.
    pub fn possible_doubles(&self) -> usize {
        self.shared.state().untold
    }

    /// Whether messages carry a `callbackUrl`. They do not at first.
    pub fn callbacks(&self, callbacks: Callbacks) {
        self.shared.state().callbacks = callbacks;
    }

    /// How long an answer and a callback may take: 5 s and 60 s at first, as on the real platform.
    pub fn limits(&self, answer: Duration, callback: Duration) {
        let mut state = self.shared.state();
        state.answer_limit = answer;
        state.callback_limit = callback;
    }

    /// The REST key that the Event API wants. Any is taken at first.
    pub fn rest_key(&self, key: &str) {
        self.shared.state().rest_key = Some(key.to_owned());
    }

    /// This person is no friend of the channel any more: the Event API takes messages to them and then says that they
    /// failed.
    pub fn blocks(&self, person: &str) {
        self.shared.state().blocked.insert(person.to_owned());
    }

    /// So many of a hundred calls fail from now on, the same ones for the same seed: an answer to a message is not
    /// read; a callback or a message by the Event API is dropped before it is taken, dropped after it was taken, met
    /// with 429 or with
    /// 503. Zero ends it.
    pub fn fail_share(&self, percent: u8, seed: u64) {
        self.shared.state().chance = chance::Chance::new(percent, seed);
    }

    /// The next so many calls to the callback or the Event API are dropped before they are taken.
    pub fn drop_next(&self, calls: usize) {
        self.shared.state().drop_next = calls;
    }

    /// The next so many calls to the callback or the Event API are taken, and the connection breaks before the server
    /// is told.
    pub fn drop_told(&self, calls: usize) {
        self.shared.state().drop_told = calls;
    }

    /// The next so many calls to the callback or the Event API are met with this HTTP status.
    pub fn refuse_next(&self, calls: usize, status: u16) {
        self.shared.state().refuse_next = (calls, status);
    }

    /// The callback and the Event API answer so much later from now on.
    pub fn delay(&self, delay: Duration) {
        self.shared.state().delay = delay;
    }

    /// Every message is sent so many times at once from now on, the same to the last byte. The person sees the first
    /// answer that comes; the others are counted by [`Kakao::repeat_answers`].
    pub fn repeats(&self, times: usize) {
        self.shared.state().repeats = times.max(1);
    }

    /// The texts in the answers to repetitions, one list an answer, in the order of arrival.
    pub fn repeat_answers(&self) -> Vec<Vec<String>> {
        self.shared.state().repeat_answers.clone()
    }
}
