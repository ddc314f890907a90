//! The server's time, and what moves with it.

use std::time::Duration;

use ::store::{KeptTime, Timer};
use contract::Moment;

use super::rows::timer_name;
use super::{Connection, Database, Fault};

impl Database {
    pub(super) async fn time_kept(&self) -> Result<Option<KeptTime>, Fault> {
        let row = sqlx::query!("SELECT at, wall, even, confirmed FROM clock WHERE name = 'server'")
            .fetch_optional(&self.read)
            .await?;
        Ok(row.map(|row| KeptTime {
            at: Moment(row.at),
            wall: Moment(row.wall),
            even: Duration::from_millis(u64::try_from(row.even).unwrap_or(0)),
            confirmed: row.confirmed.map(Moment),
        }))
    }

    pub(super) async fn keep_the_time(&self, time: &KeptTime) -> Result<(), Fault> {
        let even = i64::try_from(time.even.as_millis()).unwrap_or(i64::MAX);
        sqlx::query!(
            "INSERT INTO clock (name, at, wall, even) VALUES ('server', $1, $2, $3)
             ON CONFLICT (name) DO UPDATE SET at = excluded.at, wall = excluded.wall, even = excluded.even",
            time.at.0,
            time.wall.0,
            even
        )
        .execute(&self.write)
        .await?;
        Ok(())
    }

    pub(super) async fn confirm_the_time(&self, wall: Moment) -> Result<(), Fault> {
        sqlx::query!("UPDATE clock SET confirmed = $1 WHERE name = 'server'", wall.0)
            .execute(&self.write)
            .await?;
        Ok(())
    }

    /// One transaction: a server that ends in the middle has moved nothing, and asks again.
    pub(super) async fn move_all(&self, confirmed: Moment, by: i64) -> Result<bool, Fault> {
        let mut tx = self.begin().await?;
        let first = sqlx::query!(
            "UPDATE clock SET at = at + $2, even = 0, moved = confirmed
             WHERE name = 'server' AND confirmed = $1 AND (moved IS NULL OR moved <> $1)",
            confirmed.0,
            by
        )
        .execute(&mut *tx)
        .await?;
        if first.rows_affected() == 0 {
            return Ok(false);
        }
        move_tables(&mut tx, by).await?;
        self.commit(tx, vec![::store::Wake::Desk]).await?;
        Ok(true)
    }

    pub(super) async fn postpone_timer(&self, timer: &Timer, until: Moment) -> Result<(), Fault> {
        let (conversation, kind) = (timer.conversation.to_string(), timer_name(timer.kind));
        sqlx::query!(
            "UPDATE timer SET due = $3 WHERE conversation = $1 AND kind = $2 AND due = $4",
            conversation,
            kind,
            until.0,
            timer.due.0
        )
        .execute(&self.write)
        .await?;
        Ok(())
    }
}

/// Everything that is alive. Turns keep their times, since nothing is reckoned from them, and so does what is closed.
async fn move_tables(connection: &mut Connection, by: i64) -> Result<(), Fault> {
    sqlx::query!(
        "UPDATE conversation SET touched = touched + $1, waiting = waiting + $1 WHERE holder <> 'closed'",
        by
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!("UPDATE timer SET due = due + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!(
        "UPDATE outbox SET since = since + $1, due = due + $1, asked = asked + $1, leased = leased + $1",
        by
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE retraction SET since = since + $1, due = due + $1, leased = leased + $1",
        by
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!("UPDATE pace SET next = next + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE pass SET until = until + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE moved SET until = until + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE invitation SET until = until + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE sign_in SET since = since + $1, seen = seen + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE lease SET until = until + $1", by)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE delivery SET at = at + $1", by)
        .execute(&mut *connection)
        .await?;
    Ok(())
}
