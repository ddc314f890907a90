//! Turns that did not, or may not, arrive on a visitor's messenger.

use axum::http::StatusCode;
use contract::ChannelName;
use serde_json::{Value, json};
use switchboard::Role;

use crate::messenger::{REFUSING, VAGUE};
use crate::server::{Browser, Server};
use crate::stream::Line;

const REPLY: &str = "0f8b6ad4-5d0c-4f3e-9d43-9c2f0a7c1b11";

/// A reply and the turns before it fail one by one; each is announced.
const ANNOUNCEMENTS: usize = 30;

/// What became of a turn: the page reads whenever the stream says so, and nothing is new but the marks.
async fn fate(line: &mut Line, counselor: &Browser<'_>, id: &str, seq: &Value) -> Value {
    for _ in 0..ANNOUNCEMENTS {
        let news = counselor
            .get(&format!("/conversations/{id}/turns?after={seq}"))
            .await
            .json();
        let marks = news["undelivered"].as_array().expect("there is always a list").clone();
        if let Some(mark) = marks.iter().find(|mark| mark["seq"] == *seq) {
            return mark["fate"].clone();
        }
        line.until("turns", |changed| changed["id"] == id).await;
    }
    panic!("turn {seq} was never marked");
}

async fn claimed(server: &Server, channel: ChannelName, counselor: &Browser<'_>) -> String {
    let who = format!("somebody on {channel}");
    let id = server
        .waiting_on(channel, &who, "비자 연장이 궁금해요", counselor)
        .await;
    let claim = counselor.post(&format!("/conversations/{id}/claim"), json!({})).await;
    assert_eq!(claim.status, StatusCode::NO_CONTENT);
    id
}

#[tokio::test]
async fn the_counselor_is_told_of_a_reply_that_a_messenger_refused_or_may_have_lost() {
    for (channel, want) in [(REFUSING, "failed"), (VAGUE, "doubtful")] {
        let server = Server::open().await;
        let counselor = server.staff("Haneul", Role::Counselor).await;
        let mut line = Line::open(&counselor).await;
        let id = claimed(&server, channel, &counselor).await;
        let reply = json!({ "id": REPLY, "text": "안녕하세요" });
        let sent = counselor
            .post(&format!("/conversations/{id}/reply"), reply)
            .await
            .json();
        assert_eq!(fate(&mut line, &counselor, &id, &sent["seq"]).await, want);

        let whole = counselor.get(&format!("/conversations/{id}")).await.json();
        let marks = whole["undelivered"].as_array().expect("a list");
        assert!(marks.contains(&json!({ "seq": sent["seq"], "fate": want })), "{whole}");
        let script = whole["turns"].as_array().expect("turns").iter();
        for turn in script.filter(|turn| turn["author"] == "bot" && turn["seq"].as_u64() < sent["seq"].as_u64()) {
            let marked = marks
                .iter()
                .any(|mark| mark["seq"] == turn["seq"] && mark["fate"] == want);
            assert!(marked, "the script's turns are marked too: {whole}");
        }
        let visitors = whole["turns"].as_array().expect("turns").iter();
        for turn in visitors.filter(|turn| turn["author"] == "visitor") {
            assert!(marks.iter().all(|mark| mark["seq"] != turn["seq"]), "{whole}");
        }
    }
}

#[tokio::test]
async fn nothing_is_marked_where_people_read_by_themselves() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = claimed(&server, ChannelName::of("web"), &counselor).await;
    for path in ["", "/turns", "/turns?after=1"] {
        let answer = counselor.get(&format!("/conversations/{id}{path}")).await.json();
        assert_eq!(answer["undelivered"], json!([]), "{path}");
    }
}

#[tokio::test]
async fn a_new_claim_is_read_on_so_that_nothing_is_missed_before_the_stream_knows_of_it() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let mut line = Line::open(&counselor).await;
    line.until("queue", |_| true).await;
    let id = claimed(&server, ChannelName::of("web"), &counselor).await;
    line.until("queue", |queue| queue["rows"][0]["holder"] == "mine").await;
    // Nobody says anything any more.
    line.until("turns", |changed| changed["id"] == id.as_str()).await;
}
