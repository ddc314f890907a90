//! What one visitor, or one address, can do to all others.

use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use contract::Admit;
use futures_util::future::join_all;
use serde_json::json;

use crate::asking::{Answer, Page};
use crate::server::Health;

const BUSY: StatusCode = StatusCode::TOO_MANY_REQUESTS;

fn later(page: &Page, span: Duration) {
    let millis = i64::try_from(span.as_millis()).unwrap();
    page.server.now.fetch_add(millis, Ordering::Relaxed);
}

fn elsewhere(page: &Page) -> Page {
    let mut other = page.clone();
    other.from = "198.51.100.7:5000".parse().unwrap();
    other
}

/// Asks many times at once, for as long as the server takes to say no; how many it said no to.
async fn refused_of(asked: impl Iterator<Item = impl Future<Output = Answer>>) -> usize {
    let answers = join_all(asked.map(async |answer| tokio::time::timeout(Duration::from_millis(300), answer).await));
    let busy = |answer: &Answer| answer.status == BUSY && answer.problem() == "busy";
    answers.await.iter().flatten().filter(|answer| busy(answer)).count()
}

#[tokio::test(start_paused = true)]
async fn one_token_has_a_few_requests_under_way_and_the_others_are_not_even_read() {
    let page = Page::opened().await;
    *page.server.health.lock().unwrap() = Health::Silent;
    let broken = [("content-type", "application/json")];
    let waiting = (0..8).map(|_| page.say("hello"));
    let more = (0..92).map(|_| page.send(Method::POST, "/chat/turns", &broken, "{ no JSON"));
    let (first, others) = tokio::join!(refused_of(waiting), refused_of(more));
    assert_eq!((first, others), (0, 92), "the words of those are never looked at");
}

#[tokio::test(start_paused = true)]
async fn made_up_tokens_take_no_more_than_one_address_may() {
    let page = Page::opened().await;
    *page.server.health.lock().unwrap() = Health::Silent;
    let strangers: Vec<Page> = (0..200_u8)
        .map(|number| {
            use base64::Engine;
            let mut stranger = page.clone();
            stranger.token = Some(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode([number; 32]));
            stranger
        })
        .collect();
    assert_eq!(
        refused_of(strangers.iter().map(|page| page.say("hello"))).await,
        200 - 64
    );
    let other = elsewhere(&page);
    assert_eq!(
        refused_of([other.say("hello")].into_iter()).await,
        0,
        "nobody else is turned away"
    );
}

#[tokio::test]
async fn whoever_writes_without_end_is_slowed_down_and_loses_nothing() {
    let mut page = Page::opened().await;
    for line in 0..30 {
        assert_eq!(page.say("help").await.status, StatusCode::OK, "line {line}");
    }
    let refused = page.say("help").await;
    assert_eq!((refused.status, refused.problem().as_str()), (BUSY, "busy"));
    assert_eq!(refused.headers["retry-after"], "1");
    later(&page, Duration::from_secs(1));
    assert_eq!(
        page.say("help").await.status,
        StatusCode::OK,
        "and taken a second later"
    );
    assert_eq!(page.say("help").await.status, BUSY);
    let mine = page.token.clone();
    page.open().await;
    assert_eq!(
        page.say("hello").await.status,
        StatusCode::OK,
        "another conversation has its own"
    );
    page.token = mine;
    page.server.now.fetch_sub(3_600_000, Ordering::Relaxed);
    assert_eq!(
        page.say("help").await.status,
        StatusCode::OK,
        "a clock that was set back silences nobody"
    );
}

#[tokio::test]
async fn a_few_long_texts_are_taken_and_a_flood_of_them_is_slowed_down() {
    let page = Page::opened().await;
    let long = "가".repeat(8_000);
    assert_eq!(page.say(&long).await.status, StatusCode::OK);
    assert_eq!(page.say(&long).await.status, StatusCode::OK);
    let refused = page.say(&long).await;
    assert_eq!(refused.status, BUSY);
    assert_eq!(
        refused.headers["retry-after"], "2",
        "of 72,000 bytes 6,464 are too many"
    );
    assert_eq!(page.say("short").await.status, StatusCode::OK);
    later(&page, Duration::from_secs(3));
    assert_eq!(page.say(&long).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_the_server_could_not_take_is_not_counted() {
    let page = Page::opened().await;
    for health in [Health::Locked, Health::Busy(Duration::from_secs(2))] {
        *page.server.health.lock().unwrap() = health;
        for _ in 0..40 {
            let wait = page.say("help").await.headers["retry-after"].clone();
            assert!(wait == "3" || wait == "2", "{wait:?}");
        }
    }
    *page.server.health.lock().unwrap() = Health::Well;
    assert_eq!(page.say("help").await.status, StatusCode::OK);
}

#[tokio::test]
async fn signs_of_typing_and_tickets_have_an_end_too() {
    let page = Page::opened().await;
    for path in ["/chat/typing", "/chat/ticket"] {
        for _ in 0..15 {
            assert!(page.post(path, json!({})).await.status.is_success(), "{path}");
        }
    }
    assert_eq!(page.post("/chat/typing", json!({})).await.status, BUSY);
    assert_eq!(
        page.say("help").await.status,
        StatusCode::OK,
        "they take nothing from the words"
    );
}

#[tokio::test]
async fn numbers_to_come_back_with_are_few_for_a_conversation_and_for_an_address() {
    let mut page = Page::with(|settings| settings.proof.free = 100);
    for conversation in 0..6 {
        page.open().await;
        for _ in 0..5 {
            assert_eq!(
                page.post("/chat/code", json!({})).await.status,
                StatusCode::OK,
                "{conversation}"
            );
        }
        assert_eq!(
            page.post("/chat/code", json!({})).await.status,
            BUSY,
            "the sixth of one conversation"
        );
    }
    page.open().await;
    let refused = page.post("/chat/code", json!({})).await;
    assert_eq!(
        (refused.status, refused.problem().as_str()),
        (BUSY, "busy"),
        "too many from here"
    );
    let mut other = elsewhere(&page);
    other.open().await;
    assert_eq!(other.post("/chat/code", json!({})).await.status, StatusCode::OK);
    later(&page, Duration::from_mins(3));
    assert_eq!(page.post("/chat/code", json!({})).await.status, StatusCode::OK);
}

#[tokio::test]
async fn wrong_numbers_slow_down_who_types_them_and_lock_out_nobody() {
    let mut page = Page::with(|settings| settings.proof.free = 100);
    page.open().await;
    let good = page.post("/chat/code", json!({})).await.json()["code"]
        .as_str()
        .unwrap()
        .to_owned();
    for _ in 0..20 {
        let wrong = page.post("/chat/resume", json!({ "code": "1111222233334444" })).await;
        assert_eq!(wrong.problem(), "no-return");
    }
    let refused = page.post("/chat/resume", json!({ "code": "1111222233334444" })).await;
    assert_eq!((refused.status, refused.problem().as_str()), (BUSY, "busy"));
    assert_eq!(refused.headers["retry-after"], "60");
    let other = elsewhere(&page).post("/chat/resume", json!({ "code": good })).await;
    assert_eq!(other.status, StatusCode::OK, "whoever has the right one comes in");
    later(&page, Duration::from_mins(1));
    let slowly = page.post("/chat/resume", json!({ "code": "1111222233334444" })).await;
    assert_eq!(slowly.problem(), "no-return", "one more each minute");
}

#[tokio::test]
async fn right_numbers_never_run_out() {
    let page = Page::with(|settings| settings.proof.free = 100);
    for _ in 0..40 {
        let code = page.server.moves_here("hello");
        assert_eq!(
            page.post("/chat/resume", json!({ "code": code })).await.status,
            StatusCode::OK
        );
    }
}

#[tokio::test(start_paused = true)]
async fn tries_at_the_same_moment_are_all_counted_first() {
    let page = Page::with(|settings| settings.proof.free = 100);
    *page.server.health.lock().unwrap() = Health::Silent;
    let tries = (0..60).map(|_| page.post("/chat/resume", json!({ "code": "1111222233334444" })));
    assert_eq!(refused_of(tries).await, 40);
    assert_eq!(page.server.memory().tried, 20);
}

#[tokio::test]
async fn whoever_opens_many_conversations_stands_behind_others() {
    let mut page = Page::with(|settings| settings.proof.free = 100);
    for _ in 0..12 {
        page.open().await;
    }
    elsewhere(&page).open().await;
    let admitted = |page: &Page| {
        page.server
            .memory()
            .inbound
            .iter()
            .map(|inbound| inbound.admit)
            .collect::<Vec<_>>()
    };
    let all = admitted(&page);
    assert!(
        all[..10].iter().all(|admit| *admit == Admit::Anyone),
        "a dormitory opens ten"
    );
    assert_eq!(all[10..], [Admit::Crowded, Admit::Crowded, Admit::Anyone]);
    let behind = |page: &Page| {
        let memory = page.server.memory();
        let told = memory.talks.iter().map(|talk| memory.behind.contains(&talk.id));
        told.collect::<Vec<_>>()
    };
    let told = behind(&page);
    assert!(
        told[..10].iter().all(|told| *told),
        "so many have come since that the first ten are told as well"
    );
    assert!(!told[12], "from elsewhere");
    later(&page, Duration::from_mins(10));
    page.open().await;
    assert_eq!(admitted(&page).last(), Some(&Admit::Anyone), "and it passes");
}

#[tokio::test]
async fn what_was_closed_as_abuse_makes_the_next_openings_from_there_dearer() {
    let mut page = Page::new();
    page.open().await;
    page.open().await;
    let id = page.server.memory().talks[0].id;
    page.server.memory().misused.push(id);
    assert_eq!(
        page.post("/chat/conversations", json!({})).await.problem(),
        "proof-needed"
    );
    let asked = page.get("/chat/challenge").await.json();
    assert_eq!(asked["parameters"]["data"]["level"], 4, "at once the hardest");
    assert_eq!(
        page.server.memory().behind.len(),
        2,
        "and what was opened from there stands behind others"
    );
    elsewhere(&page).open().await;
    later(&page, Duration::from_mins(30));
    page.open().await;
}

#[tokio::test]
async fn a_crowd_passes_at_the_rate_of_the_crowd() {
    let page = Page::new();
    let opens = async |number: u16| {
        let mut visitor = page.clone();
        let [high, low] = number.to_be_bytes();
        visitor.from = format!("198.51.{high}.{low}:5000").parse().unwrap();
        visitor.post("/chat/conversations", json!({})).await.status.as_u16()
    };
    for number in 0..300 {
        assert_eq!(opens(number).await, 201);
    }
    assert_eq!(opens(300).await, 428);
    later(&page, Duration::from_mins(1));
    for number in 301..600 {
        assert_eq!(opens(number).await, 201, "a minute later three hundred are free again");
    }
}

#[tokio::test]
async fn challenges_have_an_end() {
    let page = Page::with(|settings| settings.proof.cost = 1);
    for _ in 0..60 {
        assert_eq!(page.get("/chat/challenge").await.status, StatusCode::OK);
    }
    let refused = page.get("/chat/challenge").await;
    assert_eq!((refused.status, refused.problem().as_str()), (BUSY, "busy"));
    assert_eq!(elsewhere(&page).get("/chat/challenge").await.status, StatusCode::OK);
    later(&page, Duration::from_secs(1));
    assert_eq!(page.get("/chat/challenge").await.status, StatusCode::OK);
}
