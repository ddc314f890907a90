//! Whatever the server says, Kakao takes the answer.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use contract::{Channel, Choice, HolderKind, Locale, MessagePart, Seq, Text};
use kakao::{Kakao, OperatorButton, Settings, faults};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use secrecy::SecretString;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::server::{Mood, TestServer, key};
use crate::stage::{KEY, pace, ports};

fn message_parts() -> impl Strategy<Value = Vec<MessagePart>> {
    let text = prop_oneof![
        ".{0,40}",
        Just("가".repeat(990)),
        Just("🙂".repeat(2_000)),
        Just(" \n".to_owned())
    ];
    let choice = ("[a-z:-]{1,49}", ".{0,30}").prop_map(|(value, label)| Choice {
        value,
        label: Text::from(label),
    });
    let message_part = (text, vec(choice, 0..14), any::<u64>()).prop_map(|(text, choices, prompt)| MessagePart {
        text: Text::from(text),
        locale: Locale::KO,
        choices,
        prompt: Seq(prompt),
    });
    vec(message_part, 0..8)
}

fn answer(server: &Arc<TestServer>) -> Value {
    let mut settings = Settings::new(SecretString::from(KEY));
    settings.operator_button = OperatorButton::Shown;
    let kakao = Kakao::paced(settings, pace()).expect("the settings are good");
    assert_eq!(kakao.limits(), &kakao::LIMITS);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be built").block_on(async {
        let payload = json!({ "userRequest": { "utterance": "a", "user": { "id": key("mina") } } });
        let request = Request::post("/channels/kakao")
            .header("x-skill-key", KEY)
            .body(Body::from(payload.to_string()));
        let router = kakao::routes(kakao, ports(server));
        let response = router
            .oneshot(request.expect("it is a request"))
            .await
            .expect("it answers");
        let body = to_bytes(response.into_body(), 1_000_000).await.expect("it ends");
        serde_json::from_slice(&body).expect("it is JSON")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_keeps_the_limits(
        said in message_parts(),
        waiting in vec(".{0,60}", 0..6),
        holder in select(vec![HolderKind::Flow, HolderKind::Queue, HolderKind::Counselor, HolderKind::Closed]),
    ) {
        let server = TestServer::new();
        server.is(Mood::Says(said));
        server.held_by(holder);
        for text in &waiting {
            server.writes("mina", text);
        }
        prop_assert_eq!(faults(&answer(&server)), Vec::<String>::new());
    }
}
