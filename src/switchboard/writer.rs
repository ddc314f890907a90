//! The one writer of visitors' messages: it commits whatever has arrived, together.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use store::{Arrival, Outcome, Store, StoreError};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

/// The most messages in a batch.
const BATCH: usize = 64;

/// The most messages that wait for the writer; who comes after that is asked to come again.
const WAITING: usize = 1_024;

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
            loop {
                if waiting.is_empty() {
                    tokio::select! {
                        biased;
                        taken = arrivals.recv_many(&mut fresh, BATCH) => if taken == 0 { return },
                        () = stop.cancelled(), if !arrivals.is_closed() => arrivals.close(),
                    }
                } else {
                    while fresh.len() < BATCH
                        && let Ok(job) = arrivals.try_recv()
                    {
                        fresh.push(job);
                    }
                }
                waiting.extend(fresh.drain(..));
                write(&*store, next_batch(&mut waiting)).await;
            }
        }
    }
}

async fn write(store: &dyn Store, jobs: Vec<Job>) {
    if jobs.is_empty() {
        return;
    }
    let (arrivals, answers): (Vec<_>, Vec<_>) = jobs.into_iter().map(|job| (job.arrival, job.answer)).unzip();
    for (answer, outcome) in answers.into_iter().zip(store.turns(&arrivals).await) {
        // Whoever asked may have given up; what was committed stays committed, and the same key finds it again.
        let _ = answer.send(outcome);
    }
}

/// The next messages, at most one from each peer: a peer's second message is decided on what the first has led to.
fn next_batch(waiting: &mut VecDeque<Job>) -> Vec<Job> {
    let mut peers = HashSet::new();
    let (mut batch, mut later) = (Vec::new(), VecDeque::new());
    while let Some(job) = waiting.pop_front() {
        let peer = (job.arrival.channel.clone(), job.arrival.peer.clone());
        if batch.len() < BATCH && peers.insert(peer) {
            batch.push(job);
        } else {
            later.push_back(job);
        }
    }
    *waiting = later;
    batch
}
