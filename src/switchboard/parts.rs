//! What the server is made of, handed in from outside.

use std::sync::Arc;
use std::time::Duration;

use contract::{Channel, Clock, Entropy};
use conversation::Script;
use store::Store;
use vault::Vault;

/// What the server is composed of.
pub struct Parts {
    /// What survives a restart.
    pub store: Arc<dyn Store>,
    /// Keys and pepper.
    pub vault: Arc<Vault>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where random bytes come from.
    pub entropy: Arc<dyn Entropy>,
    /// Flows and texts.
    pub script: Script,
    /// The messengers, each by its adapter; web chat is not among them.
    pub channels: Vec<Arc<dyn Channel>>,
    /// How long, how many.
    pub settings: Settings,
}

/// What whoever runs the server may decide.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name of this process among those that share the database; leases and the audit bear it.
    pub node: String,
    /// How long a closed conversation is kept, sealed.
    pub retention: Duration,
    /// How many conversations a counselor has at once; one alone, as soon as one of them is L3 or above.
    pub conversations_each: u32,
    /// The address of the page as people type it, `notes.example`; without one nobody can move there from a messenger.
    pub address: Option<String>,
}
