//! Who calls from the desk.

use std::fmt;

use contract::{CounselorId, Locale, Text};
use store::{Counselor, Presence, Role};

use crate::DeskError;
use crate::grant::may_give;

/// A signed-in member of the staff. Only [`crate::People::principal`] and a sign-in make one, so whoever holds one has
/// been checked.
#[derive(Clone)]
pub struct Principal {
    /// Who.
    pub id: CounselorId,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The languages that they write.
    pub locales: Vec<Locale>,
    /// What they are doing.
    pub presence: Presence,
    pub(crate) session: Text,
}

impl Principal {
    pub(crate) fn of(counselor: Counselor, presence: Presence, session: Text) -> Self {
        let Counselor {
            id,
            name,
            role,
            locales,
            ..
        } = counselor;
        Self {
            id,
            name,
            role,
            locales,
            presence,
            session,
        }
    }

    /// Whether this person takes conversations.
    pub(crate) fn counsels(&self) -> Result<(), DeskError> {
        match self.role {
            Role::Counselor | Role::Supervisor => Ok(()),
            Role::Interpreter | Role::Administrator => Err(DeskError::Denied),
        }
    }

    /// Whether this person enrols others, whoever they are.
    pub(crate) fn administers(&self) -> Result<(), DeskError> {
        if may_give(self.role).is_empty() {
            Err(DeskError::Denied)
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Principal")
            .field("id", &self.id)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}
