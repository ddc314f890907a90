//! What waits for one person, and whom a channel knows.

use ::store::{Outgoing, StoreError, Wanted};
use contract::{Author, ChannelName, ConversationId, Moment, Peer, Seq, Text};

use super::outbox::{RowPlace, lease};
use super::rows::conversation_id;
use super::{Database, Fault};

/// How many of the last turns are looked at for one that came from the visitor.
const LOOKED_AT: i64 = 50;

impl Database {
    /// Leases what waits for one person, of whichever conversation.
    pub(super) async fn collect_for(&self, peer: &Peer, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, Fault> {
        let index = self.sealer.peer(wanted.channel, peer);
        let (peer, most) = (index.as_bytes(), i64::from(wanted.most));
        let mut tx = self.begin().await?;
        let spots = sqlx::query_as!(
            RowPlace,
            "SELECT outbox.conversation, outbox.seq FROM outbox JOIN (
                 SELECT id FROM conversation WHERE peer = $1 AND holder <> 'closed'
                 UNION ALL SELECT id FROM conversation WHERE peer = $1 AND holder = 'closed') AS theirs
                 ON outbox.conversation = theirs.id
             WHERE outbox.leased <= $2 AND NOT outbox.held
             ORDER BY outbox.since, outbox.conversation, outbox.seq LIMIT $3",
            peer,
            wanted.now.0,
            most
        )
        .fetch_all(&mut *tx)
        .await?;
        let mut leased = lease(&mut tx, spots, wanted).await?;
        leased.sort_unstable_by(|a, b| (a.since, &a.conversation, a.seq).cmp(&(b.since, &b.conversation, b.seq)));
        let ready = self.unseal_all(&mut tx, leased).await?;
        self.commit(tx, Vec::new()).await?;
        Ok(ready)
    }

    /// The address behind an open conversation.
    pub(super) async fn address_of(&self, id: ConversationId) -> Result<Option<Peer>, Fault> {
        let conversation = id.to_string();
        let row = sqlx::query!(
            r#"SELECT conversation.address, wrapped_key.key FROM conversation
               JOIN wrapped_key ON wrapped_key.conversation = conversation.id
               WHERE conversation.id = $1 AND conversation.holder <> 'closed'"#,
            conversation
        )
        .fetch_optional(&self.read)
        .await?;
        let Some((sealed, wrapped)) = row.and_then(|row| Some((row.address?, row.key))) else {
            return Ok(None);
        };
        let key = self.sealer.unwrap(id, &wrapped)?;
        Ok(Some(self.sealer.open_address(id, &key, &sealed)?))
    }

    /// Everybody with an open conversation on a channel. One that does not open is left out: it must not hide the
    /// others.
    pub(super) async fn known_on(&self, channel: &ChannelName) -> Result<Vec<(Peer, Vec<Text>)>, Fault> {
        let channel = channel.as_str();
        let rows = sqlx::query!(
            "SELECT conversation.id, conversation.address, wrapped_key.key
             FROM conversation JOIN wrapped_key ON wrapped_key.conversation = conversation.id
             WHERE conversation.channel = $1 AND conversation.holder <> 'closed' AND conversation.address IS NOT NULL
             ORDER BY conversation.touched DESC LIMIT 1000",
            channel
        )
        .fetch_all(&self.read)
        .await?;
        let mut known = Vec::with_capacity(rows.len());
        for row in rows {
            let id = conversation_id(&row.id)?;
            match self.correspondent(id, &row.key, row.address.as_deref()).await {
                Ok(one) => known.push(one),
                Err(Fault::Store(error @ (StoreError::Tampered | StoreError::Gone))) => {
                    tracing::error!(%error, conversation = %id, "somebody's address does not open");
                }
                Err(fault) => return Err(fault),
            }
        }
        Ok(known)
    }

    async fn correspondent(
        &self,
        id: ConversationId,
        wrapped: &[u8],
        address: Option<&[u8]>,
    ) -> Result<(Peer, Vec<Text>), Fault> {
        let key = self.sealer.unwrap(id, wrapped)?;
        let peer = self.sealer.open_address(id, &key, address.ok_or(StoreError::Gone)?)?;
        let conversation = id.to_string();
        // Whose turn it was stands inside the seal, and ours have ids too.
        let turns = sqlx::query!(
            r#"SELECT seq, at, body, handles AS "handles!" FROM turn WHERE conversation = $1 AND handles IS NOT NULL
               ORDER BY seq DESC LIMIT $2"#,
            conversation,
            LOOKED_AT
        )
        .fetch_all(&self.read)
        .await?;
        for turn in turns {
            let seq = Seq(turn.seq.cast_unsigned());
            let message = self.sealer.open_turn(id, seq, Moment(turn.at), &key, &turn.body)?;
            if message.author == Author::Visitor {
                return Ok((peer, self.sealer.open_handles(id, seq, &key, &turn.handles)?));
            }
        }
        Ok((peer, Vec::new()))
    }
}
