//! What people say reaches the server: once, whole, in order.

use std::time::Duration;

use contract::{Admit, Body, Enclosed, Refusal, Text};
use serde_json::json;
use standin::discord::Order;

use crate::server::open;

#[tokio::test]
async fn a_first_word_arrives_without_a_name() {
    let (standin, server, _running) = open().await;
    let id = standin.says("sentinel", "비자 연장하고 싶어요");
    assert!(standin.until(|_| !server.taken().is_empty()).await);
    let inbound = server.taken().remove(0);
    assert_eq!(inbound.channel, discord::CHANNEL);
    assert_eq!(inbound.peer.expose(), standin.channel("sentinel"));
    assert_eq!(inbound.key.expose(), format!("message:{id}"));
    assert_eq!(inbound.handles, [Text::from(id)]);
    assert_eq!(inbound.admit, Admit::Anyone);
    assert_eq!(inbound.body, Body::Text(Text::from("비자 연장하고 싶어요")));
    // Neither the user's id nor any of their names.
    let user = standin.channel("sentinel").parse::<u64>().unwrap() + 1;
    let kept = format!(
        "{} {} {:?}",
        inbound.peer.expose(),
        inbound.key.expose(),
        inbound.handles
    );
    assert!(!kept.contains("sentinel") && !kept.contains(&user.to_string()));
    assert_eq!(standin.intents(), 1 << 12, "direct messages and nothing else");
}

#[tokio::test]
async fn pictures_are_told_and_edits_are_heard() {
    let (standin, server, _running) = open().await;
    standin.sends_picture("Linh", "my card");
    let id = standin.says("Linh", "helo");
    standin.edits("Linh", &id, "help");
    assert!(standin.until(|_| server.taken().len() == 3).await);
    let taken = server.taken();
    assert_eq!(
        taken[0].body,
        Body::Media {
            what: Enclosed::File,
            caption: Some(Text::from("my card"))
        }
    );
    assert_eq!(taken[1].body, Body::Text(Text::from("helo")));
    assert_eq!(taken[2].body, Body::Edit(Text::from("help")));
    assert_eq!(taken[2].handles, taken[1].handles);
}

#[tokio::test]
async fn servers_bots_and_the_bot_itself_are_not_heard() {
    let (standin, server, _running) = open().await;
    standin.sends(
        "Linh",
        &json!({"content": "in a server", "guild_id": "81384788765712384"}),
    );
    standin.sends(
        "Linh",
        &json!({"content": "a bot", "author": {"id": "1", "bot": true, "username": "x"}}),
    );
    standin.sends("Linh", &json!({"content": "a hook", "webhook_id": "1"}));
    standin.sends("Linh", &json!({"content": "", "type": 6}));
    standin.says("Linh", "me");
    assert!(standin.until(|_| !server.taken().is_empty()).await);
    assert_eq!(server.words(), ["me"]);
}

#[tokio::test]
async fn one_person_is_heard_in_order_whatever_the_server_does() {
    let (standin, server, _running) = open().await;
    let wait = Duration::from_millis(3);
    server.refuse([
        Refusal::Busy(wait),
        Refusal::Unavailable,
        Refusal::Unavailable,
        Refusal::Busy(wait),
    ]);
    let said: Vec<String> = (0..60).map(|number| format!("word {number}")).collect();
    for words in &said {
        standin.says("Linh", words);
    }
    assert!(standin.until(|_| server.taken().len() == said.len()).await);
    assert_eq!(server.words(), said);
}

#[tokio::test]
async fn nobody_waits_for_somebody_else() {
    let (standin, server, _running) = open().await;
    server.slow(Duration::from_millis(30));
    // One after the other they would take more than two seconds.
    for person in 0..30 {
        standin.says(&format!("person {person}"), "one");
        standin.says(&format!("person {person}"), "two");
    }
    assert!(
        standin
            .within(Duration::from_millis(900), |_| server.taken().len() == 60)
            .await
    );
}

#[tokio::test]
async fn what_comes_five_times_is_taken_once() {
    let (standin, server, _running) = open().await;
    standin.repeat(5);
    standin.hold();
    for person in ["Linh", "Anh", "Minh"] {
        for word in ["one", "two", "three"] {
            standin.says(person, word);
        }
    }
    standin.release(Order::Mixed(7));
    assert!(standin.until(|_| server.attempts() == 45).await);
    for person in ["Linh", "Anh", "Minh"] {
        let channel = standin.channel(person);
        let own: Vec<Body> = server
            .taken()
            .into_iter()
            .filter(|inbound| inbound.peer.expose() == channel)
            .map(|inbound| inbound.body)
            .collect();
        assert_eq!(
            own,
            ["one", "two", "three"].map(|word| Body::Text(Text::from(word))),
            "{person}"
        );
    }
}

#[tokio::test]
async fn a_message_that_the_server_refuses_stops_nobody() {
    let (standin, server, _running) = open().await;
    server.refuse([Refusal::Invalid("too strange")]);
    standin.says("Linh", "poison");
    standin.says("Linh", "bread");
    assert!(standin.until(|_| !server.taken().is_empty()).await);
    assert_eq!(server.words(), ["bread"]);
}
