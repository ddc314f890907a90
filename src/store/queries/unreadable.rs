//! Conversations that cannot be read: a page of the database was damaged, or somebody has exchanged what is sealed.
//!
//! One is marked when a reading of it fails. From then on it takes no messages, since whatever came after what is lost
//! would be answered as if nothing had been said; it stands in the queue, so that the desk sees it and closes it.

use ::store::{StoreError, Wake};
use contract::{ConversationId, Moment};
use conversation::Audit;

use super::{Database, Fault, audit};

impl Database {
    /// Marks the conversation where reading it has failed because of what is stored.
    pub(super) async fn marked<T>(&self, id: ConversationId, read: Result<T, Fault>) -> Result<T, Fault> {
        if let Err(Fault::Damaged(_) | Fault::Store(StoreError::Tampered)) = &read {
            self.set_aside(id, Peer::Keeps).await;
        }
        read
    }

    /// Marks a conversation. A failure is told and left to the next reading.
    pub(super) async fn set_aside(&self, id: ConversationId, peer: Peer) {
        match self.try_set_aside(id, peer).await {
            Ok(true) => tracing::error!(
                conversation = %id,
                "a conversation cannot be read: a value of it was changed, or a page of the database is damaged. It \
                 takes no more messages; a backup may still hold it"
            ),
            Ok(false) => {}
            Err(fault) => tracing::error!(
                error = %fault.settled(), conversation = %id,
                "a conversation cannot be read, and could not be marked"
            ),
        }
    }

    async fn try_set_aside(&self, id: ConversationId, peer: Peer) -> Result<bool, Fault> {
        let mut tx = self.begin().await?;
        let conversation = id.to_string();
        // No blind index is as long as an id, so this one is nobody's.
        let nobody = match peer {
            Peer::Keeps => None,
            Peer::IsFree => Some(conversation.as_bytes()),
        };
        let marked = sqlx::query!(
            "UPDATE conversation SET unreadable = TRUE, version = version + 1, peer = COALESCE($2, peer),
                 holder = CASE WHEN holder = 'flow' THEN 'queue' ELSE holder END, waiting = COALESCE(waiting, touched)
             WHERE id = $1 AND holder <> 'closed' AND (NOT unreadable OR peer <> COALESCE($2, peer))",
            conversation,
            nobody
        )
        .execute(&mut *tx)
        .await?;
        if marked.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query!("DELETE FROM timer WHERE conversation = $1", conversation)
            .execute(&mut *tx)
            .await?;
        self.commit(tx, wakes(id)).await?;
        Ok(true)
    }

    /// Closes a conversation that is marked.
    pub(super) async fn close_marked(&self, id: ConversationId, now: Moment, entry: &Audit) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let (conversation, ended) = (id.to_string(), now.hour().0);
        let closed = sqlx::query!(
            "UPDATE conversation SET holder = 'closed', counselor = NULL, waiting = NULL, ended = $2,
                 outcome = 'unreadable', version = version + 1
             WHERE id = $1 AND unreadable AND holder <> 'closed'",
            conversation,
            ended
        )
        .execute(&mut *tx)
        .await?;
        if closed.rows_affected() == 0 {
            return Err(StoreError::Gone.into());
        }
        sqlx::query!("DELETE FROM outbox WHERE conversation = $1", conversation)
            .execute(&mut *tx)
            .await?;
        audit::append(&mut tx, &self.sealer, &self.node, &[audit::Entry::of_staff(entry)]).await?;
        self.commit(tx, wakes(id)).await
    }
}

/// What becomes of the person behind a conversation that cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Peer {
    /// They are told, and open a new one themselves.
    Keeps,
    /// Their next message begins a new one.
    IsFree,
}

fn wakes(id: ConversationId) -> Vec<Wake> {
    let look = Wake::Conversation {
        id,
        messages: [].into(),
    };
    vec![look, Wake::Desk]
}
