//! Many connections: whose give way, and what whoever finds no place is shown.

use connections::{Limits, Via};

use crate::site::{Client, Server, short};

/// Few places, and enough time for a test to fill them.
fn few(connections: usize, address: usize) -> Limits {
    Limits {
        address,
        head: crate::site::SOON * 10,
        idle: crate::site::SOON * 10,
        openings: 10_000,
        ..Limits { connections, ..short() }
    }
}

async fn flood(server: &Server, last: u8, count: usize) -> Vec<Client> {
    let mut flood = Vec::new();
    for _ in 0..count {
        let mut client = server.client_from(last).await;
        client.say("GET / HTTP/1.1\r\n").await;
        flood.push(client);
    }
    flood
}

#[tokio::test]
async fn one_address_leaves_the_others_their_places() {
    let server = Server::start(few(16, 8), Via::Direct);
    let _flood = flood(&server, 2, 100).await;
    for last in 3..10 {
        server.client_from(last).await.page().await;
    }
}

#[tokio::test]
async fn many_addresses_make_room_for_one_more() {
    let server = Server::start(few(16, 8), Via::Direct);
    let mut floods = Vec::new();
    for last in 2..10 {
        floods.push(flood(&server, last, 8).await);
    }
    tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    server.client_from(99).await.page().await;
}

#[tokio::test]
async fn readers_keep_their_streams_and_the_next_sees_the_numbers() {
    let server = Server::start(few(16, 2), Via::Direct);
    let mut readers = Vec::new();
    for _ in 0..2 {
        let mut reader = server.client_from(2).await;
        reader.reads_on().await;
        readers.push(reader);
    }
    let mut next = server.client_from(2).await;
    next.say("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
    let shown = next.until_hung_up().await;
    assert!(shown.starts_with("HTTP/1.1 503"), "{shown}");
    assert!(shown.contains("tel:112") && shown.contains("tel:119"), "{shown}");
    assert!(shown.contains("x-content-type-options: nosniff"), "{shown}");
    for reader in &mut readers {
        reader.hear(":\n\n").await;
    }
    readers.pop();
    // Its place is free as soon as the server has noticed.
    let mut tries = 0;
    loop {
        let mut again = server.client_from(2).await;
        again
            .say("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
            .await;
        if again.until_hung_up().await.ends_with("hello") {
            break;
        }
        tries += 1;
        assert!(tries < 100, "the place stays taken");
    }
}

#[tokio::test]
async fn behind_a_proxy_an_address_is_who_the_proxy_says() {
    let server = Server::start(few(16, 2), Via::Proxy);
    let mut held = Vec::new();
    for _ in 0..2 {
        let mut reader = server.client().await;
        reader
            .say("GET /stream HTTP/1.1\r\nhost: a\r\nx-forwarded-for: one\r\n\r\n")
            .await;
        reader.hear(":\n\n").await;
        held.push(reader);
    }
    for (who, want) in [("one", "HTTP/1.1 503"), ("two", "HTTP/1.1 200")] {
        let mut next = server.client().await;
        next.say(&format!(
            "GET / HTTP/1.1\r\nhost: a\r\nx-forwarded-for: {who}\r\nconnection: close\r\n\r\n"
        ))
        .await;
        let said = next.until_hung_up().await;
        assert!(said.starts_with(want), "{who}: {said}");
        assert_eq!(said.contains("tel:112"), who == "one", "{said}");
    }
}

#[tokio::test]
async fn what_has_ended_is_forgotten() {
    let server = Server::start(few(8, 4), Via::Direct);
    for _ in 0..50 {
        server.client_from(2).await.page().await;
    }
}
