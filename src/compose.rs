//! The one place that names concrete channels and databases, reads the real clock and draws real chance; what belongs
//! to the messengers stands in `messengers` below.

pub mod messengers;

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

use self::messengers::{CHANNELS, Ports};
use crate::config::Config;
use crate::embedded;

pub(crate) use web::Address;

/// The address of a database that ends with the process.
pub const MEMORY: &str = "sqlite::memory:";

/// How long the server may take to shut down.
const SHUTDOWN: Duration = Duration::from_secs(10);

/// The server, put together.
pub struct Server {
    /// The use cases.
    pub switchboard: Arc<Switchboard>,
    /// What visitors reach.
    pub visitors: Router,
    /// What the staff reaches.
    pub desk: Router,
    /// The page for whoever finds no place: the emergency numbers of every language.
    pub numbers: Arc<str>,
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

    /// On Linux it counts the time in which the machine sleeps as well, so that waking up is not taken for a clock that
    /// was set.
    #[cfg(target_os = "linux")]
    fn monotonic(&self) -> Duration {
        let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        let seconds = u64::try_from(since.tv_sec).unwrap_or(0);
        Duration::new(seconds, u32::try_from(since.tv_nsec).unwrap_or(0))
    }

    #[cfg(not(target_os = "linux"))]
    #[expect(clippy::disallowed_methods, reason = "this is the one place where time comes in")]
    fn monotonic(&self) -> Duration {
        static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
        START.elapsed()
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

impl Server {
    /// Opens the database and the keys, loads the content, starts what runs by itself.
    pub async fn open(config: &Config, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> anyhow::Result<Self> {
        Self::open_with(config, clock, entropy, loaded(config.content.dir.as_deref())?).await
    }

    /// The same, with flows and texts that are loaded already.
    pub async fn open_with(
        config: &Config,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        content: conversation::Script,
    ) -> anyhow::Result<Self> {
        let messengers = config.messengers.set_up(config.public_url.as_deref())?;
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
            clock,
            entropy: entropy.clone(),
            script: content,
            channels: messengers.iter().map(|messenger| messenger.channel()).collect(),
            settings: settings(config),
        });
        // Everything below reckons with the server's time, which does not follow a clock that was set.
        let clock = switchboard.clock();
        let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
        switchboard.run(&tasks, &stop).await;
        let mut settings = web::Settings::new(
            config.origins(),
            config.exit_url.clone(),
            web::ChallengeKey::from(*vault.derive("challenge")),
        );
        settings.trusted_proxies.clone_from(&config.trusted_proxies);
        settings.operator.clone_from(&config.operator.name);
        settings.contact.clone_from(&config.operator.contact);
        // Streams are never given up for somebody else's connection, so they may not take all of them.
        settings.streams = settings.streams.min(connections::connections() / 2);
        let ports = Ports {
            switchboard: switchboard.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
        };
        let mut platforms = Router::new();
        for messenger in &messengers {
            platforms = platforms.merge(messenger.routes(&ports));
            messenger.run(&ports, &tasks, &stop);
        }
        let ports = web::Ports {
            inbox: switchboard.intake.clone(),
            transcript: switchboard.visitors.clone(),
            texts: switchboard.texts.clone(),
            clock,
            entropy,
        };
        let numbers = web::numbers(ports.texts.as_ref()).into();
        let visitors = web::routes(ports, settings).merge(platforms);
        let desk_settings = desk::Settings {
            public_origins: config.origins(),
            trusted_proxies: config.trusted_proxies.clone(),
            shutdown: stop.clone(),
        };
        let desk = desk::routes(switchboard.clone(), desk_settings);
        Ok(Self {
            switchboard,
            visitors,
            desk,
            numbers,
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

    /// Cancelled when the server shuts down.
    pub fn stopping(&self) -> CancellationToken {
        self.stop.clone()
    }
}

/// The filter of the log. What libraries tell of the platforms' words and addresses is left out, whatever was asked
/// for.
pub fn filter(asked: Option<&str>) -> tracing_subscriber::EnvFilter {
    let asked = asked.unwrap_or("info,sqlx=warn");
    let loud = CHANNELS.iter().flat_map(|sheet| sheet.loud);
    let quiet: Vec<String> = loud.map(|target| format!(",{target}=off")).collect();
    let quiet = quiet.concat();
    let filter = |directives: String| tracing_subscriber::EnvFilter::try_new(directives);
    // What cannot be read is as good as nothing asked for; the libraries stay quiet all the same.
    filter(format!("{asked}{quiet}")).unwrap_or_else(|_| format!("info{quiet}").into())
}

/// Loads the content, or says every fault of it.
pub fn loaded(folder: Option<&Path>) -> anyhow::Result<conversation::Script> {
    embedded::load(folder, Arc::new(Detector::new())).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the flows and texts have faults:\n{}", lines.join("\n"))
    })
}

/// An address as people type it.
fn plain(url: &str) -> String {
    let plain = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    plain.unwrap_or(url).to_owned()
}

fn settings(config: &Config) -> switchboard::Settings {
    switchboard::Settings {
        node: config.node.clone(),
        retention: Duration::from_secs(u64::from(config.operator.retention_days) * 24 * 3_600),
        conversations_each: config.desk.conversations,
        address: config.public_url.as_deref().map(plain),
    }
}

/// Reads the key file; makes it on the very first run, when there is no database either.
fn keys(config: &Config, entropy: &dyn Entropy) -> anyhow::Result<(Keyring, Option<std::path::PathBuf>)> {
    if config.database.url == MEMORY {
        return Ok((Keyring::draw(&|bytes| entropy.fill(bytes)), None));
    }
    let path = &config.key_file;
    let file = config.database.url.strip_prefix("sqlite:");
    let database = file.map(|file| Path::new(file.strip_prefix("//").unwrap_or(file)));
    let beside = database.is_some_and(|database| folder_of(database) == folder_of(path));
    if path.exists() || database.is_some_and(Path::exists) {
        let keyring = Keyring::read(path)?;
        if beside {
            tracing::warn!(
                "the key file {} lies beside the database: whoever copies that folder can read every conversation; \
                 move it elsewhere and set HAEMIL_KEY_FILE",
                path.display()
            );
        }
        return Ok((keyring, None));
    }
    if beside {
        bail!(
            "the key file {} must not lie beside the database: whoever copies that folder has both; set \
             HAEMIL_KEY_FILE to another folder",
            path.display()
        );
    }
    let keyring = Keyring::create(path, &|bytes| entropy.fill(bytes)).context("the key file could not be made")?;
    Ok((keyring, Some(path.clone())))
}

/// The folder that a file lies in, whatever names lead there; a folder that is not made yet is known by its name.
fn folder_of(file: &Path) -> std::path::PathBuf {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    folder
        .canonicalize()
        .or_else(|_| std::path::absolute(folder))
        .unwrap_or_else(|_| folder.to_owned())
}

/// Makes sure that this is the only server on its file. The lock lasts for as long as what comes back is kept; the
/// operating system lets go of it when the process ends.
pub(crate) fn alone(config: &Config) -> anyhow::Result<Option<store_sqlite::Alone>> {
    if is_postgres(&config.database.url) {
        return Ok(None);
    }
    Ok(Some(store_sqlite::alone(&config.database.url, &config.node)?))
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres:") || url.starts_with("postgresql:")
}

/// Opens the database alone, for a command that says a word to the server and runs nothing.
pub(crate) async fn database(config: &Config, entropy: Arc<dyn Entropy>) -> anyhow::Result<Arc<dyn Store>> {
    let (keyring, _) = keys(config, &*entropy)?;
    Ok(open_store(&config.database.url, keyring, entropy, &config.node)
        .await?
        .0)
}

async fn open_store(
    url: &str,
    keyring: Keyring,
    entropy: Arc<dyn Entropy>,
    node: &str,
) -> anyhow::Result<(Arc<dyn Store>, Arc<Vault>)> {
    let keyring = Arc::new(keyring);
    if is_postgres(url) {
        let database = store_postgres::open(url, keyring, entropy, node).await?;
        let vault = database.vault();
        Ok((Arc::new(database), vault))
    } else {
        let database = store_sqlite::open(url, keyring, entropy, node).await?;
        let vault = database.vault();
        Ok((Arc::new(database), vault))
    }
}
