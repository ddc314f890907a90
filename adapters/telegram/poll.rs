//! Asking Telegram for updates.
//!
//! The number of the next update is kept in memory alone: Telegram keeps what was not acknowledged for a day, and the
//! server knows what it has had.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use teloxide::RequestError;
use teloxide::payloads::{DeleteWebhook, DeleteWebhookSetters as _};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::backoff::Backoff;
use crate::calls::{GetUpdates, GetWebhookInfo};
use crate::deliver::{Later, deliver};
use crate::limits::{ASKED_FOR, UPDATES_AT_ONCE};
use crate::receive::{Update, pick, pick_all};
use crate::telegram::{Ports, Telegram};
use crate::verdict::{is_conflict, word};

/// One node at a time asks: a second question ends the first (`getUpdates`, 409).
const WORK: &str = "telegram/poll";
const LEASE: Duration = Duration::from_mins(1);

/// How long the node may take to hear whether it has the duty.
const HOLD_MOST: Duration = Duration::from_secs(5);

/// How long giving the work back may take.
const GIVE_BACK_MOST: Duration = Duration::from_secs(2);

/// Polls while this node has the duty. Ends when `stop` is cancelled, in the middle of whatever it does: what was not
/// acknowledged comes again, and the server knows what it has had.
pub(crate) async fn run(telegram: &Arc<Telegram>, server: &Ports, stop: &CancellationToken) {
    let mut poll = Poll {
        telegram,
        server,
        offset: None,
        webhook: Webhook::Unasked,
        backoff: Backoff::new(telegram.pace),
        held: false,
    };
    let rounds = async {
        loop {
            let pause = poll.round().await;
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
        }
    };
    tokio::select! {
        () = stop.cancelled() => {}
        () = rounds => {}
    }
    if poll.held {
        drop(tokio::time::timeout(GIVE_BACK_MOST, server.duty.give_back(WORK)).await);
    }
}

/// Whether a webhook stands in the way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Webhook {
    Unasked,
    Gone,
}

struct Poll<'a> {
    telegram: &'a Arc<Telegram>,
    server: &'a Ports,
    /// The number of the first update that is still wanted. Nothing, where nothing is left to acknowledge: Telegram
    /// draws a new number after a quiet week, and an old one would hide what comes then.
    offset: Option<i64>,
    webhook: Webhook,
    backoff: Backoff,
    /// Whether the duty is this node's, as far as it knows.
    held: bool,
}

impl Poll<'_> {
    /// Asks once and hands over what came; tells how long to wait before the next time.
    async fn round(&mut self) -> Duration {
        let hold = self.server.duty.hold(WORK, LEASE);
        self.held = tokio::time::timeout(HOLD_MOST, hold).await.unwrap_or(false);
        if !self.held {
            return self.telegram.pace.turn;
        }
        if self.webhook == Webhook::Unasked {
            // The calls get a round of their own, because together with a request for updates they may outlast the
            // lease.
            return match self.take_webhook_down().await {
                Ok(()) => Duration::ZERO,
                Err(error) => self.failed(&error),
            };
        }
        let updates = match self.ask().await {
            Ok(updates) => updates,
            Err(error) => return self.failed(&error),
        };
        if updates.is_empty() {
            self.backoff.succeeded();
            self.offset = None;
            return self.telegram.pace.breath;
        }
        let first = updates.iter().map(|update| update.id).min();
        let last = updates.iter().map(|update| update.id).max();
        let handed = hand_over(self.telegram, self.server, updates).await;
        self.offset = handed.missing.or(last.map(|last| last.saturating_add(1)));
        if self.offset != first {
            self.backoff.succeeded();
        }
        handed
            .wait
            .map_or(Duration::ZERO, |wait| wait.max(self.backoff.failed()))
    }

    async fn take_webhook_down(&mut self) -> Result<(), RequestError> {
        if !self.telegram.call(GetWebhookInfo {}).await?.url.is_empty() {
            let keep = DeleteWebhook::new().drop_pending_updates(false);
            self.telegram.call(keep).await?;
        }
        self.webhook = Webhook::Gone;
        Ok(())
    }

    async fn ask(&self) -> Result<Vec<Update>, RequestError> {
        let answer = self.telegram.call(GetUpdates {
            offset: self.offset,
            limit: UPDATES_AT_ONCE,
            timeout: self.telegram.pace.patience.as_secs(),
            allowed_updates: &ASKED_FOR,
        });
        match answer.await {
            Ok(updates) => Ok(updates.iter().filter_map(pick).collect()),
            // One update that a strict reader does not take must not hold up everybody's.
            Err(RequestError::InvalidJson { raw, source }) => {
                pick_all(&raw).ok_or(RequestError::InvalidJson { raw, source })
            }
            Err(error) => Err(error),
        }
    }

    fn failed(&mut self, error: &RequestError) -> Duration {
        if self.backoff.fresh() {
            tracing::warn!(reason = word(error), "Telegram gave no updates; it is asked again");
        }
        if is_conflict(error) {
            self.webhook = Webhook::Unasked;
        }
        let pause = self.backoff.failed();
        match error {
            RequestError::RetryAfter(wait) => wait.duration().max(pause),
            _ => pause,
        }
    }
}

/// What became of the updates of one answer.
struct Handed {
    /// The lowest number of those that the server has not taken.
    missing: Option<i64>,
    /// How long the server asks to be left alone, where it has not taken all.
    wait: Option<Duration>,
}

/// Hands updates to the server: those of one chat one after the other, those of different chats at the same time. At
/// most a hundred are on their way, because Telegram gives no more at once.
async fn hand_over(telegram: &Arc<Telegram>, server: &Ports, updates: Vec<Update>) -> Handed {
    let first = updates.iter().map(|update| update.id).min();
    let mut chats: BTreeMap<String, Vec<Update>> = BTreeMap::new();
    for update in updates {
        let chat = update.inbound.as_ref().map(|inbound| inbound.peer.expose().to_owned());
        chats.entry(chat.unwrap_or_default()).or_default().push(update);
    }
    let late = CancellationToken::new();
    let mut tasks = JoinSet::new();
    for (_, said) in chats {
        tasks.spawn(hand_over_chat(Arc::clone(telegram), server.clone(), said, late.clone()));
    }
    let mut handed = Handed {
        missing: None,
        wait: None,
    };
    let bell = tokio::time::sleep(telegram.pace.handing);
    tokio::pin!(bell);
    loop {
        let chat = tokio::select! {
            chat = tasks.join_next() => chat,
            () = &mut bell, if !late.is_cancelled() => {
                late.cancel();
                continue;
            }
        };
        match chat {
            Some(Ok(chat)) => {
                handed.missing = [handed.missing, chat.missing].into_iter().flatten().min();
                handed.wait = handed.wait.max(chat.wait);
            }
            // A chat whose task broke is not known to be taken; asking for everything again harms nobody.
            Some(Err(_)) => {
                handed.missing = first;
                handed.wait = handed.wait.max(Some(Duration::ZERO));
            }
            None => return handed,
        }
    }
}

/// Hands over what one person said, in order, and stops at what the server does not take. No further one is begun once
/// it is `late`; the one on its way ends within the ten seconds that the contract gives it.
async fn hand_over_chat(telegram: Arc<Telegram>, server: Ports, said: Vec<Update>, late: CancellationToken) -> Handed {
    let mut said = said.into_iter();
    while let Some(update) = said.next() {
        let taken = if late.is_cancelled() {
            Err(Later::Away)
        } else {
            deliver(&server, update.inbound).await
        };
        if let Err(later) = taken {
            let rest = said.map(|update| update.id);
            return Handed {
                missing: rest.chain([update.id]).min(),
                wait: Some(match later {
                    Later::Busy(wait) => wait,
                    Later::Away => Duration::ZERO,
                }),
            };
        }
        if let Some(press) = update.press {
            telegram.pressed(press).await;
        }
    }
    Handed {
        missing: None,
        wait: None,
    }
}
