//! Who did what: entries that are kept for years, about conversations that are not.

use contract::{ConversationId, CounselorId, Moment, Text};

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
    /// Who: a counselor's id, or `server`.
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

/// What a check of one chain has found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chain {
    /// Whose chain it is.
    pub node: String,
    /// How many entries there are.
    pub entries: u64,
    /// What the chain ends with, in hexadecimal digits. Written down elsewhere, it shows later whether entries are
    /// missing.
    pub end: String,
    /// What is wrong with it.
    pub fault: Option<ChainFault>,
}

/// What is wrong with a chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ChainFault {
    /// It was changed, or one before it was taken away.
    #[error("entry {0} was changed, or an entry before it is missing")]
    Entry(u64),
    /// The last entries were taken away, or the row that counts them was changed.
    #[error("the count of the entries does not fit: the last ones are missing, or the count was changed")]
    Head,
    /// What the last check has seen is not there any more.
    #[error("entry {0} was there at the last check and is not there now: an older copy stands in its place")]
    Older(u64),
}
