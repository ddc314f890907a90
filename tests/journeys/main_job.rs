//! The main job as transcripts: what a visitor reads, what the desk sees.

use contract::Moment;
use insta::assert_snapshot;
use serde_json::json;

use crate::stage::{AFTERNOON, Stage};

#[tokio::test]
async fn a_visa_question_in_vietnamese_is_led_to_its_answer() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("en-US,en;q=0.9").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    assert_snapshot!(visitor.transcript().await);
    stage.shut().await;
}

#[tokio::test]
async fn a_person_is_asked_for_and_answers() {
    let stage = Stage::new().await;
    let counselor = stage.counselor("Minji", &["ko", "vi"]).await;
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    visitor.says("gặp người").await;
    stage.later(90);
    let queue = counselor.queue().await;
    assert_eq!(queue.len(), 1);
    let row = &queue[0];
    assert_eq!(
        (&row["language"]["tag"], &row["topic"], &row["risk"]),
        (&json!("vi"), &json!("비자와 체류"), &json!("L0"))
    );
    assert!(
        row["waited"]
            .as_u64()
            .is_some_and(|seconds| (90..200).contains(&seconds)),
        "{row}"
    );
    assert!(
        !row.to_string().contains("gia hạn"),
        "the queue shows no word of the text"
    );
    let id = row["id"].as_str().expect("an id").to_owned();
    counselor.claims(&id).await;
    let view = counselor.get(&format!("conversations/{id}")).await;
    assert!(
        view.to_string().contains("Xin chào, tôi muốn gia hạn visa F-6"),
        "the whole transcript is there"
    );
    counselor.replies(&id, "Chào bạn, tôi là Minji.").await;
    visitor.says("Cảm ơn bạn").await;
    let released = counselor.post(&format!("conversations/{id}/release"), json!({})).await;
    assert!(released.status().is_success());
    assert_snapshot!(visitor.transcript().await);
    stage.shut().await;
}

#[tokio::test]
async fn danger_comes_first() {
    let stage = Stage::new().await;
    let counselor = stage.counselor("Minji", &["ko", "vi"]).await;
    let mut earlier = stage.visitor("vi").await;
    earlier.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    earlier.says("gặp người").await;
    stage.later(600);
    let mut visitor = stage.visitor("ko").await;
    visitor.says("스토킹을 당하고 있어요. 지금 집 앞에 와 있어요").await;
    let turns = visitor.turns().await;
    let answer = turns
        .iter()
        .find(|turn| turn["author"] != "visitor")
        .expect("an answer");
    assert_eq!(
        answer["card"]["contacts"][0]["number"], "112",
        "the card stands before every word: {answer}"
    );
    assert!(
        answer["choices"].as_array().is_none_or(Vec::is_empty),
        "no question comes with it"
    );
    let queue = counselor.queue().await;
    assert_eq!(
        (&queue[0]["risk"], &queue[0]["topic"]),
        (&json!("L3"), &json!("지금 위험")),
        "it stands in front of {queue:?}"
    );
    assert_snapshot!(visitor.transcript().await);
    stage.shut().await;
}

#[tokio::test]
async fn nobody_is_there_at_half_past_eleven() {
    let night = Moment(AFTERNOON.0 + (9 * 60 + 30) * 60_000);
    let stage = Stage::at(
        night,
        std::sync::Arc::new(tempfile::tempdir().expect("a temporary folder")),
    )
    .await;
    let mut visitor = stage.visitor("ne").await;
    visitor.says("नमस्ते, मलाई मद्दत चाहिन्छ").await;
    assert_snapshot!(visitor.transcript().await);
    stage.shut().await;
}

#[tokio::test]
async fn a_conversation_outlives_the_server() {
    let stage = Stage::new().await;
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    let before = visitor.transcript().await;
    let token = visitor.token.clone();
    let stage = stage.again().await;
    let mut visitor = stage.visitor("vi").await;
    visitor.token = token;
    assert_eq!(visitor.transcript().await, before, "everything stands where it stood");
    visitor.says("gặp người").await;
    stage.shut().await;
}
