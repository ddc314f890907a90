//! Who may give which role, and with it may look after the accounts that have it.

use store::Role;

/// The table. Whoever may give a role may invite people to it, give them a new link, sign them out and disable them;
/// nobody else may. The command line may give all of them.
///
/// An administrator reads no words, and could make an account that does: so what is done with accounts is shown to
/// every administrator and supervisor for 30 days. A second administrator is not asked, since a small organisation has
/// one, and would be locked out.
pub fn may_give(by: Role) -> &'static [Role] {
    match by {
        Role::Administrator => &[
            Role::Counselor,
            Role::Interpreter,
            Role::Supervisor,
            Role::Administrator,
        ],
        Role::Supervisor => &[Role::Counselor, Role::Interpreter],
        Role::Counselor | Role::Interpreter => &[],
    }
}
