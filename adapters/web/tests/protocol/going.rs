//! Going away.

use axum::http::{Method, StatusCode};
use contract::Body;
use serde_json::json;

use crate::asking::{ORIGIN, Page};

#[tokio::test]
async fn a_beacon_ends_the_conversation_in_every_form_that_browsers_send() {
    for (kind, origin) in [
        ("text/plain;charset=UTF-8", ORIGIN),
        ("text/plain", "null"),
        ("application/json", ORIGIN),
    ] {
        let mut page = Page::opened().await;
        let token = page.token.take().unwrap();
        let said = [("content-type", kind), ("origin", origin)];
        let body = json!({ "token": token }).to_string();
        let answer = page.send(Method::POST, "/chat/leave", &said, body).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{kind} {answer:?}");
        assert_eq!(page.server.memory().inbound.last().unwrap().body, Body::Leave);
        page.token = Some(token);
        assert_eq!(page.say("still here?").await.problem(), "closed");
        assert_eq!(page.get("/chat/events").await.status, StatusCode::GONE);
    }
}

#[tokio::test]
async fn leaving_tells_nothing_about_a_token() {
    let page = Page::new();
    for body in [
        "",
        "{}",
        "nonsense",
        r#"{"token":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#,
    ] {
        let answer = page
            .send(Method::POST, "/chat/leave", &[("content-type", "text/plain")], body)
            .await;
        assert_eq!(
            (answer.status, answer.text.as_str()),
            (StatusCode::NO_CONTENT, ""),
            "{body}"
        );
    }
    assert_eq!(
        page.send(Method::POST, "/chat/leave", &[("origin", "https://evil.example")], "")
            .await
            .status,
        403
    );
}

#[tokio::test]
async fn erasing_asks_the_server_and_ends() {
    let page = Page::opened().await;
    page.say("gone soon").await;
    assert_eq!(page.post("/chat/erase", json!({})).await.status, StatusCode::NO_CONTENT);
    assert_eq!(page.server.memory().inbound.last().unwrap().body, Body::Erase);
    assert_eq!(page.say("hello").await.problem(), "closed");
}
