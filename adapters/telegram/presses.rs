//! The presses of buttons that are being answered: how many at once, and how they end.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::task::TaskTracker;

/// Presses that are being answered at the same time.
const ABREAST: usize = 64;

/// How long a press waits for its turn while so many are being answered, and how long its answer may take. A press that
/// is not answered costs a spinner that ends by itself.
const TURN_MOST: Duration = Duration::from_secs(2);
const ANSWER_MOST: Duration = Duration::from_secs(15);

/// The presses that are being answered. Each ends by itself within [`ANSWER_MOST`].
pub(crate) struct Presses {
    free: Arc<Semaphore>,
    tasks: TaskTracker,
}

impl Default for Presses {
    fn default() -> Self {
        Self {
            free: Arc::new(Semaphore::new(ABREAST)),
            tasks: TaskTracker::new(),
        }
    }
}

impl Presses {
    /// Waits for the right to answer one more press; nothing where too many are being answered for too long.
    pub(crate) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        let turn = Arc::clone(&self.free).acquire_owned();
        tokio::time::timeout(TURN_MOST, turn).await.ok()?.ok()
    }

    /// Lets an answer run in a task of its own, which gives the right back at its end.
    pub(crate) fn answer(&self, turn: OwnedSemaphorePermit, answer: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn(async move {
            drop(tokio::time::timeout(ANSWER_MOST, answer).await);
            drop(turn);
        });
    }

    /// Waits for the answers that are on their way, at most so long.
    pub(crate) async fn finish(&self, patience: Duration) {
        self.tasks.close();
        drop(tokio::time::timeout(patience, self.tasks.wait()).await);
    }
}
