//! A conversation goes to another peer, with everything else that its decision writes.

use ::store::StoreError;
use ::store::sealer::Sealer;
use contract::Moment;
use conversation::{Rebinding, ReturnCodeKind, Voids};

use super::rows::OpenedConversation;
use super::{Connection, Fault, return_code};

/// Writes where it belongs from now on, and voids the ways back. What is erased belongs to nobody. The version was
/// compared when the conversation's row was written, in the same transaction.
pub(crate) async fn write(
    connection: &mut Connection,
    sealer: &Sealer,
    held: &OpenedConversation,
    rebinding: &Rebinding,
) -> Result<(), Fault> {
    let Rebinding { to, floor } = rebinding;
    let (id, conversation) = (held.conversation.id, held.conversation.id.to_string());
    let leaves = held.conversation.channel != to.channel;
    let address = (held.addressed && !leaves).then(|| held.key().map(|key| sealer.seal_address(id, key, &to.peer)));
    let address = address.transpose()?;
    let index = sealer.peer(&to.channel, &to.peer);
    let (channel, peer, floor) = (to.channel.as_str(), index.as_bytes(), floor.0.cast_signed());
    let given = sqlx::query!(
        "UPDATE conversation SET channel = $2, peer = $3, address = $4, floor = $5
             WHERE id = $1 AND memory IS NOT NULL",
        conversation,
        channel,
        peer,
        address,
        floor
    )
    .execute(&mut *connection)
    .await?;
    if given.rows_affected() == 0 {
        return Err(StoreError::Gone.into());
    }
    if leaves {
        leave(connection, &conversation, &held.peer, to.quiet).await?;
    }
    match to.voids {
        Voids::All => return_code::remove_all(connection, &conversation).await,
        Voids::Reload => return_code::remove(connection, &conversation, ReturnCodeKind::Reload).await,
    }
}

/// Nothing more is sent to the phone that was left, and it is told harmless things from now on.
async fn leave(connection: &mut Connection, conversation: &str, peer: &[u8], until: Moment) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM outbox WHERE conversation = $1", conversation)
        .execute(&mut *connection)
        .await?;
    sqlx::query!(
        "INSERT INTO moved (peer, until) VALUES ($1, $2) ON CONFLICT (peer) DO UPDATE SET until = excluded.until",
        peer,
        until.0
    )
    .execute(connection)
    .await?;
    Ok(())
}
