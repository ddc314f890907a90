//! What other nodes have committed.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use ::store::Wake;
use contract::ConversationId;
use sqlx::Pool;
use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::Driver;
use crate::wake::{CHANNEL, Notice};

/// How long a lost notification goes unnoticed.
const POLL: Duration = Duration::from_secs(5);

/// How long a listener that has lost its connection waits before it asks for another.
const AGAIN: Duration = Duration::from_secs(1);

/// Passes on what other nodes announce. It ends when its task is aborted, when the database is closed or dropped.
pub(crate) struct Listener {
    pub(crate) pool: Pool<Driver>,
    /// Our own announcements are not passed on: their receivers have had the messages already.
    pub(crate) process: String,
    pub(crate) wakes: broadcast::Sender<Wake>,
    /// The versions of the open conversations at the last poll.
    pub(crate) versions: HashMap<String, i64>,
    /// Whose announcement has come through since then.
    pub(crate) heard: HashSet<ConversationId>,
}

impl Listener {
    /// Connects for the first time, so that nothing is missed that is committed from now on.
    pub(crate) async fn connect(&mut self) -> Result<PgListener, sqlx::Error> {
        let mut listener = PgListener::connect_with(&self.pool).await?;
        listener.listen(CHANNEL).await?;
        self.versions = self.read_versions().await?;
        Ok(listener)
    }

    pub(crate) async fn run(mut self, mut listener: PgListener) {
        let mut poll = interval(POLL);
        poll.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                received = listener.try_recv() => match received {
                    Ok(Some(notification)) => self.hear(notification.payload()),
                    // The connection was lost and is made again by the next call: look at once at what was missed.
                    Ok(None) => self.look().await,
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
            self.heard.insert(id);
        }
        if process != self.process {
            // Nobody watching is no fault.
            let _ = self.wakes.send(notice.wake());
        }
    }

    /// Wakes whoever watches a conversation that has changed, appeared or ended without a notification.
    async fn look(&mut self) {
        let versions = match self.read_versions().await {
            Ok(versions) => versions,
            Err(error) => {
                tracing::debug!(%error, "the open conversations could not be looked through");
                return;
            }
        };
        let changed = versions
            .iter()
            .filter(|(id, version)| self.versions.get(*id) != Some(version));
        let ended = self.versions.iter().filter(|(id, _)| !versions.contains_key(*id));
        let missed: Vec<ConversationId> = changed
            .chain(ended)
            .filter_map(|(id, _)| ConversationId::parse(id))
            .filter(|id| !self.heard.contains(id))
            .collect();
        if !missed.is_empty() {
            let _ = self.wakes.send(Wake::Desk);
        }
        for id in missed {
            let _ = self.wakes.send(Notice::Conversation(id).wake());
        }
        self.heard.clear();
        self.versions = versions;
    }

    async fn read_versions(&self) -> Result<HashMap<String, i64>, sqlx::Error> {
        let rows = sqlx::query!("SELECT id, version FROM conversation WHERE holder <> 'closed'")
            .fetch_all(&self.pool)
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row.version)).collect())
    }
}
