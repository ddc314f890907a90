//! What a check of the audit has found.

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
