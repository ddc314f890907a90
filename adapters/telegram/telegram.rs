//! The channel itself: how it is made, and what the core calls.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use contract::{Channel, ChannelName, Duty, Inbox, Limits, Outbound, Peer, Retracted, SendError, Sent, Text, Way};
use secrecy::ExposeSecret;
use serde::Serialize;
use serde::de::DeserializeOwned;
use teloxide::requests::{JsonRequest, Payload, Request};
use teloxide::types::ChatId;
use teloxide::{Bot, RequestError};

use crate::pace::Pace;
use crate::presses::Presses;
use crate::settings::{Mode, Settings, SetupError};
use crate::verdict::is_token_unknown;
use crate::{CHANNEL, LIMITS};

/// The ports through which Telegram reaches the server.
#[derive(Clone)]
pub struct Ports {
    /// Takes in what people say.
    pub inbox: Arc<dyn Inbox>,
    /// Says which node asks Telegram for updates.
    pub duty: Arc<dyn Duty>,
}

/// The bot, as one account at Telegram. Its `Debug` shows nothing, because the token stands in every address it calls.
pub struct Telegram {
    bot: Bot,
    pub(crate) mode: Mode,
    pub(crate) pace: Pace,
    pub(crate) presses: Presses,
    /// Whether it was said in the log that Telegram does not know the token. Said once until a call succeeds again.
    token_blamed: AtomicBool,
}

impl Telegram {
    /// Makes the channel. Nothing is called yet.
    pub fn new(settings: Settings) -> Result<Arc<Self>, SetupError> {
        Self::paced(settings, Pace::default())
    }

    /// Makes the channel with other waits than the usual ones.
    pub fn paced(settings: Settings, pace: Pace) -> Result<Arc<Self>, SetupError> {
        settings.check()?;
        let mut client = teloxide::net::default_reqwest_settings();
        if settings.api_url.is_some() {
            // The operator's proxy leads out of the server, and a server of one's own stands inside.
            client = client.no_proxy();
        }
        let client = client.build().map_err(|_| SetupError::Client)?;
        let mut bot = Bot::with_client(settings.token.expose_secret(), client);
        if let Some(url) = &settings.api_url {
            let url = url.trim_end_matches('/').parse().map_err(|_| SetupError::ApiUrl)?;
            bot = bot.set_api_url(url);
        }
        Ok(Arc::new(Self {
            bot,
            mode: settings.mode,
            pace,
            presses: Presses::default(),
            token_blamed: AtomicBool::new(false),
        }))
    }

    /// Calls the Bot API.
    pub(crate) async fn call<P>(&self, payload: P) -> Result<P::Output, RequestError>
    where
        P: Payload + Serialize + Send + 'static,
        P::Output: DeserializeOwned + Send,
    {
        let answer = JsonRequest::new(self.bot.clone(), payload).send().await;
        match &answer {
            Ok(_) => self.token_blamed.store(false, Ordering::Relaxed),
            Err(error) if is_token_unknown(error) => {
                if !self.token_blamed.swap(true, Ordering::Relaxed) {
                    tracing::error!(
                        "Telegram does not know the bot's token; set the one that BotFather shows and restart. \
                         Messages wait until then"
                    );
                }
            }
            Err(_) => {}
        }
        answer
    }
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telegram(..)")
    }
}

/// The chat behind a peer; nothing where it was not written by `receive.rs`.
pub(crate) fn chat(peer: &Peer) -> Option<ChatId> {
    peer.expose().parse().ok().map(ChatId)
}

#[async_trait]
impl Channel for Telegram {
    fn name(&self) -> ChannelName {
        CHANNEL
    }

    fn way(&self) -> Way {
        Way::Push
    }

    fn limits(&self) -> &Limits {
        &LIMITS
    }

    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError> {
        self.post(&outbound).await
    }

    async fn typing(&self, peer: &Peer) {
        self.show_typing(peer).await;
    }

    async fn disarm(&self, peer: &Peer, handles: &[Text]) {
        self.take_buttons(peer, handles).await;
    }

    async fn retract(&self, peer: &Peer, handles: &[Text]) -> Result<Retracted, SendError> {
        self.delete(peer, handles).await
    }
}
