//! Somebody who writes on a messenger, and notes what was acknowledged.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use standin::kakao::Message;

use crate::messenger_kill::town::{GLANCE, PATIENCE};
use crate::phone::{Platform, person};

/// When `KakaoTalk` repeats a message that was not answered.
const AGAIN: Duration = Duration::from_millis(100);

/// Words of the server's answers that say that a message is kept. `KakaoTalk` shows other answers as well, such as that
/// a message was not kept.
const KEPT: [&str; 4] = [
    "무엇을 도와드릴까요?",
    "차례를 기다리고 있고",
    "잘 받았어요.",
    "번호를 적어 주세요.",
];

/// Somebody.
pub(super) struct Person {
    pub(super) platform: Platform,
    pub(super) number: i64,
    /// How many messages of theirs went out.
    sent: AtomicUsize,
    /// How many message parts there are on the phone once the message that is out is answered; 0 while none is out.
    due: AtomicUsize,
    wrote: Mutex<Vec<String>>,
    heard: Mutex<Vec<String>>,
}

impl Person {
    pub(super) fn new(platform: Platform, number: i64) -> Self {
        Self {
            platform,
            number,
            sent: AtomicUsize::new(0),
            due: AtomicUsize::new(0),
            wrote: Mutex::default(),
            heard: Mutex::default(),
        }
    }

    /// Begins a conversation, and asks for a person.
    pub(super) async fn begins(&self) {
        self.writes(&format!("안녕하세요, 저는 {}", self.name())).await;
        self.sees(KEPT[0]).await;
        self.writes("상담원").await;
        self.sees(KEPT[1]).await;
    }

    /// By what they are known at the desk. No name is a part of another one.
    pub(super) fn name(&self) -> String {
        format!("손님 {}이에요", self.number)
    }

    /// Writes, and comes back once that is acknowledged: on `KakaoTalk` an answer was shown that says so, and until
    /// then the platform repeats the message; on the others a message part has come since.
    pub(super) async fn writes(&self, text: &str) {
        let before = self.message_parts();
        self.due.store(before + 1, Ordering::SeqCst);
        let count = self.sent.fetch_add(1, Ordering::SeqCst);
        match &self.platform {
            Platform::Telegram(it) => {
                it.says(self.number, text);
                self.until_more_than(before).await;
            }
            Platform::Discord(it) => {
                it.says(&person(self.number), text);
                self.until_more_than(before).await;
            }
            Platform::Kakao(it) => {
                let message = Message::of(&person(self.number), text).with_id(&format!("chp-{}-{count}", self.number));
                let kept = |texts: Vec<&str>| texts.iter().any(|text| KEPT.iter().any(|kept| text.contains(kept)));
                while !kept(it.sends(message.clone()).await.texts()) {
                    tokio::time::sleep(AGAIN).await;
                }
            }
        }
        self.due.store(0, Ordering::SeqCst);
        lock(&self.wrote).push(text.to_owned());
    }

    async fn until_more_than(&self, before: usize) {
        while self.message_parts() <= before {
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Whether a message of theirs is out that nobody has answered.
    pub(super) fn is_unanswered(&self) -> bool {
        self.message_parts() < self.due.load(Ordering::SeqCst)
    }

    /// How many messages of theirs went out.
    pub(super) fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }

    /// Notes a reply that was acknowledged to the counselor.
    pub(super) fn heard(&self, text: String) {
        lock(&self.heard).push(text);
    }

    /// What they wrote and what was replied to them, as far as it was acknowledged.
    pub(super) fn ledgers(&self) -> (Vec<String>, Vec<String>) {
        (lock(&self.wrote).clone(), lock(&self.heard).clone())
    }

    /// How many message parts stand on the phone.
    fn message_parts(&self) -> usize {
        match &self.platform {
            Platform::Telegram(it) => it.message_parts(self.number).len(),
            Platform::Kakao(it) => it.message_parts(&person(self.number)).len(),
            Platform::Discord(it) => {
                let name = person(self.number);
                it.received().iter().filter(|taken| taken.person == name).count()
            }
        }
    }

    /// Everything that stands on the phone.
    pub(super) fn phone(&self) -> String {
        let message_parts = self.platform.shown(self.number).into_iter();
        message_parts.map(|message_part| message_part.text + "\n").collect()
    }

    /// How often these words stand on the phone.
    fn times_shown(&self, words: &str) -> usize {
        self.phone().matches(words).count()
    }

    /// How often replies stand on the phone, each as often as it was shown.
    pub(super) fn showings(&self) -> usize {
        let phone = self.phone();
        let replies = lock(&self.heard);
        replies.iter().map(|reply| phone.matches(reply.as_str()).count()).sum()
    }

    /// Waits until these words stand on the phone, fetching them where the messenger must be asked.
    pub(super) async fn sees(&self, words: &str) {
        let seen = tokio::time::timeout(PATIENCE, self.until_shown(words, 1)).await;
        assert!(seen.is_ok(), "{} does not see `{words}`", self.name());
    }

    /// Waits until these words stand so often on the phone.
    pub(super) async fn until_shown(&self, words: &str, times: usize) {
        while self.times_shown(words) < times {
            self.fetches().await;
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Whether what waits must be fetched.
    pub(super) fn fetches_itself(&self) -> bool {
        matches!(self.platform, Platform::Kakao(_))
    }

    /// Fetches what waits, where the messenger must be asked.
    pub(super) async fn fetches(&self) {
        self.platform.fetches(self.number).await;
    }
}

fn lock(ledger: &Mutex<Vec<String>>) -> std::sync::MutexGuard<'_, Vec<String>> {
    ledger.lock().unwrap_or_else(PoisonError::into_inner)
}
