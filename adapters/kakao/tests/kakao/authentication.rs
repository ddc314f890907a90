//! Nobody without the key is heard.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::stage::{KEY, stage};

const GOOD: &[u8] = br#"{"userRequest":{"utterance":"a","user":{"id":"u"}}}"#;

#[tokio::test]
async fn only_the_key_opens() {
    let stage = stage().await;
    for headers in [
        vec![],
        vec![("X-Skill-Key", "")],
        vec![("X-Skill-Key", "sentinel-skill-ke")],
        vec![("X-Skill-Key", "sentinel-skill-key2")],
        vec![("X-Skill-Key", "SENTINEL-SKILL-KEY")],
        vec![("X-Skill-Key", KEY), ("X-Skill-Key", "other")],
        vec![("Authorization", KEY)],
    ] {
        assert_eq!(
            stage.platform.forges(&headers, GOOD.to_vec()).await,
            Some(401),
            "{headers:?}"
        );
    }
    assert_eq!(stage.server.said(), Vec::<String>::new());
    assert_eq!(
        stage.platform.forges(&[("x-skill-key", KEY)], GOOD.to_vec()).await,
        Some(200)
    );
    assert_eq!(stage.server.said(), ["a"]);
}

/// The answer comes while the body is still to be sent: it was not read.
#[tokio::test]
async fn a_stranger_is_refused_before_the_body_is_read() {
    let stage = stage().await;
    let host = stage
        .address
        .trim_start_matches("http://")
        .split('/')
        .next()
        .expect("a host");
    let mut stream = TcpStream::connect(host).await.expect("it listens");
    let head = "POST /channels/kakao HTTP/1.1\r\nHost: x\r\nX-Skill-Key: wrong\r\nContent-Length: 1000000\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("it is written");
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.expect("it answers");
    assert_eq!(&answer, b"HTTP/1.1 401");
}

#[tokio::test]
async fn what_is_too_long_or_unreadable_is_refused() {
    let stage = stage().await;
    let key = [("X-Skill-Key", KEY)];
    let long = format!(
        r#"{{"userRequest":{{"utterance":"{}","user":{{"id":"u"}}}}}}"#,
        "a".repeat(70_000)
    );
    assert_eq!(stage.platform.forges(&key, long.into_bytes()).await, Some(413));
    for bad in ["", "{}", "[]", "null", "{\"userRequest\":", "\u{feff}{}"] {
        assert_eq!(
            stage.platform.forges(&key, bad.as_bytes().to_vec()).await,
            Some(400),
            "{bad}"
        );
    }
    assert_eq!(stage.platform.forges(&key, vec![0xff, 0xfe]).await, Some(400));
    assert_eq!(stage.server.said(), Vec::<String>::new());
}
