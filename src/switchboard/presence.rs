//! Who is there: visitors whose page listens, people at the desk, and who waits for whom.

pub(crate) mod attendance;
pub(crate) mod picture;
pub(crate) mod roster;
pub(crate) mod snapshot;
pub(crate) mod subscriptions;
pub(crate) mod waits;
