//! What runs by itself. KakaoTalk has nothing to poll, so it is the end alone, when every answer that is still owed is
//! given.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::front::Ports;
use crate::kakao::Kakao;

/// How long the end of the server waits for what is still on its way to Kakao.
const FAREWELL: Duration = Duration::from_secs(8);

/// Waits for the end of the server, then brings every callback to its end: whoever waits is told at once that their
/// message was passed on. Ends when `stop` is cancelled and all is said, after eight seconds at most.
pub async fn run(it: Arc<Kakao>, server: Ports, stop: CancellationToken) {
    stop.cancelled().await;
    it.stop.cancel();
    it.tasks.close();
    if timeout(FAREWELL, it.tasks.wait()).await.is_err() {
        tracing::warn!(
            "some answers to KakaoTalk were not finished in time; their message parts wait for the next message"
        );
    }
    drop(server);
}
