//! The statements of a message's path, one for each table of a batch, as arrays: round trips are what costs here.
//!
//! Those that read and write conversations take their columns from `queries/rows.rs`, so `query!` cannot check them at
//! compile time; the conformance suite runs each of them.

use sqlx::query_builder::Separated;
use sqlx::{PgConnection, Postgres, QueryBuilder};

use crate::queries::{
    ConversationRow, DeliveryRow, KeyRow, Opening, OutboxRow, Record, TimerRow, TurnRow, conversations,
};

/// Which of these delivery keys are known.
pub(crate) async fn known(connection: &mut PgConnection, keys: &[&[u8]]) -> Result<Vec<DeliveryRow>, sqlx::Error> {
    sqlx::query_as!(
        DeliveryRow,
        "SELECT key, conversation, first_seq, last_seq, at FROM delivery WHERE key = ANY($1)",
        keys as _
    )
    .fetch_all(connection)
    .await
}

/// The open conversations of these peers, with their keys, locked in the order of their ids.
pub(crate) async fn of_peers(
    connection: &mut PgConnection,
    peers: &[&[u8]],
) -> Result<Vec<ConversationRow>, sqlx::Error> {
    if peers.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_as(conversations!(
        "WHERE holder <> 'closed' AND peer = ANY($1) ORDER BY id FOR UPDATE OF conversation"
    ))
    .bind(peers)
    .fetch_all(connection)
    .await
}

/// One conversation with its key, locked.
pub(crate) async fn one(connection: &mut PgConnection, id: &str) -> Result<Option<ConversationRow>, sqlx::Error> {
    sqlx::query_as(conversations!("WHERE id = $1 FOR UPDATE OF conversation"))
        .bind(id)
        .fetch_optional(connection)
        .await
}

/// Keeps keys; those that are kept already stay as they are. Returns how many are new.
pub(crate) async fn keep_keys(connection: &mut PgConnection, rows: &[KeyRow]) -> Result<u64, sqlx::Error> {
    let kept = sqlx::query!(
        "INSERT INTO wrapped_key (conversation, key, master, made)
         SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[], $4::bigint[]) ON CONFLICT DO NOTHING",
        &column(rows, |row| &*row.conversation) as _,
        &column(rows, |row| &*row.key) as _,
        &column(rows, |row| &*row.master) as _,
        &column(rows, |row| row.made)
    )
    .execute(connection)
    .await?;
    Ok(kept.rows_affected())
}

/// Begins conversations. One whose id or peer is taken is left out; returns how many were begun.
pub(crate) async fn open(connection: &mut PgConnection, rows: &[Opening]) -> Result<u64, sqlx::Error> {
    if rows.is_empty() {
        return Ok(0);
    }
    let mut sql =
        QueryBuilder::new("INSERT INTO conversation (version, floor, channel, peer, address, opened, crowded, ");
    sql.push(Record::COLUMNS).push(") SELECT 1, 0, * FROM unnest(");
    let mut columns = sql.separated(", ");
    columns
        .push_bind(column(rows, |row| &*row.channel))
        .push_bind(column(rows, |row| row.peer.as_bytes()))
        .push_bind(column(rows, |row| row.address.as_deref()))
        .push_bind(column(rows, |row| row.opened))
        .push_bind(column(rows, |row| row.crowded));
    values(&mut columns, &column(rows, |row| &row.record));
    sql.push(") ON CONFLICT DO NOTHING");
    Ok(sql.build().execute(connection).await?.rows_affected())
}

/// Writes conversations anew. One that is not at the version that was read is left out; returns how many were written.
pub(crate) async fn change(connection: &mut PgConnection, rows: &[Record]) -> Result<u64, sqlx::Error> {
    if rows.is_empty() {
        return Ok(0);
    }
    let mut sql = QueryBuilder::new("UPDATE conversation SET ");
    sql.push(Record::EACH)
        .push(", ")
        .push(Record::MOVED)
        .push(" FROM unnest(");
    let mut columns = sql.separated(", ");
    columns.push_bind(column(rows, |record| record.before));
    values(&mut columns, &column(rows, |record| record));
    sql.push(") AS new (before, ").push(Record::COLUMNS);
    sql.push(") WHERE conversation.id = new.id AND conversation.version = new.before");
    Ok(sql.build().execute(connection).await?.rows_affected())
}

/// The values of [`Record::COLUMNS`].
fn values(columns: &mut Separated<'_, Postgres, &str>, rows: &[&Record]) {
    columns
        .push_bind(column(rows, |record| &*record.id))
        .push_bind(column(rows, |record| record.seq))
        .push_bind(column(rows, |record| record.locale))
        .push_bind(column(rows, |record| record.topic.as_deref()))
        .push_bind(column(rows, |record| record.risk))
        .push_bind(column(rows, |record| record.holder))
        .push_bind(column(rows, |record| record.counselor.as_deref()))
        .push_bind(column(rows, |record| record.waiting))
        .push_bind(column(rows, |record| record.memory.as_deref()))
        .push_bind(column(rows, |record| record.touched))
        .push_bind(column(rows, |record| record.ended))
        .push_bind(column(rows, |record| record.outcome.as_deref()));
}

/// Appends turns.
pub(crate) async fn append(connection: &mut PgConnection, rows: &[TurnRow]) -> Result<(), sqlx::Error> {
    if rows.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO turn (conversation, seq, body, at, handles)
         SELECT * FROM unnest($1::text[], $2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[])",
        &column(rows, |turn| &*turn.conversation) as _,
        &column(rows, |turn| turn.seq),
        &column(rows, |turn| &*turn.body) as _,
        &column(rows, |turn| turn.at),
        &column(rows, |turn| turn.handles.as_deref()) as _
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Clears all timers of these conversations.
pub(crate) async fn clear_timers(connection: &mut PgConnection, of: &[String]) -> Result<(), sqlx::Error> {
    if of.is_empty() {
        return Ok(());
    }
    sqlx::query!("DELETE FROM timer WHERE conversation = ANY($1)", of)
        .execute(connection)
        .await?;
    Ok(())
}

/// Sets timers.
pub(crate) async fn set_timers(connection: &mut PgConnection, rows: &[TimerRow]) -> Result<(), sqlx::Error> {
    if rows.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO timer (conversation, kind, due) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])",
        &column(rows, |timer| &*timer.conversation) as _,
        &column(rows, |timer| timer.kind) as _,
        &column(rows, |timer| timer.due)
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts turns into the outbox.
pub(crate) async fn enqueue(connection: &mut PgConnection, rows: &[OutboxRow]) -> Result<(), sqlx::Error> {
    if rows.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO outbox (conversation, seq, channel, since, due, asked, leased, disarms)
         SELECT conversation, seq, channel, since, since, asked, leased, disarms
         FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[])
             AS new (conversation, seq, channel, since, asked, leased, disarms)",
        &column(rows, |turn| &*turn.conversation) as _,
        &column(rows, |turn| turn.seq),
        &column(rows, |turn| &*turn.channel) as _,
        &column(rows, |turn| turn.since),
        &column(rows, |turn| turn.asked),
        &column(rows, |turn| turn.leased),
        &column(rows, |turn| turn.disarms) as _
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Which of these people have something waiting that may be shown and rides in no answer just now.
pub(crate) async fn waiting(
    connection: &mut PgConnection,
    peers: &[&[u8]],
    now: i64,
) -> Result<Vec<Vec<u8>>, sqlx::Error> {
    sqlx::query_scalar!(
        r#"SELECT peer AS "peer!" FROM conversation WHERE holder <> 'closed' AND peer = ANY($1) AND EXISTS (
               SELECT 1 FROM outbox WHERE outbox.conversation = conversation.id
                AND NOT outbox.held AND outbox.leased <= $2)
           UNION SELECT peer FROM conversation WHERE holder = 'closed' AND peer = ANY($1) AND EXISTS (
               SELECT 1 FROM outbox WHERE outbox.conversation = conversation.id
                AND NOT outbox.held AND outbox.leased <= $2)"#,
        peers as _,
        now
    )
    .fetch_all(connection)
    .await
}

/// Takes out of the outbox what answers have carried.
pub(crate) async fn carried(connection: &mut PgConnection, rows: &[(String, i64)]) -> Result<(), sqlx::Error> {
    if rows.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "DELETE FROM outbox USING unnest($1::text[], $2::bigint[]) AS gone (conversation, seq)
         WHERE outbox.conversation = gone.conversation AND outbox.seq = gone.seq",
        &column(rows, |row| &*row.0) as _,
        &column(rows, |row| row.1)
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps delivery keys. One that is known is left out; returns how many are new.
pub(crate) async fn receive(connection: &mut PgConnection, rows: &[DeliveryRow]) -> Result<u64, sqlx::Error> {
    if rows.is_empty() {
        return Ok(0);
    }
    let kept = sqlx::query!(
        "INSERT INTO delivery (key, conversation, first_seq, last_seq, at)
         SELECT * FROM unnest($1::bytea[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
         ON CONFLICT DO NOTHING",
        &column(rows, |delivery| &*delivery.key) as _,
        &column(rows, |delivery| &*delivery.conversation) as _,
        &column(rows, |delivery| delivery.first_seq),
        &column(rows, |delivery| delivery.last_seq),
        &column(rows, |delivery| delivery.at)
    )
    .execute(connection)
    .await?;
    Ok(kept.rows_affected())
}

/// One column of all rows.
fn column<'a, Row, Value>(rows: &'a [Row], value: impl Fn(&'a Row) -> Value) -> Vec<Value> {
    rows.iter().map(value).collect()
}
