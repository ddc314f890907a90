//! The one way out to messengers: what waits in the outbox is sent in order, one conversation's turn after another.
//!
//! Each turn is sent in a task of its own, so that a platform that keeps one waiting keeps nobody else waiting.

mod attempt;
mod breaker;
mod retract;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use contract::{Channel, Clock, Way};
use futures_util::{FutureExt, StreamExt};
use store::{Outgoing, StoreError, Wanted};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::delivery::Delivery;
use breaker::Breaker;

/// How long a node has for the rows that it took.
const LEASE: Duration = Duration::from_mins(1);

/// How often the outbox is looked at when nothing says that it has changed.
const POLL: Duration = Duration::from_secs(1);

/// The same while the channel's pace holds something back.
const PACED: Duration = Duration::from_millis(50);

/// How long a change is left alone, so that those that follow it are found with it.
const GATHER: Duration = Duration::from_millis(10);

/// How long what is on its way may take once the server shuts down.
const FAREWELL: Duration = Duration::from_secs(8);

/// What rides in an answer or a callback is left to it for so long, before it is sent at the platform's price.
const RIDING: Duration = Duration::from_secs(2);

/// One channel's way out.
struct Post {
    delivery: Arc<Delivery>,
    channel: Arc<dyn Channel>,
    breaker: Breaker,
}

/// Begins to send on every channel.
pub(crate) async fn begin(delivery: &Arc<Delivery>, tasks: &TaskTracker, stop: &CancellationToken) {
    if !delivery.channels.is_empty()
        && let Err(error) = delivery.outbox.unlease(&delivery.node).await
    {
        tracing::warn!(%error, "what was on its way when this node ended waits for its lease to run out");
    }
    for channel in &delivery.channels {
        tasks.spawn(run(delivery.clone(), channel.clone(), stop.clone()));
    }
}

/// Sends what waits for one channel until `stop` is cancelled; then what is on its way has eight seconds.
async fn run(delivery: Arc<Delivery>, channel: Arc<dyn Channel>, stop: CancellationToken) {
    let mut changes = Box::pin(delivery.subscriptions.watch_desk());
    let post = Arc::new(Post {
        delivery,
        channel,
        breaker: Breaker::default(),
    });
    let (mut under_way, mut deleting) = (JoinSet::new(), JoinSet::new());
    while !stop.is_cancelled() {
        let begun = match post.begin(&mut under_way, &mut deleting).await {
            Ok(begun) => begun,
            Err(error) => {
                tracing::warn!(%error, channel = %post.channel.name(), "the outbox could not be read");
                0
            }
        };
        let rest = if begun > 0 { PACED } else { POLL };
        tokio::select! {
            () = stop.cancelled() => break,
            Some(_) = under_way.join_next() => {}
            Some(_) = deleting.join_next() => {}
            () = tokio::time::sleep(rest) => {}
            change = changes.next() => {
                // A busy server changes all the time; what is committed in this moment is found together.
                tokio::time::sleep(if change.is_some() { GATHER } else { POLL }).await;
                while let Some(Some(_)) = changes.next().now_or_never() {}
            }
        }
    }
    let finish = async {
        while under_way.join_next().await.is_some() {}
        while deleting.join_next().await.is_some() {}
    };
    if tokio::time::timeout(FAREWELL, finish).await.is_err() {
        tracing::warn!(channel = %post.channel.name(), "something was still being sent; it is tried again at the next start");
    }
}

impl Post {
    /// Begins to delete and to send as much as there is room for. Returns how much that was. Deletions have a room of
    /// their own: somebody who erases a long conversation keeps nobody else waiting.
    async fn begin(
        self: &Arc<Self>,
        under_way: &mut JoinSet<()>,
        deleting: &mut JoinSet<()>,
    ) -> Result<usize, StoreError> {
        let mut begun = self.begin_retractions(deleting).await?;
        if self.channel.way() == Way::Ride {
            return Ok(begun);
        }
        let now = self.delivery.clock.now();
        let room = self.channel.limits().abreast.saturating_sub(under_way.len());
        let room = self.breaker.room(now, room);
        if room == 0 {
            return Ok(begun);
        }
        let name = self.channel.name();
        let ready = self.delivery.outbox.outgoing(&self.wanted(&name, room, LEASE)).await?;
        begun += ready.len();
        for outgoing in ready {
            under_way.spawn(self.clone().deliver(outgoing));
        }
        Ok(begun)
    }

    fn wanted<'a>(&'a self, channel: &'a contract::ChannelName, most: usize, lease: Duration) -> Wanted<'a> {
        let now = match self.channel.way() {
            Way::Push | Way::Ride => self.delivery.clock.now(),
            Way::RideOrPush => self.delivery.clock.now().before(RIDING),
        };
        let rate = self.channel.limits().rate.max(1);
        Wanted {
            channel,
            owner: &self.delivery.node,
            now,
            until: now.after(lease),
            most: u32::try_from(most).unwrap_or(u32::MAX),
            pace: Duration::from_secs(1) / rate,
        }
    }

    /// Sends one part of a turn and notes what became of it. A panic of an adapter counts as one more failure: it must
    /// stop neither this conversation nor the others.
    async fn deliver(self: Arc<Self>, outgoing: Outgoing) {
        let sent = AssertUnwindSafe(self.attempt(&outgoing)).catch_unwind().await;
        let attempt = sent.unwrap_or_else(|_| self.after_panic(&outgoing));
        if let Err(error) = self.delivery.outbox.attempted(&outgoing, &attempt).await {
            tracing::warn!(%error, conversation = %outgoing.conversation, "what became of a message could not be kept");
        }
    }
}
