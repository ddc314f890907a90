//! Answering the press of a button: the spinner on the phone stops, and the question that was answered loses its
//! buttons.

use std::sync::Arc;
use std::time::Duration;

use teloxide::payloads::AnswerCallbackQuery;
use teloxide::types::{CallbackQueryId, ChatId, MessageId};
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;

use crate::receive::Press;
use crate::telegram::Telegram;

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
    /// Waits for the answers that are on their way, at most so long.
    pub(crate) async fn finish(&self, patience: Duration) {
        self.tasks.close();
        drop(tokio::time::timeout(patience, self.tasks.wait()).await);
    }
}

impl Telegram {
    /// Answers a press beside the caller's way, who waits only while too many are being answered.
    pub(crate) async fn pressed(self: &Arc<Self>, press: Press) {
        let turn = Arc::clone(&self.presses.free).acquire_owned();
        let Ok(Ok(turn)) = tokio::time::timeout(TURN_MOST, turn).await else {
            return;
        };
        let telegram = Arc::clone(self);
        self.presses.tasks.spawn(async move {
            drop(tokio::time::timeout(ANSWER_MOST, telegram.answer(press)).await);
            drop(turn);
        });
    }

    /// Both calls may fail without a word: the press is too old, the buttons are gone already.
    async fn answer(&self, press: Press) {
        drop(self.call(AnswerCallbackQuery::new(CallbackQueryId(press.query))).await);
        if let Ok(message) = i32::try_from(press.message) {
            self.bare(ChatId(press.chat), MessageId(message)).await;
        }
    }
}
