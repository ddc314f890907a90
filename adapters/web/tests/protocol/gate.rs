//! The computation that is asked for where many conversations are opened, and never in place of the numbers.

use std::time::Duration;

use altcha::{Challenge, Payload, SolveChallengeOptions};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::asking::Page;
use crate::server::Health;

/// A page whose first opening is free, with a computation that takes a test no time.
fn page() -> Page {
    Page::with(|settings| (settings.proof.free, settings.proof.cost) = (1, 1))
}

async fn solved(page: &Page) -> Value {
    let challenge: Challenge = serde_json::from_value(page.get("/chat/challenge").await.json()).unwrap();
    let solution = altcha::solve_challenge(SolveChallengeOptions::new(&challenge))
        .unwrap()
        .unwrap();
    serde_json::to_value(Payload { challenge, solution }).unwrap()
}

async fn opens(page: &Page, proof: Value) -> StatusCode {
    page.post("/chat/conversations", json!({ "proof": proof })).await.status
}

#[tokio::test]
async fn the_second_opening_from_one_address_costs_a_computation() {
    let mut page = page();
    page.open().await;
    let refused = page.post("/chat/conversations", json!({})).await;
    assert_eq!(
        (refused.status.as_u16(), refused.problem().as_str()),
        (428, "proof-needed")
    );
    let proof = solved(&page).await;
    assert_eq!(opens(&page, proof.clone()).await, StatusCode::CREATED);
    assert_eq!(
        opens(&page, proof).await.as_u16(),
        428,
        "a solution opens one conversation"
    );
}

#[tokio::test]
async fn a_page_learns_before_it_opens_whether_it_has_to_compute() {
    let mut page = page();
    assert_eq!(
        page.get("/chat/challenge?if=needed").await.status,
        StatusCode::NO_CONTENT
    );
    page.open().await;
    let needed = page.get("/chat/challenge?if=needed").await;
    assert_eq!(needed.status, StatusCode::OK);
    assert!(serde_json::from_value::<Challenge>(needed.json()).is_ok());
    assert_eq!(
        page.get("/chat/challenge?if=always").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn an_address_that_goes_on_computes_longer_and_is_never_refused() {
    let page = page();
    let mut costs = Vec::new();
    for _ in 0..12 {
        let proof = solved(&page).await;
        costs.push(proof["challenge"]["parameters"]["cost"].as_u64().unwrap());
        assert_eq!(opens(&page, proof).await, StatusCode::CREATED);
    }
    assert!(costs.is_sorted() && costs[0] == 1 && costs[11] == 16, "{costs:?}");
}

#[tokio::test]
async fn others_and_later_are_free() {
    let mut page = page();
    page.open().await;
    let mut other = page.clone();
    other.from = "198.51.100.7:5000".parse().unwrap();
    other.open().await;
    let wait = i64::try_from(Duration::from_mins(2).as_millis()).unwrap();
    page.server.now.fetch_add(wait, std::sync::atomic::Ordering::Relaxed);
    page.open().await;
}

#[tokio::test]
async fn a_solution_grows_old() {
    let mut page = page();
    page.open().await;
    let proof = solved(&page).await;
    for _ in 0..3 {
        let fresh = solved(&page).await;
        opens(&page, fresh).await;
    }
    page.server
        .now
        .fetch_add(3 * 60_000, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(opens(&page, solved(&page).await).await, StatusCode::CREATED);
    page.server
        .now
        .fetch_add(8 * 60_000, std::sync::atomic::Ordering::Relaxed);
    page.open().await;
    assert_eq!(opens(&page, proof).await.as_u16(), 428, "eleven minutes later");
}

#[tokio::test]
async fn a_crowd_makes_everybody_compute() {
    let page = Page::with(|settings| (settings.proof.crowd, settings.proof.cost) = (3, 1));
    for number in 0..5_u8 {
        let mut visitor = page.clone();
        visitor.from = format!("198.51.100.{number}:5000").parse().unwrap();
        let status = visitor.post("/chat/conversations", json!({})).await.status.as_u16();
        assert_eq!(status, if number < 3 { 201 } else { 428 }, "visitor {number}");
        assert_eq!(
            visitor.get("/").await.status,
            StatusCode::OK,
            "the numbers cost nothing"
        );
    }
}

#[tokio::test]
async fn a_failing_server_makes_nobody_compute_twice() {
    let page = page();
    *page.server.health.lock().unwrap() = Health::Locked;
    for _ in 0..5 {
        assert_eq!(opens(&page, Value::Null).await, StatusCode::SERVICE_UNAVAILABLE);
    }
    *page.server.health.lock().unwrap() = Health::Well;
    assert_eq!(opens(&page, Value::Null).await, StatusCode::CREATED);
    let proof = solved(&page).await;
    *page.server.health.lock().unwrap() = Health::Locked;
    assert_eq!(opens(&page, proof.clone()).await, StatusCode::SERVICE_UNAVAILABLE);
    *page.server.health.lock().unwrap() = Health::Well;
    assert_eq!(
        opens(&page, proof).await,
        StatusCode::CREATED,
        "the solution was not used up"
    );
}

#[tokio::test]
async fn trying_numbers_costs_a_computation_soon() {
    let page = page();
    let guess = json!({ "code": "1111222233334444" });
    assert_eq!(
        page.post("/chat/resume", guess.clone()).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(page.post("/chat/resume", guess).await.problem(), "proof-needed");
    assert_eq!(
        page.post("/chat/resume", json!({ "ticket": "no-such-ticket-at-all" }))
            .await
            .problem(),
        "no-return"
    );
}

#[tokio::test]
async fn only_a_proxy_of_ours_says_who_asks() {
    let said = |address| [("content-type", "application/json"), ("x-forwarded-for", address)];
    for (trusted, statuses) in [("203.0.113.0/24", [201, 201]), ("10.0.0.0/8", [201, 428])] {
        let page = Page::with(|settings| {
            settings.proof.free = 1;
            settings.trusted_proxies = vec![trusted.parse().unwrap()];
        });
        for (address, want) in ["192.0.2.1", "192.0.2.2"].into_iter().zip(statuses) {
            let answer = page
                .send(Method::POST, "/chat/conversations", &said(address), "{}")
                .await;
            assert_eq!(answer.status.as_u16(), want, "{address} behind {trusted}");
        }
    }
}
