//! Somebody has erased their conversation: what stands on their phone goes too, as far as the platform lets us.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use contract::{Argument, Clock, MessagePart, Outbound, Phrase, SendError, Seq, Text};
use conversation::phrases;
use futures_util::FutureExt;
use store::{Retraction, StoreError};
use tokio::task::JoinSet;

use super::Post;
use super::attempt::{self, backoff};

/// After this long it is given up: by then no platform deletes what was written before.
const OLDEST: Duration = Duration::from_hours(48);

/// Deleting many messages takes many calls.
const PATIENCE: Duration = Duration::from_mins(2);

/// How long a node has for a deletion.
const LEASE: Duration = Duration::from_mins(3);

const _: () = assert!(
    LEASE.as_secs() > PATIENCE.as_secs() + attempt::PATIENCE.as_secs(),
    "another node would begin a deletion that is still under way"
);

/// How many phones at once.
const ABREAST: usize = 4;

impl Post {
    /// Begins with what waits. Returns how much that was.
    pub(super) async fn begin_retractions(self: &Arc<Self>, deleting: &mut JoinSet<()>) -> Result<usize, StoreError> {
        if self.channel.limits().retractable.is_none() && self.channel.way() == contract::Way::Ride {
            return Ok(0);
        }
        let room = self
            .breaker
            .room(self.delivery.clock.now(), ABREAST.saturating_sub(deleting.len()));
        if room == 0 {
            return Ok(0);
        }
        let name = self.channel.name();
        let waiting = self
            .delivery
            .outbox
            .retractions(&self.wanted(&name, room, LEASE))
            .await?;
        let count = waiting.len();
        for retraction in waiting {
            deleting.spawn(self.clone().retract(retraction));
        }
        Ok(count)
    }

    async fn retract(self: Arc<Self>, retraction: Retraction) {
        let now = self.delivery.clock.now();
        let tried = AssertUnwindSafe(self.try_retract(&retraction)).catch_unwind().await;
        let tried = tried.unwrap_or_else(|_| {
            tracing::error!(channel = %self.channel.name(), "an adapter has failed over a deletion");
            Err(backoff(retraction.attempts))
        });
        let again = match tried {
            Ok(()) => None,
            Err(_) if now.since(retraction.since) > OLDEST => None,
            Err(wait) => Some(now.after(wait)),
        };
        if let Err(error) = self.delivery.outbox.retracted(&retraction.id, again).await {
            tracing::warn!(%error, "what became of a deletion could not be kept");
        }
    }

    /// Deletes, and says what could not be deleted; or tells how long to wait before the next try.
    async fn try_retract(&self, retraction: &Retraction) -> Result<(), Duration> {
        let (now, limits) = (self.delivery.clock.now(), self.channel.limits());
        let mut left = 0;
        let mut young = Vec::new();
        for (at, handles) in &retraction.turns {
            if handles.is_empty() {
                // Perhaps it arrived; nobody can delete what has no number.
                left += 1;
            } else if limits.retractable.is_some_and(|age| now.since(*at) < age) {
                young.extend(handles.iter().cloned());
            } else {
                left += handles.len();
            }
        }
        if !young.is_empty() {
            left += self.delete(retraction, &young).await?;
        }
        let outbound = Outbound {
            peer: retraction.peer.clone(),
            message_part: self.told(retraction, left),
            nonce: nonce(&retraction.id),
        };
        // What could not be deleted is said once; if the platform does not take it, nothing is gained by deleting
        // again.
        let _ = tokio::time::timeout(attempt::PATIENCE, self.channel.send(outbound)).await;
        Ok(())
    }

    /// Deletes messages; how many are left.
    async fn delete(&self, retraction: &Retraction, handles: &[Text]) -> Result<usize, Duration> {
        let deleted = tokio::time::timeout(PATIENCE, self.channel.retract(&retraction.peer, handles)).await;
        let wait = backoff(retraction.attempts);
        match deleted.unwrap_or(Err(SendError::Unknown)) {
            Ok(retracted) => {
                self.breaker.answered();
                Ok(retracted.left)
            }
            Err(SendError::Never | SendError::Refused) => {
                self.breaker.answered();
                Ok(handles.len())
            }
            // The platform is there and wants it slower.
            Err(SendError::Retry(after)) => {
                self.breaker.answered();
                Err(wait.max(after))
            }
            Err(SendError::Pause(after)) => {
                self.breaker.answered();
                self.pause(self.delivery.clock.now().after(after)).await;
                Err(wait.max(after))
            }
            // Whether messages arrive is found out by messages: one kind of call that fails must not hold them back.
            Err(SendError::Down | SendError::Broken | SendError::Unknown) => Err(wait),
        }
    }

    fn told(&self, retraction: &Retraction, left: usize) -> MessagePart {
        let phrase = if left == 0 {
            Phrase::plain(phrases::ERASED_ALL)
        } else {
            let count = Argument::Number(f64::from(u32::try_from(left).unwrap_or(u32::MAX)));
            Phrase {
                key: phrases::ERASED_BUT,
                arguments: [(String::from("count"), count)].into(),
            }
        };
        let rendered = self
            .delivery
            .script
            .get()
            .catalogue()
            .render(retraction.locale, &phrase);
        MessagePart {
            text: Text::from(rendered.text.expose()),
            locale: rendered.locale,
            choices: Vec::new(),
            prompt: Seq(0),
        }
    }
}

fn nonce(id: &str) -> String {
    format!("{}e", &id.replace('-', "")[..12])
}
