//! Whether the server is alive and can take messages in. Who asks learns what was found before: the routes touch
//! nothing, so that nobody can slow the database down by asking.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use switchboard::Switchboard;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// How often it is found out.
const EVERY: Duration = Duration::from_secs(1);

/// A database that takes longer than this to write one row cannot take messages in.
const PATIENCE: Duration = Duration::from_secs(3);

/// Finds out now and from then on whether messages can be taken in, until `stop` is cancelled, and gives back the
/// routes that tell it: `/health/live` and `/health/ready`.
pub(crate) async fn routes(switchboard: Arc<Switchboard>, stop: CancellationToken) -> Router {
    let ready = Arc::new(AtomicBool::new(is_ready(&switchboard).await));
    tokio::spawn(watch(switchboard.clone(), ready.clone(), stop));
    Router::new()
        .route("/health/live", get(|| async { StatusCode::OK }))
        .route("/health/ready", get(async move || told(&ready, &switchboard)))
}

fn told(ready: &AtomicBool, switchboard: &Switchboard) -> (StatusCode, &'static str) {
    match (ready.load(Ordering::Relaxed), switchboard.time.doubt()) {
        (true, None) => (StatusCode::OK, "ready\n"),
        // It serves, and whoever watches it reads that a person has to look at its clock.
        (true, Some(_)) => (StatusCode::OK, "ready; the time is in doubt, see `haemil clock`\n"),
        (false, _) => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    }
}

async fn watch(switchboard: Arc<Switchboard>, ready: Arc<AtomicBool>, stop: CancellationToken) {
    let looking = async {
        loop {
            sleep(EVERY).await;
            ready.store(is_ready(&switchboard).await, Ordering::Relaxed);
        }
    };
    stop.run_until_cancelled(looking).await;
    ready.store(false, Ordering::Relaxed);
}

async fn is_ready(switchboard: &Switchboard) -> bool {
    timeout(PATIENCE, switchboard.ready()).await.unwrap_or(false)
}
