//! Opening: two files, three pools, migrations, keys.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use contract::Entropy;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use store::OpenError;
use store::sealer::Sealer;
use tokio::sync::broadcast;
use vault::Keyring;

use crate::integrity::look_through;
use crate::queries::{Database, open_vault};
use crate::room::Room;
use crate::watch::FileWatch;

static MAIN: Migrator = sqlx::migrate!("migrations/main");
static KEYS: Migrator = sqlx::migrate!("migrations/keys");

/// How long a statement waits for another process to let go of the file, and a task for a connection. Together they
/// stay below the ten seconds that the port promises.
pub(crate) const BUSY: Duration = Duration::from_secs(4);
const ACQUIRE: Duration = Duration::from_secs(5);

/// Readers at the same time. The machine that runs one process has few cores.
const READERS: u32 = 4;

/// Statements of a batch differ by the number of their rows; all that occur should stay prepared.
const STATEMENTS: usize = 512;

/// Memory for pages that are used again and again, in KiB below zero as SQLite wants it. Keys are random, so every
/// message touches a page of its own in each table; with SQLite's own 2 MB most of them are read from the file again.
const CACHE: &str = "-16384";

/// Pages of the log, of 4 KiB each, that are carried over into the file together. A page that many messages have
/// changed in the meantime is carried once; with SQLite's own 1,000 that is after every third full batch.
const LOG: &str = "4000";

/// Wakes that a slow receiver may be behind before it must read everything it watches.
const WAKES: usize = 4096;

/// What this database needs beside its pools: the folder of one that is thrown away.
pub(crate) struct Backend {
    thrown_away: Option<PathBuf>,
    pub(crate) watch: Arc<FileWatch>,
    pub(crate) room: Room,
}

impl Backend {
    /// Removes a database that is thrown away.
    pub(crate) fn remove(&self) {
        if let Some(folder) = &self.thrown_away
            && let Err(error) = fs::remove_dir_all(folder)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "the folder of a database that is thrown away could not be removed");
        }
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Opens or makes a database: `sqlite://FILE`, or `sqlite::memory:` for one that is thrown away when it is closed. That
/// one stands in a private temporary folder, sealed under keys that nobody keeps.
///
/// `node` names this process in the audit.
pub async fn open(
    url: &str,
    keyring: Arc<Keyring>,
    entropy: Arc<dyn Entropy>,
    node: &str,
) -> Result<Database, OpenError> {
    let files = Files::of(url, &*entropy)?;
    files.belong_together()?;
    files.prepare().map_err(unavailable)?;
    let main = migrate(&files.options(&files.main), &MAIN).await?;
    migrate(&files.options(&files.keys), &KEYS).await?;

    let pool = SqlitePoolOptions::new()
        // A file that was open stays open; nothing is learnt by asking it before each use.
        .test_before_acquire(false)
        .acquire_timeout(ACQUIRE)
        .max_lifetime(None)
        .idle_timeout(None)
        // A transaction that SQLite has ended by itself, on a full disk, leaves the driver's count wrong: such a
        // connection is thrown away, so that the database works again once there is room.
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }));
    let attach: Arc<str> = format!("ATTACH DATABASE '{}' AS keys", files.attached()).into();
    let attached = pool.clone().after_connect(move |connection, _| {
        let attach = Arc::clone(&attach);
        Box::pin(async move { connection.execute(AssertSqlSafe(attach)).await.map(drop) })
    });
    // The keys first: while one connection to their file is open, the log that the attached ones read is there.
    let keys = pool
        .max_connections(1)
        .connect_with(files.options(&files.keys))
        .await
        .map_err(unavailable)?;
    let write = attached
        .clone()
        .max_connections(1)
        .connect_with(main.clone())
        .await
        .map_err(unavailable)?;
    // All readers now and none later: a file that has taken the place of an open one meanwhile would be taken for the
    // database, and its reader would empty the index of the log that everybody else reads by.
    let read = attached
        .min_connections(READERS)
        .max_connections(READERS)
        .connect_with(main.clone().read_only(true))
        .await
        .map_err(unavailable)?;

    let place = files.keys.display().to_string();
    let vault = open_vault(&read, &keys, keyring, &*entropy, &place).await?;
    let (wakes, _) = broadcast::channel(WAKES);
    let main_path = files.main.clone();
    let database = Database {
        read,
        write,
        keys,
        sealer: Sealer::new(Arc::new(vault), entropy),
        node: node.to_owned(),
        wakes,
        forgotten: AtomicI64::new(i64::MIN),
        backend: files.backend(),
    };
    if database.backend.thrown_away.is_none() {
        let watch = &database.backend.watch;
        look_through(main, &main_path, watch.clone()).await;
    }
    database.finish_erased().await?;
    Ok(database)
}

/// Where a database stands.
pub(crate) struct Files {
    pub(crate) main: PathBuf,
    keys: PathBuf,
    thrown_away: Option<PathBuf>,
}

impl Files {
    fn of(url: &str, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        let address = || OpenError::Address(url.to_owned());
        let name = url.strip_prefix("sqlite:").ok_or_else(address)?;
        if name == ":memory:" {
            let folder = std::env::temp_dir().join(private_name(entropy));
            return Ok(Self {
                main: folder.join("haemil.db"),
                keys: folder.join("haemil.keys.db"),
                thrown_away: Some(folder),
            });
        }
        Self::named(name, address)
    }

    /// Where a database stands that is kept; `None` for one that is thrown away.
    pub(crate) fn kept(url: &str) -> Result<Option<Self>, OpenError> {
        let address = || OpenError::Address(url.to_owned());
        match url.strip_prefix("sqlite:").ok_or_else(address)? {
            ":memory:" => Ok(None),
            name => Self::named(name, address).map(Some),
        }
    }

    fn named(name: &str, address: impl Fn() -> OpenError) -> Result<Self, OpenError> {
        let main = PathBuf::from(name.strip_prefix("//").unwrap_or(name));
        if main.file_name().is_none() || name.contains(['?', '\'', '%']) {
            return Err(address());
        }
        let keys = main.with_extension("keys.db");
        Ok(Self {
            main,
            keys,
            thrown_away: None,
        })
    }

    /// A new database is made only where no keys of another stand beside it.
    fn belong_together(&self) -> Result<(), OpenError> {
        let holds_something = |file: &Path| fs::metadata(file).is_ok_and(|found| found.len() > 0);
        if holds_something(&self.keys) && !holds_something(&self.main) {
            return Err(OpenError::DatabaseGone {
                database: self.main.display().to_string(),
                keys: self.keys.display().to_string(),
            });
        }
        Ok(())
    }

    /// What watches over the files, once they are open.
    fn backend(self) -> Backend {
        let (watch, room) = match &self.thrown_away {
            Some(_) => (FileWatch::nothing(), Room::none()),
            None => (FileWatch::over(&self.main, &self.keys), Room::beside(&self.main)),
        };
        Backend {
            thrown_away: self.thrown_away,
            watch: Arc::new(watch),
            room,
        }
    }

    /// The folder, which is its owner's alone where it is made now.
    pub(crate) fn make_folder(&self) -> io::Result<()> {
        let folder = self
            .main
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)
    }

    /// Makes what is missing, so that nobody but the owner can ever read it; SQLite gives the log the file's own mode.
    fn prepare(&self) -> io::Result<()> {
        self.make_folder()?;
        for file in [&self.main, &self.keys] {
            let mut options = OpenOptions::new();
            options.append(true).create(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options.open(file)?;
        }
        Ok(())
    }

    fn options(&self, file: &Path) -> SqliteConnectOptions {
        let synchronous = if self.thrown_away.is_some() {
            SqliteSynchronous::Off
        } else {
            SqliteSynchronous::Full
        };
        SqliteConnectOptions::new()
            .filename(file)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .auto_vacuum(SqliteAutoVacuum::None)
            .busy_timeout(BUSY)
            .foreign_keys(false)
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
            .pragma("cache_size", CACHE)
            .pragma("wal_autocheckpoint", LOG)
            .statement_cache_capacity(STATEMENTS)
            .disable_statement_logging()
    }

    /// The keys' file as `ATTACH` takes it. Read-only, so that the write lock of a batch leaves it to the keys' own
    /// connection.
    fn attached(&self) -> String {
        let path: Cow<'_, str> = self.keys.to_string_lossy();
        let mut uri = String::from("file:");
        for byte in path.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(byte)),
                other => write!(uri, "%{other:02X}").expect("a string can be written to"),
            }
        }
        uri.push_str("?mode=ro");
        uri
    }
}

/// Brings one file to this version.
async fn migrate(options: &SqliteConnectOptions, migrator: &Migrator) -> Result<SqliteConnectOptions, OpenError> {
    let mut connection = options.connect().await.map_err(unavailable)?;
    migrator
        .run_direct(None, &mut connection, false)
        .await
        .map_err(|error| match error {
            MigrateError::VersionMissing(version) => OpenError::Newer(version),
            other => OpenError::Unavailable(other.into()),
        })?;
    connection.close().await.map_err(unavailable)?;
    Ok(options.clone())
}

fn private_name(entropy: &dyn Entropy) -> String {
    let mut bytes = [0; 16];
    entropy.fill(&mut bytes);
    bytes
        .iter()
        .fold(String::from("haemil-"), |name, byte| format!("{name}{byte:02x}"))
}

pub(crate) fn unavailable(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> OpenError {
    OpenError::Unavailable(error.into())
}
