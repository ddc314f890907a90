//! Whether the database can be reached: asked all the time beside the requests, so that none of them waits to find out.
//!
//! Once it cannot be reached, everything is refused at once, also what is under way; a connection of its own goes on
//! asking and lets the requests through again. A request that was refused may have been committed after all; its key
//! finds that again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions, Connection as _};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::queries::{Database, Fault};

/// How often the database is asked while it answers, and while it does not.
const WATCH: Duration = Duration::from_millis(500);
const AGAIN: Duration = Duration::from_millis(250);

/// How long it may take to answer that it is there, or to be connected to.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// Opens when the database goes away, and closes when it is back.
pub(crate) struct Breaker {
    gone: watch::Sender<bool>,
    /// Wakes the watcher before its time.
    doubted: Arc<tokio::sync::Notify>,
    /// Said once for each time that it goes away.
    told: AtomicBool,
}

impl Breaker {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            gone: watch::Sender::new(false),
            doubted: Arc::default(),
            told: AtomicBool::new(false),
        })
    }

    /// A request has found it gone.
    fn trip(&self, cause: &str) {
        if !self.told.swap(true, Ordering::Relaxed) {
            tracing::error!(
                cause,
                "the database does not answer; everything is refused until it does"
            );
        }
        self.gone.send_replace(true);
        self.doubted.notify_one();
    }

    fn mend(&self) {
        self.gone.send_if_modified(|gone| std::mem::replace(gone, false));
        if self.told.swap(false, Ordering::Relaxed) {
            tracing::info!("the database answers again");
        }
    }

    /// Waits until it is gone.
    async fn opened(&self) {
        let mut gone = self.gone.subscribe();
        // The sender lives as long as this does.
        let _ = gone.wait_for(|gone| *gone).await;
    }

    /// Asks the database whether it is there. It ends when its task is aborted, when the database is closed or dropped.
    pub(crate) async fn watch(self: Arc<Self>, options: PgConnectOptions) {
        let mut line = None;
        loop {
            match timeout(PATIENCE, ask(&mut line, &options)).await {
                Ok(Ok(())) => {
                    self.mend();
                    let _ = timeout(WATCH, self.doubted.notified()).await;
                }
                failed => {
                    line = None;
                    let cause = failed.map_or_else(|_| String::from("no answer"), |asked| format!("{asked:?}"));
                    self.trip(&cause);
                    sleep(AGAIN).await;
                }
            }
        }
    }
}

async fn ask(line: &mut Option<PgConnection>, options: &PgConnectOptions) -> Result<(), sqlx::Error> {
    // Taken out, so that a question that was given up leaves no answer behind that would be read as the next one.
    let mut connection = match line.take() {
        Some(connection) => connection,
        None => options.connect().await?,
    };
    connection.ping().await?;
    *line = Some(connection);
    Ok(())
}

/// Does something within a time, and at once not at all while the database is gone.
pub(crate) async fn within<T>(
    database: &Database,
    limit: Duration,
    work: impl Future<Output = Result<T, Fault>>,
) -> Result<T, Fault> {
    let breaker = &database.backend.breaker;
    let done = tokio::select! {
        biased;
        () = breaker.opened() => Err(Fault::Lost(String::from("the database does not answer"))),
        done = timeout(limit, work) => match done {
            Ok(Err(Fault::Lost(cause))) => {
                breaker.trip(&cause);
                Err(Fault::Lost(cause))
            }
            Ok(done) => done,
            Err(_) => Err(Fault::Late(limit)),
        },
    };
    done
}

/// There are no files here that could be lost.
#[expect(clippy::unused_async, reason = "where the database is a file, it is looked for here")]
pub(crate) async fn stands(_: &Database) -> Result<(), Fault> {
    Ok(())
}

/// Whether it can be written is found by writing.
#[expect(clippy::unused_async, reason = "where the database is a file, it is looked for here")]
pub(crate) async fn ready(_: &Database) -> Result<(), Fault> {
    Ok(())
}

/// The disk is the database's own matter; it keeps nothing back.
pub(crate) fn is_short(_: &Database) -> bool {
    false
}

/// Nothing is ever short here.
pub(crate) fn lets_begin(_: &Database) -> bool {
    true
}

/// There is nothing to give.
pub(crate) fn give_way(_: &Database) -> bool {
    false
}
