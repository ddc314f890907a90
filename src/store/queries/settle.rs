//! What became of an attempt to send.

use ::store::{Attempt, Carried, Fate, Outgoing, Rest, Wake};
use contract::{ConversationId, Seq, Text};

use super::{Connection, Database, Fault, outbox_change};

/// What is noted at a turn that is not sent any more.
#[derive(Clone, Copy)]
pub(super) enum FailureMark {
    Failed,
    Doubtful,
}

impl Database {
    pub(super) async fn settle(&self, outgoing: &Outgoing, attempt: &Attempt) -> Result<(), Fault> {
        let (conversation, seq) = (outgoing.conversation.to_string(), outgoing.message.seq.0.cast_signed());
        let mut tx = self.begin().await?;
        // Whoever looks at the conversation is shown what may not have arrived.
        let mut wakes = Vec::new();
        match attempt {
            Attempt::Sent(handles, rest) => {
                self.keep_handles(&mut tx, outgoing, handles).await?;
                advance(&mut tx, &conversation, seq, outgoing.part, *rest).await?;
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
            Attempt::Held(memo) => {
                if !memo.is_empty() {
                    self.keep_handles(&mut tx, outgoing, memo).await?;
                }
                outbox_change::hold(&mut tx, &conversation, seq).await?;
            }
            Attempt::Doubtful(rest) => {
                if mark(&mut tx, &conversation, seq, FailureMark::Doubtful).await? == 0 {
                    self.retract_too(&mut tx, outgoing, &[]).await?;
                }
                advance(&mut tx, &conversation, seq, outgoing.part, *rest).await?;
                wakes.push(look(outgoing.conversation));
            }
            Attempt::Failed => {
                note(&mut tx, &conversation, seq, FailureMark::Failed).await?;
                wakes.push(look(outgoing.conversation));
            }
        }
        self.commit(tx, wakes).await
    }

    /// The platform's ids of what was sent, behind those of the parts before.
    async fn keep_handles(&self, connection: &mut Connection, outgoing: &Outgoing, new: &[Text]) -> Result<(), Fault> {
        let (id, place) = (outgoing.conversation, outgoing.message.seq);
        let (conversation, seq) = (id.to_string(), place.0.cast_signed());
        let row = sqlx::query!(
            r#"SELECT turn.handles, wrapped_key.key
               FROM turn JOIN wrapped_key ON wrapped_key.conversation = turn.conversation
               WHERE turn.conversation = $1 AND turn.seq = $2"#,
            conversation,
            seq
        )
        .fetch_optional(&mut *connection)
        .await?;
        // Without the turn the conversation was erased in the meantime.
        let Some(row) = row else {
            return self.retract_too(connection, outgoing, new).await;
        };
        let key = self.sealer.unwrap(id, &row.key)?;
        let mut handles = match row.handles {
            Some(sealed) => self.sealer.open_handles(id, place, &key, &sealed)?,
            None => Vec::new(),
        };
        handles.extend_from_slice(new);
        let sealed = self.sealer.seal_handles(id, place, &key, &handles);
        sqlx::query!(
            "UPDATE turn SET handles = $3 WHERE conversation = $1 AND seq = $2",
            conversation,
            seq,
            sealed
        )
        .execute(connection)
        .await?;
        Ok(())
    }

    /// What answers have carried, all at once.
    pub(super) async fn settle_carried(&self, carried: &[Carried]) -> Result<(), Fault> {
        if carried.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        let whole: Vec<(String, i64)> = carried
            .iter()
            .filter(|it| it.next.is_none())
            .map(|it| (it.conversation.to_string(), it.seq.0.cast_signed()))
            .collect();
        crate::hot::carried(&mut tx, &whole).await?;
        for it in carried {
            let Some(next) = it.next else { continue };
            let (conversation, seq, next) = (it.conversation.to_string(), it.seq.0.cast_signed(), i64::from(next));
            sqlx::query!(
                "UPDATE outbox SET part = $3, owner = NULL, leased = 0 WHERE conversation = $1 AND seq = $2",
                conversation,
                seq,
                next
            )
            .execute(&mut *tx)
            .await?;
        }
        self.commit(tx, Vec::new()).await
    }

    /// The turns of a conversation that may not have arrived.
    pub(super) async fn not_arrived(&self, conversation: &str) -> Result<Vec<(Seq, Fate)>, Fault> {
        let rows = sqlx::query!(
            "SELECT seq, failed FROM turn WHERE conversation = $1 AND (failed OR doubtful) ORDER BY seq",
            conversation
        )
        .fetch_all(&self.read)
        .await?;
        let fate = |failed| if failed { Fate::Failed } else { Fate::Doubtful };
        Ok(rows
            .into_iter()
            .map(|row| (Seq(row.seq.cast_unsigned()), fate(row.failed)))
            .collect())
    }
}

/// Notes at a turn that it did not, or may not have, arrived, and takes it out of the outbox.
pub(super) async fn note(
    connection: &mut Connection,
    conversation: &str,
    seq: i64,
    how: FailureMark,
) -> Result<(), Fault> {
    mark(connection, conversation, seq, how).await?;
    done(connection, conversation, seq).await
}

/// How many turns were marked: none where the conversation was erased in the meantime.
async fn mark(connection: &mut Connection, conversation: &str, seq: i64, how: FailureMark) -> Result<u64, Fault> {
    let (failed, doubtful) = (matches!(how, FailureMark::Failed), matches!(how, FailureMark::Doubtful));
    let marked = sqlx::query!(
        "UPDATE turn SET failed = failed OR $3, doubtful = doubtful OR $4 WHERE conversation = $1 AND seq = $2",
        conversation,
        seq,
        failed,
        doubtful
    )
    .execute(connection)
    .await?;
    Ok(marked.rows_affected())
}

/// The next part of a turn has its turn, or the next turn has.
async fn advance(
    connection: &mut Connection,
    conversation: &str,
    seq: i64,
    part: u32,
    rest: Rest,
) -> Result<(), Fault> {
    if rest == Rest::Done {
        return done(connection, conversation, seq).await;
    }
    let next = i64::from(part) + 1;
    sqlx::query!(
        "UPDATE outbox SET part = $3, attempts = 0, owner = NULL, leased = 0 WHERE conversation = $1 AND seq = $2",
        conversation,
        seq,
        next
    )
    .execute(connection)
    .await?;
    Ok(())
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

fn look(id: ConversationId) -> Wake {
    Wake::Conversation {
        id,
        messages: [].into(),
    }
}
