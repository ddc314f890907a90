//! What people say arrives, and what the server answers is seen.

use contract::{HolderKind, Locale, Refusal};
use kakao::OperatorButton;
use serde_json::json;
use standin::kakao::{Failure, Message, Outcome};

use crate::server::{Mood, message_part};
use crate::stage::{stage, staged, until};

#[tokio::test]
async fn a_question_is_answered_with_buttons_and_a_tap_answers_it() {
    let stage = stage().await;
    let outcome = stage.platform.says("mina", "비자가 끝나요").await;
    assert_eq!(outcome.texts(), ["비자가 끝나요?"]);
    let labels: Vec<_> = stage
        .platform
        .buttons("mina")
        .into_iter()
        .map(|button| button.label)
        .collect();
    assert_eq!(labels, ["네", "아니요"]);
    stage.platform.presses("mina", "네").await;
    stage.platform.shows_picture("mina").await;
    assert_eq!(stage.server.said(), ["비자가 끝나요", "[5:v-]", "[media]"]);
    until("all is reported as written", || stage.server.written().len() == 3).await;
    assert_eq!(
        stage.platform.presses("mina", "없는 것").await,
        Outcome::Failed(Failure::NoButton)
    );
    assert_eq!(stage.platform.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn the_server_hears_the_key_the_words_and_a_hint_and_nothing_else() {
    let stage = stage().await;
    stage
        .platform
        .sends(Message::of("an", "xin chào").in_language("vi"))
        .await;
    let heard = stage.server.memory().heard[0].clone();
    assert_eq!(heard.channel, kakao::CHANNEL);
    assert_eq!(heard.hints, [Locale::parse("vi").expect("it is in the table")]);
    assert!(heard.handles.is_empty());
    let all = format!("{}{}", heard.peer.expose(), heard.key.expose());
    assert!(!all.contains("708203191") && !all.contains("eZv-U"), "{all}");
}

#[tokio::test]
async fn a_message_that_was_not_taken_is_said_so_with_numbers_to_call() {
    let stage = stage().await;
    for refusal in [
        Refusal::Unavailable,
        Refusal::Busy(std::time::Duration::from_secs(3)),
        Refusal::Closed,
    ] {
        stage.server.is(Mood::Refuses(refusal));
        let outcome = stage
            .platform
            .sends(Message::of("mina", "help").in_language("en"))
            .await;
        assert_eq!(outcome.texts(), ["<not-stored en>", "112 경찰\n1366 여성긴급전화"]);
    }
    stage.server.is(Mood::Refuses(Refusal::Invalid("too long")));
    assert_eq!(stage.platform.says("mina", "x").await.texts(), ["<not-understood ko>"]);
}

#[tokio::test]
async fn kakaos_own_desk_is_offered_in_the_queue_where_the_operator_wants_it() {
    let shown = staged(|settings, _| settings.operator_button = OperatorButton::Shown).await;
    shown.server.is(Mood::Says(vec![message_part("기다려 주세요", 1, &[])]));
    assert_eq!(shown.platform.says("mina", "a").await.texts(), ["기다려 주세요"]);
    shown.server.held_by(HolderKind::Queue);
    assert_eq!(
        shown.platform.says("mina", "b").await.texts(),
        ["기다려 주세요", "<operator-card ko>"]
    );
    let buttons = shown.platform.buttons("mina");
    assert_eq!(
        (buttons[0].label.as_str(), buttons[0].action.as_str()),
        ("상담원", "operator")
    );
    shown.server.is(Mood::Says(vec![
        message_part("1", 1, &[]),
        message_part("2", 1, &[]),
        message_part("3", 1, &[]),
    ]));
    assert_eq!(shown.platform.says("mina", "c").await.texts(), ["1", "2", "3"]);
    let hidden = stage().await;
    hidden.server.held_by(HolderKind::Queue);
    assert_eq!(hidden.platform.says("mina", "b").await.texts(), ["b?"]);
}

#[tokio::test]
async fn nothing_to_say_is_said_too() {
    let stage = stage().await;
    stage.server.is(Mood::Says(Vec::new()));
    assert_eq!(stage.platform.says("mina", "a").await.texts(), ["<more-none ko>"]);
    stage.server.is(Mood::Says(vec![message_part(" ", 1, &[])]));
    assert_eq!(stage.platform.says("mina", "b").await.texts(), ["<more-none ko>"]);
}

#[tokio::test]
async fn the_test_panel_of_the_admin_centre_gets_an_answer() {
    let stage = stage().await;
    let mut message = Message::of("admin", "테스트");
    message.more = json!({ "bot": { "id": "659e3b4a7407e2205bf34eae!" }, "contexts": null });
    assert_eq!(stage.platform.sends(message).await.texts(), ["테스트?"]);
}
