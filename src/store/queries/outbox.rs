//! What is still to be sent, and what there is to send of it.

use ::store::{Outgoing, StoreError, Wanted};
use contract::{ChannelName, Moment, Seq};

use super::rows::conversation_id;
use super::settle::{FailureMark, note};
use super::{Connection, Database, Fault};

/// A row that was leased just now.
pub(super) struct Leased {
    pub(super) conversation: String,
    pub(super) seq: i64,
    pub(super) part: i64,
    pub(super) attempts: i64,
    pub(super) since: i64,
    pub(super) asked: i64,
    pub(super) disarms: Option<i64>,
}

/// Where a row stands.
pub(super) struct RowPlace {
    pub(super) conversation: String,
    pub(super) seq: i64,
}

/// How much of a channel's pace may go at once, in milliseconds.
const BURST: i64 = 1_000;

impl Database {
    /// Leases the first row of each conversation that has its turn.
    pub(super) async fn lease_outgoing(&self, wanted: &Wanted<'_>) -> Result<Vec<Outgoing>, Fault> {
        if !self.anything_due(wanted).await? {
            return Ok(Vec::new());
        }
        let mut tx = self.begin().await?;
        let (channel, now) = (wanted.channel.as_str(), wanted.now.0);
        let most = self.room(&mut tx, wanted).await?.min(i64::from(wanted.most));
        if most <= 0 {
            return Ok(Vec::new());
        }
        let heads = sqlx::query_as!(
            RowPlace,
            "SELECT head.conversation, head.seq FROM outbox AS head
             WHERE head.channel = $1 AND head.due <= $2 AND head.leased <= $2 AND NOT head.held AND NOT EXISTS (
                 SELECT 1 FROM outbox AS earlier
                 WHERE earlier.conversation = head.conversation AND earlier.seq < head.seq AND NOT earlier.held)
             ORDER BY head.due LIMIT $3",
            channel,
            now,
            most
        )
        .fetch_all(&mut *tx)
        .await?;
        let mut leased = lease(&mut tx, heads, wanted).await?;
        leased.sort_unstable_by(|a, b| (a.since, &a.conversation).cmp(&(b.since, &b.conversation)));
        let count = i64::try_from(leased.len()).unwrap_or(i64::MAX);
        spend(&mut tx, wanted, count).await?;
        let ready = self.unseal_all(&mut tx, leased).await?;
        self.commit(tx, Vec::new()).await?;
        Ok(ready)
    }

    /// Whether there may be anything, without waiting for whoever writes.
    async fn anything_due(&self, wanted: &Wanted<'_>) -> Result<bool, Fault> {
        let (channel, now) = (wanted.channel.as_str(), wanted.now.0);
        let row = sqlx::query!(
            r#"SELECT 1 AS "one!" FROM outbox WHERE channel = $1 AND due <= $2 AND leased <= $2 AND NOT held LIMIT 1"#,
            channel,
            now
        )
        .fetch_optional(&self.read)
        .await?;
        Ok(row.is_some())
    }

    /// How many message parts the channel's pace lets through now. The row stays locked until it is known how many go.
    async fn room(&self, connection: &mut Connection, wanted: &Wanted<'_>) -> Result<i64, Fault> {
        let (channel, now) = (wanted.channel.as_str(), wanted.now.0);
        let row = sqlx::query!(
            "INSERT INTO pace (channel, next) VALUES ($1, $2) ON CONFLICT (channel) DO UPDATE
             SET next = CASE WHEN pace.next > excluded.next THEN pace.next ELSE excluded.next END RETURNING next",
            channel,
            now
        )
        .fetch_one(connection)
        .await?;
        Ok(match step(wanted) {
            0 => i64::MAX,
            step => (now + BURST - row.next) / step,
        })
    }

    /// Nothing goes out on a channel before then.
    pub(super) async fn pause_until(&self, channel: &ChannelName, until: Moment) -> Result<(), Fault> {
        // What may go at once would go in spite of it.
        let (channel, next) = (channel.as_str(), until.0.saturating_add(BURST));
        sqlx::query!(
            "INSERT INTO pace (channel, next) VALUES ($1, $2) ON CONFLICT (channel) DO UPDATE
             SET next = CASE WHEN pace.next > excluded.next THEN pace.next ELSE excluded.next END",
            channel,
            next
        )
        .execute(&self.write)
        .await?;
        Ok(())
    }

    /// Whatever a node had on its way before it ended is anybody's again.
    pub(super) async fn give_leases_back(&self, owner: &str) -> Result<(), Fault> {
        sqlx::query!("UPDATE outbox SET owner = NULL, leased = 0 WHERE owner = $1", owner)
            .execute(&self.write)
            .await?;
        sqlx::query!("UPDATE retraction SET owner = NULL, leased = 0 WHERE owner = $1", owner)
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// Opens the turns behind leased rows. One that does not open must not hold up what comes after it: it counts as
    /// failed.
    pub(super) async fn unseal_all(
        &self,
        connection: &mut Connection,
        leased: Vec<Leased>,
    ) -> Result<Vec<Outgoing>, Fault> {
        let mut ready = Vec::with_capacity(leased.len());
        for row in leased {
            let (conversation, seq) = (row.conversation.clone(), row.seq);
            match self.unseal(connection, row).await {
                Ok(outgoing) => ready.push(outgoing),
                Err(Fault::Store(StoreError::Tampered | StoreError::Gone)) => {
                    tracing::error!(%conversation, seq, "a turn that is to be sent does not open; it counts as failed");
                    note(connection, &conversation, seq, FailureMark::Failed).await?;
                }
                Err(fault) => return Err(fault),
            }
        }
        Ok(ready)
    }

    async fn unseal(&self, connection: &mut Connection, leased: Leased) -> Result<Outgoing, Fault> {
        let row = sqlx::query!(
            r#"SELECT conversation.address, conversation.touched, conversation.holder, turn.body, turn.at,
                      earlier.handles AS "disarms?", wrapped_key.key AS "key?",
                      EXISTS (SELECT 1 FROM outbox WHERE outbox.conversation = $1 AND outbox.held) AS "told!: bool"
               FROM turn JOIN conversation ON conversation.id = turn.conversation
               LEFT JOIN turn AS earlier ON earlier.conversation = turn.conversation AND earlier.seq = $3
               LEFT JOIN wrapped_key ON wrapped_key.conversation = turn.conversation
               WHERE turn.conversation = $1 AND turn.seq = $2"#,
            leased.conversation,
            leased.seq,
            leased.disarms
        )
        .fetch_optional(connection)
        .await?
        .ok_or(StoreError::Gone)?;
        let id = conversation_id(&leased.conversation)?;
        let key = self
            .sealer
            .unwrap(id, row.key.as_deref().ok_or(StoreError::Tampered)?)?;
        let seq = Seq(leased.seq.cast_unsigned());
        let disarms = match (row.disarms, leased.disarms) {
            (Some(sealed), Some(earlier)) => {
                self.sealer
                    .open_handles(id, Seq(earlier.cast_unsigned()), &key, &sealed)?
            }
            _ => Vec::new(),
        };
        // What is left of the times of a conversation that has ended is the hour.
        let touched = if row.holder == "closed" {
            leased.asked
        } else {
            row.touched.max(leased.asked)
        };
        Ok(Outgoing {
            conversation: id,
            peer: self
                .sealer
                .open_address(id, &key, row.address.as_deref().ok_or(StoreError::Gone)?)?,
            message: self.sealer.open_turn(id, seq, Moment(row.at), &key, &row.body)?,
            part: u32::try_from(leased.part).unwrap_or(0),
            attempts: u32::try_from(leased.attempts).unwrap_or(u32::MAX),
            since: Moment(leased.since),
            touched: Moment(touched),
            told: row.told,
            disarms,
        })
    }
}

/// Leases rows one by one, by their keys; what somebody else has leased meanwhile is left out. One statement over a
/// subquery would be read by SQLite as a walk through the whole outbox.
pub(super) async fn lease(
    connection: &mut Connection,
    spots: Vec<RowPlace>,
    wanted: &Wanted<'_>,
) -> Result<Vec<Leased>, Fault> {
    let mut leased = Vec::with_capacity(spots.len());
    for RowPlace { conversation, seq } in spots {
        let row = sqlx::query_as!(
            Leased,
            "UPDATE outbox SET owner = $3, leased = $5 WHERE conversation = $1 AND seq = $2 AND leased <= $4
             RETURNING conversation, seq, part, attempts, since, asked, disarms",
            conversation,
            seq,
            wanted.owner,
            wanted.now.0,
            wanted.until.0
        )
        .fetch_optional(&mut *connection)
        .await?;
        leased.extend(row);
    }
    Ok(leased)
}

/// So many message parts of the channel's pace are used up.
async fn spend(connection: &mut Connection, wanted: &Wanted<'_>, count: i64) -> Result<(), Fault> {
    let (channel, spent) = (wanted.channel.as_str(), step(wanted).saturating_mul(count));
    sqlx::query!("UPDATE pace SET next = next + $2 WHERE channel = $1", channel, spent)
        .execute(connection)
        .await?;
    Ok(())
}

fn step(wanted: &Wanted<'_>) -> i64 {
    i64::try_from(wanted.pace.as_millis()).unwrap_or(i64::MAX)
}
