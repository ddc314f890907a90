//! Payloads that somebody has spoiled: nothing panics, and nothing reaches the server that is not a message.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use kakao::{Kakao, Settings};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use secrecy::SecretString;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::server::TestServer;
use crate::stage::{KEY, pace, ports};

fn corpus() -> Vec<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).expect("it can be read"))
        .collect()
}

/// Whether this is a message, judged without the adapter.
fn is_message(bytes: &[u8]) -> bool {
    let Ok(payload) = serde_json::from_slice::<Value>(&contract::mended(bytes)) else {
        return false;
    };
    let id = payload["userRequest"]["user"]["id"].as_str().unwrap_or_default();
    payload["userRequest"]["utterance"].is_string() && !id.trim().is_empty() && id.chars().count() <= 128
}

struct Bench {
    router: Router,
    server: Arc<TestServer>,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    fn new() -> Self {
        let server = TestServer::new();
        let kakao = Kakao::paced(Settings::new(SecretString::from(KEY)), pace()).expect("the settings are good");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Self {
            router: kakao::routes(kakao, ports(&server)),
            server,
            runtime: runtime.expect("a runtime can be built"),
        }
    }

    /// Posts a body; gives the status and how many messages reached the server.
    fn post(&self, body: Vec<u8>, key: &str) -> (StatusCode, usize) {
        let before = self.server.memory().heard.len();
        let request = Request::post("/channels/kakao")
            .header("x-skill-key", key)
            .header("x-request-id", format!("{before}-{}", body.len()))
            .body(Body::from(body))
            .expect("it is a request");
        let answer = self.router.clone().oneshot(request);
        let response = self.runtime.block_on(answer).expect("it answers");
        (response.status(), self.server.memory().heard.len() - before)
    }

    fn holds(&self, body: Vec<u8>) {
        let wanted = is_message(&body) && body.len() <= 65_536;
        assert_eq!(self.post(body.clone(), "wrong"), (StatusCode::UNAUTHORIZED, 0));
        let (status, heard) = self.post(body, KEY);
        assert_eq!(heard, usize::from(wanted));
        assert_eq!(status == StatusCode::OK, wanted, "{status}");
    }
}

/// Every place in a payload, as a path.
fn places(value: &Value, at: &mut Vec<String>, found: &mut Vec<String>) {
    let root = String::new();
    found.push(at.iter().fold(root, |path, step| path + "/" + step));
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(name, child)| (name.clone(), child)).collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(index, child)| (index.to_string(), child))
            .collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        at.push(name);
        places(child, at, found);
        at.pop();
    }
}

fn foreign() -> impl Strategy<Value = Value> {
    let deep = (1..200_usize).prop_map(|depth| (0..depth).fold(json!(1), |inner, _| json!([inner])));
    let long = (1..80_000_usize).prop_map(|length| json!("가".repeat(length / 3)));
    prop_oneof![
        Just(Value::Null),
        Just(json!(true)),
        any::<i64>().prop_map(|number| json!(number)),
        any::<String>().prop_map(|text| json!(text)),
        Just(json!({})),
        Just(json!({ "haemil": "p1:yes" })),
        Just(json!({ "haemil": { "haemil": [] } })),
        deep,
        long,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cut_short(file in select(corpus()), at in any::<Index>()) {
        let end = at.index(file.len());
        Bench::new().holds(file[..end].to_vec());
    }

    #[test]
    fn bytes_flipped(file in select(corpus()), flips in vec((any::<Index>(), any::<u8>()), 1..8)) {
        let mut file = file;
        for (at, byte) in flips {
            let at = at.index(file.len());
            file[at] = byte;
        }
        Bench::new().holds(file);
    }

    #[test]
    fn a_value_of_another_kind(file in select(corpus()), at in any::<Index>(), value in foreign()) {
        let mut payload: Value = serde_json::from_slice(&file).expect("the corpus is JSON");
        let mut found = Vec::new();
        places(&payload, &mut Vec::new(), &mut found);
        let place = at.get(&found).clone();
        *payload.pointer_mut(&place).expect("the place was found") = value;
        Bench::new().holds(payload.to_string().into_bytes());
    }

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..2_000)) {
        let _ = kakao::read(&bytes);
        Bench::new().holds(bytes);
    }
}
