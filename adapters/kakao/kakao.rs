//! The channel itself: what it may do, what it holds open, how it ends.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use contract::{Channel, ChannelName, Limits, Outbound, SendError, Sent, Way};
use reqwest::Client;
use reqwest::redirect::Policy;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::address::{self, Pins};
use crate::event_api::Sender;
use crate::key::SkillKey;
use crate::settings::{EventApi, OperatorButton, Pace, Settings, SetupError};
use crate::{CHANNEL, LIMITS};

/// Requests answered at once, with the work that follows from them. At 3,000 a second and 100 ms each it is 300.
const PLACES: usize = 4_096;

/// Callbacks held open at once; each is held for a minute at most. Beyond them people are told to ask again.
const CALLBACKS: usize = 4_096;

/// KakaoTalk.
pub struct Kakao {
    pub(crate) pins: Pins,
    pub(crate) key: SkillKey,
    event_api: Option<Sender>,
    pub(crate) operator: OperatorButton,
    pub(crate) pace: Pace,
    pub(crate) http: Client,
    pub(crate) tasks: TaskTracker,
    pub(crate) stop: CancellationToken,
    pub(crate) places: Arc<Semaphore>,
    callbacks: Arc<Semaphore>,
}

impl Kakao {
    /// Takes the settings. Makes no call.
    pub fn new(settings: Settings) -> Result<Arc<Self>, SetupError> {
        Self::paced(settings, Pace::default())
    }

    /// The same, with other times than Kakao's limits ask for; for tests.
    pub fn paced(settings: Settings, pace: Pace) -> Result<Arc<Self>, SetupError> {
        let pins = settings.check()?;
        let http = client(&pins, settings.event_api.as_ref(), pace)?;
        let sender = |api| Sender::new(api, http.clone(), pace.verdict);
        Ok(Arc::new(Self {
            event_api: settings.event_api.map(sender),
            pins,
            key: SkillKey::new(&settings.skill_key),
            operator: settings.operator_button,
            pace,
            http,
            tasks: TaskTracker::new(),
            stop: CancellationToken::new(),
            places: Arc::new(Semaphore::new(PLACES)),
            callbacks: Arc::new(Semaphore::new(CALLBACKS)),
        }))
    }

    /// The right to hold one more callback open.
    pub(crate) fn callback(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.callbacks).try_acquire_owned().ok()
    }
}

/// Follows no redirect: an answer must not lead a callback to another host.
fn client(pins: &Pins, api: Option<&EventApi>, pace: Pace) -> Result<Client, SetupError> {
    let mut builder = Client::builder()
        .redirect(Policy::none())
        .connect_timeout(pace.call)
        .timeout(pace.call)
        .pool_idle_timeout(Duration::from_secs(30));
    let near = |api: &EventApi| address::own(&api.url).is_some_and(|url| address::is_loopback(&url));
    if pins.loopback() && api.is_none_or(near) {
        // Stand-ins on this machine are not reached by the operator's proxy.
        builder = builder.no_proxy();
    }
    builder.build().map_err(|_| SetupError::Client)
}

#[async_trait]
impl Channel for Kakao {
    fn name(&self) -> ChannelName {
        CHANNEL
    }

    fn way(&self) -> Way {
        match self.event_api {
            Some(_) => Way::RideOrPush,
            None => Way::Ride,
        }
    }

    fn limits(&self) -> &Limits {
        &LIMITS
    }

    async fn send(&self, outbound: Outbound) -> Result<Sent, SendError> {
        match &self.event_api {
            Some(sender) => sender.send(&outbound).await,
            None => Err(SendError::Refused),
        }
    }
}

impl fmt::Debug for Kakao {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kakao(..)")
    }
}
