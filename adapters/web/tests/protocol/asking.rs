//! A browser without a screen.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, BodyDataStream};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use futures_util::StreamExt;
use serde_json::{Value, json};
use tower::ServiceExt;
use web::{ChallengeKey, Ports, Settings};

use crate::server::{SOON, TestServer};

pub(crate) const ORIGIN: &str = "https://notes.example";

/// The page as one visitor has it open.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) server: Arc<TestServer>,
    pub(crate) router: Router,
    pub(crate) token: Option<String>,
    pub(crate) from: SocketAddr,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    /// As they went over the wire.
    pub(crate) bytes: usize,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or(Value::Null)
    }

    /// The name of the problem, and whether it comes with a sentence that a person can read.
    pub(crate) fn problem(&self) -> String {
        assert_eq!(self.headers["content-type"], "application/problem+json", "{self:?}");
        let json = self.json();
        assert_eq!(json["status"], self.status.as_u16());
        assert!(json["detail"].as_str().unwrap().ends_with('.'), "{json}");
        json["type"]
            .as_str()
            .unwrap()
            .trim_start_matches("urn:problem:")
            .to_owned()
    }
}

impl Page {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let server = Arc::new(TestServer::new());
        let exit = "https://weather.example/".to_owned();
        let mut settings = Settings::new(vec![ORIGIN.to_owned()], exit, ChallengeKey::from([7; 32]));
        change(&mut settings);
        let ports = Ports {
            inbox: server.clone(),
            transcript: server.clone(),
            texts: server.clone(),
            clock: server.clone(),
            entropy: server.clone(),
        };
        Self {
            server,
            router: web::routes(ports, settings),
            token: None,
            from: "203.0.113.9:5000".parse().unwrap(),
        }
    }

    /// Opens a conversation.
    pub(crate) async fn opened() -> Self {
        let mut page = Self::new();
        page.open().await;
        page
    }

    pub(crate) async fn open(&mut self) {
        let answer = self.post("/chat/conversations", json!({})).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{answer:?}");
        self.token = Some(answer.json()["token"].as_str().unwrap().to_owned());
    }

    pub(crate) async fn say(&self, text: &str) -> Answer {
        self.post("/chat/turns", json!({ "id": fresh_id(), "text": text }))
            .await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(
            Method::POST,
            path,
            &[("content-type", "application/json")],
            body.to_string(),
        )
        .await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], String::new()).await
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        said: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let (status, headers, body) = self.ask(method, path, said, body.into()).await;
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status,
            headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.len(),
        }
    }

    /// Opens the stream.
    pub(crate) async fn listen(&self, query: &str) -> Stream {
        self.listen_again(query, &[]).await
    }

    /// Opens the stream as a browser that lost it.
    pub(crate) async fn listen_again(&self, query: &str, said: &[(&str, &str)]) -> Stream {
        let path = format!("/chat/events{query}");
        let (status, headers, body) = self.ask(Method::GET, &path, said, Body::empty()).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers["content-type"], "text/event-stream");
        Stream {
            bytes: body.into_data_stream(),
            buffer: String::new(),
        }
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        said: &[(&str, &str)],
        body: Body,
    ) -> (StatusCode, HeaderMap, Body) {
        let mut request = Request::builder()
            .method(method.clone())
            .uri(path)
            .extension(ConnectInfo(self.from));
        if method == Method::POST && !said.iter().any(|(name, _)| *name == "origin") {
            request = request.header("origin", ORIGIN);
        }
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        for (name, value) in said {
            request = request.header(*name, *value);
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        (parts.status, parts.headers, body)
    }
}

/// An event stream as it is read.
pub(crate) struct Stream {
    bytes: BodyDataStream,
    buffer: String,
}

impl Stream {
    /// The next event, as its name, its id and its data; `None` at the end of the stream. Heartbeats are left out.
    pub(crate) async fn next(&mut self) -> Option<(String, String, Value)> {
        loop {
            while let Some((block, rest)) = self.buffer.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.buffer = rest;
                let field = |name: &str| {
                    let line = block.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
                    line.unwrap_or_default().trim().to_owned()
                };
                if !field("event").is_empty() {
                    return Some((
                        field("event"),
                        field("id"),
                        serde_json::from_str(&field("data")).unwrap(),
                    ));
                }
            }
            let bytes = tokio::time::timeout(SOON, self.bytes.next())
                .await
                .expect("something soon")?
                .unwrap();
            self.buffer.push_str(std::str::from_utf8(&bytes).unwrap());
        }
    }

    /// The texts of the next `count` turns.
    pub(crate) async fn texts(&mut self, count: usize) -> Vec<String> {
        let mut texts = Vec::new();
        while texts.len() < count {
            let (name, _, data) = self.next().await.expect("a turn before the end");
            if name == "turn" {
                texts.push(data["text"].as_str().unwrap().to_owned());
            }
        }
        texts
    }

    /// The next raw bytes.
    pub(crate) async fn raw(&mut self) -> String {
        String::from_utf8(self.bytes.next().await.unwrap().unwrap().to_vec()).unwrap()
    }
}

/// An id as the page makes them.
pub(crate) fn fresh_id() -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    uuid::Uuid::from_u64_pair(7, LAST.fetch_add(1, Ordering::Relaxed)).to_string()
}
