//! The one writer of visitors' messages: it commits whatever has arrived, together.
//!
//! Two batches are under way at once, of different people: the second is decided while the first is written. Who is in
//! which batch is the lanes' to say (`lanes.rs`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use contract::{ChannelName, Peer};
use conversation::Rules;
use store::{Arrival, ArrivalOutcome, Conversations, StoreError};
use tokio::sync::{Notify, oneshot};
use tokio::task::{Id, JoinSet};
use tokio_util::sync::CancellationToken;

use super::lanes::{Lanes, Urgency};

/// How many batches are under way: one is decided while the one before it is written.
const ABREAST: usize = 2;

/// One person on one channel.
type Address = (ChannelName, Peer);

type Answer = Result<ArrivalOutcome, StoreError>;

struct Job {
    arrival: Arrival,
    answer: oneshot::Sender<Answer>,
}

/// The way to the writer.
pub(crate) struct Writer {
    conversations: Arc<dyn Conversations>,
    rules: Arc<dyn Rules>,
    shared: Arc<Shared>,
}

/// Where messages are handed over.
#[derive(Default)]
struct Shared {
    state: Mutex<WriterState>,
    arrived: Notify,
}

#[derive(Default)]
struct WriterState {
    lanes: Lanes<Address, Job>,
    /// Whether a loop of the writer has begun; there is one.
    begun: bool,
    /// Whether nothing more is taken.
    closed: bool,
}

/// Why the writer did not take a message.
#[derive(Debug)]
pub(crate) enum Turned {
    /// Too many wait already, of this peer or of all.
    Full,
    /// The writer has stopped: the server shuts down.
    Stopped,
}

impl Writer {
    pub(crate) fn new(conversations: Arc<dyn Conversations>, rules: Arc<dyn Rules>) -> Self {
        Self {
            conversations,
            rules,
            shared: Arc::default(),
        }
    }

    /// Hands a message over; the receiver answers once it is committed or has failed.
    pub(crate) fn submit(&self, arrival: Arrival, urgency: Urgency) -> Result<oneshot::Receiver<Answer>, Turned> {
        let (answer, committed) = oneshot::channel();
        let peer = (arrival.channel.clone(), arrival.peer.clone());
        {
            let mut state = self.shared.lock();
            if state.closed {
                return Err(Turned::Stopped);
            }
            let pushed = state.lanes.push(peer, urgency, Job { arrival, answer });
            pushed.map_err(|_| Turned::Full)?;
        }
        self.shared.arrived.notify_one();
        Ok(committed)
    }

    /// Writes batch after batch, without waiting for a batch to fill. Ends when `stop` is cancelled and what was handed
    /// over before is written.
    pub(crate) fn run(&self, stop: CancellationToken) -> impl Future<Output = ()> + use<> {
        let begun = std::mem::replace(&mut self.shared.lock().begun, true);
        let (conversations, rules) = (self.conversations.clone(), self.rules.clone());
        let ending = (!begun).then(|| Ending(self.shared.clone()));
        async move {
            let Some(Ending(shared)) = &ending else { return };
            let mut under_way = UnderWay::default();
            loop {
                while under_way.tasks.len() < ABREAST {
                    let (batch, peers) = shared.lock().lanes.next_batch();
                    if batch.is_empty() {
                        break;
                    }
                    under_way.begin(write(conversations.clone(), rules.clone(), batch), peers);
                }
                if under_way.tasks.is_empty() && shared.is_done() {
                    return;
                }
                tokio::select! {
                    biased;
                    Some(peers) = under_way.next() => shared.lock().lanes.written(peers),
                    () = shared.arrived.notified(), if under_way.tasks.len() < ABREAST => {}
                    () = stop.cancelled(), if !shared.lock().closed => shared.lock().closed = true,
                }
            }
        }
    }
}

impl Shared {
    /// What stands behind the lock is whole at any moment: nothing is done there that could break off.
    fn lock(&self) -> MutexGuard<'_, WriterState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_done(&self) -> bool {
        let state = self.lock();
        state.closed && state.lanes.is_empty()
    }
}

/// However the loop ends, nobody waits for it afterwards: what it has not taken is dropped, and its senders with it.
struct Ending(Arc<Shared>);

impl Drop for Ending {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.closed = true;
        state.lanes = Lanes::default();
    }
}

/// The batches that are being written, and whose messages stand in each.
#[derive(Default)]
struct UnderWay {
    tasks: JoinSet<()>,
    peers: HashMap<Id, Vec<Address>>,
}

impl UnderWay {
    fn begin(&mut self, write: impl Future<Output = ()> + Send + 'static, peers: Vec<Address>) {
        let id = self.tasks.spawn(write).id();
        self.peers.insert(id, peers);
    }

    /// The peers of a batch that is over, whether it was written or has panicked: then whoever waits for it is told
    /// that it was not taken, and nobody is locked out.
    async fn next(&mut self) -> Option<Vec<Address>> {
        let id = match self.tasks.join_next_with_id().await? {
            Ok((id, ())) => id,
            Err(error) => error.id(),
        };
        Some(self.peers.remove(&id).unwrap_or_default())
    }
}

async fn write(conversations: Arc<dyn Conversations>, rules: Arc<dyn Rules>, jobs: Vec<Job>) {
    let (arrivals, answers): (Vec<_>, Vec<_>) = jobs.into_iter().map(|job| (job.arrival, job.answer)).unzip();
    for (answer, outcome) in answers.into_iter().zip(conversations.turns(&*rules, &arrivals).await) {
        // Whoever asked may have given up; what was committed stays committed, and the same key finds it again.
        let _ = answer.send(outcome);
    }
}
