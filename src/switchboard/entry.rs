//! Entries of the audit.

use contract::{Clock, CounselorId};
use conversation::{Audit, Subject};

/// Who acts on the server's own command line.
pub(crate) const COMMAND_LINE: &str = "command line";

/// An entry about somebody on the staff.
pub(crate) fn audited(clock: &dyn Clock, actor: &str, action: &str, whom: &CounselorId) -> Audit {
    entry(clock, actor, action, Subject::Person(whom.clone()))
}

/// An entry that is made now.
pub(crate) fn entry(clock: &dyn Clock, actor: &str, action: &str, subject: Subject) -> Audit {
    Audit {
        at: clock.now(),
        actor: actor.to_owned(),
        action: action.to_owned(),
        subject,
        reason: None,
        rule: None,
    }
}
