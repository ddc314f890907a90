//! Whether the files that are open still stand under their names.
//!
//! A database that was removed or replaced under a running server goes on answering from the open files, and everything
//! that it takes in is gone when the process ends. The names are looked at before a transaction and once more between
//! its commit and its acknowledgement, so whatever is acknowledged stood in files that have their names.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Pool};
use tokio::time::sleep;

use crate::Driver;

/// How often a log that is being read is asked once more to be written out.
const TRIES: u32 = 100;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// The files of one database as they were when it was opened.
pub(crate) struct FileWatch {
    main: Vec<Named>,
    keys: Vec<Named>,
    /// Why nothing is written any more: which file was removed or replaced, or is damaged.
    lost: OnceLock<String>,
}

/// A name, and the file that stood under it.
struct Named {
    path: PathBuf,
    device: u64,
    inode: u64,
}

impl Named {
    fn of(path: PathBuf) -> Option<Self> {
        let found = fs::metadata(&path).ok()?;
        Some(Self {
            device: found.dev(),
            inode: found.ino(),
            path,
        })
    }

    /// What cannot be looked at for another reason than that it is missing is not called missing.
    fn stands(&self) -> bool {
        match fs::metadata(&self.path) {
            Ok(found) => (found.dev(), found.ino()) == (self.device, self.inode),
            Err(error) => error.kind() != io::ErrorKind::NotFound,
        }
    }
}

impl FileWatch {
    /// Remembers two databases with their logs, which are open by now.
    pub(crate) fn over(main: &Path, keys: &Path) -> Self {
        Self {
            main: with_logs(main),
            keys: with_logs(keys),
            lost: OnceLock::new(),
        }
    }

    /// Watches nothing: a database that is thrown away.
    pub(crate) fn nothing() -> Self {
        Self {
            main: Vec::new(),
            keys: Vec::new(),
            lost: OnceLock::new(),
        }
    }

    /// Looks at every name; a few microseconds.
    pub(crate) fn look(&self) -> FileState<'_> {
        if let Some(why) = self.lost.get() {
            return FileState::Lost(why);
        }
        let Some(missing) = self.main.iter().chain(&self.keys).find(|file| !file.stands()) else {
            return FileState::Whole;
        };
        match self.give_up(format!(
            "{} was removed or replaced while the server has it open",
            missing.path.display()
        )) {
            (true, why) => FileState::LostNow(why),
            (false, why) => FileState::Lost(why),
        }
    }

    /// Has nothing written any more. Returns whether this is the first reason, and the first one.
    pub(crate) fn give_up(&self, why: String) -> (bool, &str) {
        let first = self.lost.set(why).is_ok();
        (first, self.lost.get().map_or("", String::as_str))
    }

    /// Writes the open logs out into their databases where those still have their names, and copies a database that has
    /// none any more. What was acknowledged before is then in files with names again.
    pub(crate) async fn rescue(&self, main: Pool<Driver>, keys: Pool<Driver>) {
        rescue_one(&self.main, "main", &main).await;
        rescue_one(&self.keys, "main", &keys).await;
    }
}

/// What a look has found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FileState<'a> {
    /// Everything stands where it stood.
    Whole,
    /// This has just been found: a file is missing or was replaced.
    LostNow(&'a str),
    /// It was found before.
    Lost(&'a str),
}

fn with_logs(database: &Path) -> Vec<Named> {
    let beside = |suffix: &str| {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    ["", "-wal", "-shm"]
        .into_iter()
        .filter_map(|suffix| Named::of(beside(suffix)))
        .collect()
}

async fn rescue_one(files: &[Named], schema: &str, pool: &Pool<Driver>) {
    let Some((database, logs)) = files.split_first() else {
        return;
    };
    let place = database.path.display();
    if database.stands() {
        if logs.iter().all(Named::stands) {
            return;
        }
        match write_out(schema, pool).await {
            Ok(true) => tracing::error!(
                "everything that was acknowledged stands in {place} now; start the server again, and look for what \
                 removed the file beside it"
            ),
            Ok(false) => tracing::error!(
                "the log of {place} is being read and could not be written out; it is tried again when the server is \
                 stopped with SIGTERM"
            ),
            Err(error) => tracing::error!(%error, "the log of {place} could not be written out"),
        }
        return;
    }
    match copy(&database.path, schema, pool).await {
        Ok(copied) => tracing::error!(
            "everything that was acknowledged was copied to {}; stop the server, put that file in the place of \
             {place}, and start it again",
            copied.display()
        ),
        Err(error) => tracing::error!(%error, "the open {place} could not be copied; the server still has it open"),
    }
}

/// Writes a log out into its database. `false` when somebody reads it all the time.
async fn write_out(schema: &str, pool: &Pool<Driver>) -> Result<bool, sqlx::Error> {
    for _ in 0..TRIES {
        let sql = format!("PRAGMA {schema}.wal_checkpoint(TRUNCATE)");
        let busy: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(pool).await?;
        if busy == 0 {
            return Ok(true);
        }
        sleep(BETWEEN_TRIES).await;
    }
    Ok(false)
}

/// Copies a database that has no name any more beside the place where it stood.
async fn copy(place: &Path, schema: &str, pool: &Pool<Driver>) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let copy = place.with_added_extension(format!("rescued-{}", std::process::id()));
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&copy)?;
    sqlx::query(AssertSqlSafe(format!("VACUUM {schema} INTO $1")))
        .bind(copy.to_string_lossy().into_owned())
        .execute(pool)
        .await?;
    Ok(copy)
}
