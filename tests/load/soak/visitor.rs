//! Somebody ordinary, who writes a line now and then.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::io::{Error, Result};
use std::time::Duration;

use serde_json::{Value, json};

use super::talk::{self, Talk};

/// How long somebody thinks about the next line.
pub(crate) const PACE: Duration = Duration::from_millis(1_500);

/// A visitor with an open page.
pub(crate) struct Visitor {
    address: String,
    from: [u8; 4],
    talk: Option<Talk>,
    token: String,
    written: u32,
    /// Lines that were acknowledged.
    taken: HashSet<String>,
}

impl Visitor {
    pub(crate) async fn open(address: &str, from: [u8; 4]) -> Result<Self> {
        let mut talk = Talk::open(address, from).await?;
        let wish = json!({ "id": talk::uuid(), "locale": "en" }).to_string();
        let (status, answer) = talk.ask("POST", "/chat/conversations", &[], &wish).await?;
        let token = talk::json(&answer)["token"].as_str().map(str::to_owned);
        Ok(Self {
            address: address.to_owned(),
            from,
            talk: Some(talk),
            token: token.ok_or_else(|| Error::other(format!("opening is answered with {status}")))?,
            written: 0,
            taken: HashSet::new(),
        })
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    /// Writes the next line; how long it took.
    pub(crate) async fn writes(&mut self) -> Result<Duration> {
        self.written += 1;
        let line = format!("my landlord asks for paper number {}", self.written);
        let begun = crate::brings::now();
        self.says(&line).await?;
        self.taken.insert(line);
        Ok(begun.elapsed())
    }

    /// Writes a line. A connection that was closed meanwhile is opened again, once, as browsers do.
    pub(crate) async fn says(&mut self, line: &str) -> Result<()> {
        let wish = json!({ "id": talk::uuid(), "text": line }).to_string();
        let (status, _) = self.ask("POST", "/chat/turns", &wish).await?;
        if status == 200 {
            Ok(())
        } else {
            Err(Error::other(status.to_string()))
        }
    }

    /// How many acknowledged lines the conversation does not have.
    pub(crate) async fn lost(mut self) -> usize {
        let mut after = 0;
        loop {
            let Ok((200, answer)) = self.ask("GET", &format!("/chat/turns?after={after}"), "").await else {
                return self.taken.len();
            };
            let page = talk::json(&answer);
            let turns = page["turns"].as_array().cloned().unwrap_or_default();
            let Some(last) = turns.last().and_then(|turn| turn["seq"].as_u64()) else {
                return self.taken.len();
            };
            for turn in turns.iter().filter(|turn| turn["author"] == "visitor") {
                self.taken.remove(turn["text"].as_str().unwrap_or_default());
            }
            after = last;
        }
    }

    async fn ask(&mut self, method: &str, path: &str, wish: &str) -> Result<(u16, String)> {
        let bearer = format!("Bearer {}", self.token);
        let said = [("authorization", bearer.as_str())];
        if let Some(mut talk) = self.talk.take()
            && let Ok(answer) = talk.ask(method, path, &said, wish).await
        {
            self.talk = Some(talk);
            return Ok(answer);
        }
        let mut talk = Talk::open(&self.address, self.from).await?;
        let answer = talk.ask(method, path, &said, wish).await?;
        self.talk = Some(talk);
        Ok(answer)
    }
}

/// How long lines waited.
#[derive(Default)]
pub(crate) struct Waits {
    sorted: Vec<Duration>,
    pub(crate) refused: u32,
    reasons: BTreeMap<String, Value>,
}

impl Waits {
    pub(crate) fn note(&mut self, wait: Result<Duration>) {
        match wait {
            Ok(wait) => {
                self.sorted.push(wait);
                self.sorted.sort_unstable();
            }
            Err(error) => {
                self.refused += 1;
                self.reasons.insert(error.to_string(), Value::Null);
            }
        }
    }

    /// How long so many of a hundred waited at most.
    pub(crate) fn at(&self, percent: usize) -> Duration {
        let last = self.sorted.len().saturating_sub(1);
        let wait = self.sorted.get((self.sorted.len() * percent / 100).min(last));
        wait.copied().unwrap_or(Duration::MAX)
    }

    pub(crate) fn reasons(&self) -> String {
        let reasons: Vec<&str> = self.reasons.keys().map(String::as_str).collect();
        reasons.join(", ")
    }
}

impl fmt::Display for Waits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = |percent| self.at(percent).as_secs_f64() * 1e3;
        write!(
            f,
            "{} messages; p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
            self.sorted.len(),
            millis(50),
            millis(95),
            millis(99),
            millis(100)
        )
    }
}
