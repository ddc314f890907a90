//! The visitor says something.

use axum::http::{Method, StatusCode};
use contract::{Body, Locale, Seq, TEXT_LIMIT};
use serde_json::{Value, json};

use crate::asking::{Page, fresh_id};

#[tokio::test]
async fn a_turn_is_taken_once() {
    let page = Page::opened().await;
    let turn = json!({ "id": fresh_id(), "text": "Xin chào, tôi muốn gia hạn visa F-6" });
    assert_eq!(
        page.post("/chat/turns", turn.clone()).await.json(),
        json!({ "seq": 2, "duplicate": false })
    );
    assert_eq!(
        page.post("/chat/turns", turn).await.json(),
        json!({ "seq": 2, "duplicate": true })
    );
    let turns = page.get("/chat/turns?after=1").await.json();
    let texts: Vec<&Value> = turns["turns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|turn| &turn["text"])
        .collect();
    assert_eq!(
        texts,
        [
            "Xin chào, tôi muốn gia hạn visa F-6",
            "Xin chào, tôi muốn gia hạn visa F-6?"
        ]
    );
}

#[tokio::test]
async fn an_id_of_one_visitor_means_nothing_to_another() {
    let page = Page::opened().await;
    let turn = json!({ "id": fresh_id(), "text": "mine" });
    page.post("/chat/turns", turn.clone()).await;
    let mut other = page.clone();
    other.open().await;
    let answer = other.post("/chat/turns", turn).await;
    assert_eq!(answer.json()["duplicate"], false, "{answer:?}");
}

#[tokio::test]
async fn a_button_that_was_hit_twice_is_one_answer() {
    let page = Page::opened().await;
    page.say("hello").await;
    let hit = async || {
        let choice = json!({ "id": fresh_id(), "choice": { "prompt": 3, "value": "yes" } });
        page.post("/chat/turns", choice).await.json()
    };
    let (first, second) = (hit().await, hit().await);
    assert_eq!(
        (&first["duplicate"], &second["duplicate"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(first["seq"], second["seq"]);
}

#[tokio::test]
async fn a_choice_names_its_question_and_a_language_is_picked_midway() {
    let page = Page::opened().await;
    page.say("hello").await;
    let answer = page
        .post(
            "/chat/turns",
            json!({ "id": fresh_id(), "choice": { "prompt": 3, "value": "yes" } }),
        )
        .await;
    assert_eq!(answer.json()["seq"], 4);
    let stale = json!({ "id": fresh_id(), "choice": { "prompt": 1, "value": "yes" } });
    assert_eq!(page.post("/chat/turns", stale).await.problem(), "invalid");
    page.post("/chat/turns", json!({ "id": fresh_id(), "locale": "ru" }))
        .await;
    let memory = page.server.memory();
    let bodies: Vec<&Body> = memory.inbound.iter().map(|inbound| &inbound.body).skip(2).collect();
    assert_eq!(
        *bodies[0],
        Body::Choice {
            prompt: Seq(3),
            value: "yes".to_owned()
        }
    );
    assert_eq!(
        *bodies[2],
        Body::Open {
            locale: Locale::parse("ru")
        }
    );
}

#[tokio::test]
async fn bad_turns_get_a_clear_answer_and_write_nothing() {
    let page = Page::opened().await;
    let long = "해".repeat(TEXT_LIMIT + 1);
    let id = fresh_id();
    for (body, status, problem) in [
        (json!({ "id": id, "text": "" }).to_string(), 422, "invalid"),
        (json!({ "id": id, "text": " \n\u{202e} " }).to_string(), 422, "invalid"),
        (json!({ "id": id, "text": long }).to_string(), 422, "invalid"),
        (
            json!({ "id": id, "text": "x".repeat(40_000) }).to_string(),
            413,
            "too-large",
        ),
        (json!({ "id": id }).to_string(), 400, "malformed"),
        (
            json!({ "id": id, "text": "a", "locale": "ko" }).to_string(),
            400,
            "malformed",
        ),
        (json!({ "text": "a" }).to_string(), 400, "malformed"),
        (json!({ "id": "nonsense", "text": "a" }).to_string(), 400, "malformed"),
        (
            json!({ "id": id, "text": "a", "author": "counselor" }).to_string(),
            400,
            "malformed",
        ),
        (
            json!({ "id": id, "choice": { "prompt": 1, "value": "x".repeat(300) } }).to_string(),
            422,
            "invalid",
        ),
        (
            json!({ "id": id, "choice": { "prompt": -1, "value": "x" } }).to_string(),
            400,
            "malformed",
        ),
        ("{\"id\":".to_owned(), 400, "malformed"),
    ] {
        let answer = page
            .send(
                Method::POST,
                "/chat/turns",
                &[("content-type", "application/json")],
                body.clone(),
            )
            .await;
        assert_eq!(
            (answer.status.as_u16(), answer.problem().as_str()),
            (status, problem),
            "{}",
            &body[..body.len().min(90)]
        );
    }
    let not_utf8 = [b"{\"id\":\"".as_slice(), b"\xf0\x28\x8c\x28", b"\"}"].concat();
    let answer = page
        .send(
            Method::POST,
            "/chat/turns",
            &[("content-type", "application/json")],
            not_utf8,
        )
        .await;
    assert_eq!(answer.problem(), "malformed");
    assert_eq!(
        page.server.memory().talks[0].messages.len(),
        1,
        "only the greeting stands there"
    );
}

#[tokio::test]
async fn half_an_emoji_costs_nobody_their_words() {
    let page = Page::opened().await;
    for cut in [&br"\ud83d"[..], br"\uDC00", b"\xff"] {
        let id = fresh_id();
        let parts = [br#"{"id":""#, id.as_bytes(), br#"","text":"help "#, cut, br#""}"#];
        let json = [("content-type", "application/json")];
        let taken = page.send(Method::POST, "/chat/turns", &json, parts.concat()).await;
        assert_eq!(taken.status, StatusCode::OK, "{taken:?}");
    }
    let turns = page.get("/chat/turns?after=1").await.json();
    let said = turns["turns"].as_array().unwrap().iter().map(|turn| &turn["text"]);
    assert_eq!(said.filter(|text| **text == "help \u{fffd}").count(), 3, "{turns}");
}

#[tokio::test]
async fn the_longest_korean_text_comes_through() {
    let page = Page::opened().await;
    assert_eq!(page.say(&"해".repeat(TEXT_LIMIT)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn direction_marks_and_controls_never_reach_the_server() {
    let page = Page::opened().await;
    page.say("a\u{202e}b\u{2066}c\u{0}d\r\ne").await;
    let Body::Text(text) = page.server.memory().inbound.last().unwrap().body.clone() else {
        panic!("a text")
    };
    assert_eq!(text.expose(), "abcd\ne");
}

#[tokio::test]
async fn only_a_known_token_speaks() {
    let mut page = Page::opened().await;
    let known = page.token.take();
    for token in [None, Some("x"), Some("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")] {
        page.token = token.map(str::to_owned);
        for path in [
            "/chat/turns",
            "/chat/code",
            "/chat/ticket",
            "/chat/erase",
            "/chat/typing",
        ] {
            let answer = page.post(path, json!({ "id": fresh_id(), "text": "hello" })).await;
            assert!([401, 404].contains(&answer.status.as_u16()), "{path} {answer:?}");
            assert_eq!(answer.problem(), "unknown-token", "{path}");
            assert_eq!(answer.headers["www-authenticate"], "Bearer");
        }
        for path in ["/chat/turns", "/chat/events"] {
            assert_eq!(page.get(path).await.problem(), "unknown-token", "{path}");
        }
    }
    page.token = known;
    let url = format!("/chat/turns?token={}", page.token.clone().unwrap());
    page.token = None;
    assert_eq!(
        page.get(&url).await.problem(),
        "unknown-token",
        "an address carries no token"
    );
}

#[tokio::test]
async fn a_counselor_is_told_that_the_visitor_writes() {
    let page = Page::opened().await;
    assert_eq!(
        page.post("/chat/typing", json!({})).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(page.server.memory().talks[0].typed, 1);
}
