//! One lane a channel: what one person says is taken in in the order in which it was said, and different people do not
//! wait for each other.
//!
//! A lane is a queue and a task that lives while the queue holds something. All lanes together hold at most [`ROOM`]
//! events: an event needs a place before it is read from the socket.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use contract::{Correspondent, Inbound};
use serenity::model::id::{ChannelId, MessageId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use crate::intake::{Intake, Outcome};
use crate::limits::ROOM;
use crate::missed;
use crate::press::acknowledge;
use crate::read::Heard;
use crate::send::message_id;

/// All lanes.
pub(crate) struct Lanes {
    pub(crate) intake: Arc<Intake>,
    queues: Mutex<HashMap<ChannelId, VecDeque<Job>>>,
    places: Arc<Semaphore>,
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

impl Lanes {
    pub(crate) fn new(intake: Arc<Intake>) -> Arc<Self> {
        Arc::new(Self {
            intake,
            queues: Mutex::default(),
            places: Arc::new(Semaphore::new(ROOM)),
        })
    }

    /// Waits for a place; nothing once the lanes are closed, which they never are.
    pub(crate) async fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.places).acquire_owned().await.ok()
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
            self.intake
                .tasks
                .spawn(acknowledge(Arc::clone(&self.intake), channel, press, told));
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
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = queues.get_mut(&channel) {
            lane.push_back(job);
        } else {
            queues.insert(channel, VecDeque::from([job]));
            self.intake.tasks.spawn(Arc::clone(self).empty(channel));
        }
    }

    fn next(&self, channel: ChannelId) -> Option<Job> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        let job = queues.get_mut(&channel).and_then(VecDeque::pop_front);
        if job.is_none() {
            queues.remove(&channel);
        }
        job
    }

    /// Works a lane off. Ends when it is empty or [`Intake::stop`] is cancelled; what is not begun then is dropped
    /// uncommitted.
    async fn empty(self: Arc<Self>, channel: ChannelId) {
        while let Some(job) = self.next(channel) {
            let outcome = match job {
                _ if self.intake.stop.is_cancelled() => Outcome::Stopped,
                Job::Take { inbound, taken, _place } => {
                    let outcome = self.intake.take_in(inbound).await;
                    if let (Outcome::Taken, Some(taken)) = (outcome, taken) {
                        // Nobody waits any more where the acknowledgement itself was given up.
                        let _ = taken.send(());
                    }
                    outcome
                }
                Job::CatchUp(last) => missed::fetch(&self.intake, channel, last).await,
            };
            if outcome == Outcome::Stopped {
                self.queues
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .remove(&channel);
                return;
            }
        }
    }
}
