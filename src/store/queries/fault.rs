//! What went wrong, told apart by what follows: again, or up to the caller.

use ::store::StoreError;
use sqlx::error::ErrorKind;
use vault::Broken;

/// A failure inside the store.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Somebody else wrote first; the same on newer state may succeed.
    Conflict,
    /// Anything else.
    Store(StoreError),
}

impl Fault {
    /// For whoever does not try again.
    pub(crate) fn settled(self) -> StoreError {
        match self {
            Self::Conflict => StoreError::Conflict,
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
                Self::Store(StoreError::unavailable(format!("{} ({code})", database.message())))
            }
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
        StoreError::Refused(why) => StoreError::Refused(why),
    }
}
