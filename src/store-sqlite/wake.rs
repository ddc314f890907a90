//! Who is told of a commit: the receivers in this process, for there is no other.

use ::store::{StoreError, Wake};

use crate::queries::{Connection, Database, Fault};

/// Nobody else has this database open, so nothing is announced with the commit.
#[expect(clippy::unused_async, reason = "where there are other nodes, they are told here")]
pub(crate) async fn announce(_: &Database, _: &mut Connection, _: &[Wake]) -> Result<(), sqlx::Error> {
    Ok(())
}

/// Tells the receivers in this process.
#[expect(clippy::unused_async, reason = "where there are other nodes, they are told here")]
pub(crate) async fn whisper(database: &Database, wake: Wake) {
    let _ = database.wakes.send(wake);
}

/// Empties the log of the keys' file, in which destroyed keys would stand until it is written over.
pub(crate) async fn scrub(connection: &mut Connection) -> Result<(), Fault> {
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(connection)
        .await?;
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
