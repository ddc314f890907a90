//! What did not come from Telegram, or came broken: refused before anything reaches the server.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use proptest::prelude::*;
use serde_json::{Value, json};
use telegram::{Unreadable, read};
use tower::ServiceExt;

use crate::reading::corpus;
use crate::server::{Ledger, PATIENCE, SECRET, channel, serve, webhook};

/// The route with a server behind it; nothing is called at the address of the Bot API, which is nobody's.
fn door() -> (Router, Arc<Ledger>) {
    let ledger = Arc::new(Ledger::default());
    let telegram = channel("http://127.0.0.1:9", webhook());
    (telegram::routes(telegram, ledger.server()), ledger)
}

async fn knock(router: &Router, secret: Option<&[u8]>, body: impl Into<Body>) -> StatusCode {
    let mut request = Request::post("/channels/telegram").header("content-type", "application/json");
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let request = request.body(body.into()).expect("a request");
    router.clone().oneshot(request).await.expect("an answer").status()
}

#[tokio::test]
async fn whoever_does_not_know_the_secret_is_not_read() {
    let (router, ledger) = door();
    let longer = format!("{SECRET}x");
    let genuine = corpus()["text"].clone();
    let bodies = [genuine, b"not json".to_vec(), vec![b'['; 1024 * 1024], Vec::new()];
    for secret in [
        None,
        Some(&b""[..]),
        Some(b"wrong"),
        Some(&SECRET.as_bytes()[1..]),
        Some(longer.as_bytes()),
        Some(SECRET.to_uppercase().as_bytes()),
        Some(b"\xff\xfe"),
    ] {
        for body in &bodies {
            assert_eq!(
                knock(&router, secret, body.clone()).await,
                StatusCode::UNAUTHORIZED,
                "{secret:?}"
            );
        }
    }
    assert_eq!(ledger.asked(), 0);
    assert_eq!(
        knock(&router, Some(SECRET.as_bytes()), bodies[0].clone()).await,
        StatusCode::OK
    );
    assert_eq!(ledger.asked(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_stranger_is_answered_before_the_body_has_come() {
    let (router, ledger) = door();
    let (address, server) = serve(router).await;
    let answer = tokio::task::spawn_blocking(move || {
        let mut line = TcpStream::connect(address).expect("a connection");
        line.set_read_timeout(Some(PATIENCE)).expect("a patience");
        let head = "POST /channels/telegram HTTP/1.1\r\nHost: server\r\nContent-Length: 200000\r\n\
                    X-Telegram-Bot-Api-Secret-Token: wrong\r\n\r\n{";
        line.write_all(head.as_bytes()).expect("the head is written");
        let mut answer = [0; 12];
        line.read_exact(&mut answer).expect("an answer without the body");
        String::from_utf8_lossy(&answer).into_owned()
    });
    assert_eq!(answer.await.expect("no panic"), "HTTP/1.1 401");
    assert_eq!(ledger.asked(), 0);
    server.abort();
}

#[tokio::test]
async fn broken_bodies_are_refused_by_what_is_wrong() {
    let (router, ledger) = door();
    let long = format!(r#"{{"update_id":1,"x":"{}"}}"#, "a".repeat(300 * 1024));
    let deep = format!(
        r#"{{"update_id":1,"x":{}{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let giant_words = json!({
        "update_id": 1,
        "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "date": 1, "text": "a".repeat(8_001)},
    });
    for (body, want) in [
        (String::new(), StatusCode::BAD_REQUEST),
        (String::from("update_id=1"), StatusCode::BAD_REQUEST),
        (String::from(r#"{"update_id":1"#), StatusCode::BAD_REQUEST),
        (String::from(r#"{"update_id":1}}"#), StatusCode::BAD_REQUEST),
        (String::from("[]"), StatusCode::BAD_REQUEST),
        (String::from("null"), StatusCode::BAD_REQUEST),
        (String::from(r#"{"update_id":"1"}"#), StatusCode::BAD_REQUEST),
        (String::from(r#"{"message":{"text":"a"}}"#), StatusCode::BAD_REQUEST),
        (
            String::from(r#"{"intent":{},"userRequest":{"utterance":"a"}}"#),
            StatusCode::BAD_REQUEST,
        ),
        (long, StatusCode::PAYLOAD_TOO_LARGE),
        (deep, StatusCode::OK),
        (
            String::from(r#"{"update_id":1,"message":{"message_id":{}}}"#),
            StatusCode::OK,
        ),
    ] {
        let shown: String = body.chars().take(60).collect();
        assert_eq!(knock(&router, Some(SECRET.as_bytes()), body).await, want, "{shown}");
    }
    assert_eq!(ledger.asked(), 0);
    let status = knock(&router, Some(SECRET.as_bytes()), giant_words.to_string()).await;
    assert_eq!((status, ledger.asked()), (StatusCode::OK, 1), "too many words are cut");
}

#[tokio::test]
async fn a_server_that_polls_has_no_door() {
    let telegram = channel("http://127.0.0.1:9", telegram::Mode::Polling);
    let router = telegram::routes(telegram, Arc::new(Ledger::default()).server());
    let status = knock(&router, Some(SECRET.as_bytes()), corpus()["text"].clone()).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

/// Ways to break a payload.
#[derive(Clone, Debug)]
enum Harm {
    Cut(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Drop(prop::sample::Index),
    Nest(prop::sample::Index, usize),
    Retype(prop::sample::Index, Value),
    Lengthen(prop::sample::Index, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let place = any::<prop::sample::Index>;
    let other = prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        Just(json!([])),
        Just(json!({})),
        Just(json!("")),
        Just(json!(-1)),
        Just(json!(u64::MAX)),
        Just(json!(1e300)),
    ];
    prop_oneof![
        place().prop_map(Harm::Cut),
        (place(), any::<u8>()).prop_map(|(place, bits)| Harm::Flip(place, bits)),
        place().prop_map(Harm::Drop),
        (place(), 1..3_000_usize).prop_map(|(place, depth)| Harm::Nest(place, depth)),
        (place(), other).prop_map(|(place, value)| Harm::Retype(place, value)),
        (place(), 1..20_000_usize).prop_map(|(place, length)| Harm::Lengthen(place, length)),
    ]
}

fn apply(harm: &Harm, bytes: &mut Vec<u8>) {
    if bytes.is_empty() {
        return;
    }
    match harm {
        Harm::Cut(place) => bytes.truncate(place.index(bytes.len())),
        Harm::Flip(place, bits) => {
            let place = place.index(bytes.len());
            bytes[place] ^= bits;
        }
        Harm::Drop(place) => {
            bytes.remove(place.index(bytes.len()));
        }
        Harm::Nest(place, depth) => {
            let place = place.index(bytes.len());
            bytes.splice(place..place, std::iter::repeat_n(b'[', *depth));
        }
        Harm::Retype(place, value) => {
            if let Ok(mut whole) = serde_json::from_slice::<Value>(bytes) {
                let count = leaves(&mut whole).len();
                *leaves(&mut whole)[place.index(count)] = value.clone();
                *bytes = whole.to_string().into_bytes();
            }
        }
        Harm::Lengthen(place, length) => {
            if let Ok(mut whole) = serde_json::from_slice::<Value>(bytes) {
                let count = leaves(&mut whole).len();
                *leaves(&mut whole)[place.index(count)] = json!("가".repeat(*length));
                *bytes = whole.to_string().into_bytes();
            }
        }
    }
}

/// Every value in a document, itself included.
fn leaves(value: &mut Value) -> Vec<&mut Value> {
    let is_leaf = !value.is_object() && !value.is_array() || value.as_object().is_some_and(serde_json::Map::is_empty);
    if is_leaf || value.as_array().is_some_and(Vec::is_empty) {
        return vec![value];
    }
    match value {
        Value::Object(fields) => fields.values_mut().flat_map(leaves).collect(),
        Value::Array(items) => items.iter_mut().flat_map(leaves).collect(),
        _ => Vec::new(),
    }
}

/// What the documentation says of a message from a person, judged without the adapter's own types.
fn is_from_a_person(update: &Value, peer: &str) -> bool {
    let message = ["message", "edited_message"]
        .into_iter()
        .find_map(|kind| update.get(kind).filter(|it| !it.is_null()));
    let (chat, says) = match (&update["callback_query"], message) {
        (Value::Null, Some(message)) => {
            let says = message["text"].is_string() || message.as_object().is_some_and(|fields| fields.len() > 3);
            (&message["chat"], message["message_id"].is_i64() && says)
        }
        (query, _) => (
            &query["message"]["chat"],
            query["data"].is_string() && query["id"].is_string(),
        ),
    };
    update["update_id"].is_i64() && chat["type"] == "private" && chat["id"].as_i64() == peer.parse().ok() && says
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn harmed_payloads_never_break_the_parser(
        name in prop::sample::select(corpus().into_keys().collect::<Vec<_>>()),
        harms in prop::collection::vec(harm(), 1..4),
    ) {
        let mut bytes = corpus()[&name].clone();
        for harm in &harms {
            apply(harm, &mut bytes);
        }
        let judged = serde_json::from_slice::<Value>(&contract::mended(&bytes));
        match read(&bytes) {
            Ok(update) => {
                if let (Some(inbound), Ok(value)) = (update.inbound, &judged) {
                    prop_assert!(is_from_a_person(value, inbound.peer.expose()), "{value}");
                }
            }
            Err(Unreadable::NotUpdate) => {
                let has_number = judged.is_ok_and(|value| value["update_id"].is_i64());
                prop_assert!(!has_number);
            }
            Err(Unreadable::NotJson) => prop_assert!(judged.is_err()),
        }
    }

    #[test]
    fn noise_never_breaks_the_parser(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(read(&bytes).is_err());
    }
}

#[test]
fn harmed_payloads_reach_the_server_only_where_they_are_still_whole() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let config = ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let names: Vec<String> = corpus().into_keys().collect();
    proptest!(config, |(name in prop::sample::select(names), harms in prop::collection::vec(harm(), 1..3))| {
        let mut bytes = corpus()[&name].clone();
        for harm in &harms {
            apply(harm, &mut bytes);
        }
        let whole = read(&bytes).is_ok_and(|update| update.inbound.is_some());
        let (stranger, telegram, asked) = runtime.block_on(async {
            let (router, ledger) = door();
            let stranger = knock(&router, Some(b"wrong"), bytes.clone()).await;
            let before = ledger.asked();
            let telegram = knock(&router, Some(SECRET.as_bytes()), bytes).await;
            (stranger, telegram, (before, ledger.asked()))
        });
        prop_assert_eq!(stranger, StatusCode::UNAUTHORIZED);
        prop_assert_eq!(asked, (0, usize::from(whole)));
        prop_assert!([StatusCode::OK, StatusCode::BAD_REQUEST].contains(&telegram));
    });
}
