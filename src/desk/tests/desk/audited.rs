//! Whoever reads words is written down.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use switchboard::Role;

use crate::border::routes;
use crate::server::Server;

const WORDS: &str = "비자 연장이 궁금해요 sentinel";

/// What a route gives out of a conversation.
#[derive(PartialEq, Debug)]
enum Gives {
    Words,
    NoWords,
}

/// The table: a new route must be entered here.
const TABLE: [(&str, &str, Gives); 27] = [
    ("GET", "/conversations/ID", Gives::Words),
    ("GET", "/conversations/ID/turns", Gives::Words),
    ("GET", "/events", Gives::NoWords),
    ("GET", "/me", Gives::NoWords),
    ("GET", "/queue", Gives::NoWords),
    ("GET", "/staff", Gives::NoWords),
    ("GET", "/staff/notices", Gives::NoWords),
    ("POST", "/conversations/ID/claim", Gives::NoWords),
    ("POST", "/conversations/ID/close", Gives::NoWords),
    ("POST", "/conversations/ID/release", Gives::NoWords),
    ("POST", "/conversations/ID/reply", Gives::NoWords),
    ("POST", "/conversations/ID/requeue", Gives::NoWords),
    ("POST", "/conversations/ID/risk", Gives::NoWords),
    ("POST", "/conversations/ID/typing", Gives::NoWords),
    ("POST", "/conversations/ID/word", Gives::NoWords),
    ("POST", "/enrol", Gives::NoWords),
    ("POST", "/enrolment", Gives::NoWords),
    ("POST", "/presence", Gives::NoWords),
    ("POST", "/queue/close", Gives::NoWords),
    ("POST", "/sign-in", Gives::NoWords),
    ("POST", "/sign-out", Gives::NoWords),
    ("POST", "/staff/ID/disable", Gives::NoWords),
    ("POST", "/staff/ID/reset", Gives::NoWords),
    ("POST", "/staff/ID/revoke", Gives::NoWords),
    ("POST", "/staff/ID/sign-out", Gives::NoWords),
    ("POST", "/staff/invite", Gives::NoWords),
    ("POST", "/time", Gives::NoWords),
];

async fn entries(server: &Server) -> u64 {
    let chains = server.switchboard.audit.check().await.expect("the audit is read");
    assert!(chains.iter().all(|chain| chain.fault.is_none()), "{chains:?}");
    chains.iter().map(|chain| chain.entries).sum()
}

#[tokio::test]
async fn every_route_that_gives_out_words_is_written_down() {
    let server = Server::open().await;
    let mut listed: Vec<_> = routes(&server, "ID")
        .await
        .into_iter()
        .map(|(method, path)| (method.to_string(), path))
        .collect();
    listed.sort();
    let table: Vec<_> = TABLE
        .iter()
        .map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned()))
        .collect();
    assert_eq!(listed, table, "each route says in the table whether it gives out words");

    let counselor = server.staff("Haneul", Role::Counselor).await;
    let id = server.waiting("minji", WORDS, &counselor).await;
    // It stays in the queue: a claim would be lost while the clock passes, and that is written down as well.
    for (at, (method, path, gives)) in TABLE.into_iter().enumerate() {
        let path = path.replace("ID", &id);
        if method != Method::GET.as_str() || path == "/events" {
            continue;
        }
        // A supervisor who has just come in has opened nothing before.
        let supervisor = server.staff(&format!("Sujin {at}"), Role::Supervisor).await;
        let before = entries(&server).await;
        let answer = supervisor.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let gave = answer.text().contains("sentinel");
        assert_eq!(gave, gives == Gives::Words, "{path} gives out {}", answer.text());
        assert_eq!(
            entries(&server).await - before,
            u64::from(gave),
            "{path} is written into the audit"
        );
        if path.ends_with("/turns") {
            supervisor.get(&path).await;
            assert_eq!(
                entries(&server).await - before,
                1,
                "who reads on is not written down at each turn"
            );
            for _ in 0..3 {
                server.clock.pass(Duration::from_mins(21));
                supervisor.get("/queue").await;
            }
            supervisor.get(&path).await;
            assert_eq!(entries(&server).await - before, 2, "but once an hour");
        }
    }
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
