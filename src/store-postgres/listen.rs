//! What other nodes have committed.

use std::collections::HashMap;
use std::time::Duration;

use ::store::Wake;
use contract::ConversationId;
use sqlx::Pool;
use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::Driver;
use crate::wake::{CHANNEL, Notice};

/// A lost notification goes unnoticed for two of these at most.
const POLL: Duration = Duration::from_secs(3);

/// How long a listener that has lost its connection waits before it asks for another.
const AGAIN: Duration = Duration::from_secs(1);

/// Passes on what other nodes announce. It ends when its task is aborted, when the database is closed or dropped.
pub(crate) struct Listener {
    pub(crate) pool: Pool<Driver>,
    /// Our own announcements are not passed on: their receivers have had the messages already.
    pub(crate) process: String,
    pub(crate) wakes: broadcast::Sender<Wake>,
    /// What is known of each open conversation.
    pub(crate) known: HashMap<ConversationId, Known>,
}

/// Every write of a conversation counts its version up by one and is announced once, so what was announced and what was polled
/// must come to the same number.
#[derive(Clone, Copy, Default)]
pub(crate) struct Known {
    announced: i64,
    polled: i64,
}

impl Listener {
    /// Connects for the first time, so that nothing is missed that is committed from now on.
    pub(crate) async fn connect(&mut self) -> Result<PgListener, sqlx::Error> {
        let mut listener = PgListener::connect_with(&self.pool).await?;
        listener.listen(CHANNEL).await?;
        for (id, version) in self.versions().await? {
            self.known.insert(
                id,
                Known {
                    announced: version,
                    polled: version,
                },
            );
        }
        Ok(listener)
    }

    pub(crate) async fn run(mut self, mut listener: PgListener) {
        let mut poll = interval(POLL);
        poll.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                received = listener.try_recv() => match received {
                    Ok(Some(notification)) => self.hear(notification.payload()),
                    // The connection was lost, and the next call makes it again; what was missed the poll finds.
                    Ok(None) => tracing::debug!("the connection on which other nodes are heard was lost"),
                    Err(error) => {
                        tracing::warn!(%error, "notifications of other nodes do not come through; the poll stands in");
                        sleep(AGAIN).await;
                    }
                },
                _ = poll.tick() => self.look().await,
            }
        }
    }

    fn hear(&mut self, payload: &str) {
        let Some((notice, process)) = Notice::read(payload) else {
            return;
        };
        if let Notice::Conversation(id) = notice {
            self.known.entry(id).or_default().announced += 1;
        }
        if process != self.process {
            // Nobody watching is no fault.
            let _ = self.wakes.send(notice.wake());
        }
    }

    /// Wakes whoever watches a conversation that was written without a word. What the poll before this one saw has had time to
    /// be announced; what this one sees may still be on its way.
    async fn look(&mut self) {
        let mut versions = match self.versions().await {
            Ok(versions) => versions,
            Err(error) => {
                tracing::debug!(%error, "the open conversations could not be looked through");
                return;
            }
        };
        let mut missed = Vec::new();
        self.known.retain(|id, known| {
            let late = known.announced < known.polled;
            if late {
                known.announced = known.polled;
                missed.push(*id);
            }
            match versions.remove(id) {
                Some(version) => known.polled = version,
                // It has ended, and its end was one more write; it is looked at once more unless that was announced.
                None if known.announced > known.polled || late => return false,
                None => known.polled += 1,
            }
            true
        });
        self.known.extend(
            versions
                .into_iter()
                .map(|(id, polled)| (id, Known { announced: 0, polled })),
        );
        if !missed.is_empty() {
            let _ = self.wakes.send(Wake::Desk);
        }
        for id in missed {
            let _ = self.wakes.send(Notice::Conversation(id).wake());
        }
    }

    async fn versions(&self) -> Result<HashMap<ConversationId, i64>, sqlx::Error> {
        let rows = sqlx::query!("SELECT id, version FROM conversation WHERE holder <> 'closed'")
            .fetch_all(&self.pool)
            .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| Some((ConversationId::parse(&row.id)?, row.version)))
            .collect())
    }
}
