//! Who did what: entries that are kept for years, about conversations that are not.

use contract::{ConversationId, CounselorId, Moment, Text};

/// The actor of what the software does by itself.
pub const SERVER: &str = "server";

/// One entry of the audit, never a word of what was said.
///
/// Stored in the clear are the hour, the actor, the action and a pseudonym of the subject. The exact moment, the reason
/// and the rule are sealed: under the conversation's key, so that they end with it, or under the staff's key where no
/// conversation is concerned. The chain is made over what is stored, so that it can be checked when the keys of its
/// conversations are long gone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Audit {
    /// When.
    pub at: Moment,
    /// Who: a counselor's id, or [`SERVER`].
    pub actor: String,
    /// What, such as `claim`. It stays in the clear for as long as the audit is kept.
    pub action: String,
    /// To what.
    pub subject: Subject,
    /// The reason, where a person must give one.
    pub reason: Option<Text>,
    /// The rule by which the software acted; it can tell what somebody has said.
    pub rule: Option<String>,
}

/// To what something was done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A conversation. It is stored as a pseudonym that only the conversation's key can make: entries about one
    /// conversation stay recognisable as such, and nobody can tell about which once the key is destroyed.
    Conversation(ConversationId),
    /// A member of the staff, by id.
    Person(CounselorId),
    /// A server, by the name of its node.
    Server(String),
}
