//! Discord, as the server has it.

use std::sync::Arc;

use anyhow::Context;
use contract::Channel;
use secrecy::SecretString;
use serde::Deserialize;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::messenger::{Messenger, Ports};
use super::word::secret;

/// Its section of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discord {
    /// The bot's token, from the developer portal.
    #[serde(deserialize_with = "secret")]
    pub token: SecretString,
    /// Another server that speaks Discord's API.
    pub api_url: Option<String>,
}

/// The names of its settings.
pub(super) const SETTINGS: &[&str] = &["token", "api_url"];

impl Discord {
    pub(super) fn set_up(&self) -> anyhow::Result<Box<dyn Messenger>> {
        let settings = discord::Settings {
            token: self.token.clone(),
            api_url: self.api_url.clone(),
        };
        let discord = discord::Discord::new(settings).context("Discord cannot be set up")?;
        Ok(Box::new(discord))
    }
}

impl Messenger for Arc<discord::Discord> {
    fn channel(&self) -> Arc<dyn Channel> {
        self.clone()
    }

    fn run(&self, ports: &Ports, tasks: &TaskTracker, stop: &CancellationToken) {
        let needs = discord::Ports {
            inbox: ports.switchboard.intake.clone(),
            duty: ports.switchboard.leases.clone(),
            backlog: ports.switchboard.delivery.clone(),
        };
        tasks.spawn(discord::run(self.clone(), needs, stop.clone()));
    }
}
