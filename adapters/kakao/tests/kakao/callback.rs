//! What comes within a minute goes by the callback.

use contract::HolderKind;
use standin::kakao::{Callbacks, Message, Outcome, Way};

use crate::server::{Mood, message_part};
use crate::stage::{Stage, stage_with_callbacks, until};

async fn with_counselor() -> Stage {
    let stage = stage_with_callbacks().await;
    stage.server.held_by(HolderKind::Counselor);
    stage.server.is(Mood::Says(Vec::new()));
    stage
}

fn texts(stage: &Stage, way: Way) -> Vec<String> {
    let message_parts = stage.platform.message_parts("mina").into_iter();
    message_parts
        .filter(|message_part| message_part.way == way)
        .map(|message_part| message_part.text)
        .collect()
}

#[tokio::test]
async fn a_counselors_answer_comes_by_the_callback() {
    let stage = with_counselor().await;
    let outcome = stage.platform.says("mina", "있어요?").await;
    assert_eq!(outcome, Outcome::Held("<callback-waiting ko>".to_owned()));
    stage.server.writes("mina", "네, 있어요");
    assert!(stage.platform.until_message_parts("mina", 2).await);
    assert_eq!(texts(&stage, Way::Callback), ["네, 있어요"]);
    until("it is written", || stage.server.written() == ["네, 있어요"]).await;
    assert_eq!(stage.platform.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn when_nobody_answers_the_callback_says_that_it_was_passed_on() {
    let stage = with_counselor().await;
    stage.platform.says("mina", "있어요?").await;
    assert!(stage.platform.until_message_parts("mina", 2).await);
    assert_eq!(texts(&stage, Way::Callback), ["<passed-on ko>"]);
    stage.server.writes("mina", "늦었어요");
    assert_eq!(stage.platform.presses("mina", "새 답 보기").await.texts(), ["늦었어요"]);
}

#[tokio::test]
async fn an_answer_of_the_server_needs_no_callback() {
    let stage = stage_with_callbacks().await;
    stage.server.held_by(HolderKind::Counselor);
    stage.server.is(Mood::Says(vec![message_part("112", 1, &[])]));
    assert_eq!(stage.platform.says("mina", "집 앞에").await.texts(), ["112"]);
}

#[tokio::test]
async fn a_callback_that_kakao_refuses_keeps_its_message_parts_for_the_next_answer() {
    let stage = with_counselor().await;
    stage
        .platform
        .limits(standin::tempo::patience(), std::time::Duration::from_millis(1));
    stage.platform.says("mina", "있어요?").await;
    stage.server.writes("mina", "네");
    until("it waits again", || stage.server.memory().handed_back == 1).await;
    assert_eq!(texts(&stage, Way::Callback), Vec::<String>::new());
    stage.platform.callbacks(Callbacks::Withheld);
    assert_eq!(stage.platform.says("mina", "?").await.texts(), ["네"]);
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_callback_was_taken_is_tried_once_more() {
    let stage = with_counselor().await;
    for fault in 0..2 {
        if fault == 0 {
            stage.platform.drop_next(1);
        } else {
            stage.platform.refuse_next(1, 503);
        }
        stage.platform.says("mina", &format!("{fault}")).await;
        stage.server.writes("mina", &format!("답 {fault}"));
        until("it is written", || stage.server.written().len() == fault + 1).await;
    }
    assert_eq!(texts(&stage, Way::Callback), ["답 0", "답 1"]);
}

#[tokio::test]
async fn a_callback_that_was_taken_without_a_word_is_not_shown_twice() {
    let stage = with_counselor().await;
    stage.platform.drop_told(1);
    stage.platform.says("mina", "있어요?").await;
    stage.server.writes("mina", "네");
    until("it is written", || stage.server.written() == ["네"]).await;
    assert_eq!(texts(&stage, Way::Callback), ["네"]);
    assert_eq!(stage.platform.possible_doubles(), 1);
}

#[tokio::test]
async fn two_drops_keep_the_message_parts() {
    let stage = with_counselor().await;
    stage.platform.drop_next(2);
    stage.platform.says("mina", "있어요?").await;
    stage.server.writes("mina", "네");
    until("it waits again", || stage.server.memory().handed_back == 1).await;
    stage.platform.callbacks(Callbacks::Withheld);
    assert_eq!(stage.platform.says("mina", "?").await.texts(), ["네"]);
}

#[tokio::test]
async fn a_callback_to_a_foreign_host_is_never_used() {
    let stage = with_counselor().await;
    stage.platform.callbacks(Callbacks::Elsewhere);
    assert_eq!(stage.platform.says("mina", "있어요?").await.texts(), ["<passed-on ko>"]);
}

#[tokio::test]
async fn the_end_of_the_server_answers_everybody_who_waits() {
    let stage = with_counselor().await;
    let stop = tokio_util::sync::CancellationToken::new();
    let run = tokio::spawn(kakao::run(
        stage.kakao.clone(),
        crate::stage::ports(&stage.server),
        stop.clone(),
    ));
    stage.platform.says("mina", "있어요?").await;
    stop.cancel();
    run.await.expect("it ends");
    assert_eq!(texts(&stage, Way::Callback), ["<passed-on ko>"]);
    assert_eq!(stage.platform.says("mina", "또").await.texts(), ["<passed-on ko>"]);
}

#[tokio::test]
async fn repetitions_open_one_callback() {
    let stage = with_counselor().await;
    stage.platform.repeats(5);
    stage.platform.says("mina", "있어요?").await;
    stage.server.writes("mina", "네");
    until("it is written", || stage.server.written() == ["네"]).await;
    assert!(
        stage
            .platform
            .until(std::time::Duration::from_secs(5), |view| view.callback_calls == 1)
            .await
    );
    assert_eq!(texts(&stage, Way::Callback), ["네"]);
    assert_eq!(stage.platform.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn many_messages_at_once_are_all_answered() {
    let stage = stage_with_callbacks().await;
    let messages = (0..50).map(|number| Message::of(&format!("p{}", number % 7), &format!("{number}")));
    let outcomes = stage.platform.sends_all(messages.collect()).await;
    assert!(outcomes.iter().all(Outcome::is_answered), "{outcomes:?}");
    assert_eq!(stage.server.said().len(), 50);
    until("all is written", || stage.server.written().len() == 50).await;
}
