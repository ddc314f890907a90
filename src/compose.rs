//! The one file that names concrete channels and databases, reads the real clock and draws real chance.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use axum::Router;
use contract::{Clock, Entropy, Moment};
use language::Detector;
use store::Store;
use switchboard::{Parts, Switchboard};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use vault::{Keyring, Vault};

use crate::config::Config;
use crate::content;

/// The address of a database that ends with the process.
pub const MEMORY: &str = "sqlite::memory:";

/// How long the house may take to shut down.
const SHUTDOWN: Duration = Duration::from_secs(10);

/// The house, put together.
pub struct House {
    /// The use cases.
    pub switchboard: Arc<Switchboard>,
    /// What visitors reach.
    pub visitors: Router,
    /// What the staff reaches.
    pub desk: Router,
    /// Where the master keys were made just now, on the very first run.
    pub new_keys: Option<std::path::PathBuf>,
    store: Arc<dyn Store>,
    tasks: TaskTracker,
    stop: CancellationToken,
}

/// The machine's clock.
#[derive(Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where time comes in")]
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// The operating system's chance.
#[derive(Debug)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where chance comes in")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("without the operating system's random numbers no secret can be made");
    }
}

impl House {
    /// Opens the database and the keys, loads the content, starts what runs by itself.
    pub async fn open(config: &Config, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> anyhow::Result<Self> {
        Self::open_with(config, clock, entropy, loaded(config.content.dir.as_deref())?).await
    }

    /// The same, with flows and texts that are loaded already.
    pub async fn open_with(
        config: &Config,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        content: switchboard::Content,
    ) -> anyhow::Result<Self> {
        let (keyring, new_keys) = keys(config, &*entropy)?;
        let opened = open_store(&config.database.url, keyring, entropy.clone(), &config.node).await;
        if let (Err(_), Some(made)) = (&opened, &new_keys) {
            // The keys were made for a database that has others: they open nothing, and would only mislead.
            let _ = std::fs::remove_file(made);
        }
        let (store, vault) = opened?;
        let switchboard = Switchboard::new(Parts {
            store: store.clone(),
            vault: vault.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            content,
            channels: Vec::new(),
            settings: settings(config),
        });
        let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
        switchboard.run(&tasks, &stop).await;
        let mut settings = web::Settings::new(
            config.origins(),
            config.exit_url.clone(),
            web::ChallengeKey::from(*vault.derive("challenge")),
        );
        settings.trusted_proxies.clone_from(&config.trusted_proxies);
        let ports = web::House {
            inbox: switchboard.clone(),
            transcript: switchboard.clone(),
            texts: switchboard.clone(),
            clock,
            entropy,
        };
        let visitors = web::routes(ports, settings);
        let desk_settings = desk::Settings {
            public_origins: config.origins(),
            shutdown: stop.clone(),
        };
        let desk = desk::routes(switchboard.clone(), desk_settings);
        Ok(Self {
            switchboard,
            visitors,
            desk,
            new_keys,
            store,
            tasks,
            stop,
        })
    }

    /// Ends event streams, takes in what was handed over, lets go of the database; at most ten seconds.
    pub async fn shut(self) {
        self.stop.cancel();
        self.tasks.close();
        if tokio::time::timeout(SHUTDOWN, self.tasks.wait()).await.is_err() {
            tracing::warn!("something still ran after ten seconds and was left behind");
        }
        self.store.close().await;
    }

    /// Cancelled when the house shuts down.
    pub fn stopping(&self) -> CancellationToken {
        self.stop.clone()
    }
}

/// Loads the content, or says every fault of it.
pub fn loaded(folder: Option<&Path>) -> anyhow::Result<switchboard::Content> {
    content::load(folder, Arc::new(Detector::new())).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the flows and texts have faults:\n{}", lines.join("\n"))
    })
}

fn settings(config: &Config) -> switchboard::Settings {
    switchboard::Settings {
        node: config.node.clone(),
        retention: Duration::from_secs(u64::from(config.operator.retention_days) * 24 * 3_600),
        conversations_each: config.desk.conversations,
    }
}

/// Reads the key file; makes it on the very first run, when there is no database either.
fn keys(config: &Config, entropy: &dyn Entropy) -> anyhow::Result<(Keyring, Option<std::path::PathBuf>)> {
    if config.database.url == MEMORY {
        return Ok((Keyring::draw(&|bytes| entropy.fill(bytes)), None));
    }
    let path = &config.key_file;
    let database = config.database.url.strip_prefix("sqlite://").map(Path::new);
    if path.exists() || database.is_some_and(Path::exists) {
        return Ok((Keyring::read(path)?, None));
    }
    if let Some(folder) = database.and_then(Path::parent)
        && path
            .parent()
            .is_some_and(|beside| !folder.as_os_str().is_empty() && beside == folder)
    {
        bail!(
            "the key file {} must not lie beside the database: whoever copies that folder has both",
            path.display()
        );
    }
    let keyring = Keyring::create(path, &|bytes| entropy.fill(bytes)).context("the key file could not be made")?;
    Ok((keyring, Some(path.clone())))
}

async fn open_store(
    url: &str,
    keyring: Keyring,
    entropy: Arc<dyn Entropy>,
    node: &str,
) -> anyhow::Result<(Arc<dyn Store>, Arc<Vault>)> {
    let keyring = Arc::new(keyring);
    if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        let database = store_postgres::open(url, keyring, entropy, node).await?;
        let vault = database.vault();
        Ok((Arc::new(database), vault))
    } else {
        let database = store_sqlite::open(url, keyring, entropy, node).await?;
        let vault = database.vault();
        Ok((Arc::new(database), vault))
    }
}
