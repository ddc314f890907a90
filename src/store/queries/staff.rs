//! The people at the desk: who they are, and the links with which they enrol.

use ::store::{Counselor, Invitation, Standing, StoreError, Wake};
use contract::{CounselorId, Moment, Text};
use conversation::Audit;

use super::{Connection, Database, Fault, audit};

impl Database {
    pub(super) async fn all_counselors(&self) -> Result<Vec<Counselor>, Fault> {
        let rows = sqlx::query!("SELECT id, record, version FROM counselor ORDER BY id")
            .fetch_all(&self.read)
            .await?;
        rows.into_iter()
            .map(|row| self.open_record(row.id, row.version, &row.record))
            .collect()
    }

    pub(super) async fn by_name(&self, name: &str) -> Result<Option<Counselor>, Fault> {
        let index = self.sealer.name(name);
        let name = index.as_bytes();
        let row = sqlx::query!("SELECT id, record, version FROM counselor WHERE name = $1", name)
            .fetch_optional(&self.read)
            .await?;
        row.map(|row| self.open_record(row.id, row.version, &row.record))
            .transpose()
    }

    fn open_record(&self, id: String, version: i64, record: &[u8]) -> Result<Counselor, Fault> {
        Ok(self
            .sealer
            .open_counselor(CounselorId::stored(id), version.cast_unsigned(), record)?)
    }

    pub(super) async fn write_counselor(&self, counselor: &Counselor, entry: &Audit) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let index = self.sealer.name(&counselor.name);
        let record = self.sealer.seal_counselor(counselor);
        let (id, name, version) = (counselor.id.as_str(), index.as_bytes(), counselor.version.cast_signed());
        let written = if version == 0 {
            sqlx::query!(
                "INSERT INTO counselor (id, name, record, version) VALUES ($1, $2, $3, 1) ON CONFLICT DO NOTHING",
                id,
                name,
                record
            )
            .execute(&mut *tx)
            .await?
        } else {
            sqlx::query!(
                "UPDATE counselor SET name = $2, record = $3, version = version + 1 WHERE id = $1 AND version = $4",
                id,
                name,
                record,
                version
            )
            .execute(&mut *tx)
            .await?
        };
        if written.rows_affected() == 0 {
            return Err(Fault::Conflict);
        }
        match counselor.standing {
            Standing::Disabled => {
                take_sign_ins(&mut tx, id).await?;
                take_link(&mut tx, id).await?;
            }
            Standing::Invited | Standing::Active => {}
        }
        audit::append(&mut tx, &self.sealer, &self.node, &[audit::Entry::of_staff(entry)]).await?;
        self.commit(tx, vec![Wake::Desk]).await
    }

    pub(super) async fn keep_invitation(&self, token: &Text, invitation: &Invitation) -> Result<(), Fault> {
        let index = self.sealer.token(token);
        let record = self.sealer.seal_invitation(&index, invitation);
        let (token, counselor) = (index.as_bytes(), invitation.counselor.as_str());
        sqlx::query!(
            "INSERT INTO invitation (token, counselor, record, until) VALUES ($1, $2, $3, $4)
             ON CONFLICT (counselor) DO UPDATE
             SET token = excluded.token, record = excluded.record, until = excluded.until",
            token,
            counselor,
            record,
            invitation.until.0
        )
        .execute(&self.write)
        .await?;
        Ok(())
    }

    pub(super) async fn find_invitation(&self, token: &Text, now: Moment) -> Result<Option<Invitation>, Fault> {
        let index = self.sealer.token(token);
        let bytes = index.as_bytes();
        let row = sqlx::query!(
            "SELECT record, until FROM invitation WHERE token = $1 AND until > $2",
            bytes,
            now.0
        )
        .fetch_optional(&self.read)
        .await?;
        row.map(|row| Ok(self.sealer.open_invitation(&index, Moment(row.until), &row.record)?))
            .transpose()
    }

    /// Of several that use a link at the same time one takes it, and the others find it gone.
    pub(super) async fn take_invitation(&self, token: &Text) -> Result<(), Fault> {
        let index = self.sealer.token(token);
        let token = index.as_bytes();
        let gone = sqlx::query!("DELETE FROM invitation WHERE token = $1", token)
            .execute(&self.write)
            .await?;
        if gone.rows_affected() == 0 {
            Err(StoreError::Gone.into())
        } else {
            Ok(())
        }
    }

    pub(super) async fn revoke_link(&self, counselor: &CounselorId, entry: &Audit) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        if take_link(&mut tx, counselor.as_str()).await? == 0 {
            return Err(StoreError::Gone.into());
        }
        audit::append(&mut tx, &self.sealer, &self.node, &[audit::Entry::of_staff(entry)]).await?;
        self.commit(tx, vec![Wake::Desk]).await
    }

    pub(super) async fn living_links(&self, now: Moment) -> Result<Vec<(CounselorId, Moment)>, Fault> {
        let rows = sqlx::query!("SELECT counselor, until FROM invitation WHERE until > $1", now.0)
            .fetch_all(&self.read)
            .await?;
        let links = rows.into_iter();
        Ok(links
            .map(|row| (CounselorId::stored(row.counselor), Moment(row.until)))
            .collect())
    }

    pub(super) async fn end_sign_ins(&self, counselor: &CounselorId, entry: &Audit) -> Result<u64, Fault> {
        let mut tx = self.begin().await?;
        let gone = take_sign_ins(&mut tx, counselor.as_str()).await?;
        audit::append(&mut tx, &self.sealer, &self.node, &[audit::Entry::of_staff(entry)]).await?;
        self.commit(tx, vec![Wake::Desk]).await?;
        Ok(gone)
    }

    pub(super) async fn seen_last(&self) -> Result<Vec<(CounselorId, Moment)>, Fault> {
        let rows = sqlx::query!(
            r#"SELECT counselor AS "counselor!", MAX(seen) AS "seen!: i64" FROM sign_in GROUP BY counselor"#
        )
        .fetch_all(&self.read)
        .await?;
        let seen = rows.into_iter();
        Ok(seen
            .map(|row| (CounselorId::stored(row.counselor), Moment(row.seen)))
            .collect())
    }
}

/// Ends every session of somebody. Returns how many there were.
async fn take_sign_ins(connection: &mut Connection, counselor: &str) -> Result<u64, Fault> {
    let gone = sqlx::query!("DELETE FROM sign_in WHERE counselor = $1", counselor)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected())
}

async fn take_link(connection: &mut Connection, counselor: &str) -> Result<u64, Fault> {
    let gone = sqlx::query!("DELETE FROM invitation WHERE counselor = $1", counselor)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected())
}
