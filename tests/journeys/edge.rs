//! What every answer that leaves the server tells the browser to forbid, over all routes, as they are served.

use connections::{Limits, Security, Site};
use haemil::peers::Households;
use reqwest::{Client, Method};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::phone::Messenger;
use crate::stage::Stage;

/// The headers without which an answer says too little.
const ALWAYS: [&str; 8] = [
    "cache-control",
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "cross-origin-embedder-policy",
    "permissions-policy",
];

/// What stands outside the page's and the desk's own tables.
const OTHERS: [&str; 7] = [
    "/health/live",
    "/health/ready",
    "/health",
    "/nothing/here",
    "/desk",
    "/desk/",
    "/desk/api/nothing",
];

#[tokio::test]
async fn every_route_answers_with_the_headers() {
    let mut platforms = Vec::new();
    for messenger in Messenger::ALL {
        platforms.push(messenger.start().await);
    }
    let stage = Stage::with(|config| {
        for platform in &platforms {
            platform.configure(config);
        }
        config.public_url = Some("https://notes.example".to_owned());
    })
    .await;
    let limits = Limits::with(64);
    let listener = connections::listen("127.0.0.1:0".parse().expect("an address"), &limits).expect("loopback listens");
    let origin = format!(
        "http://{}",
        listener.local_addr().expect("a bound socket has an address")
    );
    let router = haemil::serve::faces(&stage.server).await;
    let site = Site::new(
        router,
        limits,
        Security::of("https://notes.example"),
        stage.server.numbers.clone(),
        std::sync::Arc::new(Households::new(&[])),
        std::sync::Arc::new(haemil::compose::SystemEntropy),
    );
    let served = connections::serve(listener, std::sync::Arc::new(site), None, stage.server.stopping());
    let served = tokio::spawn(served);
    let client = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client");
    let document = client
        .get(format!("{origin}/desk/api/openapi.json"))
        .send()
        .await
        .expect("an answer");
    let document: serde_json::Value = document.json().await.expect("JSON");
    let desk = document["paths"].as_object().expect("paths").keys();
    let desk: Vec<String> = desk
        .map(|path| format!("/desk/api{}", path.trim_start_matches("/desk/api")))
        .collect();
    let page: Vec<String> = web::addresses().map(|(_, path)| path.to_owned()).collect();
    let others = OTHERS.iter().map(|path| (*path).to_owned());
    let platforms = Messenger::ALL.map(|messenger| format!("/channels/{}", messenger.name()));
    let mut called = 0;
    assert!(desk.len() > 10 && page.len() > 10, "the tables are there");
    for path in page.into_iter().chain(desk).chain(others).chain(platforms) {
        for method in [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE] {
            let asked = client.request(method.clone(), format!("{origin}{path}"));
            let answer = asked
                .send()
                .await
                .unwrap_or_else(|error| panic!("{method} {path}: {error}"));
            let (status, headers) = (answer.status(), answer.headers());
            called += usize::from(path.starts_with("/channels/") && method == Method::POST && status != 404);
            for name in ALWAYS {
                let values = headers.get_all(name).iter().count();
                assert_eq!(values, 1, "{method} {path} ({status}): {name}");
            }
            assert_eq!(
                headers["strict-transport-security"], "max-age=63072000",
                "{method} {path} ({status})"
            );
        }
    }
    assert_eq!(
        called, 2,
        "Telegram and KakaoTalk call the server, on a connection of Discord's nobody does"
    );
    // One byte more than the desk reads, so that the answer is read before the connection ends.
    let body = "x".repeat(128 * 1_024 + 1);
    let length = format!("content-length: {}\r\ncontent-type: application/json\r\n", body.len());
    let own = "x-desk: 1\r\norigin: https://notes.example\r\n";
    for path in ["/desk/api/sign-in", "/desk/api/enrol"] {
        let mut stream = tokio::net::TcpStream::connect(origin.trim_start_matches("http://"))
            .await
            .expect("the server listens");
        let asked = format!("POST {path} HTTP/1.1\r\nhost: a\r\n{length}{own}\r\n{body}");
        stream.write_all(asked.as_bytes()).await.expect("it reads");
        let mut said = Vec::new();
        while !said.windows(4).any(|four| four == b"\r\n\r\n") {
            assert!(stream.read_buf(&mut said).await.expect("it answers") > 0, "{path}");
        }
        let said = String::from_utf8_lossy(&said).to_ascii_lowercase();
        assert!(said.starts_with("http/1.1 413"), "{path}: {said}");
        for name in ALWAYS {
            assert!(said.contains(&format!("\r\n{name}: ")), "{path}: {name}: {said}");
        }
    }
    stage.shut().await;
    served.await.expect("it ends well");
}

#[tokio::test]
async fn whoever_finds_no_place_is_shown_the_numbers() {
    let stage = Stage::new().await;
    let numbers = &stage.server.numbers;
    assert!(numbers.contains("<h1><a href=\"tel:112\">112</a></h1>"), "{numbers}");
    assert!(numbers.contains("<h1><a href=\"tel:119\">119</a></h1>"), "{numbers}");
    for locale in contract::LOCALES {
        assert!(numbers.contains(&format!("data-locale=\"{locale}\"")), "{locale}");
    }
    assert!(numbers.len() < 64 * 1_024, "{} bytes", numbers.len());
    stage.shut().await;
}
