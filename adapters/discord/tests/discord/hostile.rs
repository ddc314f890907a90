//! Payloads that somebody has forged, cut off, blown up or scrambled.

use std::time::Duration;

use contract::{Body, Inbound, TEXT_LIMIT, Text};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::server::open;

const CORPUS: [(&str, &str); 8] = [
    ("message", include_str!("../../corpus/message.json")),
    ("reply", include_str!("../../corpus/reply.json")),
    ("attachment", include_str!("../../corpus/attachment.json")),
    ("sticker", include_str!("../../corpus/sticker.json")),
    ("edit", include_str!("../../corpus/edit.json")),
    ("button", include_str!("../../corpus/button.json")),
    ("menu", include_str!("../../corpus/menu.json")),
    ("guild", include_str!("../../corpus/guild.json")),
];

#[test]
fn the_corpus_is_read_as_it_was_meant() {
    for (name, payload) in CORPUS {
        let inbound = discord::read(payload.as_bytes());
        match name {
            "guild" => assert!(inbound.is_none()),
            "edit" => assert!(matches!(inbound.unwrap().body, Body::Edit(_))),
            "message" | "reply" => assert!(matches!(inbound.unwrap().body, Body::Text(_)), "{name}"),
            "attachment" => assert!(matches!(inbound.unwrap().body, Body::Media { caption: Some(_), .. })),
            "sticker" => assert!(matches!(inbound.unwrap().body, Body::Media { caption: None, .. })),
            _ => assert!(matches!(inbound.unwrap().body, Body::Choice { .. }), "{name}"),
        }
    }
}

/// What may be taken in at all, judged from the JSON alone.
fn rightful(bytes: &[u8], inbound: &Inbound) -> bool {
    let Ok(frame) = serde_json::from_slice::<Value>(&contract::mended(bytes)) else {
        return false;
    };
    let data = &frame["d"];
    let direct = data.get("guild_id").is_none_or(Value::is_null);
    let addressed = inbound.peer.expose().parse::<u64>().is_ok_and(|id| id > 0);
    let own = match frame["t"].as_str() {
        Some("MESSAGE_CREATE" | "MESSAGE_UPDATE") => data["author"].is_object() && data["author"]["bot"] != true,
        Some("INTERACTION_CREATE") => data["type"] == 3 && data["token"].is_string(),
        _ => false,
    };
    let short = match &inbound.body {
        Body::Text(text) => text.expose().chars().count() <= TEXT_LIMIT,
        _ => true,
    };
    frame["op"] == 0 && direct && addressed && own && short
}

fn judge(bytes: &[u8]) {
    if let Some(inbound) = discord::read(bytes) {
        assert!(rightful(bytes, &inbound), "{}", String::from_utf8_lossy(bytes));
    }
}

/// Sets one field somewhere inside to something else.
fn spoil(value: &mut Value, path: &mut impl Iterator<Item = usize>, with: &Value) {
    let Some(step) = path.next() else {
        *value = with.clone();
        return;
    };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let step = step % fields.len();
            if let Some((_, inner)) = fields.iter_mut().nth(step) {
                spoil(inner, path, with);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let step = step % items.len();
            spoil(&mut items[step], path, with);
        }
        _ => *value = with.clone(),
    }
}

fn strange() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        (0..20_000usize).prop_map(|length| Value::from("a".repeat(length))),
        (0..200usize).prop_map(|depth| (0..depth).fold(json!([]), |inside, _| json!([inside]))),
        Just(json!({"id": "0"})),
        Just(json!([])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_cut_off_is_taken(which in 0..CORPUS.len(), share in 0.0..1.0f64) {
        let whole = CORPUS[which].1.trim_end().as_bytes();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a share"
        )]
        let end = (whole.len() as f64 * share) as usize;
        prop_assert!(discord::read(&whole[..end]).is_none());
    }

    #[test]
    fn flipped_bytes_are_judged_like_any_others(
        which in 0..CORPUS.len(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = CORPUS[which].1.as_bytes().to_vec();
        for (index, byte) in flips {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        judge(&bytes);
    }

    #[test]
    fn wrong_types_are_judged_like_any_others(
        which in 0..CORPUS.len(),
        path in prop::collection::vec(any::<usize>(), 0..6),
        with in strange(),
    ) {
        let mut frame: Value = serde_json::from_str(CORPUS[which].1).unwrap();
        spoil(&mut frame, &mut path.into_iter(), &with);
        judge(frame.to_string().as_bytes());
    }

    #[test]
    fn any_bytes_at_all(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(discord::read(&bytes).is_none());
    }
}

#[test]
fn what_a_strict_reader_refuses_costs_nobody_their_words() {
    for (written, words) in [
        ("살려주세요 \\ud83d", "살려주세요 \u{fffd}"),
        ("\\ude00 살려주세요", "\u{fffd} 살려주세요"),
        ("살려주세요 \\ud83d\\ude00", "살려주세요 😀"),
        ("살려\u{0}주세요\u{1b}", "살려\u{fffd}주세요\u{fffd}"),
        ("살려\n주세요\t", "살려\n주세요\t"),
    ] {
        let frame = format!(
            "\u{feff}{{\"op\":0,\"s\":1,\"t\":\"MESSAGE_CREATE\",\n\"d\":{{\"id\":\"1\",\"channel_id\":\"2\",\
             \"author\":{{}},\"content\":\"{written}\"}}}}"
        );
        let inbound = discord::read(frame.as_bytes()).expect("it is taken");
        assert_eq!(inbound.body, Body::Text(Text::from(words)), "{written:?}");
    }
}

#[test]
fn a_list_is_no_author() {
    let (_, payload) = CORPUS.iter().find(|(name, _)| *name == "message").unwrap();
    let mut frame: Value = serde_json::from_str(payload).unwrap();
    assert!(discord::read(frame.to_string().as_bytes()).is_some());
    for author in [json!([]), json!([false, false]), json!({ "bot": "no" })] {
        frame["d"]["author"] = author;
        assert!(discord::read(frame.to_string().as_bytes()).is_none(), "{frame}");
    }
}

#[test]
fn depth_and_size_break_nothing() {
    let deep = format!("{}{}", "[".repeat(500_000), "]".repeat(500_000));
    assert!(discord::read(deep.as_bytes()).is_none());
    let huge = json!({"op": 0, "s": 1, "t": "MESSAGE_CREATE", "d": {
        "id": "1", "channel_id": "2", "author": {}, "content": "가".repeat(3_000_000)}});
    let Body::Text(text) = discord::read(huge.to_string().as_bytes()).unwrap().body else {
        panic!("these are words");
    };
    assert_eq!(text.expose().chars().count(), TEXT_LIMIT, "what is too long is cut");
}

#[tokio::test]
async fn strange_frames_cost_nobody_their_words() {
    let (standin, server, _running) = open().await;
    for frame in [
        json!("hello"),
        json!({"op": "x"}),
        json!({"op": 77, "d": null}),
        json!({"op": 0}),
        json!({"op": 0, "t": "MESSAGE_CREATE", "d": {"id": "1", "channel_id": "2", "author": {}, "content": "none"}}),
        json!({"op": 0, "s": "x", "t": 5}),
    ] {
        standin.tell(&frame);
    }
    for (kind, data) in [
        ("MESSAGE_CREATE", Value::Null),
        ("MESSAGE_CREATE", json!({"id": "1"})),
        (
            "MESSAGE_CREATE",
            json!({"id": "1", "channel_id": "0", "author": {}, "content": "x"}),
        ),
        (
            "INTERACTION_CREATE",
            json!({"id": "1", "type": 2, "token": "t", "channel_id": "2", "data": {}}),
        ),
        (
            "INTERACTION_CREATE",
            json!({"id": "1", "type": 3, "token": "t", "channel_id": "2",
            "data": {"custom_id": "somebody else's"}}),
        ),
        ("SOMETHING_NEW", json!({"content": "x"})),
    ] {
        standin.dispatches(kind, &data);
    }
    standin.says("Linh", "still heard");
    assert!(standin.until(|_| !server.taken().is_empty()).await);
    assert_eq!(server.words(), ["still heard"]);
    assert_eq!((standin.identified(), standin.resumed()), (1, 0));
    // A frame beyond any message ends the connection, not the conversation.
    standin.tell(&json!({"op": 0, "s": 1, "t": "X", "d": "a".repeat(5 * 1_024 * 1_024)}));
    assert!(standin.within(Duration::from_secs(10), |it| it.resumed() == 1).await);
    standin.says("Linh", "and again");
    assert!(standin.until(|_| server.taken().len() == 2).await);
}
