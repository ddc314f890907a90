//! What the server has of any messenger.

use std::sync::Arc;

use axum::Router;
use contract::{Channel, Clock, Entropy};
use switchboard::Switchboard;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// A messenger that is set up.
pub(crate) trait Messenger {
    /// What sends its messages.
    fn channel(&self) -> Arc<dyn Channel>;

    /// Where its platform calls; nothing where it does not.
    fn routes(&self, _ports: &Ports) -> Router {
        Router::new()
    }

    /// Starts what runs by itself. It ends when `stop` is cancelled.
    fn run(&self, ports: &Ports, tasks: &TaskTracker, stop: &CancellationToken);
}

/// What messengers may need of the server.
pub(crate) struct Ports {
    pub(crate) switchboard: Arc<Switchboard>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
}
