//! What waits rides in front of the next answer, and is never lost.

use contract::HolderKind;

use crate::server::{Mood, message_part};
use crate::stage::{stage, until};

#[tokio::test]
async fn what_a_counselor_wrote_stands_in_front_of_the_next_answer() {
    let stage = stage().await;
    stage.platform.says("mina", "사람").await;
    stage.server.writes("mina", "안녕하세요, 상담원이에요");
    stage.server.writes("someone else", "다른 사람");
    assert_eq!(
        stage.platform.says("mina", "네").await.texts(),
        ["안녕하세요, 상담원이에요", "네?"]
    );
    until("it is reported as written", || stage.server.written().len() == 3).await;
    assert_eq!(stage.server.waiting(), ["다른 사람"]);
}

#[tokio::test]
async fn a_greeting_and_its_question_are_one_answer() {
    let stage = stage().await;
    let message_parts = [
        ("안녕하세요", &[][..]),
        ("안내", &[]),
        ("이 기기", &["옮기기"]),
        ("무엇을?", &["비자", "다른 일"]),
    ];
    let message_parts = message_parts.map(|(text, labels)| message_part(text, 1, labels));
    stage.server.is(Mood::Says(message_parts.into()));
    assert_eq!(
        stage.platform.says("mina", "a").await.texts(),
        ["안녕하세요", "안내", "이 기기\n\n무엇을?"],
        "what three message parts do not hold stands in the last one"
    );
    let labels: Vec<_> = stage
        .platform
        .buttons("mina")
        .into_iter()
        .map(|button| button.label)
        .collect();
    assert_eq!(
        labels,
        ["비자", "다른 일", "옮기기"],
        "the question's answers come first"
    );
    assert_eq!(stage.platform.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn more_than_fits_waits_behind_a_button_that_shows_it_in_order() {
    let stage = stage().await;
    let long = |number: u32| format!("답 {number} {}", "가".repeat(700));
    for number in 1..=6 {
        stage.server.writes("mina", &long(number));
    }
    assert_eq!(
        stage.platform.says("mina", "왔나요").await.texts(),
        [long(1), long(2), long(3)]
    );
    until("the rest waits again", || stage.server.waiting().len() == 4).await;
    assert_eq!(
        stage.platform.presses("mina", "4개 더 보기").await.texts(),
        [long(4), long(5), format!("{}\n\n왔나요?", long(6))]
    );
    let labels: Vec<_> = stage
        .platform
        .buttons("mina")
        .into_iter()
        .map(|button| button.label)
        .collect();
    assert_eq!(labels, ["네", "아니요"]);
    until("all is written", || stage.server.written().len() == 7).await;
    assert_eq!(stage.platform.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn who_asks_for_news_and_there_is_none_is_told() {
    let stage = stage().await;
    stage.server.held_by(HolderKind::Counselor);
    stage.server.is(Mood::Says(Vec::new()));
    assert_eq!(stage.platform.says("mina", "a").await.texts(), ["<passed-on ko>"]);
    assert_eq!(
        stage.platform.presses("mina", "새 답 보기").await.texts(),
        ["<more-none ko>"]
    );
    stage.server.writes("mina", "왔어요");
    assert_eq!(stage.platform.presses("mina", "새 답 보기").await.texts(), ["왔어요"]);
    assert_eq!(stage.platform.buttons("mina")[0].label, "새 답 보기");
}

#[tokio::test]
async fn ten_buttons_leave_room_for_the_one_that_shows_what_waits() {
    let stage = stage().await;
    let labels: Vec<_> = (1..=9).map(|number| format!("{number}")).collect();
    let labels: Vec<_> = labels.iter().map(String::as_str).collect();
    let mut message_parts = vec![
        message_part("a", 1, &[]),
        message_part("b", 1, &[]),
        message_part(&"c".repeat(900), 1, &labels),
    ];
    message_parts.push(message_part(&"d".repeat(900), 1, &[]));
    stage.server.is(Mood::Says(message_parts));
    stage.platform.says("mina", "x").await;
    let shown: Vec<_> = stage
        .platform
        .buttons("mina")
        .into_iter()
        .map(|button| button.label)
        .collect();
    assert_eq!(shown.len(), 10);
    assert_eq!(shown[9], "1개 더 보기");
}

#[tokio::test]
async fn an_answer_that_nobody_read_comes_again() {
    let stage = stage().await;
    stage.server.takes(std::time::Duration::from_millis(100));
    stage
        .platform
        .walks_away(&standin::kakao::Message::of("mina", "먼저"))
        .await;
    until("the server has heard it", || stage.server.said() == ["먼저"]).await;
    until("its answer waits", || stage.server.waiting() == ["먼저?"]).await;
    assert_eq!(stage.platform.message_parts("mina"), []);
    assert_eq!(stage.platform.says("mina", "다음").await.texts(), ["먼저?", "다음?"]);
}

#[tokio::test]
async fn with_a_third_of_the_answers_unread_nothing_is_lost_and_the_order_stands() {
    let stage = stage().await;
    stage.server.takes(std::time::Duration::from_millis(15));
    stage.platform.fail_share(30, 7);
    for number in 1..=40 {
        let before = stage.server.said().len();
        stage.platform.says("mina", &format!("{number:02}")).await;
        until("the server has heard it", || stage.server.said().len() > before).await;
        until("nothing is on its way", || stage.server.memory().riding.is_empty()).await;
    }
    stage.platform.fail_share(0, 0);
    while !stage.server.waiting().is_empty() {
        stage.platform.says("mina", "end").await;
        until("nothing is on its way", || stage.server.memory().riding.is_empty()).await;
        stage.server.is(Mood::Says(Vec::new()));
    }
    let seen: Vec<_> = stage
        .platform
        .message_parts("mina")
        .into_iter()
        .map(|message_part| message_part.text)
        .collect();
    let numbers: Vec<_> = seen
        .iter()
        .filter(|text| text.as_str() != "end?" && !text.starts_with('<'))
        .collect();
    let wanted: Vec<_> = (1..=40).map(|number| format!("{number:02}?")).collect();
    assert_eq!(numbers, wanted.iter().collect::<Vec<_>>());
}
