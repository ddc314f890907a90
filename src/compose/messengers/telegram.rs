//! Telegram, as the server has it.

use std::sync::Arc;

use anyhow::{Context, bail};
use axum::Router;
use contract::Channel;
use secrecy::SecretString;
use serde::Deserialize;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::messenger::{Messenger, Ports};
use super::word::{secret, secret_or_none};

/// Its section of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telegram {
    /// The bot's token, from `BotFather`.
    #[serde(deserialize_with = "secret")]
    pub token: SecretString,
    /// Another server that speaks the Bot API.
    pub api_url: Option<String>,
    /// How updates come.
    #[serde(default)]
    pub mode: Mode,
    /// What Telegram shows when it brings updates; needed in the mode `webhook`.
    #[serde(default, deserialize_with = "secret_or_none")]
    pub webhook_secret: Option<SecretString>,
}

/// The names of its settings.
pub(super) const SETTINGS: &[&str] = &["token", "api_url", "mode", "webhook_secret"];

/// How updates come.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// The server asks for them.
    #[default]
    Polling,
    /// Telegram brings them to `public_url`.
    Webhook,
}

impl Telegram {
    pub(super) fn set_up(&self, public_url: Option<&str>) -> anyhow::Result<Box<dyn Messenger>> {
        let settings = telegram::Settings {
            token: self.token.clone(),
            api_url: self.api_url.clone(),
            mode: self.mode(public_url)?,
        };
        let telegram = telegram::Telegram::new(settings).context("Telegram cannot be set up")?;
        Ok(Box::new(telegram))
    }

    fn mode(&self, public_url: Option<&str>) -> anyhow::Result<telegram::Mode> {
        if self.mode == Mode::Polling {
            return Ok(telegram::Mode::Polling);
        }
        let Some(public) = public_url else {
            bail!("Telegram brings updates to the public address of the server: set HAEMIL_PUBLIC_URL, or use polling");
        };
        let Some(secret) = self.webhook_secret.clone() else {
            bail!(
                "the webhook of Telegram needs a secret, or anybody could write in a visitor's name: set \
                 HAEMIL_TELEGRAM__WEBHOOK_SECRET to 32 or more random letters and digits"
            );
        };
        let url = format!("{public}/channels/telegram");
        Ok(telegram::Mode::Webhook { secret, url })
    }
}

impl Messenger for Arc<telegram::Telegram> {
    fn channel(&self) -> Arc<dyn Channel> {
        self.clone()
    }

    fn routes(&self, ports: &Ports) -> Router {
        telegram::routes(self.clone(), needs(ports))
    }

    fn run(&self, ports: &Ports, tasks: &TaskTracker, stop: &CancellationToken) {
        tasks.spawn(telegram::run(self.clone(), needs(ports), stop.clone()));
    }
}

fn needs(ports: &Ports) -> telegram::Ports {
    telegram::Ports {
        inbox: ports.switchboard.intake.clone(),
        duty: ports.switchboard.leases.clone(),
    }
}
