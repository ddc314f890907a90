//! What an entry of the audit looks like once it is stored, and what holds the chain together.

use contract::ConversationId;
use vault::{DataKey, Index, Place};

use super::forms::EntryForm;
use super::{SCHEMA, Sealer, tampered};
use crate::StoreError;
use conversation::{Audit, Subject};

/// The form of the entries that are written now. Form 1 had the millisecond and the conversation's id in the clear.
pub const FORM: i64 = 2;

/// What of an entry is stored in the clear; over this, and over what is sealed, the chain is made.
#[derive(Clone, Copy, Debug)]
pub struct Clear<'a> {
    /// The time: the hour, in form 2.
    pub at: i64,
    /// Who.
    pub actor: &'a str,
    /// What.
    pub action: &'a str,
    /// A conversation's pseudonym, or a person's id.
    pub subject: &'a str,
}

impl Sealer {
    /// What stands for the subject of an entry. `key` is the conversation's.
    pub fn subject(subject: &Subject, key: Option<&DataKey>) -> String {
        match (subject, key) {
            (Subject::Person(id), _) => id.to_string(),
            (Subject::Server(node), _) => node.clone(),
            (Subject::Conversation(id), Some(key)) => Self::pseudonym(*id, key),
            // Its key is gone, and with it whatever could be told about it.
            (Subject::Conversation(_), None) => String::from("erased"),
        }
    }

    /// What stands for a conversation in the audit.
    pub fn pseudonym(id: ConversationId, key: &DataKey) -> String {
        key.index("audit subject", &[id.to_string().as_bytes()]).short()
    }

    /// Seals what an entry says beside what stands clear. `None` where the conversation's key is gone.
    pub fn seal_entry(&self, node: &str, seq: u64, entry: &Audit, key: Option<&DataKey>) -> Option<Vec<u8>> {
        let key = match entry.subject {
            Subject::Person(_) | Subject::Server(_) => Some(self.vault.staff()),
            Subject::Conversation(_) => key,
        };
        let form = EntryForm {
            at: entry.at,
            reason: entry.reason.as_ref().filter(|reason| !reason.expose().is_empty()),
            rule: entry.rule.as_deref(),
        };
        Some(self.seal_form(key?, &place("detail", node, seq), &form))
    }

    /// The link of an entry: a keyed hash of the link before it and of all that is stored of the entry. Without the key
    /// nobody can forge a chain that holds.
    pub fn link(&self, node: &str, seq: u64, before: &[u8], clear: &Clear<'_>, detail: Option<&[u8]>) -> Index {
        self.linked("audit entry", node, seq, before, clear, &framed(b"detail", detail))
    }

    /// The link of an entry of form 1.
    pub fn link_of_form_1(
        &self,
        node: &str,
        seq: u64,
        before: &[u8],
        clear: &Clear<'_>,
        reason: Option<&[u8]>,
    ) -> Index {
        self.linked("audit", node, seq, before, clear, &framed(b"reason", reason))
    }

    /// Checks that the reason of an entry of form 1 opens in its place.
    pub fn check_reason(&self, node: &str, seq: u64, sealed: &[u8]) -> Result<(), StoreError> {
        let place = place("reason", node, seq);
        self.vault.staff().open(&place, sealed).map(drop).map_err(tampered)
    }

    /// What the end of a chain is sealed with, so that nobody without the key can say that it ends earlier.
    pub fn head(&self, node: &str, seq: u64, link: &[u8]) -> Index {
        self.vault
            .index("audit head", &[node.as_bytes(), &seq.to_le_bytes(), link])
    }

    fn linked(&self, purpose: &str, node: &str, seq: u64, before: &[u8], clear: &Clear<'_>, sealed: &[u8]) -> Index {
        self.vault.index(
            purpose,
            &[
                node.as_bytes(),
                &seq.to_le_bytes(),
                before,
                &clear.at.to_le_bytes(),
                clear.actor.as_bytes(),
                clear.action.as_bytes(),
                clear.subject.as_bytes(),
                sealed,
            ],
        )
    }
}

/// The reason of an entry of form 1 as it was sealed, for a test of an older database.
#[cfg(feature = "conformance")]
impl Sealer {
    /// Seals a reason as form 1 did.
    pub fn seal_reason(&self, node: &str, seq: u64, reason: &contract::Text) -> Vec<u8> {
        self.seal(
            self.vault.staff(),
            &place("reason", node, seq),
            reason.expose().as_bytes(),
        )
    }
}

/// Nothing and an empty value must not look alike.
fn framed(name: &[u8], sealed: Option<&[u8]>) -> Vec<u8> {
    sealed.map_or_else(Vec::new, |sealed| [name, sealed].concat())
}

fn place(column: &str, node: &str, seq: u64) -> Place {
    Place::of(SCHEMA, "audit", column).row(node).number(seq)
}
