//! Signed-in browsers, and who is there.

use std::collections::HashMap;

use ::store::{Presence, SignIn, StoreError, Wake};
use contract::{CounselorId, Moment, Text};
use conversation::Audit;

use super::{Database, Fault, audit};

impl Database {
    pub(super) async fn keep_sign_in(&self, token: &Text, sign_in: &SignIn, entry: &Audit) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let index = self.sealer.token(token);
        let presence = self.sealer.seal_presence(&sign_in.counselor, sign_in.presence);
        let (token, counselor) = (index.as_bytes(), sign_in.counselor.as_str());
        let kept = sqlx::query!(
            "INSERT INTO sign_in (token, counselor, since, seen, presence) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            token,
            counselor,
            sign_in.since.0,
            sign_in.seen.0,
            presence
        )
        .execute(&mut *tx)
        .await?;
        if kept.rows_affected() == 0 {
            return Err(Fault::Conflict);
        }
        audit::append(&mut tx, &self.sealer, &self.node, &[audit::Entry::of_staff(entry)]).await?;
        self.commit(tx, vec![Wake::Desk]).await
    }

    pub(super) async fn find_sign_in(&self, token: &Text) -> Result<Option<SignIn>, Fault> {
        let index = self.sealer.token(token);
        let token = index.as_bytes();
        let row = sqlx::query!(
            "SELECT counselor, since, seen, presence FROM sign_in WHERE token = $1",
            token
        )
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| {
            let counselor = CounselorId::stored(row.counselor);
            let presence = self.sealer.open_presence(&counselor, &row.presence)?;
            Ok(SignIn {
                counselor,
                since: Moment(row.since),
                seen: Moment(row.seen),
                presence,
            })
        })
        .transpose()
    }

    /// The desk is told only when somebody does something else than before.
    pub(super) async fn note_seen(&self, token: &Text, presence: Presence, now: Moment) -> Result<(), Fault> {
        let before = self.find_sign_in(token).await?.ok_or(StoreError::Gone)?;
        let mut tx = self.begin().await?;
        let index = self.sealer.token(token);
        let sealed = self.sealer.seal_presence(&before.counselor, presence);
        let token = index.as_bytes();
        let seen = sqlx::query!(
            "UPDATE sign_in SET seen = $2, presence = $3 WHERE token = $1",
            token,
            now.0,
            sealed
        )
        .execute(&mut *tx)
        .await?;
        if seen.rows_affected() == 0 {
            return Err(StoreError::Gone.into());
        }
        let wakes = if before.presence == presence {
            Vec::new()
        } else {
            vec![Wake::Desk]
        };
        self.commit(tx, wakes).await
    }

    pub(super) async fn remove_sign_in(&self, token: &Text, entry: &Audit) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let index = self.sealer.token(token);
        let token = index.as_bytes();
        let removed = sqlx::query!("DELETE FROM sign_in WHERE token = $1", token)
            .execute(&mut *tx)
            .await?;
        if removed.rows_affected() == 0 {
            return Err(StoreError::Gone.into());
        }
        audit::append(&mut tx, &self.sealer, &self.node, &[audit::Entry::of_staff(entry)]).await?;
        self.commit(tx, vec![Wake::Desk]).await
    }

    /// Of somebody with several browsers, what the one says that was seen last.
    pub(super) async fn seen_since(&self, since: Moment) -> Result<Vec<(CounselorId, Presence)>, Fault> {
        let rows = sqlx::query!(
            "SELECT counselor, presence FROM sign_in WHERE seen >= $1 ORDER BY seen, token",
            since.0
        )
        .fetch_all(&self.read)
        .await?;
        let mut latest = HashMap::new();
        for row in rows {
            let counselor = CounselorId::stored(row.counselor);
            let presence = self.sealer.open_presence(&counselor, &row.presence)?;
            latest.insert(counselor, presence);
        }
        let mut present: Vec<_> = latest.into_iter().collect();
        present.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        Ok(present)
    }
}
