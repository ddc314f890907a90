//! The store of keys: written before the batch that needs a key, and emptied after the one that needs it no more.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use ::store::OpenError;
use ::store::sealer::{self, Sealer};
use contract::{ConversationId, Entropy, Moment};
use sqlx::Pool;
use vault::{Broken, DataKey, Keyring, Shared, Vault};

use super::{Database, Fault};
use crate::{Driver, hot};

/// A conversation's wrapped key.
pub(crate) struct KeyRow {
    pub(crate) conversation: String,
    pub(crate) key: Vec<u8>,
    pub(crate) master: String,
    /// The hour: a key that is younger than the batches in flight is no orphan.
    pub(crate) made: i64,
}

impl Database {
    /// Draws and commits a key for each conversation that is about to begin. One that was kept by an earlier try is
    /// used again, since nobody can tell whether that try has come through after all.
    pub(crate) async fn new_keys(&self, begun: &[(ConversationId, Moment)]) -> Result<Vec<DataKey>, Fault> {
        let mut keys: Vec<DataKey> = begun.iter().map(|_| self.sealer.new_key()).collect();
        let rows: Vec<KeyRow> = begun
            .iter()
            .zip(&keys)
            .map(|((id, at), key)| wrapped(&self.sealer, *id, *at, key))
            .collect();
        let mut connection = self.keys.acquire().await?;
        let kept = hot::keep_keys(&mut connection, &rows).await?;
        if kept == rows.len() as u64 {
            return Ok(keys);
        }
        for ((id, _), key) in begun.iter().zip(&mut keys) {
            let conversation = id.to_string();
            let row = sqlx::query!("SELECT key FROM wrapped_key WHERE conversation = $1", conversation)
                .fetch_one(&mut *connection)
                .await?;
            *key = self.sealer.unwrap(*id, &row.key)?;
        }
        Ok(keys)
    }

    /// Destroys the keys of conversations that are committed as erased or gone. What cannot be destroyed now is an
    /// orphan, and the next sweep destroys it.
    pub(crate) async fn destroy_keys(&self, conversations: &[String]) {
        if conversations.is_empty() {
            return;
        }
        let mut destroyed = self.try_destroy_keys(conversations).await;
        if let Err(Fault::Full) = destroyed
            && crate::guard::give_way(self)
        {
            destroyed = self.try_destroy_keys(conversations).await;
        }
        if let Err(error) = destroyed {
            self.forgotten.store(i64::MIN, Ordering::Relaxed);
            tracing::warn!(
                ?error,
                keys = conversations.len(),
                "keys could not be destroyed now; the next sweep does it"
            );
        }
    }

    async fn try_destroy_keys(&self, conversations: &[String]) -> Result<(), Fault> {
        // The writer first, as a batch does: while it is ours, no batch reads the keys and waits for the connection
        // that is to scrub them.
        let _writer = self.write.acquire().await?;
        let mut connection = self.keys.acquire().await?;
        for conversation in conversations {
            sqlx::query!("DELETE FROM wrapped_key WHERE conversation = $1", conversation)
                .execute(&mut *connection)
                .await?;
        }
        crate::wake::scrub(&mut connection).await?;
        Ok(())
    }
}

fn wrapped(sealer: &Sealer, id: ConversationId, at: Moment, key: &DataKey) -> KeyRow {
    let wrapped = sealer.wrap(id, key);
    KeyRow {
        conversation: id.to_string(),
        key: wrapped.key,
        master: wrapped.master.to_string(),
        made: at.hour().0,
    }
}

/// Opens the keys that the whole database shares, and makes them when the database is new. Nothing is changed when a
/// key that the database needs is missing.
pub(crate) async fn open_vault(
    read: &Pool<Driver>,
    keys: &Pool<Driver>,
    keyring: Arc<Keyring>,
    entropy: &dyn Entropy,
    place: &str,
) -> Result<Vault, OpenError> {
    let unavailable = |error: sqlx::Error| OpenError::Unavailable(error.to_string().into());
    let masters = sqlx::query!("SELECT DISTINCT master FROM wrapped_key")
        .fetch_all(keys)
        .await
        .map_err(unavailable)?;
    if let Some(row) = masters.into_iter().find(|row| !keyring.holds(&row.master)) {
        return Err(OpenError::KeyMissing(row.master));
    }
    let found = sqlx::query!(r#"SELECT COUNT(*) AS "count!" FROM secret"#)
        .fetch_one(keys)
        .await
        .map_err(unavailable)?;
    if found.count == 0 {
        let used = sqlx::query!(
            r#"SELECT (SELECT COUNT(*) FROM conversation) + (SELECT COUNT(*) FROM counselor) AS "count!: i64""#
        )
        .fetch_one(read)
        .await
        .map_err(unavailable)?;
        if used.count > 0 {
            return Err(OpenError::KeysGone(place.to_owned()));
        }
    }
    let mut shared = Vec::with_capacity(Shared::ALL.len());
    for kind in Shared::ALL {
        let (name, fresh) = (kind.name(), sealer::wrap_shared(&keyring, entropy, kind));
        sqlx::query!(
            "INSERT INTO secret (name, key) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            name,
            fresh
        )
        .execute(keys)
        .await
        .map_err(unavailable)?;
        let row = sqlx::query!("SELECT key FROM secret WHERE name = $1", name)
            .fetch_one(keys)
            .await
            .map_err(unavailable)?;
        shared.push(
            sealer::unwrap_shared(&keyring, kind, &row.key).map_err(|broken| match broken {
                Broken::OtherKey(id) => OpenError::KeyMissing(id.to_string()),
                Broken::Short | Broken::Algorithm(_) | Broken::Altered => OpenError::Unavailable(broken.into()),
            })?,
        );
    }
    let shared = shared.try_into().expect("there is one key for each kind");
    Ok(Vault::new(keyring, shared))
}
