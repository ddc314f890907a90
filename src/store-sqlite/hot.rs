//! The statements of a message's path, one for each table of a batch, as lists of `VALUES`.
//!
//! Their text depends on how many rows there are, so `query!` cannot check them at compile time; the conformance suite
//! runs each of them.

use sqlx::query_builder::Separated;
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use crate::queries::{
    ConversationRow, DeliveryRow, KeyRow, Opening, OutboxRow, Record, TimerRow, TurnRow, conversations,
};

/// SQLite takes at most 32,766 parameters in a statement, and a row has at most 18.
const ROWS: usize = 1_000;

/// Which of these delivery keys are known.
pub(crate) async fn known(connection: &mut SqliteConnection, keys: &[&[u8]]) -> Result<Vec<DeliveryRow>, sqlx::Error> {
    let mut sql = QueryBuilder::new("SELECT key, conversation, first_seq, last_seq, at FROM delivery WHERE key IN (");
    listed(&mut sql, keys);
    sql.build_query_as().fetch_all(connection).await
}

/// The open conversations of these peers, with their keys.
pub(crate) async fn of_peers(
    connection: &mut SqliteConnection,
    peers: &[&[u8]],
) -> Result<Vec<ConversationRow>, sqlx::Error> {
    if peers.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = QueryBuilder::new(conversations!("WHERE holder <> 'closed' AND peer IN ("));
    listed(&mut sql, peers);
    sql.build_query_as().fetch_all(connection).await
}

/// One conversation with its key. The transaction has the write lock already.
pub(crate) async fn one(connection: &mut SqliteConnection, id: &str) -> Result<Option<ConversationRow>, sqlx::Error> {
    sqlx::query_as(conversations!("WHERE id = $1"))
        .bind(id)
        .fetch_optional(connection)
        .await
}

/// Keeps keys; those that are kept already stay as they are. Returns how many are new.
pub(crate) async fn keep_keys(connection: &mut SqliteConnection, rows: &[KeyRow]) -> Result<u64, sqlx::Error> {
    let mut sql = QueryBuilder::new("INSERT INTO wrapped_key (conversation, key, master, made) ");
    sql.push_values(rows, |mut row, key| {
        row.push_bind(&key.conversation)
            .push_bind(&key.key)
            .push_bind(&key.master)
            .push_bind(key.made);
    });
    sql.push(" ON CONFLICT DO NOTHING");
    Ok(sql.build().execute(connection).await?.rows_affected())
}

/// Begins conversations. One whose id or peer is taken is left out; returns how many were begun.
pub(crate) async fn open(connection: &mut SqliteConnection, rows: &[Opening]) -> Result<u64, sqlx::Error> {
    if rows.is_empty() {
        return Ok(0);
    }
    let mut sql =
        QueryBuilder::new("INSERT INTO conversation (version, floor, channel, peer, address, opened, crowded, ");
    sql.push(Record::COLUMNS).push(") ");
    sql.push_values(rows, |mut row, opening| {
        row.push("1").push("0");
        row.push_bind(&opening.channel)
            .push_bind(opening.peer.as_bytes())
            .push_bind(opening.address.as_deref())
            .push_bind(opening.opened)
            .push_bind(opening.crowded);
        values(&mut row, &opening.record);
    });
    sql.push(" ON CONFLICT DO NOTHING");
    Ok(sql.build().execute(connection).await?.rows_affected())
}

/// Writes conversations anew. One that is not at the version that was read is left out; returns how many were written.
///
/// First those that keep their holder and risk, which is nearly every message: where a column of an index is named,
/// SQLite takes the entry out and puts it in again, whether it changes or not, and the open conversations have an index
/// by random peers.
pub(crate) async fn change(connection: &mut SqliteConnection, rows: &[Record]) -> Result<u64, sqlx::Error> {
    const AS_READ: &str = " FROM new WHERE conversation.id = new.id AND conversation.version = new.before";
    const STAYS: &str = " AND conversation.holder = new.holder AND conversation.risk = new.risk AND \
        conversation.waiting IS new.waiting AND conversation.counselor IS new.counselor AND new.ended IS NULL AND \
        new.outcome IS NULL";
    if rows.is_empty() {
        return Ok(0);
    }
    let kept = update(connection, rows, &[Record::EACH, AS_READ, STAYS]).await?;
    if kept == rows.len() as u64 {
        return Ok(kept);
    }
    // Those that were written are at another version by now.
    Ok(kept + update(connection, rows, &[Record::EACH, ", ", Record::MOVED, AS_READ]).await?)
}

async fn update(connection: &mut SqliteConnection, rows: &[Record], set: &[&str]) -> Result<u64, sqlx::Error> {
    let mut sql = QueryBuilder::new("WITH new (before, ");
    sql.push(Record::COLUMNS).push(") AS (");
    sql.push_values(rows, |mut row, record| {
        row.push_bind(record.before);
        values(&mut row, record);
    });
    sql.push(") UPDATE conversation SET ");
    for part in set {
        sql.push(part);
    }
    Ok(sql.build().execute(connection).await?.rows_affected())
}

/// The values of [`Record::COLUMNS`].
fn values(row: &mut Separated<'_, Sqlite, &str>, record: &Record) {
    row.push_bind(&record.id)
        .push_bind(record.seq)
        .push_bind(record.locale)
        .push_bind(record.topic.as_deref())
        .push_bind(record.risk)
        .push_bind(record.holder)
        .push_bind(record.counselor.as_deref())
        .push_bind(record.waiting)
        .push_bind(record.memory.as_deref())
        .push_bind(record.touched)
        .push_bind(record.ended)
        .push_bind(record.outcome.as_deref());
}

/// Appends turns.
pub(crate) async fn append(connection: &mut SqliteConnection, rows: &[TurnRow]) -> Result<(), sqlx::Error> {
    for rows in rows.chunks(ROWS) {
        let mut sql = QueryBuilder::new("INSERT INTO turn (conversation, seq, body, at, handles) ");
        sql.push_values(rows, |mut row, turn| {
            row.push_bind(&turn.conversation)
                .push_bind(turn.seq)
                .push_bind(&turn.body)
                .push_bind(turn.at)
                .push_bind(turn.handles.as_deref());
        });
        sql.build().execute(&mut *connection).await?;
    }
    Ok(())
}

/// Clears all timers of these conversations.
pub(crate) async fn clear_timers(connection: &mut SqliteConnection, of: &[String]) -> Result<(), sqlx::Error> {
    if of.is_empty() {
        return Ok(());
    }
    let mut sql = QueryBuilder::new("DELETE FROM timer WHERE conversation IN (");
    listed(&mut sql, of);
    sql.build().execute(connection).await?;
    Ok(())
}

/// Sets timers.
pub(crate) async fn set_timers(connection: &mut SqliteConnection, rows: &[TimerRow]) -> Result<(), sqlx::Error> {
    for rows in rows.chunks(ROWS) {
        let mut sql = QueryBuilder::new("INSERT INTO timer (conversation, kind, due) ");
        sql.push_values(rows, |mut row, timer| {
            row.push_bind(&timer.conversation)
                .push_bind(timer.kind)
                .push_bind(timer.due);
        });
        sql.build().execute(&mut *connection).await?;
    }
    Ok(())
}

/// Puts turns into the outbox.
pub(crate) async fn enqueue(connection: &mut SqliteConnection, rows: &[OutboxRow]) -> Result<(), sqlx::Error> {
    for rows in rows.chunks(ROWS) {
        let mut sql =
            QueryBuilder::new("INSERT INTO outbox (conversation, seq, channel, since, due, asked, leased, disarms) ");
        sql.push_values(rows, |mut row, turn| {
            row.push_bind(&turn.conversation)
                .push_bind(turn.seq)
                .push_bind(&turn.channel);
            row.push_bind(turn.since)
                .push_bind(turn.since)
                .push_bind(turn.asked)
                .push_bind(turn.leased)
                .push_bind(turn.disarms);
        });
        sql.build().execute(&mut *connection).await?;
    }
    Ok(())
}

/// Which of these people have something waiting that may be shown and rides in no answer just now.
pub(crate) async fn waiting(
    connection: &mut SqliteConnection,
    peers: &[&[u8]],
    now: i64,
) -> Result<Vec<Vec<u8>>, sqlx::Error> {
    let mut sql = QueryBuilder::new("");
    for (at, holder) in ["<> 'closed'", "= 'closed'"].into_iter().enumerate() {
        if at > 0 {
            sql.push(" UNION ");
        }
        sql.push("SELECT peer FROM conversation WHERE holder ")
            .push(holder)
            .push(
                " AND EXISTS (SELECT 1 FROM outbox WHERE outbox.conversation = conversation.id AND NOT outbox.held \
             AND outbox.leased <= ",
            );
        sql.push_bind(now).push(") AND peer IN (");
        listed(&mut sql, peers);
    }
    sql.build_query_scalar().fetch_all(connection).await
}

/// Takes out of the outbox what answers have carried.
pub(crate) async fn carried(connection: &mut SqliteConnection, rows: &[(String, i64)]) -> Result<(), sqlx::Error> {
    for rows in rows.chunks(ROWS) {
        let mut sql = QueryBuilder::new("DELETE FROM outbox WHERE (conversation, seq) IN (");
        sql.push_values(rows, |mut row, (conversation, seq)| {
            row.push_bind(conversation).push_bind(seq);
        });
        sql.push(")");
        sql.build().execute(&mut *connection).await?;
    }
    Ok(())
}

/// Keeps delivery keys. One that is known is left out; returns how many are new.
pub(crate) async fn receive(connection: &mut SqliteConnection, rows: &[DeliveryRow]) -> Result<u64, sqlx::Error> {
    if rows.is_empty() {
        return Ok(0);
    }
    let mut sql = QueryBuilder::new("INSERT INTO delivery (key, conversation, first_seq, last_seq, at) ");
    sql.push_values(rows, |mut row, delivery| {
        row.push_bind(&delivery.key)
            .push_bind(&delivery.conversation)
            .push_bind(delivery.first_seq);
        row.push_bind(delivery.last_seq).push_bind(delivery.at);
    });
    sql.push(" ON CONFLICT DO NOTHING");
    Ok(sql.build().execute(connection).await?.rows_affected())
}

/// Ends a list that was begun with `IN (`.
fn listed<'a, T>(sql: &mut QueryBuilder<Sqlite>, values: &'a [T])
where
    &'a T: sqlx::Encode<'a, Sqlite> + sqlx::Type<Sqlite>,
{
    let mut list = sql.separated(", ");
    for value in values {
        list.push_bind(value);
    }
    sql.push(")");
}
