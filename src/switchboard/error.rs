//! Why the desk's wish was not done, named by what the person at the desk can do.

use std::time::Duration;

use store::StoreError;

/// Why nothing was done.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DeskError {
    /// Nobody is signed in here, or no longer.
    #[error("you are signed out; sign in again")]
    SignedOut,
    /// The role may not do this.
    #[error("your role does not allow this")]
    Denied,
    /// The name, the password or the code is wrong; which of them is not said.
    #[error("name, password or code is wrong")]
    WrongCredentials,
    /// Too many wrong tries.
    #[error("too many wrong tries; wait {0:?} and try again")]
    Locked(Duration),
    /// Too many people sign in at this moment.
    #[error("too much is being done at once; wait {0:?} and try again")]
    Busy(Duration),
    /// The password is no good; the sentence says why.
    #[error("{0}")]
    Weak(&'static str),
    /// There is no such thing, or no longer.
    #[error("it does not exist, or no longer")]
    Gone,
    /// Somebody else has the conversation.
    #[error("somebody else has this conversation")]
    Held {
        /// Their name, where it is known.
        by: Option<String>,
    },
    /// No more conversations at once.
    #[error("you have as many conversations as one person may have at once ({most}); finish one first")]
    Full {
        /// How many that is now.
        most: u32,
    },
    /// Somebody has changed it at the same time, or the name is taken.
    #[error("somebody has changed this at the same time; look again")]
    Conflict,
    /// It can't be done; the sentence says why.
    #[error("{0}")]
    Refused(&'static str),
    /// What is stored of the conversation is damaged; all that can be done is to close it.
    #[error("this conversation cannot be read any more; close it")]
    Unreadable,
    /// The store does not answer.
    #[error("this could not be stored; try again")]
    Unavailable,
}

impl From<StoreError> for DeskError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Gone => Self::Gone,
            StoreError::Held(_) => Self::Held { by: None },
            StoreError::Refused(sentence) => Self::Refused(sentence),
            // Whoever repeats a wish asks for its place; where nobody does, somebody has been quicker.
            StoreError::Conflict | StoreError::Repeated(_) => Self::Conflict,
            StoreError::Never => Self::Unavailable,
            StoreError::Tampered => Self::Unreadable,
            error @ StoreError::Unavailable(_) => {
                tracing::error!(%error, "a wish of the desk could not be done");
                Self::Unavailable
            }
        }
    }
}
