//! The same message, several times.

use std::sync::atomic::Ordering;

use standin::kakao::{Callbacks, Message};

use crate::stage::stage;

#[tokio::test]
async fn five_copies_at_once_make_one_turn_and_the_same_answer() {
    let stage = stage().await;
    stage.platform.repeats(5);
    for callbacks in [Callbacks::Withheld, Callbacks::Offered] {
        stage.platform.callbacks(callbacks);
        for message in [Message::of("mina", "비자"), Message::of("mina", "체류").without_id()] {
            let before = stage.server.said().len();
            let outcome = stage.platform.sends(message.clone()).await;
            assert_eq!(outcome.texts(), [format!("{}?", message.text)]);
            assert_eq!(stage.server.said().len(), before + 1, "{callbacks:?} {}", message.text);
        }
        // Without an id and a callback the same words within three seconds are the same message.
        stage.server.now.fetch_add(3_000, Ordering::SeqCst);
    }
    let answers = stage.platform.repeat_answers();
    assert_eq!(answers.len(), 16);
    assert!(answers.iter().all(|texts| texts.len() == 1 && texts[0].ends_with('?')));
}

#[tokio::test]
async fn the_same_words_later_or_from_somebody_else_are_another_message() {
    let stage = stage().await;
    let say = |person: &'static str| stage.platform.sends(Message::of(person, "네").without_id());
    say("mina").await;
    say("mina").await;
    assert_eq!(stage.server.said().len(), 1);
    say("an").await;
    assert_eq!(stage.server.said().len(), 2);
    stage.server.now.fetch_add(2_999, Ordering::SeqCst);
    say("mina").await;
    assert_eq!(stage.server.said().len(), 2);
    stage.server.now.fetch_add(1, Ordering::SeqCst);
    say("mina").await;
    assert_eq!(stage.server.said().len(), 3);
    // With an id, three seconds do not matter.
    stage.platform.sends(Message::of("mina", "네").with_id("chp-1")).await;
    stage.platform.sends(Message::of("mina", "네").with_id("chp-2")).await;
    stage.platform.sends(Message::of("mina", "네").with_id("chp-2")).await;
    assert_eq!(stage.server.said().len(), 5);
}

#[tokio::test]
async fn keys_show_nothing_of_what_they_stand_for() {
    let stage = stage().await;
    stage.platform.sends(Message::of("mina", "sentinel").without_id()).await;
    stage
        .platform
        .sends(Message::of("mina", "b").with_id("sentinel-id"))
        .await;
    stage.platform.callbacks(Callbacks::Offered);
    stage.platform.sends(Message::of("mina", "c").without_id()).await;
    let memory = stage.server.memory();
    let keys: Vec<_> = memory.heard.iter().map(|inbound| inbound.key.expose()).collect();
    for (key, begins) in keys.iter().zip(["content:", "request:", "callback:"]) {
        assert!(
            key.starts_with(begins) && !key.contains("sentinel") && !key.contains("http"),
            "{key}"
        );
    }
    assert!(keys[0].ends_with(":1000000"), "{}", keys[0]);
}
