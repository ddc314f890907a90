//! The server as the page sees it.

use std::sync::Arc;

use contract::{Clock, Entropy, Inbox, Texts, Transcript};

/// The ports through which the page reaches the server.
#[derive(Clone)]
pub struct Ports {
    /// Takes in what visitors say.
    pub inbox: Arc<dyn Inbox>,
    /// Shows them what was said.
    pub transcript: Arc<dyn Transcript>,
    /// The page's own words and the emergency cards.
    pub texts: Arc<dyn Texts>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where tokens come from.
    pub entropy: Arc<dyn Entropy>,
}
