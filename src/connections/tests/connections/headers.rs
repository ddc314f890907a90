//! Every answer has the headers, also those that no route gives.

use connections::{Security, Via};

use crate::site::{Server, short};

const ALWAYS: [&str; 9] = [
    "\r\ncache-control: no-store\r\n",
    "\r\ncontent-security-policy: default-src 'none'",
    "\r\nx-content-type-options: nosniff\r\n",
    "\r\nx-frame-options: DENY\r\n",
    "\r\nreferrer-policy: no-referrer\r\n",
    "\r\ncross-origin-opener-policy: same-origin\r\n",
    "\r\ncross-origin-resource-policy: same-origin\r\n",
    "\r\ncross-origin-embedder-policy: require-corp\r\n",
    "\r\npermissions-policy: ",
];

#[tokio::test]
async fn what_cannot_be_read_is_refused_like_anything_else() {
    let many = "a: b\r\n".repeat(200);
    let long = "x".repeat(70_000);
    for (request, status) in [
        ("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n".to_owned(), 200),
        (
            "HEAD / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n".to_owned(),
            200,
        ),
        (
            "GET /nothing HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n".to_owned(),
            404,
        ),
        (
            "DELETE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n".to_owned(),
            405,
        ),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n".to_owned(), 400),
        ("nonsense\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/1.1\r\ncontent-length: -1\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/1.0\r\nno colon\r\n\r\n".to_owned(), 400),
        (format!("GET / HTTP/1.1\r\nhost: a\r\n{many}\r\n"), 431),
        (format!("GET / HTTP/1.1\r\nhost: a\r\nlong: {long}\r\n\r\n"), 431),
        (format!("GET /{long} HTTP/1.1\r\nhost: a\r\n\r\n"), 414),
    ] {
        let server = Server::secured(short(), Via::Direct, Security::of("https://notes.example"));
        let mut client = server.client().await;
        client.say(&request).await;
        let said = client.hear("\r\n\r\n").await;
        let asked = &request[..request.len().min(60)];
        assert!(said.starts_with("HTTP/1."), "{asked}: {said}");
        let found = said.split(' ').nth(1).and_then(|status| status.parse().ok());
        // A head that is too long is one or the other, by where it was cut.
        let found = found.map(|found: u16| if status == 414 && found == 431 { 414 } else { found });
        assert_eq!(found, Some(status), "{asked}: {said}");
        let head = said.to_ascii_lowercase();
        for line in ALWAYS {
            assert_eq!(
                head.matches(&line.to_ascii_lowercase()).count(),
                1,
                "{asked}: {line}: {said}"
            );
        }
        assert!(
            head.contains("\r\nstrict-transport-security: max-age=63072000\r\n"),
            "{asked}: {said}"
        );
    }
}

#[tokio::test]
async fn a_second_request_that_cannot_be_read_is_refused_the_same() {
    let server = Server::start(short(), Via::Direct);
    let mut client = server.client().await;
    client.page().await;
    client.say("nonsense\r\n\r\n").await;
    let said = client.until_hung_up().await;
    assert!(said.starts_with("HTTP/1.1 400"), "{said}");
    assert!(said.contains("nosniff") && said.ends_with('}'), "{said}");
    assert!(
        !said.contains("strict-transport-security"),
        "plain HTTP promises nothing: {said}"
    );
}
