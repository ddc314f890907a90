//! The one way out to messengers: what waits in the outbox is sent in order, one conversation's turn after another.

use std::sync::Arc;
use std::time::Duration;

use contract::{Channel, Outbound, SendError};
use futures_util::StreamExt;
use store::{Attempt, Outgoing, StoreError};
use tokio_util::sync::CancellationToken;

use crate::Switchboard;

/// How long a node has for the rows that it took.
const LEASE: Duration = Duration::from_mins(1);

/// How often the outbox is looked at when nothing says that it has changed.
const POLL: Duration = Duration::from_secs(1);

/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_mins(1);

/// After this long a turn is not sent any more; the counselor is shown that it failed.
const OLDEST: Duration = Duration::from_hours(24);

/// How many conversations of a channel are sent to at once.
const ABREAST: usize = 16;

/// Sends what waits for one channel until `stop` is cancelled.
pub(crate) async fn run(house: Arc<Switchboard>, channel: Arc<dyn Channel>, stop: CancellationToken) {
    let mut changes = Box::pin(house.hub.watch_desk());
    while !stop.is_cancelled() {
        match house.send_waiting(&*channel).await {
            Ok(0) => {
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(POLL) => {}
                    change = changes.next() => if change.is_none() { tokio::time::sleep(POLL).await },
                }
            }
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(%error, channel = %channel.name(), "the outbox could not be read");
                tokio::time::sleep(POLL).await;
            }
        }
    }
}

impl Switchboard {
    /// Sends the next turn of each conversation that has one waiting. Returns how many.
    async fn send_waiting(&self, channel: &dyn Channel) -> Result<usize, StoreError> {
        let now = self.now();
        let waiting = self
            .store
            .outgoing(&channel.name(), &self.settings.node, now, now.after(LEASE))
            .await?;
        let count = waiting.len();
        futures_util::stream::iter(waiting)
            .for_each_concurrent(ABREAST, |outgoing| async move {
                let attempt = self.send(channel, &outgoing).await;
                if let Err(error) = self.store.attempted(&outgoing, &attempt).await {
                    tracing::warn!(%error, conversation = %outgoing.conversation, "what became of a message could not be kept");
                }
            })
            .await;
        Ok(count)
    }

    async fn send(&self, channel: &dyn Channel, outgoing: &Outgoing) -> Attempt {
        let outbound = Outbound {
            peer: outgoing.peer.clone(),
            message: outgoing.message.clone(),
            nonce: nonce(outgoing),
        };
        let now = self.now();
        match channel.send(outbound).await {
            Ok(sent) => Attempt::Sent(sent.handles),
            Err(SendError::Never) => Attempt::Failed,
            Err(_) if now.since(outgoing.since) > OLDEST => Attempt::Failed,
            Err(SendError::Retry(after)) => Attempt::Later(now.after(after.max(backoff(outgoing.attempts)))),
            Err(SendError::Unknown) => Attempt::Later(now.after(backoff(outgoing.attempts))),
        }
    }
}

/// The same for every attempt at one turn, at most 25 characters, for platforms that recognise a repetition.
fn nonce(outgoing: &Outgoing) -> String {
    let id = outgoing.conversation.to_string().replace('-', "");
    format!("{}{}", &id[..12], outgoing.message.seq)
}

/// 1, 2, 4 ... 60 seconds.
fn backoff(attempts: u32) -> Duration {
    Duration::from_secs(1 << attempts.min(6)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_a_minute() {
        let waits: Vec<u64> = (0..9).map(|attempts| backoff(attempts).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
