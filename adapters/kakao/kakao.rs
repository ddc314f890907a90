//! The channel itself: what it may do, what it holds open, how it ends.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use async_trait::async_trait;
use contract::{Channel, ChannelName, Limits, Outbound, SendError, Sent, Way};
use reqwest::Client;
use reqwest::redirect::Policy;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::address::{self, Pins};
use crate::front::Server;
use crate::key::SkillKey;
use crate::settings::{EventApi, OperatorButton, Pace, Settings, SetupError};
use crate::{CHANNEL, LIMITS, event_api};

/// Requests answered at once, with the work that follows from them. At 3,000 a second and 100 ms each it is 300.
const PLACES: usize = 4_096;

/// Callbacks held open at once; each is held for a minute at most. Beyond them people are told to ask again.
const CALLBACKS: usize = 4_096;

/// How long the end of the server waits for what is still on its way to Kakao.
const FAREWELL: Duration = Duration::from_secs(8);

/// KakaoTalk.
pub struct Kakao {
    pub(crate) pins: Pins,
    pub(crate) key: SkillKey,
    pub(crate) event_api: Option<EventApi>,
    pub(crate) operator: OperatorButton,
    pub(crate) pace: Pace,
    pub(crate) http: Client,
    pub(crate) tasks: TaskTracker,
    pub(crate) stop: CancellationToken,
    pub(crate) places: Arc<Semaphore>,
    /// Whether it was said that the Event API refuses our key; said once.
    pub(crate) key_refused: AtomicBool,
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
        Ok(Arc::new(Self {
            http: client(&pins, settings.event_api.as_ref(), pace)?,
            pins,
            key: SkillKey::new(&settings.skill_key),
            event_api: settings.event_api,
            operator: settings.operator_button,
            pace,
            tasks: TaskTracker::new(),
            stop: CancellationToken::new(),
            places: Arc::new(Semaphore::new(PLACES)),
            key_refused: AtomicBool::new(false),
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

/// Waits for the end of the server, then brings every callback to its end: whoever waits is told at once that their message
/// was passed on. KakaoTalk has nothing to poll. Ends when `stop` is cancelled and all is said, after eight seconds at most.
pub async fn run(it: Arc<Kakao>, server: Server, stop: CancellationToken) {
    stop.cancelled().await;
    it.stop.cancel();
    it.tasks.close();
    if timeout(FAREWELL, it.tasks.wait()).await.is_err() {
        tracing::warn!("some answers to KakaoTalk were not finished in time; their bubbles wait for the next message");
    }
    drop(server);
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
            Some(api) => event_api::send(self, api, &outbound).await,
            None => Err(SendError::Refused),
        }
    }
}

impl fmt::Debug for Kakao {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kakao(..)")
    }
}
