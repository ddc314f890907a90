//! What must hold before something is written and before it is acknowledged: the files have their names, and there is
//! room.

use std::time::Duration;

use ::store::StoreError;
use tokio::time::timeout;

use crate::queries::{Database, Fault};
use crate::watch::FileState;

/// Refuses where a file of the database was removed or replaced. Whoever finds it first has what was acknowledged
/// saved.
#[expect(clippy::unused_async, reason = "where the database is elsewhere, it is asked here")]
pub(crate) async fn stands(database: &Database) -> Result<(), Fault> {
    let watch = &database.backend.watch;
    let why = match watch.look() {
        FileState::Whole => return Ok(()),
        FileState::Lost(why) => why,
        FileState::LostNow(why) => {
            tracing::error!(
                "{why}; nothing more is stored, so that nothing is acknowledged and lost. What is open is being saved"
            );
            let (watch, main, keys) = (watch.clone(), database.write.clone(), database.keys.clone());
            tokio::spawn(async move { watch.rescue(main, keys).await });
            why
        }
    };
    Err(StoreError::unavailable(why.to_owned()).into())
}

/// Whether the disk is too full for anything that can wait.
pub(crate) fn is_short(database: &Database) -> bool {
    database.backend.room.is_short()
}

/// Whether conversations may still begin on a disk that is too full for anything that can wait.
pub(crate) fn lets_begin(database: &Database) -> bool {
    database.backend.room.lets_begin()
}

/// Gives what was kept back to what is urgent. Returns whether a write that met a full disk may be tried again.
pub(crate) fn give_way(database: &Database) -> bool {
    database.backend.room.give_way()
}

/// Whether it can be written: looked at from time to time, where nobody waits for it.
pub(crate) async fn ready(database: &Database) -> Result<(), Fault> {
    stands(database).await?;
    if database.backend.room.look() {
        return Err(Fault::Full);
    }
    Ok(())
}

/// Does something within a time.
pub(crate) async fn within<T>(
    _: &Database,
    limit: Duration,
    work: impl Future<Output = Result<T, Fault>>,
) -> Result<T, Fault> {
    timeout(limit, work).await.unwrap_or(Err(Fault::Late(limit)))
}
