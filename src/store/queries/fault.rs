//! What went wrong, told apart by what follows: again, or up to the caller.

use std::time::Duration;

use ::store::StoreError;
use sqlx::error::ErrorKind;
use vault::Broken;

/// A failure inside the store.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Somebody else wrote first; the same on newer state may succeed.
    Conflict,
    /// The disk is full; what is urgent may succeed with what is kept back.
    Full,
    /// What is stored cannot be read: a page of the database is damaged.
    Damaged(String),
    /// The database has gone away: whoever asks next would only wait for it as well.
    Lost(String),
    /// There was no answer in this time.
    Late(Duration),
    /// Anything else.
    Store(StoreError),
}

impl Fault {
    /// For whoever does not try again.
    pub(crate) fn settled(self) -> StoreError {
        match self {
            Self::Conflict => StoreError::Conflict,
            Self::Full => StoreError::unavailable("the disk is full; give it room, no restart is needed"),
            Self::Damaged(cause) => {
                tracing::error!(%cause, "the database is damaged; put a backup back");
                StoreError::Tampered
            }
            Self::Lost(cause) => StoreError::unavailable(cause),
            Self::Late(limit) => StoreError::unavailable(format!("no answer within {} seconds", limit.as_secs())),
            Self::Store(error) => error,
        }
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Broken> for Fault {
    fn from(_: Broken) -> Self {
        Self::Store(StoreError::Tampered)
    }
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) => {
                let code = database.code().unwrap_or_default();
                let constraint = matches!(
                    database.kind(),
                    ErrorKind::UniqueViolation | ErrorKind::CheckViolation | ErrorKind::NotNullViolation
                );
                if constraint || crate::CONFLICTS.contains(&&*code) {
                    return Self::Conflict;
                }
                // Only the code and the statement's message: the details of some databases quote the row.
                let cause = format!("{} ({code})", database.message());
                if crate::FULL.contains(&&*code) {
                    Self::Full
                } else if crate::DAMAGED.contains(&&*code) {
                    Self::Damaged(cause)
                } else if crate::LOST.contains(&&*code) {
                    Self::Lost(cause)
                } else {
                    Self::Store(StoreError::unavailable(cause))
                }
            }
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::WorkerCrashed => Self::Lost(error.to_string()),
            _ => Self::Store(StoreError::unavailable(error.to_string())),
        }
    }
}

/// The same failure for another of a batch: the cause is told, not shared.
pub(crate) fn repeated(error: &StoreError) -> StoreError {
    match error {
        StoreError::Unavailable(cause) => StoreError::unavailable(cause.to_string()),
        StoreError::Conflict => StoreError::Conflict,
        StoreError::Gone => StoreError::Gone,
        StoreError::Tampered => StoreError::Tampered,
        StoreError::Held(by) => StoreError::Held(by.clone()),
        StoreError::Repeated(seq) => StoreError::Repeated(*seq),
        StoreError::Never => StoreError::Never,
        StoreError::Refused(why) => StoreError::Refused(why),
    }
}
