//! Somebody has erased their conversation: what stands on their phone goes too, as far as the platform lets us.

use std::sync::Arc;
use std::time::Duration;

use contract::{Argument, Bubble, Outbound, Phrase, Seq, Text};
use store::{Retraction, StoreError};
use tokio::task::JoinSet;

use super::Post;
use super::attempt::backoff;
use crate::phrases;

/// After this long it is given up: by then no platform deletes what was written before.
const OLDEST: Duration = Duration::from_hours(48);

/// Deleting many messages takes many calls.
const PATIENCE: Duration = Duration::from_mins(2);

/// How many phones at once.
const ABREAST: usize = 4;

impl Post {
    /// Begins with what waits. Returns how much that was.
    pub(super) async fn begin_retractions(self: &Arc<Self>, under_way: &mut JoinSet<()>) -> Result<usize, StoreError> {
        if self.channel.limits().retractable.is_none() && self.channel.way() == contract::Way::Ride {
            return Ok(0);
        }
        let room = self.breaker.room(self.house.now(), ABREAST);
        if room == 0 {
            return Ok(0);
        }
        let name = self.channel.name();
        let waiting = self.house.store.retractions(&self.wanted(&name, room)).await?;
        let count = waiting.len();
        for retraction in waiting {
            under_way.spawn(self.clone().retract(retraction));
        }
        Ok(count)
    }

    async fn retract(self: Arc<Self>, retraction: Retraction) {
        let now = self.house.now();
        let again = match self.try_retract(&retraction).await {
            Ok(()) => None,
            Err(()) if now.since(retraction.since) > OLDEST => None,
            Err(()) => Some(now.after(backoff(retraction.attempts))),
        };
        if let Err(error) = self.house.store.retracted(&retraction.id, again).await {
            tracing::warn!(%error, "what became of a deletion could not be kept");
        }
    }

    /// Deletes, and says what could not be deleted.
    async fn try_retract(&self, retraction: &Retraction) -> Result<(), ()> {
        let (now, limits) = (self.house.now(), self.channel.limits());
        let mut left = 0;
        let mut young = Vec::new();
        for (at, handles) in &retraction.turns {
            if limits.retractable.is_some_and(|age| now.since(*at) < age) {
                young.extend(handles.iter().cloned());
            } else {
                left += handles.len();
            }
        }
        if !young.is_empty() {
            let deleted = tokio::time::timeout(PATIENCE, self.channel.retract(&retraction.peer, &young)).await;
            let Ok(Ok(retracted)) = deleted else {
                self.note_failure(now);
                return Err(());
            };
            left += retracted.left;
        }
        self.breaker.answered();
        let outbound = Outbound {
            peer: retraction.peer.clone(),
            bubble: self.told(retraction, left),
            nonce: nonce(&retraction.id),
        };
        // What could not be deleted is said once; if the platform does not take it, nothing is gained by deleting again.
        let _ = self.channel.send(outbound).await;
        Ok(())
    }

    fn told(&self, retraction: &Retraction, left: usize) -> Bubble {
        let phrase = if left == 0 {
            Phrase::plain(phrases::ERASED_ALL)
        } else {
            let count = Argument::Number(f64::from(u32::try_from(left).unwrap_or(u32::MAX)));
            Phrase {
                key: phrases::ERASED_BUT,
                arguments: [(String::from("count"), count)].into(),
            }
        };
        let rendered = self.house.content().catalogue.render(retraction.locale, &phrase);
        Bubble {
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
