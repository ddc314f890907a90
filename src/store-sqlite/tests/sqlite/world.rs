//! A database in a temporary folder.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Executor};
use store::story::{Seeded, World};
use store::{OpenError, Store};
use tempfile::TempDir;
use vault::Keyring;

pub(crate) struct File {
    folder: TempDir,
    /// Each opening draws its own nonces and keys.
    openings: std::sync::atomic::AtomicU64,
}

impl File {
    pub(crate) fn fresh() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
            openings: std::sync::atomic::AtomicU64::new(1),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A connection of somebody who has got at the files.
    pub(crate) async fn connect(&self) -> SqliteConnection {
        let mut connection = SqliteConnectOptions::new()
            .filename(self.path("haemil.db"))
            .connect()
            .await
            .expect("the file can be opened");
        let attach = format!("ATTACH DATABASE '{}' AS keys", self.path("haemil.keys.db").display());
        connection
            .execute(AssertSqlSafe(attach))
            .await
            .expect("the keys' file can be attached");
        connection
    }
}

#[async_trait]
impl World for File {
    async fn open_with(&self, keyring: Arc<Keyring>, node: &str) -> Result<Arc<dyn Store>, OpenError> {
        let seed = self.openings.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let url = format!("sqlite://{}", self.path("haemil.db").display());
        let store = store_sqlite::open(&url, keyring, Arc::new(Seeded::new(seed)), node).await?;
        Ok(Arc::new(store))
    }

    async fn meddle(&self, sql: &str) -> Result<(), String> {
        let mut connection = self.connect().await;
        connection
            .execute(AssertSqlSafe(sql))
            .await
            .map(drop)
            .map_err(|error| error.to_string())
    }

    async fn count(&self, sql: &str) -> i64 {
        sqlx::query_scalar(AssertSqlSafe(sql))
            .fetch_one(&mut self.connect().await)
            .await
            .expect("rows can be counted")
    }

    /// The folder goes with the world.
    async fn remove(&self) {}

    async fn disarm_audit(&self) {
        for trigger in ["audit_is_not_changed", "audit_is_not_deleted"] {
            self.meddle(&format!("DROP TRIGGER {trigger}"))
                .await
                .expect("the trigger is there");
        }
    }
}
