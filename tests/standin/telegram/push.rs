//! Bringing updates to the webhook, as Telegram's server does: the first of each chat, again until it was answered with
//! 2xx, and as many at once as the webhook allows.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::Value;
use tokio::task::JoinSet;

use super::queue::with_halves;
use super::state::Shared;

/// How long an answer of the webhook is waited for (`WebhookActor.cpp`: a minute; tests are not that patient).
const PATIENCE: Duration = Duration::from_secs(20);

/// The pause before an update is brought again where the webhook did not name one.
const AGAIN: Duration = Duration::from_millis(200);

/// Ends when it is aborted, which [`super::Telegram`] does when its last clone is dropped.
pub(super) async fn push(shared: Arc<Shared>) {
    let Ok(client) = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build() else {
        return;
    };
    let mut changes = shared.changes.subscribe();
    let mut away = JoinSet::new();
    loop {
        changes.borrow_and_update();
        for (target, number, update) in ready(&shared) {
            away.spawn(bring(Arc::clone(&shared), client.clone(), target, number, update));
        }
        tokio::select! {
            news = changes.changed() => if news.is_err() { return },
            Some(_) = away.join_next() => {}
        }
    }
}

/// Where an update goes, and how.
#[derive(Clone)]
struct Target {
    url: String,
    secret: Option<String>,
    times: usize,
}

fn ready(shared: &Shared) -> Vec<(Target, i64, Value)> {
    if shared.line.is_shut() {
        return Vec::new();
    }
    shared.quietly(|state| {
        let Some(webhook) = state.webhook.clone() else {
            return Vec::new();
        };
        let target = Target {
            url: state.push_to.clone().unwrap_or(webhook.url),
            secret: webhook.secret,
            times: state.faults.repeats.max(1),
        };
        let updates = state.queue.send_out(webhook.connections, state.faults.shuffle.as_mut());
        updates
            .into_iter()
            .map(|(number, update)| (target.clone(), number, update))
            .collect()
    })
}

async fn bring(shared: Arc<Shared>, client: reqwest::Client, target: Target, number: i64, update: Value) {
    let attempts = (0..target.times).map(|_| attempt(&client, &target, &update));
    let answers = join_all(attempts).await;
    let taken = answers.iter().all(|answer| (200..300).contains(&answer.status));
    let wait = answers.iter().filter_map(|answer| answer.retry_after).max();
    shared.change(|state| {
        state.pushed.extend(answers.iter().map(|answer| answer.status));
        if taken {
            state.queue.acknowledge(number);
        }
    });
    if !taken {
        tokio::time::sleep(wait.unwrap_or(AGAIN)).await;
        shared.change(|state| state.queue.comes_back(number));
    }
}

struct Answer {
    status: u16,
    retry_after: Option<Duration>,
}

async fn attempt(client: &reqwest::Client, target: &Target, update: &Value) -> Answer {
    let mut request = client
        .post(&target.url)
        .header("content-type", "application/json")
        .body(with_halves(update));
    if let Some(secret) = &target.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let Ok(response) = request.send().await else {
        return Answer {
            status: 0,
            retry_after: None,
        };
    };
    let retry_after = response
        .headers()
        .get("retry-after")
        .and_then(|value| value.to_str().ok()?.parse().ok())
        .map(Duration::from_secs);
    let status = response.status().as_u16();
    // Read to the end, so that the connection is used again.
    drop(response.bytes().await);
    Answer { status, retry_after }
}
