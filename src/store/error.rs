//! What can go wrong, named by what the caller can do.

use std::error::Error;

use contract::{CounselorId, Seq};
use conversation::Refused;

/// Why a method of the store did nothing.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, read or written now; the same call may succeed later.
    #[error("the database cannot be used now")]
    Unavailable(#[source] Box<dyn Error + Send + Sync>),
    /// Somebody else wrote first, five times in a row, or the name is taken; read again, then decide again.
    #[error("somebody else has changed this at the same time")]
    Conflict,
    /// There is no such thing, or no longer.
    #[error("it does not exist, or no longer")]
    Gone,
    /// A sealed value does not open under its key and its row: it was changed, moved, or its key is gone.
    #[error("a sealed value does not open: it was changed or moved, or its key is gone")]
    Tampered,
    /// The rule refused: somebody else has this conversation.
    #[error("this conversation is with somebody else")]
    Held(Option<CounselorId>),
    /// It was taken before, and is this turn.
    #[error("this was taken before")]
    Repeated(Seq),
    /// A message that can never be taken: the rules broke over it.
    #[error("{}", Refused::Never)]
    Never,
    /// The rules refused for another reason, a sentence for people.
    #[error("{0}")]
    Refused(&'static str),
}

impl StoreError {
    /// A failure of the database, with its cause. The cause must hold no values, only statements and codes.
    pub fn unavailable(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Unavailable(cause.into())
    }
}

impl From<Refused> for StoreError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Held(by) => Self::Held(by),
            Refused::Gone => Self::Gone,
            Refused::Repeated(seq) => Self::Repeated(seq),
            Refused::Unreadable => Self::Tampered,
            Refused::Newer => Self::unavailable("a newer node has this conversation"),
            Refused::Recall(_) => Self::unavailable("the words of earlier turns were asked for again"),
            Refused::Never => Self::Never,
            Refused::Because(sentence) => Self::Refused(sentence),
        }
    }
}

/// Why a database could not be opened. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address is not one that this backend understands.
    #[error("`{0}` is not a database address: write sqlite://FILE or postgres://USER@HOST/NAME")]
    Address(String),
    /// The database was written by a later version of Haemil.
    #[error(
        "this database was written by a newer Haemil (migration {0}); start that version, or restore an older backup"
    )]
    Newer(i64),
    /// The database holds values under a key that the key file does not have.
    #[error(
        "the database needs key {0}, which is not in the key file; put the right key file back, nothing was changed"
    )]
    KeyMissing(String),
    /// The database holds conversations, but its store of keys is empty.
    #[error(
        "the keys of the conversations are gone: put the file or schema of keys back that belongs to this database ({0})"
    )]
    KeysGone(String),
    /// Another server has the file open.
    #[error(
        "another server has {database} open ({by}); stop that one first. A file serves one server; several need PostgreSQL"
    )]
    Taken {
        /// The file.
        database: String,
        /// The other, as it has named itself.
        by: String,
    },
    /// The keys are there, and the database that they belong to is not.
    #[error(
        "{database} is missing or empty, but the keys of its conversations are there ({keys}); put the database back \
         from a backup, or move the keys away to begin with an empty one"
    )]
    DatabaseGone {
        /// The database.
        database: String,
        /// Its store of keys.
        keys: String,
    },
    /// It could not be opened or migrated.
    #[error("the database could not be opened")]
    Unavailable(#[source] Box<dyn Error + Send + Sync>),
}
