//! How a visitor leaves, and comes back.

use contract::Moment;
use reqwest::StatusCode;
use serde_json::json;

use crate::stage::{AFTERNOON, Stage, Visitor, body};

#[tokio::test]
async fn a_message_left_at_night_is_answered_in_the_morning() {
    let night = Moment(AFTERNOON.0 + (9 * 60 + 30) * 60_000);
    let stage = Stage::at(
        night,
        std::sync::Arc::new(tempfile::tempdir().expect("a temporary folder")),
    )
    .await;
    let mut visitor = stage.visitor("ne").await;
    visitor.says("नमस्ते, मलाई मद्दत चाहिन्छ").await;
    visitor.picks("सन्देश छोड्ने").await;
    visitor.says("मेरो तलब आएको छैन").await;
    let code = number(&visitor).await;
    assert_eq!(
        code.chars().filter(char::is_ascii_digit).count(),
        16,
        "a code looks like any long number"
    );
    let left = visitor.post("/chat/leave", json!({ "token": visitor.token })).await;
    assert!(left.status().is_success());

    stage.later(10 * 3_600);
    let minji = stage.counselor("Minji", &["ne", "ko"]).await;
    let queue = minji.queue().await;
    let id = queue[0]["id"].as_str().expect("an id").to_owned();
    minji.claims(&id).await;
    minji.replies(&id, "हामीले तपाईंको सन्देश पायौं").await;

    let mut back = stage.visitor("ne").await;
    let resumed = body(back.post("/chat/resume", json!({ "code": code })).await).await;
    resumed["token"].as_str().expect("a token").clone_into(&mut back.token);
    assert_eq!(
        back.turns_unasked().await.len(),
        0,
        "nothing said before is shown by itself"
    );
    let all = back.turns().await;
    assert!(
        all.iter().any(|turn| turn["text"] == "हामीले तपाईंको सन्देश पायौं"),
        "the answer is there when asked for"
    );
    let old = visitor
        .post("/chat/turns", json!({ "id": crate::stage::uuid(), "text": "x y" }))
        .await;
    assert_eq!(
        old.status(),
        StatusCode::UNAUTHORIZED,
        "the old page is nobody's any more"
    );
    stage.shut().await;
}

#[tokio::test]
async fn an_answer_is_read_with_the_number_also_after_the_counselor_has_closed() {
    let night = Moment(AFTERNOON.0 + (9 * 60 + 30) * 60_000);
    let folder = std::sync::Arc::new(tempfile::tempdir().expect("a temporary folder"));
    let stage = Stage::at(night, folder).await;
    let mut visitor = stage.visitor("ne").await;
    visitor.says("नमस्ते, मलाई मद्दत चाहिन्छ").await;
    visitor.picks("सन्देश छोड्ने").await;
    visitor.says("मेरो तलब आएको छैन").await;
    let code = number(&visitor).await;

    stage.later(10 * 3_600);
    let minji = stage.counselor("Minji", &["ne", "ko"]).await;
    let id = minji.queue().await[0]["id"].as_str().expect("an id").to_owned();
    minji.claims(&id).await;
    minji.replies(&id, "हामीले तपाईंको सन्देश पायौं").await;
    let closed = minji
        .post(&format!("conversations/{id}/close"), json!({ "outcome": "informed" }))
        .await;
    assert!(closed.status().is_success(), "{closed:?}");

    let mut back = stage.stranger();
    let last = if code.ends_with('0') { '1' } else { '0' };
    let wrong = format!("{}{last}", &code[..15]);
    let refused = back.post("/chat/resume", json!({ "code": wrong })).await;
    assert_eq!(
        refused.status(),
        StatusCode::NOT_FOUND,
        "a guesser does not learn that there is one"
    );
    let resumed = back.post("/chat/resume", json!({ "code": code })).await;
    assert_eq!(resumed.status(), StatusCode::OK);
    let resumed = body(resumed).await;
    assert_eq!(resumed["ended"], true);
    resumed["token"].as_str().expect("a token").clone_into(&mut back.token);
    assert_eq!(back.looks().await, StatusCode::GONE, "nothing is shown by itself");
    let all = back.turns().await;
    for words in ["मेरो तलब आएको छैन", "हामीले तपाईंको सन्देश पायौं"]
    {
        assert!(
            all.iter().any(|turn| turn["text"] == words),
            "`{words}` is read: {all:?}"
        );
    }

    let wish = json!({ "id": crate::stage::uuid(), "text": "धन्यवाद" });
    assert_eq!(back.post("/chat/turns", wish).await.status(), StatusCode::GONE);
    assert_eq!(back.post("/chat/code", json!({})).await.status(), StatusCode::GONE);
    assert_eq!(back.turns().await, all, "nothing is written into it");
    let again = stage.stranger().post("/chat/resume", json!({ "code": code })).await;
    assert_eq!(again.status(), StatusCode::NOT_FOUND, "a number works once");
    assert!(back.post("/chat/erase", json!({})).await.status().is_success());
    assert_eq!(back.reads_earlier().await, StatusCode::GONE, "what is erased is gone");
    stage.shut().await;
}

/// A number to come back with.
async fn number(visitor: &Visitor) -> String {
    body(visitor.post("/chat/code", json!({})).await).await["code"]
        .as_str()
        .expect("a code")
        .to_owned()
}

#[tokio::test]
async fn a_wrong_code_and_an_unknown_one_look_the_same() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 비자를 연장하고 싶어요").await;
    let code = number(&visitor).await;
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let last = if digits.ends_with('0') { '1' } else { '0' };
    let wrong = format!("{}{last}", &digits[..15]);
    let first = if digits.starts_with('0') { '1' } else { '0' };
    let unknown = format!("{first}{}", &digits[1..]);
    let mut answers = Vec::new();
    for guess in [&wrong, &unknown, &String::from("12")] {
        let answer = visitor.post("/chat/resume", json!({ "code": guess })).await;
        answers.push((answer.status(), body(answer).await));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0].0, StatusCode::NOT_FOUND);
    for _ in 0..15 {
        // So that the page asks for no computation: that wall stands before this one.
        stage.later(120);
        let again = visitor.post("/chat/resume", json!({ "code": wrong })).await;
        assert_eq!(again.status(), StatusCode::NOT_FOUND);
    }
    stage.later(120);
    let opened = visitor.post("/chat/resume", json!({ "code": digits })).await;
    assert_eq!(
        opened.status(),
        StatusCode::OK,
        "whoever types wrong secrets locks out nobody who has the right one"
    );
    stage.shut().await;
}

#[tokio::test]
async fn a_ticket_takes_a_reloaded_page_back_once() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("안녕하세요, 비자를 연장하고 싶어요").await;
    let before = visitor.turns().await;
    let code = number(&visitor).await;
    let ticket = body(visitor.post("/chat/ticket", json!({})).await).await["ticket"]
        .as_str()
        .expect("a ticket")
        .to_owned();
    let resumed = body(visitor.post("/chat/resume", json!({ "ticket": ticket })).await).await;
    resumed["token"]
        .as_str()
        .expect("a token")
        .clone_into(&mut visitor.token);
    assert_eq!(visitor.turns_unasked().await, before, "the page has all of it again");
    let again = visitor.post("/chat/resume", json!({ "ticket": ticket })).await;
    assert_eq!(again.status(), StatusCode::NOT_FOUND);

    let next = body(visitor.post("/chat/ticket", json!({})).await).await["ticket"].clone();
    let by_number = visitor.post("/chat/resume", json!({ "code": code })).await;
    assert_eq!(
        by_number.status(),
        StatusCode::OK,
        "a reload voids no number that was written down"
    );
    let by_ticket = visitor.post("/chat/resume", json!({ "ticket": next })).await;
    assert_eq!(
        by_ticket.status(),
        StatusCode::NOT_FOUND,
        "the number voids every other way back"
    );
    stage.shut().await;
}

#[tokio::test]
async fn what_is_erased_is_gone_for_the_desk_as_well() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi"]).await;
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    visitor.says("gặp người").await;
    let id = minji.queue().await[0]["id"].as_str().expect("an id").to_owned();
    minji.claims(&id).await;
    assert!(visitor.post("/chat/erase", json!({})).await.status().is_success());
    assert!(minji.queue().await.is_empty());
    let view = minji.get(&format!("conversations/{id}")).await;
    assert!(!view.to_string().contains("gia hạn"), "{view}");
    stage.shut().await;
}

#[tokio::test]
async fn an_opening_whose_answer_was_lost_is_opened_again_and_voids_the_first() {
    let stage = Stage::new().await;
    let visitor = stage.visitor("ko").await;
    let id = crate::stage::uuid();
    let first = body(visitor.post("/chat/conversations", json!({ "id": id })).await).await;
    let second = body(visitor.post("/chat/conversations", json!({ "id": id })).await).await;
    let mut back = stage.visitor("ko").await;
    first["token"].as_str().expect("a token").clone_into(&mut back.token);
    let refused = back
        .post(
            "/chat/turns",
            json!({ "id": crate::stage::uuid(), "text": "안녕하세요" }),
        )
        .await;
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    second["token"].as_str().expect("a token").clone_into(&mut back.token);
    back.says("안녕하세요").await;
    stage.shut().await;
}
