//! Sessions that break, and who holds them.

use std::sync::Arc;
use std::time::Duration;

use contract::Channel;
use standin::discord::{Answer, Discord as Standin};

use crate::server::{Running, Server, bot_with, open};

#[tokio::test]
async fn the_gateway_is_asked_for_and_nothing_else_is_tried() {
    let standin = Standin::start().await;
    standin.shut_gateway();
    let server = Server::new();
    let _running = Running::start(&standin, &server);
    assert!(standin.until(|it| it.asked_for_gateway() >= 3).await);
    assert_eq!(standin.identified(), 0, "no address, no connection");
    standin.open_gateway();
    assert!(standin.until(Standin::connected).await);
}

#[tokio::test]
async fn a_broken_connection_is_resumed_and_nothing_is_missed() {
    let (standin, server, _running) = open().await;
    let mut said = Vec::new();
    let breaks: [fn(&Standin); 5] = [
        |it| it.close(4000),
        Standin::ask_reconnect,
        Standin::close_bare,
        Standin::cut,
        |it| it.close(1001),
    ];
    for (number, end) in breaks.into_iter().enumerate() {
        assert!(standin.until(Standin::connected).await);
        end(&standin);
        // Said while nobody listens, or just before: the session replays it.
        for word in 0..3 {
            let words = format!("{number}.{word}");
            standin.says("Linh", &words);
            said.push(words);
        }
        assert!(standin.until(|it| it.resumed() == number + 1).await, "{number}");
        assert!(standin.until(|_| server.taken().len() == said.len()).await, "{number}");
    }
    assert_eq!(server.words(), said);
    assert_eq!(standin.identified(), 1);
}

#[tokio::test]
async fn a_silent_gateway_is_left() {
    let standin = Standin::start().await;
    standin.beat_every(Duration::from_millis(60));
    let server = Server::new();
    let _running = Running::start(&standin, &server);
    assert!(standin.until(|it| it.heartbeats() > 3).await);
    assert_eq!((standin.identified(), standin.resumed()), (1, 0));
    standin.ask_heartbeat();
    standin.says("Linh", "still here");
    assert!(standin.until(|_| !server.taken().is_empty()).await);
    // No more answers: the line is dead although it stands.
    standin.mute();
    assert!(standin.until(|it| it.resumed() > 0).await);
}

#[tokio::test]
async fn a_wrong_token_is_not_tried_over_and_over() {
    let standin = Standin::start().await;
    let server = Server::new();
    let running = Running::with(bot_with(&standin.url(), "wrong.token"), &server);
    assert!(standin.until(|it| it.unauthorized() > 0).await);
    standin.says("Linh", "hello");
    let _ = standin
        .within(Duration::from_millis(80), |_| !server.taken().is_empty())
        .await;
    assert!(!standin.connected() && server.taken().is_empty());
    running.end().await;
}

#[tokio::test]
async fn one_node_listens_at_a_time() {
    let standin = Standin::start().await;
    let (first, second) = (Server::new(), Server::new());
    second.take_duty();
    let _one = Running::start(&standin, &first);
    let two = Running::start(&standin, &second);
    assert!(standin.until(Standin::connected).await);
    assert!(
        !standin
            .within(Duration::from_millis(100), |it| it.listeners() > 1)
            .await
    );
    first.take_duty();
    assert!(
        standin.until(|it| !it.connected()).await,
        "whoever loses the lease hangs up"
    );
    second.give_duty();
    assert!(standin.until(Standin::connected).await);
    standin.says("Linh", "hello");
    assert!(standin.until(|_| !second.taken().is_empty()).await);
    two.end().await;
    assert_eq!(
        (first.returned(), second.returned()),
        (0, 1),
        "only what is held is given back"
    );
}

#[tokio::test]
async fn it_ends_when_it_is_asked_to() {
    let (standin, server, running) = open().await;
    running.end().await;
    assert!(standin.until(|it| !it.connected()).await);
    assert_eq!(server.returned(), 1);
    // Also while the server takes nothing.
    let (standin, server, running) = open().await;
    server.slow(Duration::from_mins(1));
    standin.says("Linh", "hello");
    assert!(standin.until(|_| server.attempts() > 0).await);
    running.end().await;
    assert_eq!(Arc::strong_count(&server), 1, "nothing is left running");
}

#[tokio::test]
async fn a_flood_is_bounded_and_lost_nowhere() {
    let standin = Standin::start().await;
    standin.beat_every(Duration::from_millis(30));
    let server = Server::new();
    let _running = Running::start(&standin, &server);
    assert!(standin.until(Standin::connected).await);
    // More than the lanes hold, while nothing moves.
    server.slow(Duration::from_millis(400));
    let people = 300;
    for round in 0..5 {
        for person in 0..people {
            standin.says(&format!("person {person}"), &format!("{round}"));
        }
    }
    let before = standin.heartbeats();
    assert!(
        standin.until(|it| it.heartbeats() > before + 3).await,
        "it is alive while it reads nothing"
    );
    server.slow(Duration::ZERO);
    assert!(standin.until(|_| server.taken().len() == people * 5).await);
    assert_eq!(standin.identified(), 1);
}

#[tokio::test]
async fn what_was_begun_is_finished() {
    let (standin, server, running) = open().await;
    let linh = standin.channel("Linh");
    let question = crate::server::outbound(&linh, "Which?", &["Visa"], "n1");
    crate::server::bot(&standin).send(question).await.unwrap();
    server.slow(Duration::from_millis(60));
    let press = standin.presses("Linh", "Visa").unwrap();
    assert!(standin.until(|_| server.attempts() == 1).await);
    running.end().await;
    assert_eq!(server.taken().len(), 1);
    assert_eq!(standin.answer(&press), Answer::Given(7), "committed, and acknowledged");
}
