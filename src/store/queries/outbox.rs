//! What is still to be sent: in order within a conversation, one node at a time.

use ::store::{Attempt, Outgoing, StoreError};
use contract::{ChannelName, Moment, Seq};

use super::rows::conversation_id;
use super::{Connection, Database, Fault};

/// A row that was leased just now.
struct Leased {
    conversation: String,
    seq: i64,
    attempts: i64,
    since: i64,
}

impl Database {
    /// Leases the first row of each conversation that has its turn.
    pub(super) async fn lease_outgoing(
        &self,
        channel: &ChannelName,
        owner: &str,
        now: Moment,
        until: Moment,
    ) -> Result<Vec<Outgoing>, Fault> {
        let channel = channel.as_str();
        let mut tx = self.begin().await?;
        let mut leased = sqlx::query_as!(
            Leased,
            "UPDATE outbox SET owner = $2, leased = $4 WHERE channel = $1 AND leased <= $3 AND (conversation, seq) IN (
                 SELECT head.conversation, head.seq FROM outbox AS head
                 WHERE head.channel = $1 AND head.due <= $3 AND head.leased <= $3 AND NOT EXISTS (
                     SELECT 1 FROM outbox AS earlier
                     WHERE earlier.conversation = head.conversation AND earlier.seq < head.seq)
                 ORDER BY head.since, head.conversation LIMIT 32)
             RETURNING conversation, seq, attempts, since",
            channel,
            owner,
            now.0,
            until.0
        )
        .fetch_all(&mut *tx)
        .await?;
        leased.sort_unstable_by(|a, b| (a.since, &a.conversation).cmp(&(b.since, &b.conversation)));
        let mut ready = Vec::with_capacity(leased.len());
        for row in leased {
            let (conversation, seq) = (row.conversation.clone(), row.seq);
            match self.unseal(&mut tx, row).await {
                Ok(outgoing) => ready.push(outgoing),
                // One broken row must not hold up everybody else's; it stays leased and is looked at again later.
                Err(Fault::Store(StoreError::Tampered | StoreError::Gone)) => {
                    tracing::error!(%conversation, seq, "a turn that is to be sent does not open");
                }
                Err(fault) => return Err(fault),
            }
        }
        self.commit(tx, Vec::new()).await?;
        Ok(ready)
    }

    async fn unseal(&self, connection: &mut Connection, leased: Leased) -> Result<Outgoing, Fault> {
        let row = sqlx::query!(
            r#"SELECT conversation.address, turn.body, turn.at, wrapped_key.key AS "key?"
               FROM turn JOIN conversation ON conversation.id = turn.conversation
               LEFT JOIN wrapped_key ON wrapped_key.conversation = turn.conversation
               WHERE turn.conversation = $1 AND turn.seq = $2"#,
            leased.conversation,
            leased.seq
        )
        .fetch_optional(connection)
        .await?
        .ok_or(StoreError::Gone)?;
        let id = conversation_id(&leased.conversation)?;
        let key = self
            .sealer
            .unwrap(id, row.key.as_deref().ok_or(StoreError::Tampered)?)?;
        let seq = Seq(leased.seq.cast_unsigned());
        Ok(Outgoing {
            conversation: id,
            peer: self
                .sealer
                .open_address(id, &key, row.address.as_deref().ok_or(StoreError::Gone)?)?,
            message: self.sealer.open_turn(id, seq, Moment(row.at), &key, &row.body)?,
            attempts: u32::try_from(leased.attempts).unwrap_or(u32::MAX),
            since: Moment(leased.since),
        })
    }

    pub(super) async fn settle(&self, outgoing: &Outgoing, attempt: &Attempt) -> Result<(), Fault> {
        let id = outgoing.conversation;
        let (conversation, seq) = (id.to_string(), outgoing.message.seq.0.cast_signed());
        let mut tx = self.begin().await?;
        match attempt {
            Attempt::Sent(handles) => {
                let wrapped = sqlx::query!("SELECT key FROM wrapped_key WHERE conversation = $1", conversation)
                    .fetch_optional(&mut *tx)
                    .await?;
                // Without a key the conversation was erased in the meantime, and there is no turn to note anything at.
                if let Some(wrapped) = wrapped {
                    let key = self.sealer.unwrap(id, &wrapped.key)?;
                    let handles = self.sealer.seal_handles(id, outgoing.message.seq, &key, handles);
                    sqlx::query!(
                        "UPDATE turn SET handles = $3 WHERE conversation = $1 AND seq = $2",
                        conversation,
                        seq,
                        handles
                    )
                    .execute(&mut *tx)
                    .await?;
                }
                done(&mut tx, &conversation, seq).await?;
            }
            Attempt::Later(due) => {
                sqlx::query!(
                    "UPDATE outbox SET attempts = attempts + 1, due = $3, owner = NULL, leased = 0
                     WHERE conversation = $1 AND seq = $2",
                    conversation,
                    seq,
                    due.0
                )
                .execute(&mut *tx)
                .await?;
            }
            Attempt::Failed => {
                sqlx::query!(
                    "UPDATE turn SET failed = TRUE WHERE conversation = $1 AND seq = $2",
                    conversation,
                    seq
                )
                .execute(&mut *tx)
                .await?;
                done(&mut tx, &conversation, seq).await?;
            }
        }
        self.commit(tx, Vec::new()).await
    }

    /// The turns of a conversation that will never be sent.
    pub(super) async fn failed_turns(&self, conversation: &str) -> Result<Vec<Seq>, Fault> {
        let rows = sqlx::query!(
            "SELECT seq FROM turn WHERE conversation = $1 AND failed ORDER BY seq",
            conversation
        )
        .fetch_all(&self.read)
        .await?;
        Ok(rows.into_iter().map(|row| Seq(row.seq.cast_unsigned())).collect())
    }
}

async fn done(connection: &mut Connection, conversation: &str, seq: i64) -> Result<(), Fault> {
    sqlx::query!(
        "DELETE FROM outbox WHERE conversation = $1 AND seq = $2",
        conversation,
        seq
    )
    .execute(connection)
    .await?;
    Ok(())
}
