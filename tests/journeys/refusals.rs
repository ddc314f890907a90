//! Bad input gets a clear error and changes nothing.

use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use crate::stage::{Stage, Visitor, body, uuid};

/// What a refusal must be: this status, a sentence, and a conversation as it was.
async fn refused(visitor: &mut Visitor, wish: Value, status: StatusCode) {
    let before = visitor.turns().await;
    let answer = visitor.post("/chat/turns", wish.clone()).await;
    let (got, shown) = (answer.status(), body(answer).await);
    let short: String = wish.to_string().chars().take(80).collect();
    assert_eq!(got, status, "{short} -> {shown}");
    assert!(
        shown["title"].as_str().is_some_and(|title| !title.is_empty()),
        "a sentence says what is wrong: {shown}"
    );
    assert_eq!(visitor.turns().await, before, "{short} changed nothing");
}

#[tokio::test]
async fn bad_turns_are_refused_and_change_nothing() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 비자 질문이 있어요").await;
    refused(
        &mut visitor,
        json!({ "id": uuid(), "text": "가".repeat(8_001) }),
        StatusCode::UNPROCESSABLE_ENTITY,
    )
    .await;
    refused(
        &mut visitor,
        json!({ "id": uuid(), "text": "x".repeat(200_000) }),
        StatusCode::PAYLOAD_TOO_LARGE,
    )
    .await;
    refused(
        &mut visitor,
        json!({ "id": uuid(), "text": " \n " }),
        StatusCode::UNPROCESSABLE_ENTITY,
    )
    .await;
    refused(
        &mut visitor,
        json!({ "id": "no uuid", "text": "네" }),
        StatusCode::BAD_REQUEST,
    )
    .await;
    refused(&mut visitor, json!({ "id": uuid() }), StatusCode::BAD_REQUEST).await;
    stage.shut().await;
}

#[tokio::test]
async fn broken_bytes_are_refused() {
    let stage = Stage::new().await;
    let visitor = stage.visitor("ko").await;
    let origin = format!("http://{}", stage.config.listen);
    for bytes in [
        &b"{\"id\": "[..],
        b"\xff\xfe\x00",
        b"{\"text\": \"\xc3\x28\"}",
        b"[]",
        b"",
    ] {
        let post = Client::new()
            .post(format!("{origin}/chat/turns"))
            .header("origin", &origin);
        let post = post
            .bearer_auth(&visitor.token)
            .header("content-type", "application/json")
            .body(bytes.to_vec());
        let answer = post.send().await.expect("the server answers");
        assert!(answer.status().is_client_error(), "{bytes:?} -> {}", answer.status());
        assert!(
            answer.headers()["content-type"]
                .to_str()
                .is_ok_and(|kind| kind.contains("problem+json"))
        );
    }
    stage.shut().await;
}

#[tokio::test]
async fn a_token_that_nobody_has_opens_nothing() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.token = String::from("A").repeat(43);
    let answer = visitor
        .post("/chat/turns", json!({ "id": uuid(), "text": "안녕하세요" }))
        .await;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    stage.shut().await;
}

#[tokio::test]
async fn a_repeated_id_is_taken_once() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    let id = uuid();
    let first = body(
        visitor
            .post("/chat/turns", json!({ "id": id, "text": "비자 질문이 있어요" }))
            .await,
    )
    .await;
    let before = visitor.turns().await;
    let again = body(
        visitor
            .post("/chat/turns", json!({ "id": id, "text": "비자 질문이 있어요" }))
            .await,
    )
    .await;
    assert_eq!((&again["seq"], &again["duplicate"]), (&first["seq"], &json!(true)));
    assert_eq!(visitor.turns().await, before);
    stage.shut().await;
}

#[tokio::test]
async fn a_button_of_a_passed_question_says_so_and_asks_the_present_one() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 반갑습니다").await;
    let turns = visitor.turns().await;
    let asking = turns.iter().find(|turn| turn["prompt"].is_u64()).expect("a question");
    let value = |index: usize| asking["choices"][index]["value"].clone();
    let hit = |index| json!({ "id": uuid(), "choice": { "prompt": asking["prompt"], "value": value(index) } });
    visitor
        .picks(asking["choices"][0]["label"].as_str().expect("a label"))
        .await;
    let answered = visitor.turns().await.len();
    let again = body(visitor.post("/chat/turns", hit(0)).await).await;
    assert_eq!(
        again["duplicate"],
        json!(true),
        "the same button, hit twice, is one answer"
    );
    assert_eq!(visitor.turns().await.len(), answered);
    assert_eq!(visitor.post("/chat/turns", hit(1)).await.status(), StatusCode::OK);
    let turns = visitor.turns().await;
    let last_two: Vec<&str> = turns
        .iter()
        .rev()
        .take(2)
        .filter_map(|turn| turn["text"].as_str())
        .collect();
    assert_eq!(last_two[1], "그 질문은 이미 지나갔어요. 지금 질문은 이거예요.");
    assert!(
        turns.last().is_some_and(|turn| turn["prompt"].is_u64()),
        "the present question stands there again"
    );
    stage.shut().await;
}

#[tokio::test]
async fn a_conversation_that_was_left_is_closed_for_good() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 반갑습니다").await;
    let left = visitor.post("/chat/leave", json!({ "token": visitor.token })).await;
    assert!(left.status().is_success());
    let answer = visitor
        .post("/chat/turns", json!({ "id": uuid(), "text": "아직 있어요?" }))
        .await;
    assert_eq!(answer.status(), StatusCode::GONE);
    stage.shut().await;
}
