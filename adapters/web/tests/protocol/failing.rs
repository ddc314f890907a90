//! A server that cannot answer.

use std::pin::pin;
use std::time::Duration;

use axum::http::StatusCode;
use serde_json::json;
use tokio::time::timeout;

use crate::asking::{Page, fresh_id};
use crate::server::Health;

#[tokio::test]
async fn a_locked_store_is_said_and_nothing_is_lost() {
    let page = Page::opened().await;
    *page.server.health.lock().unwrap() = Health::Locked;
    let turn = json!({ "id": fresh_id(), "text": "do not lose this" });
    let answer = page.post("/chat/turns", turn.clone()).await;
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "unavailable")
    );
    assert_eq!(answer.headers["retry-after"], "3");
    assert_eq!(page.get("/chat/events").await.problem(), "unavailable");
    let html = page.get("/").await;
    assert_eq!(
        html.status,
        StatusCode::OK,
        "the page, its numbers and its way out need no store"
    );
    assert!(html.text.contains("tel:112"));
    assert_eq!(page.get("/page/texts?locale=ne").await.status, StatusCode::OK);
    *page.server.health.lock().unwrap() = Health::Well;
    assert_eq!(page.post("/chat/turns", turn).await.json()["duplicate"], false);
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_longer_than_ten_seconds() {
    let page = Page::opened().await;
    *page.server.health.lock().unwrap() = Health::Silent;
    for path in ["/chat/turns", "/chat/conversations", "/chat/typing"] {
        let body = if path == "/chat/turns" {
            json!({ "id": fresh_id(), "text": "?" })
        } else {
            json!({})
        };
        let mut asked = pin!(page.post(path, body));
        assert!(
            timeout(Duration::from_millis(9_900), &mut asked).await.is_err(),
            "{path}"
        );
        let answer = timeout(Duration::from_millis(200), asked)
            .await
            .expect("an answer after ten seconds");
        assert_eq!(answer.problem(), "unavailable", "{path}");
    }
}

#[tokio::test]
async fn a_stream_says_that_the_server_fails_and_ends() {
    let page = Page::opened().await;
    let mut stream = page.listen("?after=1").await;
    stream.next().await;
    page.say("one").await;
    assert_eq!(stream.texts(2).await, ["one", "one?"]);
    *page.server.health.lock().unwrap() = Health::Locked;
    page.server.memory().talks[0].wake(0);
    let (name, _, data) = stream.next().await.unwrap();
    assert_eq!((name.as_str(), data), ("notice", json!({ "code": "unavailable" })));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_server_that_shuts_down_tells_streams_when_to_come_back() {
    let page = Page::opened().await;
    let mut stream = page.listen("?after=1").await;
    stream.next().await;
    page.server.memory().talks[0].changes = tokio::sync::broadcast::channel(1).0;
    assert!(stream.raw().await.contains("retry: 1000"));
    assert!(stream.next().await.is_none());
}
