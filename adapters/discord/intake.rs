//! Handing people's messages to the server, in one lane a channel.
//!
//! What one person says is taken in in the order in which it was said, and different people do not wait for each other. A
//! lane is a queue and a task that lives while the queue holds something. All lanes together hold at most
//! [`ROOM`] events: an event needs a place before it is read from the socket.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use contract::{Backlog, Correspondent, Duty, Inbound, Inbox, Refusal};
use serenity::model::id::{ChannelId, MessageId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{error, warn};

use crate::limits::{FETCHES, HANDS, ROOM};
use crate::read::Heard;
use crate::send::message_id;
use crate::{CHANNEL, Discord, missed, press};

/// The ports behind which the server works.
#[derive(Clone)]
pub struct Server {
    /// Takes messages in.
    pub inbox: Arc<dyn Inbox>,
    /// Says which node holds the gateway.
    pub duty: Arc<dyn Duty>,
    /// Says whom to ask after once no session listened.
    pub backlog: Arc<dyn Backlog>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server(..)")
    }
}

/// The longest wait for one commit; the server promises ten seconds.
const COMMIT: Duration = Duration::from_secs(15);
/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_secs(15);

/// All lanes.
pub(crate) struct Intake {
    pub(crate) discord: Arc<Discord>,
    server: Server,
    lanes: Mutex<HashMap<ChannelId, VecDeque<Job>>>,
    room: Arc<Semaphore>,
    hands: Semaphore,
    pub(crate) fetches: Semaphore,
    pub(crate) stop: CancellationToken,
    pub(crate) tasks: TaskTracker,
}

enum Job {
    Take {
        inbound: Inbound,
        /// Tells `press.rs` that the server has it.
        taken: Option<oneshot::Sender<()>>,
        _place: OwnedSemaphorePermit,
    },
    /// Fetch what was said after this message.
    CatchUp(MessageId),
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
    pub(crate) fn new(discord: Arc<Discord>, server: Server, stop: CancellationToken) -> Arc<Self> {
        Arc::new(Self {
            discord,
            server,
            lanes: Mutex::default(),
            room: Arc::new(Semaphore::new(ROOM)),
            hands: Semaphore::new(HANDS),
            fetches: Semaphore::new(FETCHES),
            stop,
            tasks: TaskTracker::new(),
        })
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Waits for a place; nothing once the lanes are closed, which they never are.
    pub(crate) async fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.room).acquire_owned().await.ok()
    }

    /// Puts an event at the end of its lane.
    pub(crate) fn admit(self: &Arc<Self>, heard: Heard, place: OwnedSemaphorePermit) {
        let Heard {
            channel,
            inbound,
            press,
        } = heard;
        let taken = press.map(|press| {
            let (tell, told) = oneshot::channel();
            self.tasks
                .spawn(press::acknowledge(Arc::clone(self), channel, press, told));
            tell
        });
        self.queue(
            channel,
            Job::Take {
                inbound,
                taken,
                _place: place,
            },
        );
    }

    /// Lets a lane fetch what its person said since, before it takes anything that comes in now.
    pub(crate) fn catch_up(self: &Arc<Self>, correspondent: &Correspondent) {
        let channel = correspondent.peer.expose().parse().ok();
        let last = correspondent.last.iter().filter_map(message_id).max();
        if let (Some(channel), Some(last)) = (channel, last) {
            self.queue(channel, Job::CatchUp(last));
        }
    }

    fn queue(self: &Arc<Self>, channel: ChannelId, job: Job) {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = lanes.get_mut(&channel) {
            lane.push_back(job);
        } else {
            lanes.insert(channel, VecDeque::from([job]));
            self.tasks.spawn(Arc::clone(self).empty(channel));
        }
    }

    fn next(&self, channel: ChannelId) -> Option<Job> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        let job = lanes.get_mut(&channel).and_then(VecDeque::pop_front);
        if job.is_none() {
            lanes.remove(&channel);
        }
        job
    }

    /// Works a lane off. Ends when it is empty or [`Intake::stop`] is cancelled; what is not begun then is dropped uncommitted.
    async fn empty(self: Arc<Self>, channel: ChannelId) {
        while let Some(job) = self.next(channel) {
            let outcome = match job {
                _ if self.stop.is_cancelled() => Outcome::Stopped,
                Job::Take { inbound, taken, _place } => {
                    let outcome = self.take_in(inbound).await;
                    if let (Outcome::Taken, Some(taken)) = (outcome, taken) {
                        // Nobody waits any more where the acknowledgement itself was given up.
                        let _ = taken.send(());
                    }
                    outcome
                }
                Job::CatchUp(last) => missed::fetch(&self, channel, last).await,
            };
            if outcome == Outcome::Stopped {
                self.lanes
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .remove(&channel);
                return;
            }
        }
    }

    /// Hands one message over, again and again while the server is busy or cannot write. Ends when it is taken or refused;
    /// once [`Intake::stop`] is cancelled, with the attempt that is under way.
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

    /// Everybody whom a new session must ask after. Asks again until the server answers; ends with [`Intake::stop`].
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
