//! A server that takes its time: Kakao is answered all the same, and nothing is lost.

use std::time::Duration;

use contract::Refusal;
use standin::kakao::{Outcome, Way};

use crate::server::Mood;
use crate::stage::{pace, stage, stage_with_callbacks, too_long, until};

#[tokio::test]
async fn a_slow_answer_waits_behind_a_button() {
    let stage = stage().await;
    stage.server.takes(too_long());
    let outcome = stage.platform.says("mina", "비자").await;
    assert_eq!(outcome.texts(), ["<late ko>"]);
    until("its answer waits", || stage.server.waiting() == ["비자?"]).await;
    stage.server.takes(Duration::ZERO);
    assert_eq!(stage.platform.presses("mina", "새 답 보기").await.texts(), ["비자?"]);
}

#[tokio::test]
async fn a_slow_answer_comes_by_the_callback() {
    let stage = stage_with_callbacks().await;
    stage.server.takes(too_long());
    let outcome = stage.platform.says("mina", "비자").await;
    assert_eq!(outcome, Outcome::Held("<callback-waiting ko>".to_owned()));
    assert!(stage.platform.until_message_parts("mina", 2).await);
    let last = stage.platform.message_parts("mina").pop().expect("two came");
    assert_eq!((last.text.as_str(), last.way), ("비자?", Way::Callback));
    assert_eq!(last.buttons.len(), 2);
    until("it is written", || stage.server.written() == ["비자?"]).await;
}

#[tokio::test]
async fn a_slow_refusal_comes_by_the_callback_with_the_numbers() {
    let stage = stage_with_callbacks().await;
    stage.server.takes(too_long());
    stage.server.is(Mood::Refuses(Refusal::Unavailable));
    stage.platform.says("mina", "비자").await;
    assert!(stage.platform.until_message_parts("mina", 3).await);
    let texts: Vec<_> = stage
        .platform
        .message_parts("mina")
        .into_iter()
        .map(|message_part| message_part.text)
        .collect();
    assert_eq!(texts[1..], ["<not-stored ko>", "112 경찰\n1366 여성긴급전화"]);
}

#[tokio::test]
async fn a_server_that_never_answers_is_late_by_the_callback_too() {
    let stage = stage_with_callbacks().await;
    stage.server.takes(pace().answer + pace().callback + too_long());
    stage.platform.says("mina", "비자").await;
    assert!(stage.platform.until_message_parts("mina", 2).await);
    assert_eq!(stage.platform.message_parts("mina")[1].text, "<late ko>");
    until("its answer waits", || stage.server.waiting() == ["비자?"]).await;
}
