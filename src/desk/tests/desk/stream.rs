//! The event stream.

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::{Method, StatusCode, header};
use futures_util::StreamExt;
use serde_json::{Value, json};
use switchboard::Role;
use tokio::time::timeout;

use crate::server::{Browser, Server};

/// Longer than any event may take, so that a test that fails ends.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open stream, read event by event.
pub(crate) struct Line {
    body: BodyDataStream,
    rest: String,
    all: String,
}

/// One event: its name and data, or a beat.
#[derive(PartialEq, Debug)]
enum Heard {
    Event(String, Value),
    Beat,
    End,
}

impl Line {
    pub(crate) async fn open(browser: &Browser<'_>) -> Self {
        let response = browser
            .server
            .ask(browser.request(Method::GET, "/events", Body::empty()))
            .await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        assert_eq!(response.headers()["x-accel-buffering"], "no");
        Self {
            body: response.into_body().into_data_stream(),
            rest: String::new(),
            all: String::new(),
        }
    }

    async fn next(&mut self) -> Heard {
        loop {
            if let Some((event, rest)) = self.rest.split_once("\n\n") {
                let heard = hear(event);
                self.rest = String::from(rest);
                return heard;
            }
            let Some(bytes) = timeout(PATIENCE, self.body.next()).await.expect("the stream is silent") else {
                return Heard::End;
            };
            let text = String::from_utf8(bytes.expect("the stream is whole").to_vec()).expect("UTF-8");
            self.all.push_str(&text);
            self.rest.push_str(&text);
        }
    }

    /// The data of the next event of this name for which `fits` holds.
    pub(crate) async fn until(&mut self, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
        // The beats between would keep a stream alive for ever that says nothing else.
        let found = timeout(PATIENCE, self.find(name, fits)).await;
        found.unwrap_or_else(|_| panic!("`{name}` did not come in time"))
    }

    async fn find(&mut self, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
        loop {
            match self.next().await {
                Heard::Event(heard, data) if heard == name && fits(&data) => return data,
                Heard::Event(..) | Heard::Beat => {}
                Heard::End => panic!("the stream ended before `{name}` came; it said: {}", self.all),
            }
        }
    }
}

fn hear(event: &str) -> Heard {
    let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    match (field("event:"), field("data:")) {
        (Some(name), Some(data)) => Heard::Event(name.to_owned(), serde_json::from_str(data).expect("JSON")),
        _ => Heard::Beat,
    }
}

#[tokio::test]
async fn it_begins_with_everything_and_tells_what_changes_but_no_words() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let mut line = Line::open(&counselor).await;
    assert_eq!(line.until("me", |_| true).await["name"], "Haneul");
    line.until("queue", |queue| queue["rows"] == json!([])).await;

    let id = server.waiting("minji", "sentinel 안녕하세요", &counselor).await;
    line.until("queue", |queue| queue["rows"][0]["id"] == id.as_str()).await;
    counselor.post(&format!("/conversations/{id}/claim"), json!({})).await;
    line.until("queue", |queue| queue["rows"][0]["holder"] == "mine").await;
    server.visitor_says("minji", "minji-3", "sentinel again").await;
    line.until("turns", |changed| changed["id"] == id.as_str()).await;
    assert!(!line.all.contains("sentinel"), "{}", line.all);
}

#[tokio::test]
async fn a_colleagues_conversation_is_nobody_elses_news() {
    let server = Server::open().await;
    let haneul = server.staff("Haneul", Role::Counselor).await;
    let jihun = server.staff("Jihun", Role::Counselor).await;
    let id = server.waiting("minji", "안녕하세요", &haneul).await;
    haneul.post(&format!("/conversations/{id}/claim"), json!({})).await;
    let (mut hers, mut his) = (Line::open(&haneul).await, Line::open(&jihun).await);
    hers.until("queue", |_| true).await;
    his.until("queue", |_| true).await;
    server.visitor_says("minji", "minji-3", "고마워요").await;
    hers.until("turns", |changed| changed["id"] == id.as_str()).await;
    // A second visitor shows that his stream has heard everything up to here.
    let second = server.waiting("lan", "안녕하세요", &jihun).await;
    his.until("queue", |queue| queue.to_string().contains(&second)).await;
    assert!(!his.all.contains("event: turns"), "{}", his.all);
}

#[tokio::test]
async fn a_silent_stream_beats() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let mut line = Line::open(&counselor).await;
    line.until("queue", |_| true).await;
    let beat = timeout(Duration::from_secs(4), line.next()).await;
    assert_eq!(beat.expect("a beat comes each 2 seconds"), Heard::Beat);
}

#[tokio::test]
async fn it_ends_with_the_session() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let mut line = Line::open(&counselor).await;
    line.until("queue", |_| true).await;
    counselor.post("/sign-out", json!({})).await;
    let end = timeout(Duration::from_secs(1), line.until("signed-out", |_| true)).await;
    end.expect("a session that is revoked ends its streams within a second");
    assert_eq!(line.next().await, Heard::End);
}

#[tokio::test]
async fn somebody_who_is_disabled_hears_nothing_more() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let mut line = Line::open(&counselor).await;
    line.until("queue", |_| true).await;
    let whom = server
        .switchboard
        .people
        .named("Haneul")
        .await
        .expect("she is on the staff");
    server
        .switchboard
        .people
        .disable(None, &whom)
        .await
        .expect("she is disabled");
    line.until("signed-out", |_| true).await;
    assert_eq!(line.next().await, Heard::End);
}

#[tokio::test]
async fn it_ends_when_the_server_shuts_down() {
    let server = Server::open().await;
    let counselor = server.staff("Haneul", Role::Counselor).await;
    let mut line = Line::open(&counselor).await;
    line.until("queue", |_| true).await;
    server.stop.cancel();
    while line.next().await != Heard::End {}
    assert!(
        line.all.contains("retry: "),
        "the page is told to come back: {}",
        line.all
    );
}
