//! What other nodes have committed.
//!
//! A notification may be lost with the connection that it comes on. So each process tells, every few seconds, how many
//! notices of commits it has given so far; they come in the order of the commits, and whoever has heard fewer reads
//! again what it watches. No conversation is read for that.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ::store::Wake;
use sqlx::Pool;
use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::Driver;
use crate::wake::{Announcement, CHANNEL};

/// How often a process tells how much it has announced. A lost notification goes unnoticed for so long.
const COUNT: Duration = Duration::from_secs(3);

/// After so many counts of its own that do not come back, a process hears nobody: it looks again each time.
const DEAF: u32 = 2;

/// How long a listener that has lost its connection waits before it asks for another.
const AGAIN: Duration = Duration::from_secs(1);

/// Processes that are remembered; those beyond are strangers until the next start.
const PROCESSES: usize = 1_024;

/// Passes on what other nodes announce. It ends when its task is aborted, when the database is closed or dropped.
pub(crate) struct Listener {
    pub(crate) pool: Pool<Driver>,
    /// Our own announcements are not passed on: their receivers have had the messages already.
    pub(crate) process: String,
    pub(crate) wakes: broadcast::Sender<Wake>,
    /// How many notices of commits this process has given.
    pub(crate) announced: Arc<AtomicU64>,
    /// How many were heard of each process, from its first count on.
    pub(crate) heard: HashMap<String, u64>,
    /// How many of our own counts were given since one came back.
    pub(crate) silent: u32,
}

impl Listener {
    /// Connects for the first time, so that nothing is missed that is committed from now on.
    pub(crate) async fn connect(&self) -> Result<PgListener, sqlx::Error> {
        let mut listener = PgListener::connect_with(&self.pool).await?;
        listener.listen(CHANNEL).await?;
        Ok(listener)
    }

    pub(crate) async fn run(mut self, mut listener: PgListener) {
        let mut count = interval(COUNT);
        count.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                received = listener.try_recv() => match received {
                    Ok(Some(notification)) => self.hear(notification.payload()),
                    // The next call makes the connection again; what was missed meanwhile the next counts tell.
                    Ok(None) => tracing::debug!("the connection on which other nodes are heard was lost"),
                    Err(error) => {
                        tracing::warn!(%error, "notifications of other nodes do not come through; everything is looked at again");
                        sleep(AGAIN).await;
                    }
                },
                _ = count.tick() => self.tell().await,
            }
        }
    }

    fn hear(&mut self, payload: &str) {
        let Some((notice, process)) = Announcement::read(payload) else {
            return;
        };
        let own = process == self.process;
        match notice {
            Announcement::Announced(_) if own => self.silent = 0,
            Announcement::Announced(count) => self.compare(process, count),
            // Nobody watching is no fault.
            _ if !own => {
                if notice.counts()
                    && let Some(heard) = self.heard.get_mut(process)
                {
                    *heard += 1;
                }
                let _ = self.wakes.send(notice.wake());
            }
            _ => {}
        }
    }

    /// Holds what was heard of a process against what it has announced. Its first count is where it begins.
    fn compare(&mut self, process: &str, count: u64) {
        if let Some(heard) = self.heard.get_mut(process) {
            let missed = *heard < count;
            *heard = count;
            if missed {
                self.look();
            }
        } else if self.heard.len() < PROCESSES {
            self.heard.insert(process.to_owned(), count);
            // It may have announced something before it was known.
            self.look();
        }
    }

    /// Tells how much this process has announced; and looks again where nothing comes back.
    async fn tell(&mut self) {
        if self.silent >= DEAF {
            self.look();
        }
        self.silent = self.silent.saturating_add(1);
        let count = Announcement::Announced(self.announced.load(Ordering::Relaxed)).spell(&self.process);
        let told = sqlx::query!("SELECT pg_notify($1, $2)", CHANNEL, count)
            .fetch_one(&self.pool)
            .await;
        if let Err(error) = told {
            tracing::debug!(%error, "the other nodes could not be told how much there was to hear");
        }
    }

    fn look(&self) {
        let _ = self.wakes.send(Wake::Missed);
    }
}
