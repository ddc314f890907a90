//! Handing what a person said to the server, the same for both ways in which it comes.

use std::time::Duration;

use contract::{Inbound, Refusal};

use crate::telegram::Ports;

/// How long the server may take. The contract gives it ten seconds; a little more, so that its own answer comes first.
const PATIENCE: Duration = Duration::from_secs(12);

/// The server has not taken it; it must come again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Later {
    /// After this wait.
    Busy(Duration),
    /// As soon as the store is there again, and nobody knows when that is.
    Away,
}

/// Hands it over. A message that would be refused again counts as taken, because to bring it once more changes nothing
/// and holds up what the person writes next.
pub(crate) async fn deliver(server: &Ports, inbound: Option<Inbound>) -> Result<(), Later> {
    let Some(inbound) = inbound else { return Ok(()) };
    match tokio::time::timeout(PATIENCE, server.inbox.deliver(inbound)).await {
        Ok(Ok(_) | Err(Refusal::Unknown | Refusal::Closed | Refusal::Unreadable | Refusal::Invalid(_))) => Ok(()),
        Ok(Err(Refusal::Busy(wait))) => Err(Later::Busy(wait)),
        Ok(Err(Refusal::Unavailable)) | Err(_) => Err(Later::Away),
    }
}
