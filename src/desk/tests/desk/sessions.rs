//! How a session ends, and what becomes of its cookie.

use std::time::Duration;

use axum::http::{StatusCode, header};
use serde_json::json;
use switchboard::Role;

use crate::server::{Browser, PASSWORD, Server};

/// Whether the cookie still opens the desk.
async fn signed_in(browser: &Browser<'_>) -> bool {
    let status = browser.get("/queue").await.status;
    assert_eq!(
        browser.get("/me").await.json()["me"].is_object(),
        status == StatusCode::OK
    );
    status == StatusCode::OK
}

#[tokio::test]
async fn signing_out_ends_the_session_and_not_only_the_cookie() {
    let server = Server::open().await;
    let browser = server.staff("Haneul", Role::Counselor).await;
    let stolen = browser.clone();
    assert!(signed_in(&stolen).await);
    let answer = browser.post("/sign-out", json!({})).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert!(
        answer.headers[header::SET_COOKIE]
            .to_str()
            .expect("plain")
            .contains("Max-Age=0")
    );
    assert!(!signed_in(&stolen).await);
    assert_eq!(
        server.browser().post("/sign-out", json!({})).await.status,
        StatusCode::NO_CONTENT,
        "twice is no fault"
    );
}

#[tokio::test]
async fn signing_in_again_gives_a_new_session_and_ends_the_old() {
    let server = Server::open().await;
    let mut browser = server.browser();
    let secret = browser.enrol(&server.invite("Haneul", Role::Counselor).await).await;
    browser.sign_in("Haneul", PASSWORD, &server.next_code(&secret)).await;
    let before = browser.clone();
    browser.sign_in("Haneul", PASSWORD, &server.next_code(&secret)).await;
    assert_ne!(before.cookie, browser.cookie);
    assert!(!signed_in(&before).await);
    assert!(signed_in(&browser).await);
}

#[tokio::test]
async fn half_an_hour_without_a_sign_of_life_ends_it() {
    let server = Server::open().await;
    let browser = server.staff("Haneul", Role::Counselor).await;
    server.clock.pass(Duration::from_mins(29));
    assert!(signed_in(&browser).await);
    assert_eq!(
        browser.post("/presence", json!({ "presence": "break" })).await.status,
        StatusCode::NO_CONTENT
    );
    server.clock.pass(Duration::from_mins(29));
    assert!(signed_in(&browser).await, "the switch of presence was a sign of life");
    assert_eq!(browser.get("/me").await.json()["me"]["presence"], "break");
    server.clock.pass(Duration::from_mins(31));
    assert!(!signed_in(&browser).await);
}

#[tokio::test]
async fn a_shift_ends_it_whatever_happens() {
    let server = Server::open().await;
    let browser = server.staff("Haneul", Role::Counselor).await;
    for _ in 0..36 {
        server.clock.pass(Duration::from_secs(20 * 60 - 1));
        browser.post("/presence", json!({ "presence": "available" })).await;
    }
    assert!(signed_in(&browser).await, "it is just short of twelve hours");
    server.clock.pass(Duration::from_mins(1));
    assert!(!signed_in(&browser).await);
}

#[tokio::test]
async fn a_made_up_cookie_opens_nothing() {
    let server = Server::open().await;
    for cookie in ["x", "00000000000000000000000000000000", "%00", "\"quoted\""] {
        let browser = Browser {
            cookie: Some(cookie.to_owned()),
            ..server.browser()
        };
        assert!(!signed_in(&browser).await, "{cookie}");
    }
}
