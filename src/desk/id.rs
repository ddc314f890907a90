//! Ids in a path.

use contract::ConversationId;

use crate::problem::Problem;

/// Reads the id in a path. One that is not an id names nothing, so it is answered as a conversation that does not
/// exist.
pub(crate) fn named(id: &str) -> Result<ConversationId, Problem> {
    ConversationId::parse(id).ok_or_else(Problem::gone)
}
