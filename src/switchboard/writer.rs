//! The one writer of visitors' messages: it commits whatever has arrived, together.
//!
//! Two batches are under way at once, of different people: the second is decided while the first is written.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use contract::{ChannelName, Peer};
use store::{Arrival, Outcome, Store, StoreError};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// The most messages in a batch.
const BATCH: usize = 64;

/// The most messages that wait for the writer; who comes after that is asked to come again.
const WAITING: usize = 1_024;

/// How many batches are under way: one is decided while the one before it is written.
const ABREAST: usize = 2;

/// One person on one channel.
type Address = (ChannelName, Peer);

type Answer = Result<Outcome, StoreError>;

struct Job {
    arrival: Arrival,
    answer: oneshot::Sender<Answer>,
}

/// The way to the writer.
pub(crate) struct Writer {
    store: Arc<dyn Store>,
    jobs: mpsc::Sender<Job>,
    arrivals: Mutex<Option<mpsc::Receiver<Job>>>,
}

/// Why the writer did not take a message.
#[derive(Debug)]
pub(crate) enum Turned {
    /// Too many wait already.
    Full,
    /// The writer has stopped: the house shuts down.
    Stopped,
}

impl Writer {
    pub(crate) fn new(store: Arc<dyn Store>) -> Self {
        let (jobs, arrivals) = mpsc::channel(WAITING);
        Self {
            store,
            jobs,
            arrivals: Mutex::new(Some(arrivals)),
        }
    }

    /// Hands a message over; the receiver answers once it is committed or has failed.
    pub(crate) fn submit(&self, arrival: Arrival) -> Result<oneshot::Receiver<Answer>, Turned> {
        let (answer, committed) = oneshot::channel();
        match self.jobs.try_send(Job { arrival, answer }) {
            Ok(()) => Ok(committed),
            Err(mpsc::error::TrySendError::Full(_)) => Err(Turned::Full),
            Err(mpsc::error::TrySendError::Closed(_)) => Err(Turned::Stopped),
        }
    }

    /// Writes batch after batch, without waiting for a batch to fill. Ends when `stop` is cancelled and what was handed over
    /// before is written.
    pub(crate) fn run(&self, stop: CancellationToken) -> impl Future<Output = ()> + use<> {
        let arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner).take();
        let store = self.store.clone();
        async move {
            let Some(mut arrivals) = arrivals else { return };
            let mut waiting = VecDeque::new();
            let mut fresh = Vec::with_capacity(BATCH);
            let mut under_way: JoinSet<HashSet<Address>> = JoinSet::new();
            let mut busy: HashSet<Address> = HashSet::new();
            let mut open = true;
            while open || !waiting.is_empty() || !under_way.is_empty() {
                while waiting.len() < WAITING
                    && let Ok(job) = arrivals.try_recv()
                {
                    waiting.push_back(job);
                }
                if under_way.len() < ABREAST {
                    let (batch, peers) = next_batch(&mut waiting, &busy);
                    if !batch.is_empty() {
                        busy.extend(peers.iter().cloned());
                        let store = store.clone();
                        under_way.spawn(async move {
                            write(&*store, batch).await;
                            peers
                        });
                        continue;
                    }
                }
                tokio::select! {
                    biased;
                    Some(written) = under_way.join_next() => match written {
                        Ok(peers) => busy.retain(|peer| !peers.contains(peer)),
                        // Whoever waits for a batch that has panicked is told that it was not taken; nobody is locked out.
                        Err(_) => busy.clear(),
                    },
                    taken = arrivals.recv_many(&mut fresh, BATCH), if open && under_way.len() < ABREAST && waiting.is_empty() => {
                        open = taken > 0;
                        waiting.extend(fresh.drain(..));
                    }
                    () = stop.cancelled(), if !arrivals.is_closed() => arrivals.close(),
                }
            }
        }
    }
}

async fn write(store: &dyn Store, jobs: Vec<Job>) {
    let (arrivals, answers): (Vec<_>, Vec<_>) = jobs.into_iter().map(|job| (job.arrival, job.answer)).unzip();
    for (answer, outcome) in answers.into_iter().zip(store.turns(&arrivals).await) {
        // Whoever asked may have given up; what was committed stays committed, and the same key finds it again.
        let _ = answer.send(outcome);
    }
}

/// The next messages, at most one from each peer and none of one who is being written: a peer's second message is decided on
/// what the first has led to.
fn next_batch(waiting: &mut VecDeque<Job>, busy: &HashSet<Address>) -> (Vec<Job>, HashSet<Address>) {
    let mut peers = HashSet::new();
    let (mut batch, mut later) = (Vec::new(), VecDeque::new());
    // Whose earlier message has to wait waits with the later one too.
    let mut behind = HashSet::new();
    while let Some(job) = waiting.pop_front() {
        let peer = (job.arrival.channel.clone(), job.arrival.peer.clone());
        let free = batch.len() < BATCH && !busy.contains(&peer) && !peers.contains(&peer) && !behind.contains(&peer);
        if free {
            peers.insert(peer);
            batch.push(job);
        } else {
            behind.insert(peer);
            later.push_back(job);
        }
    }
    *waiting = later;
    (batch, peers)
}
