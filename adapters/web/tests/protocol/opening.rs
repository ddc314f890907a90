//! A conversation begins.

use axum::http::{Method, StatusCode};
use contract::{Admit, Body, Locale};
use serde_json::json;

use crate::asking::{ORIGIN, Page, fresh_id};

#[tokio::test]
async fn an_opening_gives_a_token_and_what_the_server_says_first() {
    let mut page = Page::new();
    let answer = page.post("/chat/conversations", json!({})).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.json()["seq"], 1);
    let token = answer.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(token.len(), 43, "32 bytes in base64url");
    page.token = Some(token);
    assert_eq!(page.listen("").await.texts(1).await, ["Hello."]);
}

#[tokio::test]
async fn a_picked_language_is_an_explicit_choice_and_the_browsers_are_hints() {
    let page = Page::new();
    let said = [
        ("content-type", "application/json"),
        ("accept-language", "ne-NP,en;q=0.5"),
    ];
    page.send(Method::POST, "/chat/conversations", &said, r#"{"locale":"zh-Hant"}"#)
        .await;
    let inbound = page.server.memory().inbound[0].clone();
    assert_eq!(
        inbound.body,
        Body::Open {
            locale: Locale::parse("zh-Hant")
        }
    );
    assert_eq!(inbound.hints, [Locale::parse("ne").unwrap(), Locale::EN]);
    assert_eq!((inbound.channel, inbound.admit), (web::CHANNEL, Admit::Anyone));
}

#[tokio::test]
async fn a_repeated_opening_is_the_same_conversation_and_voids_the_first_token() {
    let mut page = Page::new();
    let id = fresh_id();
    let first = page.post("/chat/conversations", json!({ "id": id })).await.json();
    let second = page.post("/chat/conversations", json!({ "id": id })).await;
    assert_eq!(second.status, StatusCode::CREATED);
    assert_ne!(first["token"], second.json()["token"]);
    assert_eq!(page.server.memory().talks.len(), 1);
    page.token = first["token"].as_str().map(str::to_owned);
    assert_eq!(page.say("hello").await.problem(), "unknown-token");
    page.token = second.json()["token"].as_str().map(str::to_owned);
    assert_eq!(page.say("hello").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_no_opening_is_refused_with_a_sentence() {
    let page = Page::new();
    for (kind, body, problem) in [
        ("application/json", &b"{"[..], "malformed"),
        ("application/json", b"[]", "malformed"),
        ("application/json", br#"{"id":"7"}"#, "malformed"),
        ("application/json", br#"{"locale":"xx"}"#, "malformed"),
        ("application/json", br#"{"name":"who"}"#, "malformed"),
        ("application/json", b"{\"id\":\"\xff\"}", "malformed"),
        ("application/json", br#"{"proof":{}}"#, "malformed"),
        ("text/plain", b"{}", "media-type"),
    ] {
        let said = [("content-type", kind), ("origin", ORIGIN)];
        let answer = page.send(Method::POST, "/chat/conversations", &said, body).await;
        assert_eq!(answer.problem(), problem, "{}", String::from_utf8_lossy(body));
    }
    assert!(page.server.memory().talks.is_empty(), "nothing was opened");
}
