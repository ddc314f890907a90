//! A counselor whose desk is open.

use std::time::Duration;

use reqwest::Response;
use serde_json::{Value, json};

use super::{Stage, Talk, body, uuid};

/// Somebody at the desk.
pub(crate) struct Counselor {
    pub(super) stage: Talk,
    pub(super) cookie: String,
    pub(super) name: String,
    pub(super) otpauth: String,
}

impl Counselor {
    /// Goes on with a server that was opened again.
    pub(crate) fn goes_to(&mut self, stage: &Stage) {
        self.stage = stage.talk();
    }

    pub(crate) async fn post(&self, path: &str, wish: Value) -> Response {
        let Talk { client, origin } = &self.stage;
        let request = client
            .post(format!("{origin}/desk/api/{path}"))
            .header("origin", origin);
        let request = request.header("cookie", &self.cookie).header("x-desk", "1").json(&wish);
        request.send().await.expect("the server answers")
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        let Talk { client, origin } = &self.stage;
        let request = client
            .get(format!("{origin}/desk/api/{path}"))
            .header("cookie", &self.cookie);
        body(request.send().await.expect("the server answers")).await
    }

    pub(crate) async fn queue(&self) -> Vec<Value> {
        self.get("queue").await["rows"].as_array().expect("rows").clone()
    }

    /// The sign of life of an open desk.
    pub(crate) async fn is_here(&self) {
        let answer = self.post("presence", json!({ "presence": "available" })).await;
        assert!(answer.status().is_success(), "{:?}", answer.text().await);
    }

    /// Looks at the queue until it shows what is waited for, at most ten seconds.
    pub(crate) async fn until<T>(&self, shows: impl Fn(&[Value]) -> Option<T>) -> T {
        for _ in 0..200 {
            if let Some(found) = shows(&self.queue().await) {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the queue does not show it: {:?}", self.queue().await);
    }

    pub(crate) async fn claims(&self, id: &str) {
        let answer = self.post(&format!("conversations/{id}/claim"), json!({})).await;
        assert!(answer.status().is_success(), "the claim is taken");
    }

    pub(crate) async fn replies(&self, id: &str, text: &str) {
        let answer = self
            .post(
                &format!("conversations/{id}/reply"),
                json!({ "id": uuid(), "text": text }),
            )
            .await;
        assert!(answer.status().is_success(), "the reply is taken");
    }

    /// Agrees with the visitor on a word that opens a silent phone.
    pub(crate) async fn agrees_on(&self, id: &str, word: &str) {
        let answer = self
            .post(&format!("conversations/{id}/word"), json!({ "word": word }))
            .await;
        assert!(answer.status().is_success(), "{:?}", answer.text().await);
    }

    /// Reads on until the visitor has written this.
    pub(crate) async fn reads(&self, id: &str, text: &str) {
        for _ in 0..200 {
            let read = self.get(&format!("conversations/{id}/turns")).await;
            let mut turns = read["turns"].as_array().expect("turns").iter();
            if turns.any(|turn| turn["author"] == "visitor" && turn["text"] == text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the visitor has not written `{text}`");
    }
}
