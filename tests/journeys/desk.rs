//! The desk: one holder at a time, and nobody forgotten.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::stage::{Stage, Visitor, body, uuid};

async fn waiting(stage: &Stage, words: &str) -> Visitor {
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa F-6").await;
    visitor.says(words).await;
    visitor
}

fn id(row: &Value) -> String {
    row["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn of_two_who_claim_at_once_one_has_it_and_the_other_is_told_who() {
    let stage = Stage::new().await;
    let (minji, sora) = (
        stage.counselor("Minji", &["vi"]).await,
        stage.counselor("Sora", &["vi"]).await,
    );
    let mut visitor = waiting(&stage, "gặp người").await;
    let id = id(&minji.queue().await[0]);
    let path = format!("conversations/{id}/claim");
    let (first, second) = tokio::join!(minji.post(&path, json!({})), sora.post(&path, json!({})));
    let (won, lost) = if first.status().is_success() {
        ("Minji", second)
    } else {
        ("Sora", first)
    };
    assert_eq!(lost.status(), StatusCode::CONFLICT);
    let told = body(lost).await;
    assert!(
        told.to_string().contains(won),
        "the other is told that {won} has it: {told}"
    );
    let joined = visitor
        .turns()
        .await
        .iter()
        .filter(|turn| turn["author"] == "system")
        .count();
    assert_eq!(joined, 1, "the visitor is greeted once");
    stage.shut().await;
}

#[tokio::test]
async fn only_the_holder_reads_and_writes() {
    let stage = Stage::new().await;
    let (minji, sora) = (
        stage.counselor("Minji", &["vi"]).await,
        stage.counselor("Sora", &["vi"]).await,
    );
    let mut visitor = waiting(&stage, "gặp người").await;
    let id = id(&minji.queue().await[0]);
    let unread = minji.get(&format!("conversations/{id}")).await;
    assert!(
        !unread.to_string().contains("gia hạn"),
        "nothing is read before the claim: {unread}"
    );
    minji.claims(&id).await;
    let before = visitor.turns().await;
    for (path, wish) in [
        ("reply", json!({ "id": uuid(), "text": "xin chào" })),
        ("release", json!({})),
        ("requeue", json!({})),
        ("close", json!({ "outcome": "helped" })),
    ] {
        let answer = sora.post(&format!("conversations/{id}/{path}"), wish).await;
        assert!(answer.status().is_client_error(), "{path} -> {}", answer.status());
    }
    assert!(
        !sora
            .get(&format!("conversations/{id}"))
            .await
            .to_string()
            .contains("gia hạn")
    );
    assert_eq!(visitor.turns().await, before, "nothing of it reached the visitor");
    stage.shut().await;
}

#[tokio::test]
async fn a_reply_that_is_sent_again_is_taken_once() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi"]).await;
    let mut visitor = waiting(&stage, "gặp người").await;
    let id = id(&minji.queue().await[0]);
    minji.claims(&id).await;
    let wish = json!({ "id": uuid(), "text": "Chào bạn" });
    let path = format!("conversations/{id}/reply");
    let first = body(minji.post(&path, wish.clone()).await).await;
    let again = body(minji.post(&path, wish).await).await;
    assert_eq!(first["seq"], again["seq"]);
    let replies = visitor
        .turns()
        .await
        .iter()
        .filter(|turn| turn["author"] == "counselor")
        .count();
    assert_eq!(replies, 1);
    stage.shut().await;
}

#[tokio::test]
async fn nobody_has_more_conversations_than_one_person_can_carry() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi", "ko"]).await;
    let mut visitors = Vec::new();
    for _ in 0..3 {
        visitors.push(waiting(&stage, "gặp người").await);
    }
    let rows = minji.queue().await;
    minji.claims(&id(&rows[0])).await;
    minji.claims(&id(&rows[1])).await;
    let third = minji
        .post(&format!("conversations/{}/claim", id(&rows[2])), json!({}))
        .await;
    assert_eq!(third.status(), StatusCode::CONFLICT);
    assert_eq!(body(third).await["most"], 2, "the desk is told how many that is");
    stage.shut().await;
}

#[tokio::test]
async fn two_claims_at_once_do_not_share_the_last_place() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi"]).await;
    let mut visitors = Vec::new();
    for _ in 0..4 {
        visitors.push(waiting(&stage, "gặp người").await);
    }
    let rows = minji.queue().await;
    let claim = |row: &Value| format!("conversations/{}/claim", id(row));
    let (a, b, c, d) = (claim(&rows[0]), claim(&rows[1]), claim(&rows[2]), claim(&rows[3]));
    let all = tokio::join!(
        minji.post(&a, json!({})),
        minji.post(&b, json!({})),
        minji.post(&c, json!({})),
        minji.post(&d, json!({}))
    );
    let won = [all.0, all.1, all.2, all.3]
        .iter()
        .filter(|answer| answer.status().is_success())
        .count();
    assert_eq!(won, 2, "two are as many as one person has");
    stage.shut().await;
}

#[tokio::test]
async fn a_counselor_who_is_gone_gives_the_conversation_back_with_its_place() {
    let stage = Stage::new().await;
    let (minji, sora) = (
        stage.counselor("Minji", &["vi"]).await,
        stage.counselor("Sora", &["vi"]).await,
    );
    let mut visitor = waiting(&stage, "gặp người").await;
    stage.later(30);
    let id = id(&minji.queue().await[0]);
    minji.claims(&id).await;
    stage.passes(60).await;
    sora.is_here().await;
    let row = sora.until(|queue| {
        queue
            .iter()
            .find(|row| row["id"] == id.as_str() && row["holder"] == "waiting")
            .cloned()
    });
    let row = row.await;
    assert!(
        row["waited"].as_u64().is_some_and(|seconds| seconds >= 90),
        "the wait counts from the beginning: {row}"
    );
    let turns = visitor.turns().await;
    assert_eq!(
        turns.last().expect("turns")["author"],
        "system",
        "the visitor is told: {turns:?}"
    );
    stage.shut().await;
}

#[tokio::test]
async fn danger_is_noticed_while_a_counselor_has_the_conversation() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi", "ko"]).await;
    let mut visitor = waiting(&stage, "gặp người").await;
    let id = id(&minji.queue().await[0]);
    minji.claims(&id).await;
    visitor.says("지금 집 앞에 스토커가 와 있어요").await;
    let turns = visitor.turns().await;
    let card = turns.last().expect("turns");
    assert_eq!(
        (&card["author"], &card["card"]["contacts"][0]["number"]),
        (&json!("system"), &json!("112")),
        "{card}"
    );
    assert_eq!(minji.queue().await[0]["risk"], "L3");
    visitor.says("지금 집 앞에 스토커가 와 있어요").await;
    let cards = visitor
        .turns()
        .await
        .iter()
        .filter(|turn| turn["card"].is_object())
        .count();
    assert_eq!(cards, 1, "the card is shown once in ten minutes");
    stage.shut().await;
}

#[tokio::test]
async fn only_a_person_lowers_the_risk_and_says_why() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["ko"]).await;
    let mut visitor = stage.visitor("ko").await;
    visitor.says("스토킹을 당하고 있어요. 지금 집 앞에 와 있어요").await;
    let id = id(&minji.queue().await[0]);
    minji.claims(&id).await;
    visitor.says("이제 괜찮아요, 갔어요. 아까는 아니었나 봐요").await;
    assert_eq!(minji.queue().await[0]["risk"], "L3", "words do not lower it");
    let path = format!("conversations/{id}/risk");
    let bare = minji.post(&path, json!({ "level": "L1", "reason": " " })).await;
    assert!(bare.status().is_client_error(), "a lower risk takes a reason");
    let judged = minji
        .post(&path, json!({ "level": "L1", "reason": "혼자 있고 문이 잠겨 있음" }))
        .await;
    assert!(judged.status().is_success(), "{:?}", judged.text().await);
    assert_eq!(minji.queue().await[0]["risk"], "L1");
    stage.shut().await;
}

#[tokio::test]
async fn what_is_asked_of_a_victim_is_not_kept_beside_the_violence() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["vi", "ko"]).await;
    let mut visitor = stage.visitor("vi").await;
    visitor.says("Xin chào, tôi muốn gia hạn visa").await;
    visitor.picks("F-6 kết hôn").await;
    visitor.says("스토킹을 당하고 있어요. 지금 집 앞에 와 있어요").await;
    let id = id(&minji.queue().await[0]);
    minji.claims(&id).await;
    let view = minji.get(&format!("conversations/{id}")).await;
    assert_eq!(view["answers"], json!([]), "the residence status has left the answers");
    let turns = view["turns"].as_array().unwrap_or_else(|| panic!("turns: {view}"));
    assert!(
        turns
            .iter()
            .filter(|turn| turn["author"] == "visitor")
            .all(|turn| !turn.to_string().contains("F-6")),
        "and the turns: {turns:?}"
    );
    stage.shut().await;
}

/// Where somebody stands who asks for a person now, as the page is told once the queue has been looked at: at this
/// position.
async fn place_of_the_next(stage: &Stage, words: &str, position: u64) -> (Visitor, Value) {
    let next = waiting(stage, words).await;
    for _ in 0..200 {
        let place = next.stands().await;
        assert_eq!(place["state"], "queue", "{place}");
        if place["position"] == position {
            return (next, place);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("this place is not told: {}", next.stands().await);
}

#[tokio::test]
async fn the_next_is_told_how_long_those_before_have_waited_once_three_were_answered() {
    let stage = Stage::new().await;
    let (minji, sora) = (
        stage.counselor("Minji", &["vi"]).await,
        stage.counselor("Sora", &["vi"]).await,
    );
    minji.is_here().await;
    let mut visitors = Vec::new();
    for _ in 0..3 {
        visitors.push(waiting(&stage, "gặp người").await);
    }
    // The queue is looked at soon after somebody has come into it; of who was never seen there nothing is known.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    for _ in 0..4 {
        stage.later(40);
        for visitor in &mut visitors {
            visitor.turns().await;
        }
        minji.is_here().await;
        sora.is_here().await;
    }
    let rows = minji.queue().await;
    minji.claims(&id(&rows[0])).await;
    minji.claims(&id(&rows[1])).await;
    let (_second, place) = place_of_the_next(&stage, "gặp người", 2).await;
    assert_eq!(place["wait"], Value::Null, "two waits are chance: {place}");
    sora.claims(&id(&rows[2])).await;
    stage.later(1);
    let (_third, place) = place_of_the_next(&stage, "gặp người", 2).await;
    assert_eq!(
        place["wait"],
        json!({ "least": 120, "most": 180 }),
        "each of them has waited 160 seconds"
    );
    stage.shut().await;
}

#[tokio::test]
async fn the_hours_of_a_night_without_staff_are_told_to_nobody_as_a_wait() {
    let night = contract::Moment(crate::stage::AFTERNOON.0 + (9 * 60 + 30) * 60_000);
    let folder = std::sync::Arc::new(tempfile::tempdir().expect("a temporary folder"));
    let stage = Stage::at(night, folder).await;
    let leave = stage.words("vi", "person-choice-leave");
    let mut visitors = Vec::new();
    for _ in 0..3 {
        let mut visitor = waiting(&stage, "gặp người").await;
        visitor.picks(&leave).await;
        visitor.says("Chủ chưa trả lương cho tôi").await;
        assert_eq!(visitor.stands().await["state"], "queue");
        visitors.push(visitor);
    }
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    stage.later(10 * 3_600);
    let (minji, sora) = (
        stage.counselor("Minji", &["vi"]).await,
        stage.counselor("Sora", &["vi"]).await,
    );
    // Their pages are still open.
    for visitor in &mut visitors {
        visitor.turns().await;
    }
    minji.is_here().await;
    let rows = minji.queue().await;
    for (desk, row) in [(&minji, 0), (&minji, 1), (&sora, 2)] {
        desk.claims(&id(&rows[row])).await;
    }
    let (_next, place) = place_of_the_next(&stage, "gặp người", 1).await;
    let most = place["wait"]["most"].as_u64();
    assert!(
        most.is_some_and(|seconds| seconds <= 5 * 60),
        "since the first of them came it was minutes, not ten hours: {place}"
    );
    stage.shut().await;
}
