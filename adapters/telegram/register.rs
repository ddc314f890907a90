//! Telling Telegram where to bring updates.

use secrecy::{ExposeSecret, SecretString};
use tokio_util::sync::CancellationToken;

use crate::backoff::Backoff;
use crate::calls::SetWebhook;
use crate::limits::{ASKED_FOR, CONNECTIONS};
use crate::telegram::Telegram;
use crate::verdict::word;

/// Sets the webhook, again and again until Telegram has taken it, then rests. Ends when `stop` is cancelled. The
/// webhook stays set then: what people write while the server is away waits at Telegram.
pub(crate) async fn register(telegram: &Telegram, secret: &SecretString, url: &str, stop: &CancellationToken) {
    let mut backoff = Backoff::new(telegram.pace);
    let set = async {
        loop {
            let call = telegram.call(SetWebhook {
                url: url.to_owned(),
                secret_token: secret.expose_secret().to_owned(),
                max_connections: CONNECTIONS,
                allowed_updates: &ASKED_FOR,
                drop_pending_updates: false,
            });
            let Err(error) = call.await else {
                tracing::info!("Telegram brings updates to the webhook");
                return;
            };
            if backoff.fresh() {
                tracing::warn!(
                    reason = word(&error),
                    "the webhook could not be set at Telegram; it is tried again"
                );
            }
            tokio::time::sleep(backoff.failed()).await;
        }
    };
    tokio::select! {
        () = stop.cancelled() => {}
        () = set => stop.cancelled().await,
    }
}
