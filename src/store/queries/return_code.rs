//! How a visitor comes back.

use ::store::StoreError;
use ::store::sealer::Sealer;
use contract::{Moment, Text};
use conversation::{ReturnCode, ReturnCodeKind};

use super::rows::{OpenedConversation, conversation_id};
use super::{Connection, Database, Fault};
use crate::hot;

impl Database {
    /// Replaces the conversation's return code of this kind.
    pub(super) async fn keep_return_code(&self, return_code: &ReturnCode) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let conversation = return_code.conversation.to_string();
        let held = hot::one(&mut tx, &conversation)
            .await?
            .ok_or(StoreError::Gone)?
            .open(&self.sealer)?;
        write(&mut tx, &self.sealer, &held, return_code).await?;
        self.commit(tx, Vec::new()).await
    }

    pub(super) async fn find_pass(
        &self,
        kind: ReturnCodeKind,
        locator: &Text,
        now: Moment,
    ) -> Result<Option<ReturnCode>, Fault> {
        let index = self.sealer.locator(kind, locator);
        let (name, bytes) = (kind_name(kind), index.as_bytes());
        let row = sqlx::query!(
            r#"SELECT pass.conversation, pass.hash, pass.until, wrapped_key.key AS "key?"
               FROM pass LEFT JOIN wrapped_key ON wrapped_key.conversation = pass.conversation
               WHERE kind = $1 AND locator = $2 AND until > $3"#,
            name,
            bytes,
            now.0
        )
        .fetch_optional(&self.read)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let conversation = conversation_id(&row.conversation)?;
        let hash = match row.hash {
            Some(sealed) => {
                let key = self
                    .sealer
                    .unwrap(conversation, row.key.as_deref().ok_or(StoreError::Tampered)?)?;
                Some(self.sealer.open_hash(conversation, kind, &key, &sealed)?)
            }
            None => None,
        };
        Ok(Some(ReturnCode {
            kind,
            locator: locator.clone(),
            hash,
            conversation,
            until: Moment(row.until),
        }))
    }
}

/// Writes a return code in the place of the conversation's one of this kind.
pub(crate) async fn write(
    connection: &mut Connection,
    sealer: &Sealer,
    held: &OpenedConversation,
    return_code: &ReturnCode,
) -> Result<(), Fault> {
    let conversation = held.conversation.id.to_string();
    let hash = match &return_code.hash {
        Some(hash) => Some(sealer.seal_hash(held.conversation.id, return_code.kind, held.key()?, hash)),
        None => None,
    };
    let index = sealer.locator(return_code.kind, &return_code.locator);
    remove(connection, &conversation, return_code.kind).await?;
    let (kind, locator) = (kind_name(return_code.kind), index.as_bytes());
    let kept = sqlx::query!(
        "INSERT INTO pass (kind, locator, conversation, hash, until) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        kind,
        locator,
        conversation,
        hash,
        return_code.until.0
    )
    .execute(connection)
    .await?;
    if kept.rows_affected() == 0 {
        // Somebody else's return code has this locator: the caller draws another.
        return Err(Fault::Conflict);
    }
    Ok(())
}

/// Voids a conversation's return code of one kind.
pub(crate) async fn remove(connection: &mut Connection, conversation: &str, kind: ReturnCodeKind) -> Result<(), Fault> {
    let kind = kind_name(kind);
    sqlx::query!(
        "DELETE FROM pass WHERE conversation = $1 AND kind = $2",
        conversation,
        kind
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Voids every return code of a conversation.
pub(crate) async fn remove_all(connection: &mut Connection, conversation: &str) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM pass WHERE conversation = $1", conversation)
        .execute(connection)
        .await?;
    Ok(())
}

fn kind_name(kind: ReturnCodeKind) -> &'static str {
    match kind {
        ReturnCodeKind::Code => "code",
        ReturnCodeKind::Move => "move",
        ReturnCodeKind::Reload => "ticket",
    }
}
