//! A database in a temporary folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Executor};
use store::conformance::{Seeded, TestDatabase};
use store::{OpenError, Store};
use tempfile::TempDir;
use vault::Keyring;

pub(crate) struct File {
    folder: PathBuf,
    /// Removes the folder with the world that has made it.
    _made: Option<TempDir>,
    /// Each opening draws its own nonces and keys.
    openings: AtomicU64,
}

impl File {
    pub(crate) fn fresh() -> Self {
        let made = tempfile::tempdir().expect("a temporary folder can be made");
        Self {
            folder: made.path().to_owned(),
            _made: Some(made),
            openings: AtomicU64::new(1),
        }
    }

    /// In the folder of another world, whose process draws other nonces.
    pub(crate) fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            _made: None,
            openings: AtomicU64::new(u64::from(std::process::id()) << 8),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Every file, with what it holds. The room that is kept back on the disk holds zeros, and is left out.
    pub(crate) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let files = std::fs::read_dir(&self.folder).expect("the folder can be read");
        files
            .map(|file| {
                let file = file.expect("the folder can be read");
                let bytes = std::fs::read(file.path()).expect("the file can be read");
                (file.file_name().to_string_lossy().into_owned(), bytes)
            })
            .filter(|(name, bytes)| name != "haemil.reserve" || bytes.iter().any(|byte| *byte != 0))
            .collect()
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
impl TestDatabase for File {
    async fn open_with(&self, keyring: Arc<Keyring>, node: &str) -> Result<Arc<dyn Store>, OpenError> {
        let seed = self.openings.fetch_add(1, Ordering::Relaxed);
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
