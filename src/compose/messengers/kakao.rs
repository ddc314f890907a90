//! `KakaoTalk`, as the server has it.

use std::sync::Arc;

use anyhow::{Context, bail};
use axum::Router;
use contract::Channel;
use secrecy::SecretString;
use serde::Deserialize;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::messenger::{Messenger, Ports};
use super::word::{secret, secret_or_none, word_or_none};

/// Its section of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kakao {
    /// The value of the header `X-Skill-Key` that is set at the skill.
    #[serde(deserialize_with = "secret")]
    pub skill_key: SecretString,
    /// The hosts to which an answer may be sent later; Kakao's own without this.
    #[serde(default, deserialize_with = "crate::list::lines")]
    pub callback_hosts: Vec<String>,
    /// Where the Event API is; Kakao's own without this.
    pub event_api_url: Option<String>,
    /// The bot's id, for the Event API.
    #[serde(default, deserialize_with = "word_or_none")]
    pub bot_id: Option<String>,
    /// The REST API key, for the Event API.
    #[serde(default, deserialize_with = "secret_or_none")]
    pub rest_key: Option<SecretString>,
    /// The name of the event block that shows what the server sends.
    #[serde(default, deserialize_with = "word_or_none")]
    pub event: Option<String>,
    /// Whether somebody who waits is offered Kakao's own desk.
    #[serde(default)]
    pub operator_button: bool,
}

/// The names of its settings.
pub(super) const SETTINGS: &[&str] = &[
    "skill_key",
    "callback_hosts",
    "event_api_url",
    "bot_id",
    "rest_key",
    "event",
    "operator_button",
];

impl Kakao {
    pub(super) fn set_up(&self) -> anyhow::Result<Box<dyn Messenger>> {
        let mut settings = kakao::Settings::new(self.skill_key.clone());
        if !self.callback_hosts.is_empty() {
            settings.callback_hosts.clone_from(&self.callback_hosts);
        }
        if self.operator_button {
            settings.operator_button = kakao::OperatorButton::Shown;
        }
        settings.event_api = self.event_api()?;
        let kakao = kakao::Kakao::new(settings).context("KakaoTalk cannot be set up")?;
        Ok(Box::new(kakao))
    }

    fn event_api(&self) -> anyhow::Result<Option<kakao::EventApi>> {
        match (&self.bot_id, &self.rest_key, &self.event) {
            (None, None, None) => Ok(None),
            (Some(bot_id), Some(rest_key), Some(event)) => Ok(Some(kakao::EventApi {
                url: self
                    .event_api_url
                    .clone()
                    .unwrap_or_else(|| kakao::EVENT_API.to_owned()),
                bot_id: bot_id.clone(),
                rest_key: rest_key.clone(),
                event: event.clone(),
            })),
            _ => bail!(
                "the Event API of KakaoTalk needs HAEMIL_KAKAO__BOT_ID, HAEMIL_KAKAO__REST_KEY and \
                 HAEMIL_KAKAO__EVENT together; set all three, or none"
            ),
        }
    }
}

impl Messenger for Arc<kakao::Kakao> {
    fn channel(&self) -> Arc<dyn Channel> {
        self.clone()
    }

    fn routes(&self, ports: &Ports) -> Router {
        kakao::routes(self.clone(), needs(ports))
    }

    fn run(&self, ports: &Ports, tasks: &TaskTracker, stop: &CancellationToken) {
        tasks.spawn(kakao::run(self.clone(), needs(ports), stop.clone()));
    }
}

fn needs(ports: &Ports) -> kakao::Ports {
    kakao::Ports {
        inbox: ports.switchboard.intake.clone(),
        pull_outbox: ports.switchboard.delivery.clone(),
        texts: ports.switchboard.texts.clone(),
        clock: ports.clock.clone(),
        entropy: ports.entropy.clone(),
    }
}
