//! What is to vanish from the phone of somebody who has erased their conversation.

use ::store::sealer::Sealer;
use ::store::{Outgoing, Retraction, Wanted};
use contract::{ChannelName, Locale, Moment, Seq, Text};
use conversation::{Conversation, Decision};

use super::rows::Received;
use super::{Connection, Database, Fault, unturned};

/// One conversation that is being erased.
pub(crate) struct Wish {
    conversation: Conversation,
    at: Moment,
    handles: Vec<Text>,
}

impl Wish {
    /// With the message that asked for it, which must vanish too.
    pub(crate) fn of(after: &Conversation, decision: &Decision, received: &Received<'_>) -> Self {
        Self {
            conversation: after.clone(),
            at: decision.latest(),
            handles: received.handles.to_vec(),
        }
    }
}

/// Gathers the platform's ids before the turns are deleted and their key is destroyed.
pub(crate) async fn write(connection: &mut Connection, sealer: &Sealer, wish: &Wish) -> Result<(), Fault> {
    let id = wish.conversation.id;
    let name = id.to_string();
    let rows = sqlx::query!(
        r#"SELECT turn.seq AS "seq?", turn.at AS "at?", turn.handles AS "handles?", turn.doubtful AS "doubtful?: bool",
                  conversation.address, wrapped_key.key
           FROM conversation JOIN wrapped_key ON wrapped_key.conversation = conversation.id
           LEFT JOIN turn ON turn.conversation = conversation.id AND (turn.handles IS NOT NULL OR turn.doubtful)
           WHERE conversation.id = $1 ORDER BY turn.seq"#,
        name
    )
    .fetch_all(&mut *connection)
    .await?;
    let Some((address, wrapped)) = rows.first().and_then(|row| Some((row.address.as_deref()?, &row.key))) else {
        return Ok(());
    };
    let key = sealer.unwrap(id, wrapped)?;
    let peer = sealer.open_address(id, &key, address)?;
    let mut turns = unturned::read(connection, sealer, id, &key).await?;
    for row in &rows {
        let (Some(seq), Some(at)) = (row.seq, row.at) else {
            continue;
        };
        if let Some(sealed) = row.handles.as_deref() {
            let handles = sealer.open_handles(id, Seq(seq.cast_unsigned()), &key, sealed)?;
            turns.push((Moment(at), handles));
        }
        if row.doubtful == Some(true) {
            turns.push((Moment(at), Vec::new()));
        }
    }
    if !wish.handles.is_empty() {
        turns.push((wish.at, wish.handles.clone()));
    }
    if turns.iter().all(|(_, handles)| handles.is_empty()) {
        // A platform that names no message deletes none, and the address must not be kept for nothing.
        return Ok(());
    }
    // What is on its way at this moment is deleted with the rest, once its number is known.
    let on_its_way = sqlx::query!(
        r#"SELECT MAX(leased) AS "until: i64" FROM outbox WHERE conversation = $1 AND leased > $2"#,
        name,
        wish.at.0
    )
    .fetch_one(&mut *connection)
    .await?;
    let due = on_its_way.until.unwrap_or(wish.at.0);
    let locale = wish.conversation.locale.unwrap_or(Locale::KO);
    let body = sealer.seal_retraction(&name, &peer, locale, &turns);
    let channel = wish.conversation.channel.as_str();
    sqlx::query!(
        "INSERT INTO retraction (id, channel, body, since, due) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        name,
        channel,
        body,
        wish.at.0,
        due
    )
    .execute(connection)
    .await?;
    Ok(())
}

impl Database {
    /// A message arrived on the phone while its conversation was being erased: it vanishes with the others. Nothing is
    /// on its way any more then, so the deletion is due. Without ids nobody knows whether it arrived.
    pub(super) async fn retract_too(
        &self,
        connection: &mut Connection,
        outgoing: &Outgoing,
        handles: &[Text],
    ) -> Result<(), Fault> {
        let name = outgoing.conversation.to_string();
        let row = sqlx::query!("SELECT body FROM retraction WHERE id = $1", name)
            .fetch_optional(&mut *connection)
            .await?;
        // Without one nothing of the conversation can be deleted on this platform, or its retention has ended.
        let Some(row) = row else { return Ok(()) };
        let (peer, locale, mut turns) = self.sealer.open_retraction(&name, &row.body)?;
        turns.push((outgoing.since, handles.to_vec()));
        let body = self.sealer.seal_retraction(&name, &peer, locale, &turns);
        sqlx::query!("UPDATE retraction SET body = $2, due = since WHERE id = $1", name, body)
            .execute(connection)
            .await?;
        Ok(())
    }

    pub(super) async fn lease_retractions(&self, wanted: &Wanted<'_>) -> Result<Vec<Retraction>, Fault> {
        let (channel, now, most) = (wanted.channel.as_str(), wanted.now.0, i64::from(wanted.most));
        let any = sqlx::query!(
            r#"SELECT 1 AS "one!" FROM retraction WHERE channel = $1 AND due <= $2 AND leased <= $2 LIMIT 1"#,
            channel,
            now
        )
        .fetch_optional(&self.read)
        .await?;
        if any.is_none() {
            return Ok(Vec::new());
        }
        let rows = sqlx::query!(
            "UPDATE retraction SET owner = $2, leased = $4 WHERE leased <= $3 AND id IN (
                 SELECT id FROM retraction WHERE channel = $1 AND due <= $3 AND leased <= $3 ORDER BY due LIMIT $5)
             RETURNING id, body, since, attempts",
            channel,
            wanted.owner,
            now,
            wanted.until.0,
            most
        )
        .fetch_all(&self.write)
        .await?;
        let mut ready = Vec::with_capacity(rows.len());
        for row in rows {
            match self.sealer.open_retraction(&row.id, &row.body) {
                Ok((peer, locale, turns)) => ready.push(Retraction {
                    id: row.id,
                    channel: ChannelName::from(channel.to_owned()),
                    peer,
                    locale,
                    turns,
                    attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
                    since: Moment(row.since),
                }),
                Err(error) => {
                    tracing::error!(%error, "what was to be deleted from a phone does not open; it is given up");
                    self.settle_retraction(&row.id, None).await?;
                }
            }
        }
        Ok(ready)
    }

    pub(super) async fn settle_retraction(&self, id: &str, again: Option<Moment>) -> Result<(), Fault> {
        match again {
            None => {
                sqlx::query!("DELETE FROM retraction WHERE id = $1", id)
                    .execute(&self.write)
                    .await?
            }
            Some(due) => {
                sqlx::query!(
                    "UPDATE retraction SET attempts = attempts + 1, due = $2, owner = NULL, leased = 0 WHERE id = $1",
                    id,
                    due.0
                )
                .execute(&self.write)
                .await?
            }
        };
        Ok(())
    }
}
