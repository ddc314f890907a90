//! What one visitor can do to all others through the page of the running server.

use std::sync::Arc;

use contract::{Admit, Body, Inbound, Inbox, Locale, Peer, Text};
use reqwest::{Client, StatusCode};
use serde_json::json;
use switchboard::Role;
use tokio::task::JoinSet;

use crate::stage::{Stage, body, uuid};

/// How many requests of one token come at once.
const FLOOD: usize = 100;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_token_with_many_connections_turns_nobody_else_away() {
    let stage = Stage::new().await;
    let flooding = stage.visitor_in("ko").await;
    let mut other = stage.visitor_in("vi").await;
    let (token, origin, client) = (Arc::new(flooding.token.clone()), stage.origin(), Client::new());
    let mut flood = JoinSet::new();
    for _ in 0..FLOOD {
        let (token, origin, client) = (token.clone(), origin.clone(), client.clone());
        flood.spawn(async move {
            let mut statuses = Vec::new();
            for _ in 0..3 {
                let turn = client.post(format!("{origin}/chat/turns")).header("origin", &origin);
                let turn = turn
                    .bearer_auth(&*token)
                    .json(&json!({ "id": uuid(), "text": "도와주세요" }));
                if let Ok(answer) = turn.send().await {
                    statuses.push(answer.status());
                }
            }
            statuses
        });
    }
    // Each of these is taken at the first attempt.
    for line in 0..20 {
        other.says(&format!("tin nhắn {line}")).await;
    }
    let statuses: Vec<StatusCode> = flood.join_all().await.concat();
    let ok = statuses.iter().filter(|status| **status == StatusCode::OK).count();
    let refused = statuses
        .iter()
        .filter(|status| **status == StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(ok + refused.count(), statuses.len(), "nothing else is answered");
    assert!((1..=30).contains(&ok), "{ok} of {} were taken", statuses.len());
    let spoken = other
        .turns()
        .await
        .iter()
        .filter(|turn| turn["author"] == "visitor")
        .count();
    assert_eq!(spoken, 20, "and every word of theirs is there");
    stage.shut().await;
}

#[tokio::test]
async fn wrong_and_right_numbers_at_once_do_not_race() {
    let stage = Stage::new().await;
    let visitor = stage.visitor("ko").await;
    let code = body(visitor.post("/chat/code", json!({})).await).await["code"]
        .as_str()
        .expect("a code")
        .to_owned();
    let wrong = |last: u32| json!({ "code": format!("{}{last:04}", &code[..12]) });
    // The page asks for a computation before the sixth: of any number that come together five are looked at.
    let tries: JoinSet<StatusCode> = (0..60)
        .map(|last| {
            let (wish, origin) = (wrong(last), stage.origin());
            async move {
                let asked = Client::new()
                    .post(format!("{origin}/chat/resume"))
                    .header("origin", &origin);
                asked.json(&wish).send().await.expect("the server answers").status()
            }
        })
        .collect();
    let statuses = tries.join_all().await;
    let looked_at = statuses
        .iter()
        .filter(|status| **status == StatusCode::NOT_FOUND)
        .count();
    assert!(looked_at <= 5, "{looked_at} of 60 were looked at");
    stage.later(600);
    let right = visitor.post("/chat/resume", json!({ "code": code })).await;
    assert_eq!(right.status(), StatusCode::OK, "and nobody is locked out");
    stage.shut().await;
}

const DANGER: &str = "스토킹을 당하고 있어요. 지금 집 앞에 와 있어요";

/// Somebody in danger; the page says of the one who opens many conversations that they come from a crowd.
async fn in_danger(stage: &Stage, admit: Admit) {
    let peer = Peer::from(uuid());
    for (admit, body) in [
        (
            admit,
            Body::Open {
                locale: Some(Locale::KO),
            },
        ),
        (Admit::Known, Body::Text(Text::from(DANGER))),
    ] {
        let inbound = Inbound {
            channel: web::CHANNEL,
            peer: peer.clone(),
            key: Text::from(uuid()),
            body,
            admit,
            hints: Vec::new(),
            handles: Vec::new(),
        };
        stage
            .server
            .switchboard
            .intake
            .deliver(inbound)
            .await
            .expect("it is taken in");
    }
}

#[tokio::test]
async fn false_alarms_stand_behind_a_victim_and_are_closed_together() {
    let stage = Stage::new().await;
    let minji = stage.counselor("Minji", &["ko"]).await;
    let haneul = stage.member("Haneul", Role::Supervisor, &["ko"]).await;
    for _ in 0..51 {
        in_danger(&stage, Admit::Crowded).await;
    }
    stage.later(30);
    in_danger(&stage, Admit::Anyone).await;
    let queue = minji.queue().await;
    let ids: Vec<&str> = queue.iter().filter_map(|row| row["id"].as_str()).collect();
    let crowded: Vec<bool> = queue.iter().filter_map(|row| row["crowded"].as_bool()).collect();
    assert_eq!(
        (ids.len(), &crowded[..2]),
        (52, &[false, true][..]),
        "whoever came last is the first"
    );
    let (victim, alarms) = (ids[0], &ids[1..]);
    minji.claims(alarms[0]).await;
    let wish = json!({ "ids": alarms, "outcome": "abuse", "reason": "같은 사람이 장난으로 쉰 번" });
    assert_eq!(
        minji.post("queue/close", wish.clone()).await.status(),
        StatusCode::FORBIDDEN
    );
    let bare = json!({ "ids": alarms, "outcome": "abuse", "reason": " " });
    assert!(
        haneul.post("queue/close", bare).await.status().is_client_error(),
        "it takes a reason"
    );
    let closed = body(haneul.post("queue/close", wish).await).await;
    assert_eq!(
        closed["ids"].as_array().map(Vec::len),
        Some(50),
        "what somebody has claimed stays"
    );
    let left = minji.queue().await;
    let left: Vec<&str> = left.iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(left, [victim, alarms[0]]);
    stage.shut().await;
}
