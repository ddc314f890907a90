//! Buttons and menus.

use std::time::Duration;

use contract::{Body, Channel, Locale, Refusal, Seq};
use standin::discord::Answer;

use crate::server::{bot, open, outbound, pace};

/// Longer than the platform waits in real time.
fn too_long() -> Duration {
    pace().acknowledge * 2
}

#[tokio::test]
async fn a_press_is_taken_in_and_the_buttons_vanish() {
    let (standin, server, _running) = open().await;
    let linh = standin.channel("Linh");
    bot(&standin)
        .send(outbound(&linh, "Which?", &["Visa", "Work"], "n1"))
        .await
        .unwrap();
    let press = standin.presses("Linh", "Work").unwrap();
    assert!(standin.until(|it| it.answer(&press) == Answer::Given(7)).await);
    let taken = server.taken().remove(0);
    assert_eq!(
        taken.body,
        Body::Choice {
            prompt: Seq(4),
            value: String::from("f1")
        }
    );
    assert_eq!(taken.hints, [Locale::KO]);
    assert_eq!(taken.key.expose(), format!("interaction:{press}"));
    let message_part = standin.message_parts("Linh").remove(0);
    assert_eq!((message_part.text.as_str(), message_part.buttons.len()), ("Which?", 0));
}

#[tokio::test]
async fn a_long_list_is_a_menu_and_a_pick_is_an_answer() {
    let (standin, server, _running) = open().await;
    let linh = standin.channel("Linh");
    let labels: Vec<String> = (0..25).map(|number| format!("language {number}")).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    bot(&standin)
        .send(outbound(&linh, "Which?", &labels, "n1"))
        .await
        .unwrap();
    assert_eq!(standin.message_parts("Linh")[0].buttons.len(), 25);
    let press = standin.presses("Linh", "language 24").unwrap();
    assert!(standin.until(|it| it.answer(&press) == Answer::Given(7)).await);
    assert_eq!(
        server.taken()[0].body,
        Body::Choice {
            prompt: Seq(4),
            value: String::from("f24")
        }
    );
}

#[tokio::test]
async fn a_slow_server_costs_no_press() {
    let (standin, server, _running) = open().await;
    let linh = standin.channel("Linh");
    bot(&standin)
        .send(outbound(&linh, "Which?", &["Visa"], "n1"))
        .await
        .unwrap();
    server.slow(too_long());
    let press = standin.presses("Linh", "Visa").unwrap();
    assert!(standin.until(|it| it.answer(&press) != Answer::Open).await);
    assert_eq!(standin.answer(&press), Answer::Given(6), "seen, and no more");
    assert!(server.taken().is_empty());
    assert!(standin.until(|_| !server.taken().is_empty()).await);
    // Then the buttons go all the same.
    assert!(standin.until(|it| it.message_parts("Linh")[0].buttons.is_empty()).await);
}

#[tokio::test]
async fn a_press_behind_a_slow_message_is_acknowledged_in_time() {
    let (standin, server, _running) = open().await;
    let linh = standin.channel("Linh");
    bot(&standin)
        .send(outbound(&linh, "Which?", &["Visa"], "n1"))
        .await
        .unwrap();
    server.slow(too_long());
    standin.says("Linh", "wait");
    let press = standin.presses("Linh", "Visa").unwrap();
    assert!(standin.until(|it| it.answer(&press) == Answer::Given(6)).await);
    assert!(standin.until(|_| server.taken().len() == 2).await);
    assert!(matches!(server.taken()[1].body, Body::Choice { .. }));
}

#[tokio::test]
async fn nothing_is_acknowledged_that_was_refused() {
    let (standin, server, _running) = open().await;
    let linh = standin.channel("Linh");
    bot(&standin)
        .send(outbound(&linh, "Which?", &["Visa"], "n1"))
        .await
        .unwrap();
    server.refuse([Refusal::Invalid("no")]);
    let press = standin.presses("Linh", "Visa").unwrap();
    assert!(standin.until(|it| it.answer(&press) != Answer::Open).await);
    assert_eq!(
        standin.answer(&press),
        Answer::Failed,
        "the person is told, and can press again"
    );
    assert_eq!(standin.message_parts("Linh")[0].buttons.len(), 1);
}

#[tokio::test]
async fn a_repeated_press_is_one_answer() {
    let (standin, server, _running) = open().await;
    let linh = standin.channel("Linh");
    bot(&standin)
        .send(outbound(&linh, "Which?", &["Visa"], "n1"))
        .await
        .unwrap();
    standin.repeat(5);
    let press = standin.presses("Linh", "Visa").unwrap();
    assert!(standin.until(|_| server.attempts() == 5).await);
    assert!(standin.until(|it| it.answer(&press) == Answer::Given(7)).await);
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test]
async fn a_question_answered_in_words_loses_its_buttons() {
    let (standin, _server, _running) = open().await;
    let linh = standin.channel("Linh");
    let bot = bot(&standin);
    let sent = bot.send(outbound(&linh, "Which?", &["Visa"], "n1")).await.unwrap();
    bot.disarm(&contract::Peer::from(linh), &sent.handles).await;
    assert!(standin.message_parts("Linh")[0].buttons.is_empty());
}
