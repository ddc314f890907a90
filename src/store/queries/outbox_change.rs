//! What is held back on a messenger until its visitor goes on, and what is let go then.

use conversation::{Decision, OutboxChange};

use super::rows::OpenedConversation;
use super::{Connection, Fault};

/// A change to what waits in the outbox.
pub(crate) struct Change {
    conversation: String,
    peer: Vec<u8>,
    becomes: OutboxChange,
    at: i64,
}

impl Change {
    /// As a decision wants it.
    pub(crate) fn of(held: &OpenedConversation, decision: &Decision) -> Self {
        Self {
            conversation: held.conversation.id.to_string(),
            peer: held.peer.clone(),
            becomes: decision.outbox,
            at: decision.latest().0,
        }
    }
}

pub(crate) async fn write(connection: &mut Connection, change: &Change) -> Result<(), Fault> {
    let Change {
        conversation,
        peer,
        becomes,
        at,
    } = change;
    match becomes {
        OutboxChange::Keep => {}
        OutboxChange::Hold => hold(connection, conversation, i64::MAX).await?,
        OutboxChange::Release => {
            // Whatever waits for this person, of conversations that have ended meanwhile as well.
            sqlx::query!(
                "UPDATE outbox SET held = FALSE, due = $2, asked = $2, owner = NULL, leased = 0
                 WHERE held AND conversation IN (
                     SELECT id FROM conversation WHERE peer = $1 AND holder <> 'closed'
                     UNION ALL SELECT id FROM conversation WHERE peer = $1 AND holder = 'closed')",
                peer,
                at
            )
            .execute(connection)
            .await?;
        }
    }
    Ok(())
}

/// Holds back what waits of a conversation, up to a turn: what was said since may be an answer to somebody who is
/// there.
pub(crate) async fn hold(connection: &mut Connection, conversation: &str, last: i64) -> Result<(), Fault> {
    sqlx::query!(
        "UPDATE outbox SET held = TRUE, owner = NULL, leased = 0 WHERE conversation = $1 AND seq <= $2",
        conversation,
        last
    )
    .execute(connection)
    .await?;
    Ok(())
}
