//! Who is told of a commit: the receivers in this process, for there is no other.

use std::time::Duration;

use ::store::{StoreError, Wake};
use sqlx::AssertSqlSafe;
use tokio::time::sleep;

use crate::open::BUSY;
use crate::queries::{Connection, Database, Fault};

/// How often the log of the keys is asked to be empty. Reads of keys take less than a millisecond.
const SCRUBS: u32 = 20;
const BETWEEN_SCRUBS: Duration = Duration::from_millis(10);

/// Nobody else has this database open, so nothing is announced with the commit.
#[expect(clippy::unused_async, reason = "where there are other nodes, they are told here")]
pub(crate) async fn announce(_: &Database, _: &mut Connection, _: &[Wake]) -> Result<usize, sqlx::Error> {
    Ok(0)
}

/// There is nobody to count for.
pub(crate) fn count(_: &Database, _: usize) {}

/// Tells the receivers in this process.
#[expect(clippy::unused_async, reason = "where there are other nodes, they are told here")]
pub(crate) async fn whisper(database: &Database, wake: Wake) {
    let _ = database.wakes.send(wake);
}

/// Empties the log of the keys' file, in which destroyed keys would stand until it is written over.
///
/// It never waits inside the database: the lock that it would hold meanwhile is the one that a reader of another
/// process may need before it lets go. It asks a few times; if somebody reads each time, the next one who scrubs
/// empties the log.
pub(crate) async fn scrub(connection: &mut Connection) -> Result<(), Fault> {
    sqlx::query("PRAGMA busy_timeout = 0").execute(&mut *connection).await?;
    let scrubbed = try_scrub(connection).await;
    let patience = format!("PRAGMA busy_timeout = {}", BUSY.as_millis());
    sqlx::query(AssertSqlSafe(patience)).execute(connection).await?;
    Ok(scrubbed?)
}

async fn try_scrub(connection: &mut Connection) -> Result<(), sqlx::Error> {
    for _ in 0..SCRUBS {
        let busy: i64 = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&mut *connection)
            .await?;
        if busy == 0 {
            return Ok(());
        }
        sleep(BETWEEN_SCRUBS).await;
    }
    tracing::debug!("the log of the keys is being read; it is emptied another time");
    Ok(())
}

/// Empties the log after a sweep, so that what was deleted or overwritten does not linger there.
pub(crate) async fn settle(database: &Database) -> Result<(), Fault> {
    sqlx::query("PRAGMA main.wal_checkpoint(TRUNCATE)")
        .execute(&database.write)
        .await?;
    Ok(())
}

/// Writes out the log and closes the files.
pub(crate) async fn close(database: &Database) {
    database.read.close().await;
    if let Err(error) = settle(database).await.map_err(Fault::settled) {
        match error {
            // Nothing is lost: what stands in the log is read from there at the next start.
            StoreError::Unavailable(cause) => tracing::warn!(%cause, "the log could not be written out"),
            other => tracing::warn!(%other, "the log could not be written out"),
        }
    }
    database.write.close().await;
    database.keys.close().await;
    database.backend.remove();
}
