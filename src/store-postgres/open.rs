//! Opening: two schemas, their migrations, the pools, the keys, the listener.

use std::collections::HashMap;
use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64};
use std::time::Duration;

use contract::{ConversationId, Entropy};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection};
use store::OpenError;
use store::sealer::Sealer;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;
use vault::Keyring;

use crate::guard::Breaker;
use crate::listen::Listener;
use crate::queries::{Database, open_vault};

/// Connections of one node; with the two of the listener and one that watches 19 of the hundred that PostgreSQL allows
/// by default.
const READERS: u32 = 8;
const WRITERS: u32 = 6;
const KEYS: u32 = 2;
const LISTENERS: u32 = 2;

/// How long a task waits for a connection.
const ACQUIRE: Duration = Duration::from_secs(2);

/// How long the server lets a statement run, wait for a row, or a transaction stand still, in milliseconds.
const LIMITS: [(&str, &str); 3] = [
    ("statement_timeout", "5000"),
    ("lock_timeout", "4000"),
    ("idle_in_transaction_session_timeout", "10000"),
];

/// Wakes that a slow receiver may be behind before it must read everything it watches.
const WAKES: usize = 4096;

/// What this database needs beside its pools.
pub(crate) struct Backend {
    /// Tells this process's announcements from those of the others.
    pub(crate) process: String,
    /// How many notices of commits this process has given.
    pub(crate) announced: Arc<AtomicU64>,
    pub(crate) listener: JoinHandle<()>,
    pub(crate) breaker: Arc<Breaker>,
    pub(crate) watcher: JoinHandle<()>,
}

impl Drop for Backend {
    fn drop(&mut self) {
        self.listener.abort();
        self.watcher.abort();
    }
}

/// Opens a database and makes what it needs: `postgres://USER:PASSWORD@HOST/NAME`. The user must be allowed to create
/// schemas in it the first time. Several nodes may do so at the same time.
///
/// `node` names this process in the audit; each node has its own.
pub async fn open(
    url: &str,
    keyring: Arc<Keyring>,
    entropy: Arc<dyn Entropy>,
    node: &str,
) -> Result<Database, OpenError> {
    if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
        return Err(OpenError::Address(shown(url)));
    }
    let server = PgConnectOptions::from_str(url).map_err(|_| OpenError::Address(shown(url)))?;
    let server = server.application_name("haemil").disable_statement_logging();
    belong_together(&server, &shown(url)).await?;
    migrate(&server, "haemil", sqlx::migrate!("migrations/main")).await?;
    migrate(&server, "haemil_keys", sqlx::migrate!("migrations/keys")).await?;

    let options = server.options(LIMITS).options([("search_path", "haemil,haemil_keys")]);
    let pool = |most| PgPoolOptions::new().max_connections(most).acquire_timeout(ACQUIRE);
    let write = pool(WRITERS).connect_with(options.clone()).await.map_err(unavailable)?;
    let read = pool(READERS).connect_with(options.clone()).await.map_err(unavailable)?;
    let keys = pool(KEYS).connect_with(options.clone()).await.map_err(unavailable)?;
    let listeners = pool(LISTENERS)
        .connect_with(options.clone())
        .await
        .map_err(unavailable)?;

    let vault = open_vault(&read, &keys, keyring, &*entropy, "schema haemil_keys").await?;
    let (wakes, _) = broadcast::channel(WAKES);
    let announced = Arc::<AtomicU64>::default();
    let process = ConversationId::draw(&*entropy).to_string();
    let listener = Listener {
        pool: listeners,
        process: process.clone(),
        wakes: wakes.clone(),
        announced: announced.clone(),
        heard: HashMap::new(),
        silent: 0,
    };
    let connected = listener.connect().await.map_err(unavailable)?;
    let breaker = Breaker::new();
    let watcher = tokio::spawn(breaker.clone().watch(options));
    let database = Database {
        read,
        write,
        keys,
        sealer: Sealer::new(Arc::new(vault), entropy),
        node: node.to_owned(),
        wakes,
        forgotten: AtomicI64::new(i64::MIN),
        backend: Backend {
            process,
            announced,
            listener: tokio::spawn(listener.run(connected)),
            breaker,
            watcher,
        },
    };
    database.finish_erased().await?;
    Ok(database)
}

/// The tables are made only where no keys of others stand beside them.
async fn belong_together(server: &PgConnectOptions, database: &str) -> Result<(), OpenError> {
    let mut connection = server.connect().await.map_err(unavailable)?;
    let orphaned: bool = sqlx::query_scalar(
        "SELECT to_regclass('haemil_keys.secret') IS NOT NULL AND to_regclass('haemil.conversation') IS NULL",
    )
    .fetch_one(&mut connection)
    .await
    .map_err(unavailable)?;
    connection.close().await.map_err(unavailable)?;
    if orphaned {
        return Err(OpenError::DatabaseGone {
            database: format!("schema haemil of {database}"),
            keys: String::from("schema haemil_keys"),
        });
    }
    Ok(())
}

/// Brings one schema to this version. The migrator's lock keeps other nodes waiting meanwhile.
async fn migrate(server: &PgConnectOptions, schema: &'static str, mut migrator: Migrator) -> Result<(), OpenError> {
    migrator.create_schema(schema);
    let options = server.clone().options([("search_path", schema)]);
    let mut connection = options.connect().await.map_err(unavailable)?;
    migrator
        .run_direct(None, &mut connection, false)
        .await
        .map_err(|error| match error {
            MigrateError::VersionMissing(version) => OpenError::Newer(version),
            other => OpenError::Unavailable(other.into()),
        })?;
    connection.close().await.map_err(unavailable)
}

/// An address without what stands before the host: it may hold a password.
fn shown(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    format!("{scheme}://{host}")
}

/// The cause without the details, which may quote the address.
fn unavailable(error: impl Display) -> OpenError {
    OpenError::Unavailable(error.to_string().into())
}
