//! What runs by itself.

use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::poll;
use crate::register::register;
use crate::settings::Mode;
use crate::telegram::{Ports, Telegram};

/// How long the answers to presses that are on their way are waited for at the end.
const FAREWELL: Duration = Duration::from_secs(3);

/// Asks Telegram for updates, or tells it where to bring them. Ends when `stop` is cancelled, within five seconds: two
/// for giving the polling back, three for answers to presses that are on their way.
pub async fn run(telegram: Arc<Telegram>, server: Ports, stop: CancellationToken) {
    match &telegram.mode {
        Mode::Polling => poll::run(&telegram, &server, &stop).await,
        Mode::Webhook { secret, url } => register(&telegram, secret, url, &stop).await,
    }
    telegram.presses.finish(FAREWELL).await;
}
