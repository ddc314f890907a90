//! What whoever runs the server may set: `haemil.toml`, then `HAEMIL_` variables with `__` between levels, then flags.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use figment::value::Dict;
use ipnet::IpNet;
use serde::{Deserialize, Deserializer, Serialize};

use crate::compose::messengers::{MESSENGERS, Messengers};

/// Everything that can be set. The defaults serve one machine.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// Where visitors are answered.
    pub listen: SocketAddr,
    /// The address that browsers know the server by, such as `https://notes.example`. Without it, what `listen` says.
    pub public_url: Option<String>,
    /// The page outside to which a visitor leaves in a hurry.
    pub exit_url: String,
    /// The file of the master keys. It must not lie with the database, or whoever takes one has both.
    pub key_file: PathBuf,
    /// The proxies that may speak for others; without them plain HTTP is served on loopback alone.
    #[serde(deserialize_with = "list")]
    pub trusted_proxies: Vec<IpNet>,
    /// The name of this process among those that share the database.
    pub node: String,
    /// Where it is kept.
    pub database: Database,
    /// One's own certificate.
    pub tls: Option<Tls>,
    /// Flows and texts of one's own.
    pub content: Content,
    /// The desk.
    pub desk: Desk,
    /// Who runs the server.
    pub operator: Operator,
    /// The messengers, each in a section of its own.
    #[serde(skip)]
    pub messengers: Messengers,
}

/// Where everything is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Database {
    /// `sqlite://FILE` or `postgres://USER@HOST/NAME`.
    pub url: String,
}

/// A certificate and its key, as PEM files.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// The certificate with its chain.
    pub cert: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// Flows and texts of one's own.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Content {
    /// A folder with `flows/` and `locales/`, in place of those in the binary.
    pub dir: Option<PathBuf>,
}

/// The desk.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Desk {
    /// An address of its own, since `/desk/` betrays a neutral host.
    pub listen: Option<SocketAddr>,
    /// How browsers know that address.
    pub public_url: Option<String>,
    /// How many conversations one person has at once.
    pub conversations: u32,
}

/// Who runs the server.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Operator {
    /// The name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// Who answers for personal data.
    pub privacy_officer: String,
    /// Whether its people must report child abuse by law.
    pub mandatory_reporter: bool,
    /// How many days a closed conversation is kept, sealed.
    pub retention_days: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            exit_url: String::from("https://www.weather.go.kr/"),
            key_file: PathBuf::from("haemil.keys"),
            trusted_proxies: Vec::new(),
            node: String::from("haemil"),
            database: Database::default(),
            tls: None,
            content: Content::default(),
            desk: Desk::default(),
            operator: Operator::default(),
            messengers: Messengers::default(),
        }
    }
}

impl Default for Database {
    fn default() -> Self {
        Self {
            url: String::from("sqlite://data/haemil.db"),
        }
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            listen: None,
            public_url: None,
            conversations: 2,
        }
    }
}

impl Default for Operator {
    fn default() -> Self {
        Self {
            name: String::new(),
            contact: String::new(),
            privacy_officer: String::new(),
            mandatory_reporter: false,
            retention_days: 30,
        }
    }
}

/// The settings by their dotted names, without those of the messengers. `log` is the filter of the log, read in `main`.
const OWN: [&str; 19] = [
    "listen",
    "public_url",
    "exit_url",
    "key_file",
    "trusted_proxies",
    "node",
    "database.url",
    "tls.cert",
    "tls.key",
    "content.dir",
    "desk.listen",
    "desk.public_url",
    "desk.conversations",
    "operator.name",
    "operator.contact",
    "operator.privacy_officer",
    "operator.mandatory_reporter",
    "operator.retention_days",
    LOG,
];

const LOG: &str = "log";

/// Every setting by its dotted name.
fn names() -> Vec<String> {
    let messengers = MESSENGERS.into_iter().map(|(sheet, names)| (sheet.key, names));
    let theirs = messengers.flat_map(|(section, names)| names.iter().map(move |name| format!("{section}.{name}")));
    OWN.into_iter().map(String::from).chain(theirs).collect()
}

/// Why the server cannot run with this configuration. Each says where and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value of a wrong kind, or an unknown key in the file.
    #[error("{0}")]
    Invalid(#[from] Box<figment::Error>),
    /// A key or a section that nobody knows.
    #[error("`{0}` in {1} is not a setting of Haemil; see the table in README.md")]
    Unknown(String, PathBuf),
    /// A file was named that is not there.
    #[error("there is no configuration file at {0}; write one, or leave --config away")]
    NoFile(PathBuf),
    /// Plain HTTP would cross a network.
    #[error(
        "{0} is not loopback, and without HTTPS neither page works there and everything could be read on the way; set \
         HAEMIL_TLS__CERT and HAEMIL_TLS__KEY, or put a proxy in front and name it in HAEMIL_TRUSTED_PROXIES"
    )]
    PlainHttp(SocketAddr),
    /// The public address is not one.
    #[error("public_url must be http://HOST or https://HOST without a path, and not `{0}`")]
    PublicUrl(String),
}

impl Config {
    /// Reads the file, then the environment. What the environment sets that nobody knows comes back as warnings.
    pub fn read(file: Option<&Path>) -> Result<(Self, Vec<String>), ConfigError> {
        let path = file.map_or_else(|| PathBuf::from("haemil.toml"), Path::to_path_buf);
        if file.is_some() && !path.is_file() {
            return Err(ConfigError::NoFile(path));
        }
        let names = names();
        let mut unknown = Vec::new();
        for (variable, _) in std::env::vars_os() {
            let variable = variable.to_string_lossy().into_owned();
            let name = variable
                .strip_prefix("HAEMIL_")
                .map(|rest| rest.to_lowercase().replace("__", "."));
            if name.is_some_and(|name| !names.contains(&name)) {
                unknown.push(format!(
                    "{variable} is not a setting of Haemil and changes nothing; see the table in README.md"
                ));
            }
        }
        let set: Vec<&str> = names.iter().map(String::as_str).filter(|name| *name != LOG).collect();
        let mut settings = Figment::from(Serialized::defaults(Self::default()));
        if path.is_file() {
            settings = settings.merge(Toml::file_exact(&path));
        }
        // A section that nobody knows can come from the file alone; within a section its own type refuses a key.
        let said: Dict = settings.extract().map_err(Box::new)?;
        let sections: Vec<&str> = set.iter().filter_map(|name| name.split('.').next()).collect();
        if let Some(section) = said.into_keys().find(|section| !sections.contains(&section.as_str())) {
            return Err(ConfigError::Unknown(section, path));
        }
        let settings = settings.merge(Env::prefixed("HAEMIL_").split("__").only(&set));
        let mut config: Self = settings.extract().map_err(Box::new)?;
        config.messengers = settings.extract().map_err(Box::new)?;
        config.check()?;
        Ok((config, unknown))
    }

    /// The same without any messenger, for commands that only look at what is stored: a second poller would take the
    /// first one's updates away.
    #[must_use]
    pub fn without_messengers(self) -> Self {
        Self {
            messengers: Messengers::default(),
            ..self
        }
    }

    /// The origins from which browsers may speak to the visitor's page and the desk.
    pub fn origins(&self) -> Vec<String> {
        let own = |listen: SocketAddr| {
            let scheme = if self.tls.is_some() { "https" } else { "http" };
            let port = listen.port();
            let mut own = vec![format!("{scheme}://{listen}")];
            if listen.ip().is_loopback() || listen.ip().is_unspecified() {
                own.push(format!("{scheme}://localhost:{port}"));
            }
            own
        };
        let mut origins: Vec<String> = self.public_url.iter().chain(&self.desk.public_url).cloned().collect();
        origins.extend(own(self.listen));
        origins.extend(self.desk.listen.map(own).unwrap_or_default());
        origins
    }

    /// The address to show for the visitor's page.
    pub fn visitor_address(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| self.origins()[0].clone())
    }

    /// The address to show for the desk.
    pub fn desk_address(&self) -> String {
        let own = self.desk.public_url.clone().or_else(|| {
            let scheme = if self.tls.is_some() { "https" } else { "http" };
            self.desk.listen.map(|listen| format!("{scheme}://{listen}"))
        });
        format!("{}/desk/", own.unwrap_or_else(|| self.visitor_address()))
    }

    fn check(&self) -> Result<(), ConfigError> {
        for address in [Some(self.listen), self.desk.listen].into_iter().flatten() {
            if !address.ip().is_loopback() && self.tls.is_none() && self.trusted_proxies.is_empty() {
                return Err(ConfigError::PlainHttp(address));
            }
        }
        for url in self.public_url.iter().chain(&self.desk.public_url) {
            let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            if host.is_none_or(|host| host.is_empty() || host.contains('/')) {
                return Err(ConfigError::PublicUrl(url.clone()));
            }
        }
        Ok(())
    }
}

/// A list of networks, read as [`crate::list::lines`].
fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let parts = crate::list::lines(deserializer)?;
    let parsed = parts.iter().map(|part| {
        let net = part
            .parse::<IpNet>()
            .ok()
            .or_else(|| part.parse::<std::net::IpAddr>().ok().map(IpNet::from));
        net.ok_or_else(|| {
            serde::de::Error::custom(format!("`{part}` is not an address or a network such as 10.0.0.0/8"))
        })
    });
    parsed.collect()
}
