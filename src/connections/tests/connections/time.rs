//! Every way of taking one's time ends.

use std::time::Duration;

use connections::{Limits, Via};
use tokio::time::{sleep, timeout};

use crate::site::{SOON, Server, short};

#[tokio::test]
async fn whoever_says_nothing_is_hung_up_on() {
    let server = Server::start(short(), Via::Direct);
    assert_eq!(server.client().await.until_hung_up().await, "");
}

#[tokio::test]
async fn a_head_that_trickles_wins_no_time() {
    let server = Server::start(short(), Via::Direct);
    let mut slow = server.client().await;
    let trickle = async {
        slow.say("GET / HTTP/1.1\r\n").await;
        loop {
            slow.say("a: b\r\n").await;
            // A byte now and then keeps nothing open: the limit runs from the first.
            if timeout(Duration::from_millis(50), slow.stream.readable()).await.is_ok() {
                return slow.until_hung_up().await;
            }
        }
    };
    assert_eq!(timeout(SOON, trickle).await.expect("it ends"), "");
}

#[tokio::test]
async fn half_a_body_is_answered_and_ends() {
    let server = Server::start(short(), Via::Direct);
    let mut slow = server.client().await;
    slow.say("POST /echo HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf")
        .await;
    let said = slow.until_hung_up().await;
    assert!(said.starts_with("HTTP/1.1 408"), "{said}");
}

#[tokio::test]
async fn an_answer_that_never_begins_is_given_up() {
    let server = Server::start(short(), Via::Direct);
    let mut client = server.client().await;
    client.say("GET /never HTTP/1.1\r\nhost: a\r\n\r\n").await;
    assert!(client.hear("\r\n\r\n").await.starts_with("HTTP/1.1 408"));
}

#[tokio::test]
async fn a_connection_is_kept_for_the_next_request_and_not_for_ever() {
    let server = Server::start(short(), Via::Direct);
    let mut client = server.client().await;
    client.page().await;
    // Longer than a head may take: between two requests one has more time.
    client.hears_nothing(short().head + 5 * short().tick).await;
    client.page().await;
    assert_eq!(client.until_hung_up().await, "");
}

#[tokio::test]
async fn a_proxy_keeps_its_connections_longer() {
    let server = Server::start(short(), Via::Proxy);
    let mut proxy = server.client().await;
    proxy.page().await;
    proxy.hears_nothing(short().idle + 5 * short().tick).await;
    proxy.page().await;
    assert_eq!(proxy.until_hung_up().await, "");
}

#[tokio::test]
async fn whoever_reads_nothing_is_hung_up_on() {
    let limits = Limits {
        finish: SOON * 10,
        ..short()
    };
    let server = Server::start(limits, Via::Direct);
    let mut client = server.client().await;
    client.say("GET /flood HTTP/1.1\r\nhost: a\r\n\r\n").await;
    // It is read only after the server has had to give up.
    sleep(limits.stall + 10 * limits.tick).await;
    assert!(client.until_hung_up().await.len() < 64 << 20, "not everything went out");
}

#[tokio::test]
async fn whoever_reads_drop_by_drop_is_hung_up_on() {
    let server = Server::start(short(), Via::Direct);
    let mut client = server.client().await;
    client.say("GET /flood HTTP/1.1\r\nhost: a\r\n\r\n").await;
    let drops = async {
        let mut drop = vec![0; 512 * 1024];
        loop {
            match tokio::io::AsyncReadExt::read(&mut client.stream, &mut drop).await {
                Ok(0) | Err(_) => return,
                Ok(_) => sleep(Duration::from_millis(50)).await,
            }
        }
    };
    timeout(SOON, drops).await.expect("it ends");
}

#[tokio::test]
async fn a_stream_outlives_every_limit() {
    let server = Server::start(short(), Via::Direct);
    let mut reader = server.client().await;
    reader.reads_on().await;
    let longest = short().finish + 10 * short().tick;
    let beats = async { while !reader.hear(":\n\n").await.is_empty() {} };
    assert!(timeout(longest, beats).await.is_err(), "it goes on");
}
