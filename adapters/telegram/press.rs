//! Answering the press of a button: the spinner on the phone stops, and the question that was answered loses its
//! buttons.

use std::sync::Arc;

use teloxide::payloads::AnswerCallbackQuery;
use teloxide::types::{CallbackQueryId, ChatId, MessageId};

use crate::receive::Press;
use crate::telegram::Telegram;

impl Telegram {
    /// Answers a press in a task of its own. The caller waits only while too many are being answered.
    pub(crate) async fn pressed(self: &Arc<Self>, press: Press) {
        let Some(turn) = self.presses.turn().await else {
            return;
        };
        let telegram = Arc::clone(self);
        self.presses.answer(turn, async move { telegram.answer(press).await });
    }

    /// Neither call's failure is reported: the press is too old, or the buttons are gone already.
    async fn answer(&self, press: Press) {
        drop(self.call(AnswerCallbackQuery::new(CallbackQueryId(press.query))).await);
        if let Ok(message) = i32::try_from(press.message) {
            self.bare(ChatId(press.chat), MessageId(message)).await;
        }
    }
}
