//! Everything that changes one conversation and is not a message of its visitor.

use ::store::{Act, Outcome, StoreError};
use contract::{ConversationId, Peer, Seq};

use super::writes::Writes;
use super::{Database, Fault, TRIES};
use crate::hot;

impl Database {
    /// Asks `act` until what it has seen is still so when it is written.
    pub(super) async fn act_on(&self, id: ConversationId, act: &Act) -> Result<Outcome, Fault> {
        for _ in 0..TRIES {
            match self.try_act(id, act).await {
                Err(Fault::Conflict) => {}
                outcome => return outcome,
            }
        }
        Err(Fault::Conflict)
    }

    async fn try_act(&self, id: ConversationId, act: &Act) -> Result<Outcome, Fault> {
        let mut tx = self.begin().await?;
        let row = hot::one(&mut tx, &id.to_string()).await?.ok_or(StoreError::Gone)?;
        let held = row.open(&self.sealer)?;
        let decision = act(&held.conversation)?;
        let mut writes = Writes::default();
        let (conversation, messages) = writes.add(&self.sealer, held, None, &decision)?;
        let written = writes.write(&mut tx, &self.sealer, &self.node).await?;
        self.commit(tx, written.wakes).await?;
        self.destroy_keys(&written.destroyed).await;
        Ok(Outcome::Committed { conversation, messages })
    }

    /// Gives an open conversation to another peer, and voids every pass of it.
    pub(super) async fn give_to(&self, id: ConversationId, peer: &Peer, floor: Seq) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let conversation = id.to_string();
        let held = hot::one(&mut tx, &conversation)
            .await?
            .ok_or(StoreError::Gone)?
            .open(&self.sealer)?;
        let index = self.sealer.peer(&held.conversation.channel, peer);
        let address = if held.addressed {
            Some(self.sealer.seal_address(id, held.key()?, peer))
        } else {
            None
        };
        let (peer, floor) = (index.as_bytes(), floor.0.cast_signed());
        let given = sqlx::query!(
            "UPDATE conversation SET peer = $2, address = $3, floor = $4 WHERE id = $1 AND holder <> 'closed'",
            conversation,
            peer,
            address,
            floor
        )
        .execute(&mut *tx)
        .await?;
        if given.rows_affected() == 0 {
            return Err(StoreError::Gone.into());
        }
        sqlx::query!("DELETE FROM pass WHERE conversation = $1", conversation)
            .execute(&mut *tx)
            .await?;
        self.commit(tx, Vec::new()).await
    }
}
