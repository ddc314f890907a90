//! Everything that changes one conversation and is not a message of its visitor.

use ::store::{Act, Outcome, PassKind, Rebinding, StoreError, Voids};
use contract::{ConversationId, Moment};

use super::urgent::Room;
use super::writes::{Received, Writes};
use super::{Connection, Database, Fault, TRIES, pass};
use crate::hot;

impl Database {
    /// Asks `act` until what it has seen is still so when it is written.
    pub(super) async fn act_on(&self, id: ConversationId, act: &Act) -> Result<Outcome, Fault> {
        for _ in 0..TRIES {
            match self.try_act(id, act).await {
                Err(Fault::Conflict) => {}
                Err(Fault::Full) if crate::guard::give_way(self) => {}
                outcome => return self.marked(id, outcome).await,
            }
        }
        Err(Fault::Conflict)
    }

    async fn try_act(&self, id: ConversationId, act: &Act) -> Result<Outcome, Fault> {
        let mut tx = self.begin().await?;
        let row = hot::one(&mut tx, &id.to_string()).await?.ok_or(StoreError::Gone)?;
        let held = row.open(&self.sealer)?;
        let decision = act(&held.conversation)?;
        Room::of(self).admits(&held.conversation, &decision)?;
        let mut writes = Writes::default();
        let (conversation, messages) = writes.add(&self.sealer, held, None, &Received::default(), &decision)?;
        let written = writes.write(&mut tx, &self.sealer, &self.node).await?;
        self.commit(tx, written.wakes).await?;
        self.destroy_keys(&written.destroyed).await;
        Ok(Outcome::Committed {
            conversation,
            messages,
            waiting: false,
        })
    }

    /// Gives a conversation to another peer, and voids the ways back. What is erased belongs to nobody.
    pub(super) async fn give_to(&self, id: ConversationId, to: &Rebinding<'_>) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let conversation = id.to_string();
        let held = hot::one(&mut tx, &conversation)
            .await?
            .ok_or(StoreError::Gone)?
            .open(&self.sealer)?;
        let key = held.key()?;
        let leaves = held.conversation.channel != *to.channel;
        let address = (held.addressed && !leaves).then(|| self.sealer.seal_address(id, key, to.peer));
        let index = self.sealer.peer(to.channel, to.peer);
        let (channel, peer, floor) = (to.channel.as_str(), index.as_bytes(), to.floor.0.cast_signed());
        let given = sqlx::query!(
            "UPDATE conversation SET channel = $2, peer = $3, address = $4, floor = $5
             WHERE id = $1 AND memory IS NOT NULL",
            conversation,
            channel,
            peer,
            address,
            floor
        )
        .execute(&mut *tx)
        .await?;
        if given.rows_affected() == 0 {
            return Err(StoreError::Gone.into());
        }
        if leaves {
            leave(&mut tx, &conversation, &held.peer, to.moved).await?;
        }
        match to.voids {
            Voids::All => pass::remove_all(&mut tx, &conversation).await?,
            Voids::Ticket => pass::remove(&mut tx, &conversation, PassKind::Ticket).await?,
        }
        self.commit(tx, Vec::new()).await
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
