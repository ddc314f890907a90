//! Coming back.

use std::time::Duration;

use axum::http::StatusCode;
use contract::HolderKind;
use serde_json::json;

use crate::asking::Page;
use crate::server::Health;

async fn code(page: &Page) -> String {
    page.post("/chat/code", json!({})).await.json()["code"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_number_gives_the_conversation_back_and_shows_nothing_by_itself() {
    let page = Page::opened().await;
    page.say("what nobody else may read").await;
    let code = code(&page).await;
    assert_eq!(code.len(), 16);
    let mut left_behind = page.listen("?after=3").await;
    left_behind.next().await;

    let mut back = page.clone();
    back.token = None;
    let grouped = format!("{} {} {} {}", &code[..4], &code[4..8], &code[8..12], &code[12..]);
    let resumed = back.post("/chat/resume", json!({ "code": grouped })).await;
    assert_eq!(resumed.status, StatusCode::OK, "{resumed:?}");
    assert_eq!(
        (resumed.json()["seq"].as_u64(), resumed.json()["floor"].as_u64()),
        (Some(3), Some(3))
    );
    back.token = resumed.json()["token"].as_str().map(str::to_owned);

    assert_eq!(
        back.get("/chat/turns?after=0").await.json()["turns"],
        json!([]),
        "nothing until it is asked for"
    );
    let mut stream = back.listen("?after=0").await;
    back.say("here again").await;
    assert_eq!(stream.texts(1).await, ["here again"]);
    let earlier = back.get("/chat/turns?after=0&earlier=1").await.json();
    assert_eq!(earlier["turns"][1]["text"], "what nobody else may read");
    assert_eq!(
        back.listen("?after=0&earlier=1").await.texts(2).await[1],
        "what nobody else may read"
    );

    assert_eq!(page.say("from the old page").await.problem(), "unknown-token");
    assert!(
        left_behind.next().await.is_none(),
        "the page left behind reads nothing more"
    );
}

#[tokio::test]
async fn a_number_of_what_has_ended_opens_it_to_be_read() {
    let page = Page::opened().await;
    page.say("what nobody else may read").await;
    let code = code(&page).await;
    page.server.memory().talks[0].holder = HolderKind::Closed;

    let mut back = page.clone();
    back.token = None;
    let resumed = back.post("/chat/resume", json!({ "code": code })).await.json();
    assert_eq!((&resumed["ended"], &resumed["floor"]), (&json!(true), &json!(3)));
    back.token = resumed["token"].as_str().map(str::to_owned);
    let earlier = back.get("/chat/turns?after=0&earlier=1").await.json();
    assert_eq!(earlier["turns"][1]["text"], "what nobody else may read");
    assert_eq!(earlier["holder"], json!({ "state": "closed" }));
}

#[tokio::test]
async fn the_short_number_of_a_messenger_goes_the_same_way_in_any_digits() {
    let number = |number: &str, zero: char| -> String {
        let other = |digit: char| char::from_u32(u32::from(zero) + digit.to_digit(10).unwrap()).unwrap();
        number.chars().map(other).collect()
    };
    for zero in ['0', '\u{ff10}', '\u{6f0}', '\u{e50}'] {
        let mut page = Page::new();
        let code = number(&page.server.moves_here("what the phone shows no more"), zero);
        let (first, second) = code.split_at(code.len() / 2);
        let answer = page
            .post("/chat/resume", json!({ "code": format!(" {first} {second}") }))
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
        assert_eq!(
            answer.json()["floor"],
            1,
            "what was said before is shown only when asked for"
        );
        page.token = answer.json()["token"].as_str().map(str::to_owned);
        assert_eq!(page.say("here now").await.status, StatusCode::OK);
        let again = page.post("/chat/resume", json!({ "code": code })).await;
        assert_eq!(again.problem(), "no-return", "it works once");
    }
}

#[tokio::test]
async fn when_too_many_numbers_were_tried_the_page_is_told_how_long_to_wait() {
    let page = Page::new();
    let code = page.server.moves_here("hello");
    *page.server.health.lock().unwrap() = Health::Busy(Duration::from_secs(40));
    let answer = page.post("/chat/resume", json!({ "code": code })).await;
    assert_eq!(
        (answer.status, answer.problem().as_str()),
        (StatusCode::TOO_MANY_REQUESTS, "busy")
    );
    assert_eq!(answer.headers["retry-after"], "40");
    *page.server.health.lock().unwrap() = Health::Well;
    let answer = page.post("/chat/resume", json!({ "code": code })).await;
    assert_eq!(answer.status, StatusCode::OK, "the number is as good as before");
}

#[tokio::test]
async fn wrong_and_unknown_numbers_are_one() {
    let page = Page::opened().await;
    let good = code(&page).await;
    let mut answers = Vec::new();
    for wrong in [
        "9999999999999999",
        "99999999",
        "1",
        "1234567",
        "123456789",
        "not a number",
        &good[..15],
    ] {
        let answer = page.post("/chat/resume", json!({ "code": wrong })).await;
        assert_eq!(
            (answer.status, answer.problem().as_str()),
            (StatusCode::NOT_FOUND, "no-return"),
            "{wrong}"
        );
        answers.push(answer.text);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_reload_finds_everything_once() {
    let page = Page::opened().await;
    page.say("hello").await;
    let ticket = page.post("/chat/ticket", json!({})).await.json()["ticket"].clone();
    let mut reloaded = page.clone();
    reloaded.token = None;
    let answer = reloaded.post("/chat/resume", json!({ "ticket": ticket })).await;
    assert_eq!(answer.json()["floor"], 0);
    reloaded.token = answer.json()["token"].as_str().map(str::to_owned);
    assert_eq!(reloaded.listen("").await.texts(3).await, ["Hello.", "hello", "hello?"]);
    assert_eq!(
        page.post("/chat/resume", json!({ "ticket": ticket })).await.problem(),
        "no-return",
        "it works once"
    );
}

#[tokio::test]
async fn one_way_back_at_a_time() {
    let page = Page::opened().await;
    for body in [json!({}), json!({ "code": "1", "ticket": "2" }), json!({ "code": 7 })] {
        assert_eq!(
            page.post("/chat/resume", body.clone()).await.problem(),
            "malformed",
            "{body}"
        );
    }
    assert_eq!(
        page.post("/chat/resume", json!({ "ticket": "t".repeat(5_000) }))
            .await
            .problem(),
        "no-return"
    );
}
