//! What deletions cost the others, when somebody has erased their conversation: nothing, whatever the platform makes of
//! them.

use std::time::Duration;

use contract::Body;

use crate::server::{Deleting, Server};

/// More than would fit beside each other if deletions and messages shared their room.
const ERASED: usize = 20;

/// So many in a row would mean that the platform is down, if they were failures; and as many again.
const OUTAGE: usize = 10;

/// As many as are begun at once.
const ABREAST: usize = 4;

#[tokio::test]
async fn deletions_that_hang_keep_nobody_waiting() {
    let server = Server::open(Deleting::Hangs).await;
    everybody_erases(&server).await;
    answered(&server).await;
    assert_eq!(
        server.messenger.asked_to_delete(),
        ABREAST,
        "the others wait their turn"
    );
}

#[tokio::test]
async fn a_platform_that_deletes_later_is_not_down() {
    let server = Server::open(Deleting::Later).await;
    everybody_erases(&server).await;
    until("many were put off", || server.messenger.asked_to_delete() >= OUTAGE).await;
    answered(&server).await;
}

#[tokio::test]
async fn an_adapter_that_breaks_over_deletions_still_sends() {
    let server = Server::open(Deleting::Breaks).await;
    everybody_erases(&server).await;
    until("many broke", || server.messenger.asked_to_delete() >= OUTAGE).await;
    answered(&server).await;
}

async fn everybody_erases(server: &Server) {
    let people: Vec<String> = (0..ERASED).map(|number| format!("person {number}")).collect();
    for who in &people {
        server.says(who, "1", "hello, I need help").await.expect("it is taken");
    }
    until("everybody is answered", || {
        people.iter().all(|who| !server.sent(who).is_empty())
    })
    .await;
    // What is still on its way when its conversation is erased is deleted later.
    tokio::time::sleep(Duration::from_millis(300)).await;
    for who in &people {
        server.brings(who, "2", Body::Erase).await.expect("it is taken");
    }
    until("deletions have begun", || server.messenger.asked_to_delete() >= ABREAST).await;
}

/// Somebody else writes and is answered.
async fn answered(server: &Server) {
    server
        .says("ana", "1", "hello, I lost my passport")
        .await
        .expect("it is taken");
    until("ana is answered", || !server.sent("ana").is_empty()).await;
}

async fn until(what: &str, holds: impl Fn() -> bool) {
    let patience = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let held = tokio::time::timeout(Duration::from_secs(10), patience).await;
    assert!(held.is_ok(), "not within 10 seconds: {what}");
}
