//! Handing one message to the server, again and again until it is taken or refused.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use contract::{Backlog, Correspondent, Duty, Inbound, Inbox, Refusal};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{error, warn};

use crate::limits::{FETCHES, HANDS};
use crate::{CHANNEL, Discord};

/// The ports behind which the server works.
#[derive(Clone)]
pub struct Ports {
    /// Takes messages in.
    pub inbox: Arc<dyn Inbox>,
    /// Says which node holds the gateway.
    pub duty: Arc<dyn Duty>,
    /// Says whose messages to fetch after a time in which no session listened.
    pub backlog: Arc<dyn Backlog>,
}

impl fmt::Debug for Ports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ports(..)")
    }
}

/// The longest wait for one commit; the server promises ten seconds.
const COMMIT: Duration = Duration::from_secs(15);
/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_secs(15);

/// What takes messages in, shared by all lanes.
pub(crate) struct Intake {
    pub(crate) discord: Arc<Discord>,
    server: Ports,
    hands: Semaphore,
    pub(crate) fetches: Semaphore,
    pub(crate) stop: CancellationToken,
    pub(crate) tasks: TaskTracker,
}

/// What became of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// Committed.
    Taken,
    /// The server will never take it; the log says so.
    Refused,
    /// The process is about to end. The next session fetches what people with an open conversation wrote.
    Stopped,
}

impl Intake {
    pub(crate) fn new(discord: Arc<Discord>, server: Ports, stop: CancellationToken) -> Arc<Self> {
        Arc::new(Self {
            discord,
            server,
            hands: Semaphore::new(HANDS),
            fetches: Semaphore::new(FETCHES),
            stop,
            tasks: TaskTracker::new(),
        })
    }

    pub(crate) fn server(&self) -> &Ports {
        &self.server
    }

    /// Hands one message over, again and again while the server is busy or cannot write. Ends when it is taken or
    /// refused; once [`Intake::stop`] is cancelled, with the attempt that is under way.
    pub(crate) async fn take_in(&self, inbound: Inbound) -> Outcome {
        let mut again = self.discord.pace.again;
        loop {
            let attempt = async {
                let _hand = self.hands.acquire().await;
                timeout(COMMIT, self.server.inbox.deliver(inbound.clone())).await
            };
            let outcome = tokio::select! {
                biased;
                outcome = attempt => outcome,
                () = self.ending() => return Outcome::Stopped,
            };
            let wait = match outcome {
                Ok(Ok(_)) => return Outcome::Taken,
                Ok(Err(Refusal::Busy(wait))) => wait.clamp(Duration::from_millis(10), LONGEST),
                Ok(Err(Refusal::Unavailable)) | Err(_) => {
                    again = (again * 2).min(LONGEST);
                    again
                }
                Ok(Err(Refusal::Invalid(_) | Refusal::Unknown | Refusal::Closed | Refusal::Unreadable)) => {
                    warn!("the server refuses a message from Discord; it is not asked again");
                    return Outcome::Refused;
                }
            };
            if self.pause(wait).await == Pause::Stopped {
                return Outcome::Stopped;
            }
        }
    }

    /// Everybody whose messages a new session must fetch. Asks again until the server answers; ends with
    /// [`Intake::stop`].
    pub(crate) async fn correspondents(&self) -> Vec<Correspondent> {
        let mut again = self.discord.pace.again;
        loop {
            if let Ok(Ok(found)) = timeout(COMMIT, self.server.backlog.correspondents(&CHANNEL)).await {
                return found;
            }
            error!("nobody can say who wrote on Discord meanwhile; asking again before anything more is read");
            again = (again * 2).min(LONGEST);
            if self.pause(again).await == Pause::Stopped {
                return Vec::new();
            }
        }
    }

    /// Waits until the process is about to end and what was begun has had its time.
    pub(crate) async fn ending(&self) {
        self.stop.cancelled().await;
        sleep(self.discord.pace.finish).await;
    }

    /// Waits so long, or until the process is about to end.
    pub(crate) async fn pause(&self, wait: Duration) -> Pause {
        tokio::select! {
            () = sleep(wait) => Pause::Over,
            () = self.stop.cancelled() => Pause::Stopped,
        }
    }
}

/// How a wait ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Pause {
    /// By itself.
    Over,
    /// The process is about to end.
    Stopped,
}
