//! The server ends when it is told to, and a client ends nothing but its own connection.

use tokio::time::timeout;

use connections::Via;

use crate::site::{SOON, Server, short};

#[tokio::test]
async fn a_request_under_way_is_answered_before_the_end() {
    let server = Server::start(short(), Via::Direct);
    let mut idle = server.client().await;
    idle.page().await;
    let mut client = server.client().await;
    client
        .say("POST /echo HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\nexpect: 100-continue\r\n\r\n")
        .await;
    client.hear("100 Continue").await;
    server.stop.cancel();
    assert_eq!(idle.until_hung_up().await, "");
    client.say("last").await;
    assert!(client.until_hung_up().await.ends_with("last"));
    timeout(SOON, server.ended)
        .await
        .expect("it ends")
        .expect("it ends well");
}

#[tokio::test]
async fn whoever_goes_on_reading_is_left_behind() {
    let server = Server::start(short(), Via::Direct);
    let mut reader = server.client().await;
    reader.reads_on().await;
    server.stop.cancel();
    timeout(SOON, server.ended)
        .await
        .expect("it ends")
        .expect("it ends well");
    reader.until_hung_up().await;
}

#[tokio::test]
async fn strange_clients_end_nothing() {
    let server = Server::start(short(), Via::Direct);
    for _ in 0..50 {
        let mut client = server.client().await;
        client.say("\0\0\0PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await;
        drop(client);
    }
    server.client().await.page().await;
}
