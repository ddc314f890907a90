//! The audit: one chain a node, appended to and never changed.

use ::store::sealer::Sealer;
use ::store::{Audit, StoreError};
use contract::Moment;

use super::{Connection, Database, Fault};

/// How many entries are checked at a time.
const PAGE: i64 = 500;

/// Appends to this node's chain. The head's row is taken first and last of all rows, so two transactions of the node wait for
/// each other here and nowhere else.
pub(crate) async fn append(
    connection: &mut Connection,
    sealer: &Sealer,
    node: &str,
    entries: &[Audit],
) -> Result<(), Fault> {
    if entries.is_empty() {
        return Ok(());
    }
    let more = i64::try_from(entries.len()).map_err(|_| Fault::Conflict)?;
    let genesis: &[u8] = &[];
    let head = sqlx::query!(
        "INSERT INTO audit_head (node, seq, link) VALUES ($1, $2, $3)
         ON CONFLICT (node) DO UPDATE SET seq = audit_head.seq + excluded.seq RETURNING seq, link",
        node,
        more,
        genesis
    )
    .fetch_one(&mut *connection)
    .await?;
    let mut link = head.link;
    let mut seq = head.seq - more;
    for entry in entries {
        seq += 1;
        let reason = entry
            .reason
            .as_ref()
            .map(|reason| sealer.seal_reason(node, seq.cast_unsigned(), reason));
        link = sealer
            .link(node, seq.cast_unsigned(), &link, entry, reason.as_deref())
            .as_bytes()
            .to_vec();
        sqlx::query!(
            "INSERT INTO audit (node, seq, at, actor, action, subject, reason, link)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            node,
            seq,
            entry.at.0,
            entry.actor,
            entry.action,
            entry.subject,
            reason,
            link
        )
        .execute(&mut *connection)
        .await?;
    }
    sqlx::query!("UPDATE audit_head SET link = $2 WHERE node = $1", node, link)
        .execute(connection)
        .await?;
    Ok(())
}

impl Database {
    /// Writes one entry that changes nothing else.
    pub(super) async fn note_entry(&self, entry: &Audit) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        append(&mut tx, &self.sealer, &self.node, std::slice::from_ref(entry)).await?;
        self.commit(tx, Vec::new()).await
    }

    /// Checks the chain of this node up to where it ends now.
    pub(super) async fn audit_chain(&self) -> Result<u64, Fault> {
        let head = sqlx::query!("SELECT seq, link FROM audit_head WHERE node = $1", self.node)
            .fetch_optional(&self.read)
            .await?;
        let (end, last) = head.map_or((0, Vec::new()), |head| (head.seq, head.link));
        let mut link = Vec::new();
        let mut seq = 0;
        while seq < end {
            let page = sqlx::query!(
                "SELECT seq, at, actor, action, subject, reason, link FROM audit
                 WHERE node = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4",
                self.node,
                seq,
                end,
                PAGE
            )
            .fetch_all(&self.read)
            .await?;
            if page.is_empty() {
                return Err(broken(seq + 1));
            }
            for row in page {
                seq += 1;
                let entry = Audit {
                    at: Moment(row.at),
                    actor: row.actor,
                    action: row.action,
                    subject: row.subject,
                    reason: None,
                };
                let number = seq.cast_unsigned();
                link = self
                    .sealer
                    .link(&self.node, number, &link, &entry, row.reason.as_deref())
                    .as_bytes()
                    .to_vec();
                if row.seq != seq || row.link != link {
                    return Err(broken(seq));
                }
                if let Some(reason) = &row.reason {
                    self.sealer.check_reason(&self.node, number, reason)?;
                }
            }
        }
        if link == last {
            Ok(end.cast_unsigned())
        } else {
            Err(broken(end))
        }
    }
}

fn broken(seq: i64) -> Fault {
    tracing::error!(entry = seq, "the audit does not hold from this entry on");
    StoreError::Tampered.into()
}
