//! What the staff types is cleaned like a visitor's words, on every way in. The fields come from the document that the
//! desk serves, so a new one must be entered here.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};
use switchboard::Role;

use crate::server::{Browser, Server};

/// What becomes of what is typed into a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Field {
    /// It is kept or sent, and must say something: what turns a line around or is no character is no word.
    Kept,
    /// It is kept or sent, and may be left empty.
    MayBeEmpty,
    /// It is compared, and never kept as it was typed.
    Compared,
}

/// Every text that a request may hold.
const TABLE: [(&str, &str, Field); 12] = [
    ("/conversations/{id}/reply", "text", Field::Kept),
    ("/conversations/{id}/risk", "reason", Field::Kept),
    ("/conversations/{id}/word", "word", Field::MayBeEmpty),
    ("/enrol", "code", Field::Compared),
    ("/enrol", "password", Field::Compared),
    ("/enrol", "token", Field::Compared),
    ("/enrolment", "token", Field::Compared),
    ("/queue/close", "reason", Field::Kept),
    ("/sign-in", "code", Field::Compared),
    ("/sign-in", "name", Field::Compared),
    ("/sign-in", "password", Field::Compared),
    (INVITE, "name", Field::Kept),
];

/// Administrators alone ask for this.
const INVITE: &str = "/staff/invite";

/// A text that shows nothing, and turns around whatever stands behind it.
const NOTHING: &str = "\u{202e}\0 \u{2066}\u{7}";

/// Whether a property is text that somebody types: no id, and none of a few words.
fn is_typed(property: &Value) -> bool {
    property["type"] == "string" && property.get("format").is_none() && property.get("enum").is_none()
}

/// Every text of every request, by the document.
async fn listed(server: &Server) -> BTreeSet<(String, String)> {
    let document = server.browser().get("/openapi.json").await.json();
    let schema = |reference: &str| document.pointer(reference.trim_start_matches('#')).cloned();
    let mut fields = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().expect("the document has paths") {
        for method in methods.as_object().expect("a path has methods").values() {
            let Some(reference) = method["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str()
            else {
                continue;
            };
            let body = schema(reference).expect("what is referred to is there");
            for (name, property) in body["properties"].as_object().expect("a body has fields") {
                if is_typed(property) {
                    fields.insert((path.clone(), name.clone()));
                }
            }
        }
    }
    fields
}

#[tokio::test]
async fn every_text_of_a_request_stands_in_the_table() {
    let server = Server::open().await;
    let table: BTreeSet<_> = TABLE
        .into_iter()
        .map(|(path, name, _)| (path.to_owned(), name.to_owned()))
        .collect();
    assert_eq!(
        listed(&server).await,
        table,
        "each says in the table what becomes of it"
    );
}

/// A request that would be taken if its text said something.
fn wish(path: &str, id: &str, text: &str) -> Value {
    match path {
        "/conversations/{id}/reply" => json!({ "id": "11111111-1111-4111-8111-111111111111", "text": text }),
        "/conversations/{id}/risk" => json!({ "level": "L0", "reason": text }),
        "/queue/close" => json!({ "ids": [id], "outcome": "abuse", "reason": text }),
        INVITE => json!({ "name": text, "role": "counselor", "languages": ["ko"] }),
        other => panic!("say how {other} is asked"),
    }
}

#[tokio::test]
async fn what_must_say_something_is_refused_where_only_marks_were_typed() {
    let server = Server::open().await;
    let browser = server.staff("Sujin", Role::Supervisor).await;
    let administrator = server.staff("Areum", Role::Administrator).await;
    let held = server.waiting("minji", "죽고 싶어요", &browser).await;
    let claim = browser.post(&format!("/conversations/{held}/claim"), json!({})).await;
    assert_eq!(claim.status, StatusCode::NO_CONTENT);
    let waiting = server.waiting("lan", "안녕하세요", &browser).await;
    for (path, name, field) in TABLE {
        if field != Field::Kept {
            continue;
        }
        let asks = if path == INVITE { &administrator } else { &browser };
        let ask = async |text: &str| {
            let body = wish(path, &waiting, text);
            asks.post(&path.replace("{id}", &held), body).await.status
        };
        assert!(ask(NOTHING).await.is_client_error(), "{path}: {name} says nothing");
        assert!(
            ask("\u{202e}a word\0").await.is_success(),
            "{path}: {name} says something"
        );
    }
    assert_eq!(shown(&browser, &held).await, "a word", "what is sent holds no marks");
}

/// The last words of the staff in a conversation.
async fn shown(browser: &Browser<'_>, id: &str) -> String {
    let view = browser.get(&format!("/conversations/{id}")).await.json();
    let turns = view["turns"].as_array().expect("turns").iter().rev();
    let replied = turns.into_iter().find(|turn| turn["author"] == "counselor");
    replied.expect("a reply")["text"].as_str().expect("words").to_owned()
}
