//! Whether the pages of a file still are what a database needs them to be, looked at once at the start.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::time::timeout;

use crate::watch::FileWatch;

/// How long the start waits for it; a large file is looked through while the server runs.
const PATIENCE: Duration = Duration::from_secs(5);

/// Looks through a file. What is damaged is told, and refused conversation by conversation when it is read; where
/// writing could damage what is whole, nothing is written.
pub(crate) async fn look_through(options: SqliteConnectOptions, path: &Path, watch: Arc<FileWatch>) {
    let place = path.display().to_string();
    let looking = tokio::spawn(async move {
        match faults(&options).await {
            Ok(faults) => tell(&faults, &place, &watch),
            Err(error) => tracing::error!(%error, "{place} could not be looked through"),
        }
    });
    if timeout(PATIENCE, looking).await.is_err() {
        tracing::info!(
            "{} is large; it is looked through while the server runs",
            path.display()
        );
    }
}

/// The first faults; none where the file is whole.
async fn faults(options: &SqliteConnectOptions) -> Result<Vec<String>, sqlx::Error> {
    let mut connection = options.clone().read_only(true).connect().await?;
    let told: Vec<String> = sqlx::query_scalar("PRAGMA quick_check(20)")
        .fetch_all(&mut connection)
        .await?;
    connection.close().await?;
    Ok(told.into_iter().filter(|line| line != "ok").collect())
}

fn tell(faults: &[String], place: &str, watch: &FileWatch) {
    let Some(first) = faults.first() else { return };
    tracing::error!(
        faults = faults.len(), %first,
        "{place} is damaged: conversations on damaged pages cannot be read. Stop the server and put a backup back, \
         together with the store of keys of today"
    );
    if faults.iter().any(|fault| endangers(fault)) {
        let (first, why) = watch.give_up(format!("{place} is damaged where writing could damage more"));
        if first {
            tracing::error!("{why}; nothing is stored until a backup is put back");
        }
    }
}

/// A page that is counted as free, or belongs to two trees, may be written over.
fn endangers(fault: &str) -> bool {
    let fault = fault.to_ascii_lowercase();
    fault.contains("freelist") || fault.contains("2nd reference")
}
