//! Whoever reads words is written down. The routes come from the document that the desk serves, so a new one is held to
//! this without a line here.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use switchboard::Role;

use crate::border::routes;
use crate::server::{Browser, Server};
use crate::stream::Line;

const WORDS: &str = "비자 연장이 궁금해요 sentinel";

async fn entries(server: &Server) -> u64 {
    let chains = server.switchboard.audit.check().await.expect("the audit is read");
    assert!(chains.iter().all(|chain| chain.fault.is_none()), "{chains:?}");
    chains.iter().map(|chain| chain.entries).sum()
}

/// What a route gives out.
async fn given(reader: &Browser<'_>, path: &str) -> String {
    if path == "/events" {
        // The stream never ends by itself. The queue is what it tells of conversations.
        return Line::open(reader).await.until("queue", |_| true).await.to_string();
    }
    let answer = reader.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text()
}

#[tokio::test]
async fn every_route_that_gives_out_words_is_written_down() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    // It stays in the queue: a claim would be lost while the clock passes, and that is written down as well.
    let id = server.waiting("minji", WORDS, &counselor).await;
    let routes = routes(&server, &id).await.into_iter();
    let read = routes.filter(|(method, _)| method == Method::GET);
    let mut gave = Vec::new();
    for (at, (_, path)) in read.enumerate() {
        // A supervisor who has just come in has opened nothing before.
        let supervisor = server.staff(&format!("Sujin {at}"), Role::Supervisor).await;
        let before = entries(&server).await;
        let words = given(&supervisor, &path).await.contains("sentinel");
        let written = entries(&server).await - before;
        assert_eq!(
            written,
            u64::from(words),
            "{path} gives out words: {words}; the audit has as many entries"
        );
        if words {
            gave.push(path);
        }
    }
    for known in [format!("/conversations/{id}"), format!("/conversations/{id}/turns")] {
        assert!(
            gave.contains(&known),
            "the words are not found where they are: {gave:?}"
        );
    }
}

#[tokio::test]
async fn who_reads_on_is_written_down_once_an_hour() {
    let server = Server::open().await;
    let supervisor = server.staff("Sujin", Role::Supervisor).await;
    let id = server.waiting("minji", WORDS, &supervisor).await;
    let turns = format!("/conversations/{id}/turns");
    let before = entries(&server).await;
    for _ in 0..2 {
        assert!(given(&supervisor, &turns).await.contains("sentinel"));
        assert_eq!(entries(&server).await - before, 1, "not at each turn");
    }
    for _ in 0..3 {
        server.clock.pass(Duration::from_mins(21));
        supervisor.get("/queue").await;
    }
    given(&supervisor, &turns).await;
    assert_eq!(entries(&server).await - before, 2, "but once an hour");
}

#[tokio::test]
async fn the_audit_is_checked_at_the_start() {
    let server = Server::open().await;
    let checked = async {
        while server.switchboard.audit.holds().is_none() {
            tokio::task::yield_now().await;
        }
    };
    let checked = tokio::time::timeout(Duration::from_secs(20), checked).await;
    checked.expect("nobody has to ask for it");
    assert_eq!(server.switchboard.audit.holds(), Some(true));
}
