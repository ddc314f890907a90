//! What Telegram writes, read. The payloads in `corpus/` have the form of the Bot API's own documentation; that another
//! implementation (`teloxide`) reads the same in them is a test of the payloads.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use contract::{Admit, Body, Enclosed, Seq, TEXT_LIMIT, Text};
use telegram::read;
use teloxide::types::UpdateKind;

/// Every payload, by name.
pub(crate) fn corpus() -> BTreeMap<String, Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = fs::read_dir(folder).expect("the corpus lies beside the crate");
    files
        .map(|file| {
            let path = file.expect("a readable folder").path();
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, fs::read(path).expect("a readable file"))
        })
        .collect()
}

#[test]
fn what_people_do_is_read() {
    let corpus = corpus();
    let text = |text: &str| Body::Text(Text::from(text));
    let edit = |text: &str| Body::Edit(Text::from(text));
    let media = |what, caption: Option<&str>| Body::Media {
        what,
        caption: caption.map(Text::from),
    };
    let choice = |prompt, value: &str| Body::Choice {
        prompt: Seq(prompt),
        value: value.to_owned(),
    };
    for (name, body, handle, hint) in [
        ("text", text("วีซ่าของฉันจะหมดอายุ"), Some("93"), Some("th")),
        ("emoji", text("😢 살려줘"), Some("94"), Some("th")),
        ("start", Body::Open { locale: None }, Some("95"), Some("th")),
        ("start_from_link", Body::Open { locale: None }, Some("96"), Some("th")),
        ("edited", edit("그 사람이 지금 문 앞에 있어요"), Some("93"), Some("th")),
        ("reply", text("네"), Some("97"), Some("th")),
        (
            "photo",
            media(Enclosed::File, Some("이 사람이에요")),
            Some("98"),
            Some("th"),
        ),
        ("voice", media(Enclosed::Voice, None), Some("99"), Some("th")),
        ("contact", media(Enclosed::Contact, None), Some("100"), Some("th")),
        ("location", media(Enclosed::Place, None), Some("101"), Some("th")),
        ("sticker", media(Enclosed::File, None), Some("102"), Some("th")),
        ("pressed", choice(37, "yes"), None, Some("zh-Hant")),
        ("pressed_old", choice(1, "continue"), None, None),
    ] {
        let update = read(&corpus[name]).expect(name);
        let inbound = update.inbound.expect(name);
        assert_eq!(inbound.body, body, "{name}");
        assert_eq!(inbound.peer.expose(), "5550001234", "{name}");
        assert_eq!(inbound.key.expose(), format!("update:{}", update.id), "{name}");
        assert_eq!(inbound.channel, telegram::CHANNEL, "{name}");
        assert_eq!(inbound.admit, Admit::Anyone, "{name}");
        let handles: Vec<&str> = inbound.handles.iter().map(Text::expose).collect();
        assert_eq!(handles, Vec::from_iter(handle), "{name}");
        let hints: Vec<&str> = inbound.hints.iter().map(|locale| locale.tag()).collect();
        assert_eq!(hints, Vec::from_iter(hint), "{name}");
        assert_eq!(update.press.is_some(), name.starts_with("pressed"), "{name}");
    }
}

#[test]
fn a_change_says_what_the_words_are_now() {
    let body = |message: &str| {
        let update = format!(
            r#"{{"update_id":1,"edited_message":{{"message_id":7,"chat":{{"id":1,"type":"private"}},{message}}}}}"#
        );
        let inbound = read(update.as_bytes()).expect(message).inbound?;
        assert_eq!(inbound.handles, [Text::from("7")]);
        Some(inbound.body)
    };
    let edit = |words: &str| Some(Body::Edit(Text::from(words)));
    assert_eq!(body(r#""text":"now""#), edit("now"));
    assert_eq!(body(r#""photo":[{}],"caption":"under it""#), edit("under it"));
    for nothing in [r#""photo":[{}]"#, r#""location":{}"#, r#""text":"/start""#] {
        assert_eq!(body(nothing), None, "{nothing}");
    }
}

#[test]
fn what_the_server_does_not_listen_to_says_nothing() {
    let corpus = corpus();
    for name in [
        "group",
        "channel_post",
        "blocked",
        "timer",
        "from_bot",
        "pressed_foreign",
    ] {
        let update = read(&corpus[name]).expect(name);
        assert!(update.inbound.is_none(), "{name}");
        assert_eq!(update.press.is_some(), name == "pressed_foreign", "{name}");
    }
}

#[test]
fn an_update_of_tomorrow_has_a_number_and_says_nothing() {
    for body in [
        r#"{"update_id":1,"telepathy":{"thought":"?"}}"#,
        r#"{"update_id":1,"message":{"message_id":"seven","chat":{"id":1,"type":"private"},"text":"a"}}"#,
        r#"{"update_id":1,"message":[]}"#,
        r#"{"update_id":1,"callback_query":{"id":5}}"#,
    ] {
        let update = read(body.as_bytes()).expect(body);
        assert_eq!(
            (update.id, update.inbound.is_none(), update.press.is_none()),
            (1, true, true),
            "{body}"
        );
    }
}

fn said(fields: &str) -> Option<Body> {
    let body = format!(
        r#"{{"update_id":1,"message":{{"message_id":1,"date":1,"chat":{{"id":1,"type":"private"}},{fields}}}}}"#
    );
    read(body.as_bytes())
        .expect("an update")
        .inbound
        .map(|inbound| inbound.body)
}

#[test]
fn words_are_heard_in_whatever_kind_of_message() {
    let words = |words: &str| Some(Body::Text(Text::from(words)));
    for (fields, want) in [
        (r#""caption":"he is hitting me""#, words("he is hitting me")),
        (
            r#""rich_message":{"blocks":[{"type":"paragraph","text":["he is ",{"type":"bold","text":"hitting"}," me"]}]}"#,
            words("he is hitting me"),
        ),
        (r#""text":["he is ",{"text":"hitting me"}]"#, words("he is hitting me")),
        (
            r#""rich_message":{"blocks":[{"type":"paragraph","text":{"type":"custom_emoji","custom_emoji_id":"5","alternative_text":"🆘"}}]}"#,
            words("🆘"),
        ),
        (r#""text":"살려주세요 \ud83d""#, words("살려주세요 \u{fffd}")),
    ] {
        assert_eq!(said(fields), want, "{fields}");
    }
    for (fields, want) in [
        (r#""hologram":{"text":"help me"}"#, Some("help me")),
        (
            r#""poll":{"question":"is he outside?","options":[{"text":"yes"}]}"#,
            Some("is he outside?\nyes"),
        ),
        (
            r#""photo":[{"file_id":"x"}],"caption":"he did this""#,
            Some("he did this"),
        ),
        (r#""giveaway":{"chats":[],"winner_count":1}"#, None),
        (r#""hologram":true"#, None),
        (r#""text":"""#, None),
        (
            r#""quote":{"text":"not mine"},"reply_to_message":{"text":"not mine"}"#,
            None,
        ),
    ] {
        let file = Body::Media {
            what: Enclosed::File,
            caption: want.map(Text::from),
        };
        assert_eq!(said(fields), Some(file), "{fields}");
    }
    let what = Enclosed::Contact;
    assert_eq!(
        said(r#""passport_data":{"data":[]}"#),
        Some(Body::Media { what, caption: None })
    );
    for note in [
        r#""pinned_message":{"text":"not mine"}"#,
        r#""write_access_allowed":{}"#,
    ] {
        assert_eq!(said(note), None, "{note}");
    }
}

#[test]
fn words_behind_a_command_are_words() {
    let token = "Az09_-".repeat(10);
    for start in [
        "/start",
        "/START",
        " /start ",
        "/start@haemil_bot",
        "/start ref_17-a",
        "/start@haemil_bot\nref",
        &format!("/start {token}"),
    ] {
        let said = said(&format!(r#""text":{}"#, serde_json::Value::from(start)));
        assert_eq!(said, Some(Body::Open { locale: None }), "{start}");
    }
    for (typed, words) in [
        ("/start he is here", "he is here"),
        ("/start\nhe is here ", "he is here"),
        ("/start@haemil_bot  help me", "help me"),
        ("/start 살려주세요", "살려주세요"),
        ("/start help!", "help!"),
        (&format!("/start {}", "a".repeat(65)), &"a".repeat(65)),
        ("/help he is here", "/help he is here"),
        ("/help@haemil_bot he is here", "/help he is here"),
        ("/112", "/112"),
        ("/112@haemil_bot", "/112"),
        ("/starting", "/starting"),
        ("/me@example.com", "/me@example.com"),
        ("/살려주세요", "/살려주세요"),
        ("/", "/"),
        ("start", "start"),
    ] {
        let said = said(&format!(r#""text":{}"#, serde_json::Value::from(typed)));
        assert_eq!(said, Some(Body::Text(Text::from(words))), "{typed}");
    }
}

#[test]
fn what_a_strict_reader_refuses_costs_nobody_their_words() {
    let update = |text: &str| {
        format!(
            "\u{feff}{{\n\"update_id\": 1, \"message\": {{\"message_id\": 1, \"date\": 1,\t\"chat\": {{\"id\": 1, \
             \"type\": \"private\"}}, \"text\": \"{text}\"}}}}"
        )
    };
    for (written, words) in [
        ("he is\u{0}here", "he is\u{fffd}here"),
        ("he is\u{1b}\u{7} here", "he is\u{fffd}\u{fffd} here"),
        ("he is\nhere\t", "he is\nhere\t"),
        ("he is here \\ud83d", "he is here \u{fffd}"),
    ] {
        let inbound = read(update(written).as_bytes()).expect("an update").inbound;
        assert_eq!(
            inbound.map(|inbound| inbound.body),
            Some(Body::Text(Text::from(words))),
            "{written:?}"
        );
    }
}

#[test]
fn more_than_the_server_takes_is_cut() {
    let Some(Body::Text(text)) = said(&format!(r#""text":"{}""#, "he is hitting me ".repeat(600))) else {
        panic!("these are words");
    };
    assert!(text.expose().starts_with("he is hitting me"));
    assert_eq!(text.expose().chars().count(), TEXT_LIMIT);
}

#[test]
fn no_name_comes_into_the_server() {
    for (name, payload) in corpus() {
        let shown = format!("{:?}", read(&payload));
        assert!(!shown.to_lowercase().contains("sentinel"), "{name}: {shown}");
        assert!(!shown.contains("5550001234"), "{name}: {shown}");
        if let Ok(Some(inbound)) = read(&payload).map(|update| update.inbound) {
            let held = format!(
                "{} {} {:?}",
                inbound.peer.expose(),
                inbound.key.expose(),
                inbound.handles
            );
            assert!(!held.to_lowercase().contains("sentinel"), "{name}: {held}");
        }
    }
}

#[test]
fn another_implementation_knows_the_payloads() {
    for (name, payload) in corpus() {
        let update: teloxide::types::Update = serde_json::from_slice(&payload).expect(&name);
        assert!(!matches!(update.kind, UpdateKind::Error(_)), "{name}");
    }
}
