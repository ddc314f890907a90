//! Conversations that turn out to come from a place that opens many.

use ::store::Wake;
use contract::ConversationId;

use super::{Database, Fault};

impl Database {
    /// Puts open conversations behind others of their risk. They keep their version: nothing that is decided about them
    /// changes it.
    pub(super) async fn put_behind(&self, conversations: &[ConversationId]) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        for id in conversations {
            let conversation = id.to_string();
            sqlx::query!(
                "UPDATE conversation SET crowded = TRUE WHERE id = $1 AND NOT crowded AND holder <> 'closed'",
                conversation
            )
            .execute(&mut *tx)
            .await?;
        }
        self.commit(tx, vec![Wake::Desk]).await
    }
}
