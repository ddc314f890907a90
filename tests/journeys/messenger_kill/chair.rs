//! A counselor's chair, at a server that may be dead for a while.

use std::time::Duration;

use reqwest::{Client, Response};
use serde_json::{Value, json};

use crate::kill::Desk;
use crate::stage::{body, uuid};

/// The pause before a server that does not answer is asked again, and how often that is done.
const AGAIN: Duration = Duration::from_millis(100);
const TRIES: usize = 600;

#[derive(Clone)]
pub(super) struct Chair {
    client: Client,
    origin: String,
    cookie: String,
}

impl Chair {
    pub(super) fn of(desk: Desk, origin: String) -> Self {
        Self {
            client: Client::new(),
            origin,
            cookie: desk.cookie,
        }
    }

    async fn get(&self, path: &str) -> Value {
        let wish = self.client.get(format!("{}/desk/api/{path}", self.origin));
        body(
            wish.header("cookie", &self.cookie)
                .send()
                .await
                .expect("the server answers"),
        )
        .await
    }

    async fn post(&self, path: &str, wish: &Value) -> Option<Response> {
        let asked = self.client.post(format!("{}/desk/api/{path}", self.origin));
        let asked = asked.header("origin", &self.origin).header("x-desk", "1");
        asked.header("cookie", &self.cookie).json(wish).send().await.ok()
    }

    /// Takes everybody who waits, once there are so many. Gives the conversations.
    pub(super) async fn claims(&self, many: usize) -> Vec<String> {
        for _ in 0..TRIES {
            let queue = self.get("queue").await;
            let rows = queue["rows"].as_array().expect("rows");
            if rows.len() >= many {
                let ids: Vec<String> = rows
                    .iter()
                    .map(|row| row["id"].as_str().expect("an id").to_owned())
                    .collect();
                for id in &ids {
                    self.takes(id).await;
                }
                return ids;
            }
            tokio::time::sleep(AGAIN).await;
        }
        panic!("not everybody waits: {}", self.get("queue").await);
    }

    /// Takes one; it may be taken already.
    async fn takes(&self, id: &str) {
        let claimed = self.post(&format!("conversations/{id}/claim"), &json!({})).await;
        let claimed = claimed.expect("the server answers");
        assert!(claimed.status().is_success(), "{:?}", claimed.text().await);
    }

    /// Replies, under one key until it is acknowledged. A claim that was lost because the server was away for too long
    /// is made again.
    pub(super) async fn replies(&self, id: &str, text: &str) {
        let (path, wish) = (
            format!("conversations/{id}/reply"),
            json!({ "id": uuid(), "text": text }),
        );
        for _ in 0..TRIES {
            match self.post(&path, &wish).await {
                Some(taken) if taken.status().is_success() => return,
                Some(refused) if refused.status().is_client_error() => self.takes(id).await,
                Some(_) | None => tokio::time::sleep(AGAIN).await,
            }
        }
        panic!("`{text}` is not taken");
    }

    /// The whole conversation: who said what.
    pub(super) async fn turns(&self, id: &str) -> Vec<(String, String)> {
        let mut turns: Vec<(String, String)> = Vec::new();
        loop {
            let path = format!("conversations/{id}/turns?after={}", turns.len());
            let page = self.get(&path).await;
            let page = page["turns"].as_array().expect("turns");
            if page.is_empty() {
                return turns;
            }
            for turn in page {
                assert_eq!(turn["seq"], turns.len() + 1, "the turns stand without a gap");
                let word = |name: &str| turn[name].as_str().expect("words").to_owned();
                turns.push((word("author"), word("text")));
            }
        }
    }
}
