//! Payloads as they stand on the wire: Kakao's into ours, ours into Kakao's.

use std::path::Path;

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use contract::{Body as Said, HolderKind, Seq, Text};
use kakao::{Kakao, Settings, Surface, read};
use secrecy::SecretString;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::server::{Mood, TestServer, message_part};
use crate::stage::{KEY, pace, ports};

fn corpus(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    std::fs::read(path).expect("the file is in the corpus")
}

#[test]
fn every_variant_of_a_payload_is_read() {
    let words = |text: &str| Said::Text(Text::from(text));
    let yes = Said::Choice {
        prompt: Seq(48),
        value: "yes".to_owned(),
    };
    let long = "b944c102c5e245c62d787f2bec4d3064d410a7a28782609f2fe2e625b94a35505d";
    for (name, body, hint, callback, person) in [
        ("full.json", words("요즘 잠을 못 자요"), Some("ko"), true, long),
        ("minimal.json", words("안녕하세요"), None, false, long),
        ("test-panel.json", words("테스트"), Some("ko"), true, "1293847"),
        ("first-version.json", words("비자"), Some("ko"), false, long),
        ("nulls.json", words("I lost my card"), None, true, long),
        ("quick-reply.json", yes, Some("ko"), true, long),
        (
            "picture.json",
            Said::Media {
                what: contract::Enclosed::File,
                caption: None,
            },
            Some("en"),
            true,
            long,
        ),
        ("account-ids.json", words("xin chào"), Some("vi"), true, long),
        ("odd-kinds.json", words("도와주세요"), None, false, long),
    ] {
        let said = read(&corpus(name)).expect(name);
        assert_eq!(said.body, body, "{name}");
        assert_eq!(said.hint.map(contract::Locale::tag), hint, "{name}");
        assert_eq!(said.callback.is_some(), callback, "{name}");
        assert_eq!(said.peer.expose(), person, "{name}");
        let panel = name == "test-panel.json";
        assert_eq!(said.surface == Surface::Panel, panel, "{name}");
        let shown = format!("{said:?}");
        for secret in ["b944c1", "708203191", "eZv-U", "요즘", "bot-api", "talk.kakao"] {
            assert!(!shown.contains(secret), "{name}: {shown}");
        }
    }
}

async fn answer(server: &std::sync::Arc<TestServer>, payload: Vec<u8>) -> (StatusCode, Value) {
    let settings = Settings::new(SecretString::from(KEY));
    let kakao = Kakao::paced(settings, pace()).expect("the settings are good");
    let request = Request::post("/channels/kakao")
        .header("x-skill-key", KEY)
        .body(Body::from(payload));
    let router = kakao::routes(kakao, ports(server));
    let response = router
        .oneshot(request.expect("it is a request"))
        .await
        .expect("it answers");
    let status = response.status();
    let body = to_bytes(response.into_body(), 1_000_000).await.expect("it ends");
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

#[tokio::test]
async fn message_parts_become_a_skill_response() {
    let server = TestServer::new();
    server.is(Mood::Says(vec![
        message_part("첫째", 3, &[]),
        message_part("둘째?", 40, &["yes", "no"]),
    ]));
    let (status, response) = answer(&server, corpus("minimal.json")).await;
    assert_eq!(status, StatusCode::OK);
    let reply = |label: &str| {
        json!({ "label": label, "action": "message", "messageText": label,
            "extra": { "haemil": format!("p14:v-{label}") } })
    };
    let want = json!({
        "version": "2.0",
        "template": {
            "outputs": [{ "simpleText": { "text": "첫째" } }, { "simpleText": { "text": "둘째?" } }],
            "quickReplies": [reply("yes"), reply("no")]
        }
    });
    assert_eq!(response, want);
}

#[tokio::test]
async fn a_wait_for_a_person_becomes_a_held_callback() {
    let server = TestServer::new();
    server.held_by(HolderKind::Counselor);
    server.is(Mood::Says(Vec::new()));
    let (_, response) = answer(&server, corpus("full.json")).await;
    let want = json!({ "version": "2.0", "useCallback": true, "data": { "text": "<callback-waiting ko>" } });
    assert_eq!(response, want);
    // The test panel sends a callback that does not work.
    let (_, response) = answer(&server, corpus("test-panel.json")).await;
    assert_eq!(
        response["template"]["outputs"][0]["simpleText"]["text"],
        "<passed-on ko>"
    );
}
