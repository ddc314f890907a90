//! The platform's ids of messages that came from a visitor and made no turn.

use ::store::Handled;
use ::store::sealer::Sealer;
use contract::{ConversationId, Moment};
use vault::DataKey;

use super::{Connection, Fault};

/// One such message.
pub(crate) struct UnturnedRow {
    pub(crate) conversation: String,
    /// Of the conversation after the message: no two messages share one.
    pub(crate) version: i64,
    pub(crate) at: i64,
    pub(crate) handles: Vec<u8>,
}

impl UnturnedRow {
    /// They are seldom, so they are written one by one.
    pub(super) async fn write(&self, connection: &mut Connection) -> Result<(), Fault> {
        sqlx::query!(
            "INSERT INTO unturned (conversation, version, at, handles) VALUES ($1, $2, $3, $4)",
            self.conversation,
            self.version,
            self.at,
            self.handles
        )
        .execute(connection)
        .await?;
        Ok(())
    }
}

/// All of a conversation, opened.
pub(super) async fn read(
    connection: &mut Connection,
    sealer: &Sealer,
    id: ConversationId,
    key: &DataKey,
) -> Result<Handled, Fault> {
    let name = id.to_string();
    let rows = sqlx::query!(
        "SELECT version, at, handles FROM unturned WHERE conversation = $1 ORDER BY version",
        name
    )
    .fetch_all(connection)
    .await?;
    let open = |sealed: &[u8], version: i64| sealer.open_unturned(id, version.cast_unsigned(), key, sealed);
    let opened = rows
        .iter()
        .map(|row| Ok((Moment(row.at), open(&row.handles, row.version)?)));
    opened.collect()
}

/// They go with the turns.
pub(super) async fn remove(connection: &mut Connection, conversation: &str) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM unturned WHERE conversation = $1", conversation)
        .execute(connection)
        .await?;
    Ok(())
}

/// As the times of turns, when a conversation ends.
pub(super) async fn round(connection: &mut Connection, conversation: &str) -> Result<(), Fault> {
    sqlx::query!(
        "UPDATE unturned SET at = at - at % 3600000 WHERE conversation = $1",
        conversation
    )
    .execute(connection)
    .await?;
    Ok(())
}
