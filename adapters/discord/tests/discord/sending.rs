//! What a person reads.

use contract::{Channel, Peer};
use standin::discord::Discord as Standin;

use crate::server::{bot, outbound, send};

#[tokio::test]
async fn a_message_part_arrives_silently_and_as_it_was_written() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    let text = "1. Visa_type *F-6*\n0. A person\n# 1345\nhttps://hikorea.example/a_b_c";
    let sent = send(&bot, &linh, text, "n1").await.unwrap();
    let message_part = standin.message_parts("Linh").remove(0);
    assert_eq!(sent.handles[0].expose(), message_part.id);
    assert_eq!(message_part.text, text);
    assert!(message_part.silent);
    assert!(
        message_part.content.contains("https://hikorea.example/a_b_c"),
        "a link stays whole"
    );
    assert!(
        !standin.calls().iter().any(|call| call.contains("gateway")),
        "sending needs no gateway"
    );
}

#[tokio::test]
async fn answers_stand_under_the_question_in_order() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    for count in [1, 5, 6, 10, 11, 25] {
        let labels: Vec<String> = (0..count).map(|number| format!("answer {number}")).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        bot.send(outbound(&linh, "Which?", &labels, &format!("n{count}")))
            .await
            .unwrap();
        let message_part = standin.message_parts("Linh").pop().unwrap();
        let shown: Vec<String> = message_part.buttons.into_iter().map(|button| button.label).collect();
        assert_eq!(shown, labels);
    }
}

#[tokio::test]
async fn the_longest_message_part_of_the_limits_fits() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    let long = "가".repeat(bot.limits().text);
    send(&bot, &linh, &long, "n1").await.unwrap();
    let stars = "*".repeat(bot.limits().text);
    send(&bot, &linh, &stars, "n2").await.unwrap();
    assert_eq!(standin.message_parts("Linh")[1].content, stars, "nothing is cut");
    let label = "라".repeat(bot.limits().label);
    bot.send(outbound(&linh, "?", &[&label], "n3")).await.unwrap();
}

#[tokio::test]
async fn a_repetition_is_shown_once() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    let first = send(&bot, &linh, "hello", "n1").await.unwrap();
    let second = send(&bot, &linh, "hello", "n1").await.unwrap();
    assert_eq!(first.handles, second.handles);
    assert_eq!(standin.message_parts("Linh").len(), 1);
    assert_eq!((standin.recognised(), standin.doubles()), (1, 0));
}

#[tokio::test]
async fn somebody_who_writes_is_seen_writing() {
    let standin = Standin::start().await;
    let linh = standin.channel("Linh");
    bot(&standin).typing(&Peer::from(linh)).await;
    assert_eq!(standin.typing("Linh"), 1);
}
