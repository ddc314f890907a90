//! How a session ends, and what becomes of its cookie.

use std::time::Duration;

use axum::http::{StatusCode, header};
use serde_json::json;
use switchboard::Role;

use crate::house::{Browser, House, PASSWORD};

/// Whether the cookie still opens the desk.
async fn in_house(browser: &Browser<'_>) -> bool {
    let status = browser.get("/queue").await.status;
    assert_eq!(
        browser.get("/me").await.json()["me"].is_object(),
        status == StatusCode::OK
    );
    status == StatusCode::OK
}

#[tokio::test]
async fn signing_out_ends_the_session_and_not_only_the_cookie() {
    let house = House::open().await;
    let browser = house.staff("Haneul", Role::Counselor).await;
    let stolen = browser.clone();
    assert!(in_house(&stolen).await);
    let answer = browser.post("/sign-out", json!({})).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert!(
        answer.headers[header::SET_COOKIE]
            .to_str()
            .expect("plain")
            .contains("Max-Age=0")
    );
    assert!(!in_house(&stolen).await);
    assert_eq!(
        house.browser().post("/sign-out", json!({})).await.status,
        StatusCode::NO_CONTENT,
        "twice is no fault"
    );
}

#[tokio::test]
async fn signing_in_again_gives_a_new_session_and_ends_the_old() {
    let house = House::open().await;
    let mut browser = house.browser();
    let secret = browser.enrol(&house.invite("Haneul", Role::Counselor).await).await;
    browser.sign_in("Haneul", PASSWORD, &house.next_code(&secret)).await;
    let before = browser.clone();
    browser.sign_in("Haneul", PASSWORD, &house.next_code(&secret)).await;
    assert_ne!(before.cookie, browser.cookie);
    assert!(!in_house(&before).await);
    assert!(in_house(&browser).await);
}

#[tokio::test]
async fn half_an_hour_without_a_sign_of_life_ends_it() {
    let house = House::open().await;
    let browser = house.staff("Haneul", Role::Counselor).await;
    house.clock.pass(Duration::from_mins(29));
    assert!(in_house(&browser).await);
    assert_eq!(
        browser.post("/presence", json!({ "presence": "break" })).await.status,
        StatusCode::NO_CONTENT
    );
    house.clock.pass(Duration::from_mins(29));
    assert!(in_house(&browser).await, "the switch of presence was a sign of life");
    assert_eq!(browser.get("/me").await.json()["me"]["presence"], "break");
    house.clock.pass(Duration::from_mins(31));
    assert!(!in_house(&browser).await);
}

#[tokio::test]
async fn a_shift_ends_it_whatever_happens() {
    let house = House::open().await;
    let browser = house.staff("Haneul", Role::Counselor).await;
    for _ in 0..36 {
        house.clock.pass(Duration::from_secs(20 * 60 - 1));
        browser.post("/presence", json!({ "presence": "available" })).await;
    }
    assert!(in_house(&browser).await, "it is just short of twelve hours");
    house.clock.pass(Duration::from_mins(1));
    assert!(!in_house(&browser).await);
}

#[tokio::test]
async fn a_made_up_cookie_opens_nothing() {
    let house = House::open().await;
    for cookie in ["x", "00000000000000000000000000000000", "%00", "\"quoted\""] {
        let browser = Browser {
            cookie: Some(cookie.to_owned()),
            ..house.browser()
        };
        assert!(!in_house(&browser).await, "{cookie}");
    }
}
