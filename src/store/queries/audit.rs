//! The audit: one chain a node, appended to and never changed.

use ::store::sealer::{Clear, FORM, Sealer};
use ::store::{Chain, ChainFault, StoreError};
use conversation::{Audit, Subject};
use vault::DataKey;

use super::{Connection, Database, Fault};

/// How many entries are checked at a time.
const PAGE: i64 = 500;

/// An entry, and the key of the conversation that it is about.
pub(crate) struct Entry<'a> {
    pub(crate) audit: &'a Audit,
    pub(crate) key: Option<&'a DataKey>,
}

impl<'a> Entry<'a> {
    /// About somebody on the staff.
    pub(crate) fn of_staff(audit: &'a Audit) -> Self {
        Self { audit, key: None }
    }
}

/// Appends to this node's chain. The head's row is taken first and last of all rows, so two transactions of the node
/// wait for each other here and nowhere else.
pub(crate) async fn append(
    connection: &mut Connection,
    sealer: &Sealer,
    node: &str,
    entries: &[Entry<'_>],
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
    for Entry { audit, key } in entries {
        seq += 1;
        let number = seq.cast_unsigned();
        let (at, subject) = (audit.at.hour().0, Sealer::subject(&audit.subject, *key));
        let clear = Clear {
            at,
            actor: &audit.actor,
            action: &audit.action,
            subject: &subject,
        };
        let detail = sealer.seal_entry(node, number, audit, *key);
        let next = sealer.link(node, number, &link, &clear, detail.as_deref());
        link = next.as_bytes().to_vec();
        sqlx::query!(
            "INSERT INTO audit (node, seq, at, actor, action, subject, form, detail, link)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            node,
            seq,
            at,
            audit.actor,
            audit.action,
            subject,
            FORM,
            detail,
            link
        )
        .execute(&mut *connection)
        .await?;
    }
    let seal = sealer.head(node, seq.cast_unsigned(), &link);
    let seal = seal.as_bytes();
    sqlx::query!(
        "UPDATE audit_head SET link = $2, seal = $3 WHERE node = $1",
        node,
        link,
        seal
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Where a chain ended when it was last checked.
struct Anchor {
    seq: i64,
    link: Vec<u8>,
}

/// Where a chain ends, or has been found to end.
#[derive(Default)]
struct End {
    seq: i64,
    link: Vec<u8>,
    fault: Option<ChainFault>,
}

impl Database {
    /// Writes one entry that changes nothing else.
    pub(super) async fn note_entry(&self, entry: &Audit) -> Result<(), Fault> {
        let key = match entry.subject {
            Subject::Person(_) | Subject::Server(_) => None,
            Subject::Conversation(id) => {
                let conversation = id.to_string();
                let row = sqlx::query!("SELECT key FROM wrapped_key WHERE conversation = $1", conversation)
                    .fetch_optional(&self.read)
                    .await?;
                Some(self.sealer.unwrap(id, &row.ok_or(StoreError::Gone)?.key)?)
            }
        };
        let entry = Entry {
            audit: entry,
            key: key.as_ref(),
        };
        let mut tx = self.begin().await?;
        append(&mut tx, &self.sealer, &self.node, &[entry]).await?;
        self.commit(tx, Vec::new()).await
    }

    /// Checks the chain of this node up to where it ends now.
    pub(super) async fn own_chain(&self) -> Result<u64, Fault> {
        let chain = self.chain(self.node.clone()).await?;
        match chain.fault {
            None => Ok(chain.entries),
            Some(_) => Err(StoreError::Tampered.into()),
        }
    }

    /// Checks the chains of all nodes, those that have no entry any more among them.
    pub(super) async fn all_chains(&self) -> Result<Vec<Chain>, Fault> {
        let nodes = sqlx::query_scalar!(
            r#"SELECT node AS "node!" FROM audit_head UNION SELECT node FROM audit_anchor UNION SELECT node FROM audit ORDER BY 1"#
        )
        .fetch_all(&self.read)
        .await?;
        let mut chains = Vec::with_capacity(nodes.len());
        for node in nodes {
            chains.push(self.chain(node).await?);
        }
        Ok(chains)
    }

    async fn chain(&self, node: String) -> Result<Chain, Fault> {
        // The anchor first: the chain may grow meanwhile, and never ends before it.
        let anchor = sqlx::query_as!(Anchor, "SELECT seq, link FROM audit_anchor WHERE node = $1", node)
            .fetch_optional(&self.read)
            .await?;
        let end = self.walk(&node, anchor.as_ref()).await?;
        if end.fault.is_none() {
            self.remember(&node, &end).await?;
        }
        Ok(Chain {
            node,
            entries: end.seq.cast_unsigned(),
            end: vault::spell(end.link.get(..16).unwrap_or_default()),
            fault: end.fault,
        })
    }

    /// Goes along a chain, up to its first fault.
    async fn walk(&self, node: &str, anchor: Option<&Anchor>) -> Result<End, Fault> {
        let head = sqlx::query!("SELECT seq, link, seal FROM audit_head WHERE node = $1", node)
            .fetch_optional(&self.read)
            .await?;
        let mut at = End::default();
        let (end, mut form) = (head.as_ref().map_or(0, |head| head.seq), 1);
        while at.seq < end {
            let page = sqlx::query!(
                "SELECT seq, at, actor, action, subject, reason, form, detail, link FROM audit
                 WHERE node = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4",
                node,
                at.seq,
                end,
                PAGE
            )
            .fetch_all(&self.read)
            .await?;
            if page.is_empty() {
                return Ok(at.broken(ChainFault::Head));
            }
            for row in page {
                let number = (at.seq + 1).cast_unsigned();
                let clear = Clear {
                    at: row.at,
                    actor: &row.actor,
                    action: &row.action,
                    subject: &row.subject,
                };
                let (link, opens) = match (row.form, &row.reason) {
                    (1, reason) => (
                        self.sealer
                            .link_of_form_1(node, number, &at.link, &clear, reason.as_deref()),
                        reason
                            .as_ref()
                            .is_none_or(|reason| self.sealer.check_reason(node, number, reason).is_ok()),
                    ),
                    (FORM, None) => (
                        self.sealer.link(node, number, &at.link, &clear, row.detail.as_deref()),
                        true,
                    ),
                    _ => return Ok(at.broken(ChainFault::Entry(number))),
                };
                if row.seq != at.seq + 1 || row.link != link.as_bytes() || row.form < form || !opens {
                    return Ok(at.broken(ChainFault::Entry(number)));
                }
                form = row.form;
                at.seq = row.seq;
                at.link = row.link;
                if anchor.is_some_and(|anchor| anchor.seq == at.seq && anchor.link != at.link) {
                    return Ok(at.broken(ChainFault::Older(number)));
                }
            }
        }
        if let Some(head) = head {
            let seal = self.sealer.head(node, at.seq.cast_unsigned(), &at.link);
            // The first entry of form 2 seals the head; before it there is no seal.
            let sealed = head.seal.map_or(form < FORM, |found| found == seal.as_bytes());
            if head.link != at.link || !sealed {
                return Ok(at.broken(ChainFault::Head));
            }
        } else if self.has_entries(node).await? {
            return Ok(at.broken(ChainFault::Head));
        }
        match anchor.filter(|anchor| anchor.seq > at.seq) {
            Some(anchor) => Ok(at.broken(ChainFault::Older(anchor.seq.cast_unsigned()))),
            None => Ok(at),
        }
    }

    async fn has_entries(&self, node: &str) -> Result<bool, Fault> {
        let found = sqlx::query_scalar!("SELECT seq FROM audit WHERE node = $1 LIMIT 1", node)
            .fetch_optional(&self.read)
            .await?;
        Ok(found.is_some())
    }

    /// Remembers beside the keys that a chain has come so far.
    async fn remember(&self, node: &str, end: &End) -> Result<(), Fault> {
        sqlx::query!(
            "INSERT INTO audit_anchor (node, seq, link) VALUES ($1, $2, $3)
             ON CONFLICT (node) DO UPDATE SET seq = excluded.seq, link = excluded.link
             WHERE audit_anchor.seq < excluded.seq",
            node,
            end.seq,
            end.link
        )
        .execute(&self.keys)
        .await?;
        Ok(())
    }

    /// Remembers where this node's chain ends, if its end is sealed.
    pub(super) async fn drop_anchor(&self) -> Result<(), Fault> {
        let head = sqlx::query!("SELECT seq, link, seal FROM audit_head WHERE node = $1", self.node)
            .fetch_optional(&self.read)
            .await?;
        let Some(head) = head else { return Ok(()) };
        let seal = self.sealer.head(&self.node, head.seq.cast_unsigned(), &head.link);
        if head.seal.as_deref() != Some(seal.as_bytes()) {
            return Ok(());
        }
        let end = End {
            seq: head.seq,
            link: head.link,
            fault: None,
        };
        self.remember(&self.node, &end).await
    }

    /// Writes that older audits are taken as they are, and forgets what earlier checks have seen.
    pub(super) async fn accept_chains(&self, entry: &Audit) -> Result<(), Fault> {
        self.note_entry(entry).await?;
        sqlx::query!("DELETE FROM audit_anchor").execute(&self.keys).await?;
        Ok(())
    }
}

impl End {
    fn broken(self, fault: ChainFault) -> Self {
        Self {
            fault: Some(fault),
            ..self
        }
    }
}
