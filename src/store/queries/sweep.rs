//! What has had its time, and what is held for a time.

use std::sync::atomic::Ordering;
use std::time::Duration;

use contract::Moment;

use super::{Connection, Database, Fault, unturned};

/// Delivery keys are kept so long.
const DELIVERIES: Duration = Duration::from_hours(48);

/// A key without a conversation is an orphan after this long; until then the batch that needs it may still be in
/// flight.
const IN_FLIGHT: Duration = Duration::from_hours(2);

/// What was to be deleted from a phone is given up by then: the messenger may have been switched off meanwhile.
const RETRACTIONS: Duration = Duration::from_hours(49);

/// Longer transactions would hold up everybody who writes.
const AT_ONCE: i64 = 500;

/// How many such transactions a sweep has for delivery keys. What is left goes with the next sweep.
const TRANSACTIONS: usize = 100;

impl Database {
    /// At most 500 conversations, so that nobody waits; what is left goes with the next sweep.
    pub(super) async fn sweep_out(&self, now: Moment, retention: Duration) -> Result<u64, Fault> {
        let mut tx = self.begin().await?;
        let ended = now.before(retention).0;
        let old = sqlx::query!(
            "SELECT id FROM conversation WHERE holder = 'closed' AND ended <= $1 ORDER BY ended LIMIT $2",
            ended,
            AT_ONCE
        )
        .fetch_all(&mut *tx)
        .await?;
        for row in &old {
            remove(&mut tx, &row.id).await?;
        }
        sqlx::query!("DELETE FROM pass WHERE until <= $1", now.0)
            .execute(&mut *tx)
            .await?;
        sqlx::query!("DELETE FROM invitation WHERE until <= $1", now.0)
            .execute(&mut *tx)
            .await?;
        let retractions = now.before(RETRACTIONS).0;
        sqlx::query!("DELETE FROM retraction WHERE since <= $1", retractions)
            .execute(&mut *tx)
            .await?;
        sqlx::query!("DELETE FROM moved WHERE until <= $1", now.0)
            .execute(&mut *tx)
            .await?;
        self.commit(tx, Vec::new()).await?;

        let removed: Vec<String> = old.into_iter().map(|row| row.id).collect();
        let hour = now.hour().0;
        if self.forgotten.swap(hour, Ordering::Relaxed) != hour
            && let Err(error) = self.look_through(now).await
        {
            self.forgotten.store(i64::MIN, Ordering::Relaxed);
            return Err(error);
        }
        self.destroy_keys(&removed).await;
        crate::wake::settle(self).await?;
        Ok(removed.len() as u64)
    }

    /// What no index tells, since that would cost every message a page: it is looked through at the start, once an
    /// hour, and after a key could not be destroyed, where nobody waits for it.
    async fn look_through(&self, now: Moment) -> Result<(), Fault> {
        self.destroy_orphans(now).await?;
        self.forget_deliveries(now).await
    }

    /// Delivery keys that have had their time.
    async fn forget_deliveries(&self, now: Moment) -> Result<(), Fault> {
        let until = now.before(DELIVERIES).hour().0;
        let mut after = Vec::new();
        for _ in 0..TRANSACTIONS {
            let old = sqlx::query_scalar!(
                "SELECT key FROM delivery WHERE key > $1 AND at <= $2 ORDER BY key LIMIT $3",
                after,
                until,
                AT_ONCE
            )
            .fetch_all(&self.read)
            .await?;
            let Some(last) = old.last() else {
                return Ok(());
            };
            sqlx::query!(
                "DELETE FROM delivery WHERE key > $1 AND key <= $2 AND at <= $3",
                after,
                last,
                until
            )
            .execute(&self.write)
            .await?;
            after.clone_from(last);
        }
        // There are more of them than a sweep may take: the next one goes on.
        self.forgotten.store(i64::MIN, Ordering::Relaxed);
        Ok(())
    }

    /// Keys of conversations that were erased or never came to be.
    async fn destroy_orphans(&self, now: Moment) -> Result<(), Fault> {
        let made = now.before(IN_FLIGHT).0;
        let mut after = String::new();
        for _ in 0..TRANSACTIONS {
            let orphans = sqlx::query_scalar!(
                "SELECT conversation FROM wrapped_key WHERE conversation > $1 AND made <= $2 AND NOT EXISTS (
                     SELECT 1 FROM conversation WHERE id = wrapped_key.conversation AND memory IS NOT NULL)
                 ORDER BY conversation LIMIT $3",
                after,
                made,
                AT_ONCE
            )
            .fetch_all(&self.read)
            .await?;
            let Some(last) = orphans.last() else {
                return Ok(());
            };
            after.clone_from(last);
            self.destroy_keys(&orphans).await;
        }
        self.forgotten.store(i64::MIN, Ordering::Relaxed);
        Ok(())
    }

    pub(super) async fn take_lease(&self, name: &str, owner: &str, now: Moment, until: Moment) -> Result<bool, Fault> {
        let taken = sqlx::query!(
            "INSERT INTO lease (name, owner, until) VALUES ($1, $2, $3)
             ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
             WHERE lease.owner = excluded.owner OR lease.until <= $4",
            name,
            owner,
            until.0,
            now.0
        )
        .execute(&self.write)
        .await?;
        Ok(taken.rows_affected() == 1)
    }
}

async fn remove(connection: &mut Connection, conversation: &str) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM turn WHERE conversation = $1", conversation)
        .execute(&mut *connection)
        .await?;
    unturned::remove(connection, conversation).await?;
    sqlx::query!("DELETE FROM timer WHERE conversation = $1", conversation)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("DELETE FROM outbox WHERE conversation = $1", conversation)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("DELETE FROM pass WHERE conversation = $1", conversation)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("DELETE FROM conversation WHERE id = $1", conversation)
        .execute(connection)
        .await?;
    Ok(())
}
