//! What the staff types is cleaned like a visitor's words, on every way in. The texts come from the document that the
//! desk serves, and so do the requests around them: a new one is held to this without a line here.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use switchboard::Role;

use crate::border::routes;
use crate::messenger::VAGUE;
use crate::server::{Answer, Browser, Server};

/// A text that shows nothing, and turns around whatever stands behind it.
const NOTHING: &str = "\u{202e}\0 \u{2066}\u{7}";

/// A text that says something between such marks.
const MARKED: &str = "\u{202e}a word\0";

/// What is kept of it.
const CLEAN: &str = "a word";

/// What must say something, in any case: texts that are not found are not held to anything.
const KNOWN: [&str; 4] = [
    "/conversations/{id}/reply",
    "/conversations/{id}/risk",
    "/queue/close",
    "/staff/invite",
];

/// The document that the desk serves.
pub(crate) struct Document(Value);

impl Document {
    pub(crate) async fn of(server: &Server) -> Self {
        Self(server.browser().get("/openapi.json").await.json())
    }

    /// Every request that has a body: its path, and the schema of the body.
    fn requests(&self) -> Vec<(&str, &Value)> {
        let paths = self.0["paths"].as_object().expect("the document has paths");
        let with_body = |(path, methods)| {
            let methods: &Value = methods;
            let body = methods.pointer("/post/requestBody/content/application~1json/schema")?;
            Some((String::as_str(path), body))
        };
        paths.iter().filter_map(with_body).collect()
    }

    /// A request that would be taken at `path`, which has `{id}` in it; nothing where it has no body.
    pub(crate) fn request(&self, path: &str, id: &str) -> Value {
        let of_path = self.requests().into_iter().find(|(at, _)| *at == path);
        of_path.map_or_else(|| json!({}), |(_, body)| self.filled(body, id, &mut |_| CLEAN))
    }

    /// A request that would be taken, made by its schema. `says` is asked for each text that is kept, with its schema;
    /// ids are all `id`.
    fn filled(&self, schema: &Value, id: &str, says: &mut impl FnMut(&Value) -> &'static str) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let whole = self.0.pointer(reference.trim_start_matches('#'));
            return self.filled(whole.expect("what is referred to is there"), id, says);
        }
        if let Some(words) = schema["enum"].as_array() {
            return words[0].clone();
        }
        if let Some(fields) = schema["properties"].as_object() {
            let fields = fields.iter();
            return fields
                .map(|(name, field)| (name.clone(), self.filled(field, id, says)))
                .collect();
        }
        if let Some(items) = schema.get("items") {
            return json!([self.filled(items, id, says)]);
        }
        // A text that may be left out has two types.
        let is_text = schema["type"] == "string" || schema["type"][0] == "string";
        match (schema["format"].as_str(), schema.get("example")) {
            (None, _) if is_text => json!(says(schema)),
            (Some("uuid"), _) => json!(id),
            (Some("compared"), _) => json!(CLEAN),
            (_, Some(example)) => example.clone(),
            (_, None) if schema["type"] == "integer" => json!(1),
            (_, None) if schema["type"] == "boolean" => json!(true),
            (_, None) => panic!("{schema} is filled by an example, which it lacks: #[schema(example = ...)]"),
        }
    }

    /// The texts of a request that are kept, each by its schema.
    fn texts(&self, body: &Value) -> Vec<Value> {
        let mut texts = Vec::new();
        self.filled(body, "", &mut |text| {
            texts.push(text.clone());
            CLEAN
        });
        texts
    }

    /// A request in which the text at this place says `tried`.
    fn with(&self, body: &Value, id: &str, place: usize, tried: &'static str) -> Value {
        let mut places = 0..;
        self.filled(body, id, &mut |_| {
            if places.next() == Some(place) { tried } else { CLEAN }
        })
    }
}

/// Asks as whoever may.
async fn ask(supervisor: &Browser<'_>, administrator: &Browser<'_>, path: &str, body: Value) -> Answer {
    let answer = supervisor.post(path, body.clone()).await;
    if answer.status == StatusCode::FORBIDDEN {
        return administrator.post(path, body).await;
    }
    answer
}

#[tokio::test]
async fn every_text_of_a_request_is_cleaned_and_must_say_something() {
    let server = Server::open().await;
    let document = Document::of(&server).await;
    let administrator = server.staff("Areum", Role::Administrator).await;
    let mut held = BTreeSet::new();
    let mut tried = 0;
    for (path, body) in document.requests() {
        for (place, text) in document.texts(body).into_iter().enumerate() {
            tried += 1;
            // What an earlier request did to a conversation, or took of somebody's places, is nothing to this one.
            let supervisor = server.staff(&format!("Sujin {tried}"), Role::Supervisor).await;
            let [claimed, waiting] = ["claimed", "waiting"].map(|who| format!("{who} {tried}"));
            // An agreed word needs a messenger.
            let claimed = server.waiting_on(VAGUE, &claimed, "죽고 싶어요", &supervisor).await;
            let claim = format!("/conversations/{claimed}/claim");
            assert_eq!(supervisor.post(&claim, json!({})).await.status, StatusCode::NO_CONTENT);
            let waiting = server.waiting(&waiting, "안녕하세요", &supervisor).await;
            let to = path.replace("{id}", &claimed);
            let ask = async |tried| {
                let body = document.with(body, &waiting, place, tried);
                ask(&supervisor, &administrator, &to, body).await
            };

            let nothing = ask(NOTHING).await;
            if text["minLength"] == 0 {
                assert!(nothing.status.is_success(), "{path}: {text} may be left empty");
            } else {
                let why = format!("{path}: {text} says nothing; `openapi.rs` tells how it says that it need not");
                assert!(nothing.status.is_client_error(), "{why}");
                assert_eq!(nothing.problem(), "refused", "{why}");
                held.insert(path);
            }
            let marked = ask(MARKED).await;
            assert!(marked.status.is_success(), "{path}: {text}: {}", marked.text());
            for (_, path) in routes(&server, &claimed).await.into_iter().filter(is_read) {
                let shown = supervisor.get(&path).await.text();
                assert!(
                    !shown.contains('\u{202e}') && !shown.contains("\\u0000"),
                    "{path}: {shown}"
                );
            }
        }
    }
    assert!(
        KNOWN.iter().all(|path| held.contains(path)),
        "not every text is found: {held:?}"
    );
}

/// Whether a route shows something and ends.
fn is_read((method, path): &(Method, String)) -> bool {
    method == Method::GET && path != "/events"
}

#[tokio::test]
async fn what_is_sent_holds_no_marks() {
    let server = Server::open().await;
    let browser = server.staff("Sujin", Role::Supervisor).await;
    let id = server.waiting("minji", "죽고 싶어요", &browser).await;
    browser.post(&format!("/conversations/{id}/claim"), json!({})).await;
    let reply = json!({ "id": "11111111-1111-4111-8111-111111111111", "text": MARKED });
    let sent = browser.post(&format!("/conversations/{id}/reply"), reply).await;
    assert_eq!(sent.status, StatusCode::OK);
    let view = browser.get(&format!("/conversations/{id}")).await.json();
    let turns = view["turns"].as_array().expect("turns").iter().rev();
    let replied = turns.into_iter().find(|turn| turn["author"] == "counselor");
    assert_eq!(replied.expect("a reply")["text"], CLEAN);
}
