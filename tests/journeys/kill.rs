//! The process is killed while messages are in flight, twenty times. By the ledgers that the clients keep, nothing that
//! was acknowledged is lost, doubled or reordered.

use std::collections::HashMap;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use contract::{Clock, Entropy};
use haemil::compose::{SystemClock, SystemEntropy};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use crate::stage::{body, second_factor, uuid};

const KILLS: usize = 20;
const VISITORS: usize = 6;

/// The real binary on a port that it keeps across its deaths.
pub(crate) struct Process {
    child: Child,
    server: Settings,
}

/// Where a server stands, and what it is told.
struct Settings {
    folder: tempfile::TempDir,
    port: u16,
    /// Variables beside the usual ones.
    environment: Vec<(&'static str, String)>,
}

impl Process {
    fn start() -> Self {
        Self::with(|_| Vec::new())
    }

    /// One with these variables beside the usual ones; they may name its own address.
    pub(crate) fn with(environment: impl FnOnce(&str) -> Vec<(&'static str, String)>) -> Self {
        let port = TcpListener::bind(("127.0.0.1", 0))
            .and_then(|held| held.local_addr())
            .expect("a free port")
            .port();
        let server = Settings {
            folder: tempfile::tempdir().expect("a temporary folder"),
            port,
            environment: environment(&origin_at(port)),
        };
        let child = server.spawn();
        Self { child, server }
    }

    /// SIGKILL, and a new start on what is left.
    fn die_and_rise(&mut self) {
        self.dies();
        self.rises();
    }

    /// SIGKILL.
    pub(crate) fn dies(&mut self) {
        self.child.kill().expect("the process can be killed");
        self.child.wait().expect("a killed process ends");
    }

    /// A new start on what is left.
    pub(crate) fn rises(&mut self) {
        self.child = self.server.spawn();
    }

    /// Where it keeps its files.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.server.folder.path()
    }

    pub(crate) fn origin(&self) -> String {
        origin_at(self.server.port)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Settings {
    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_haemil"));
        command
            .current_dir(self.folder.path())
            .env("HAEMIL_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("HAEMIL_DESK__CONVERSATIONS", "20")
            .env("HAEMIL_LOG", "warn")
            .envs(self.environment.iter().cloned())
            .stdin(Stdio::null());
        command
    }

    fn spawn(&self) -> Child {
        self.command().stdout(Stdio::null()).spawn().expect("the binary starts")
    }
}

fn origin_at(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// Somebody who writes, and notes what was acknowledged and where.
struct Ledger {
    token: String,
    acknowledged: Vec<(String, u64)>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_doubled_or_reordered() {
    let mut process = Process::start();
    let origin = process.origin();
    let desk = sit_at_desk(&process).await;
    let stop = Arc::new(AtomicBool::new(false));
    let visitors: Vec<_> = (0..VISITORS)
        .map(|index| tokio::spawn(write_on(origin.clone(), index, stop.clone())))
        .collect();
    let counselor = tokio::spawn(answer_on(origin.clone(), desk, stop.clone()));
    for _ in 0..KILLS {
        tokio::time::sleep(Duration::from_millis(300 + chance(700))).await;
        process.die_and_rise();
    }
    ready(&origin).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    stop.store(true, Ordering::SeqCst);
    let replies = counselor.await.expect("the counselor's ledger");
    let (mut written, mut answered) = (0, 0);
    for visitor in visitors {
        let ledger = visitor.await.expect("a visitor's ledger");
        let turns = transcript(&origin, &ledger.token).await;
        for (index, turn) in turns.iter().enumerate() {
            assert_eq!(turn["seq"], index + 1, "the turns stand without a gap");
        }
        let mut last = 0;
        for (text, seq) in &ledger.acknowledged {
            let found: Vec<&Value> = turns.iter().filter(|turn| turn["text"] == text.as_str()).collect();
            assert_eq!(found.len(), 1, "`{text}` stands once");
            assert_eq!(found[0]["seq"], *seq, "`{text}` stands where it was acknowledged");
            assert!(*seq > last, "`{text}` stands after what was written before it");
            last = *seq;
            written += 1;
        }
        for turn in turns.iter().filter(|turn| turn["author"] == "counselor") {
            if let Some(seq) = replies.get(turn["text"].as_str().expect("a text")) {
                assert_eq!(turn["seq"], *seq, "the reply stands where it was acknowledged");
                answered += 1;
            }
        }
    }
    assert_eq!(
        answered,
        replies.len(),
        "every acknowledged reply is in its visitor's transcript, once"
    );
    assert!(
        written >= VISITORS * 10,
        "only {written} messages were acknowledged; the test says little"
    );
    assert!(!replies.is_empty(), "the counselor has answered");
}

/// Opens a conversation and writes until told to stop; every message is sent again under its id until it is
/// acknowledged.
async fn write_on(origin: String, index: usize, stop: Arc<AtomicBool>) -> Ledger {
    let client = Client::new();
    let id = uuid();
    let token = loop {
        let wish = client
            .post(format!("{origin}/chat/conversations"))
            .header("origin", &origin);
        match wish.json(&json!({ "id": id, "locale": "vi" })).send().await {
            Ok(opened) if opened.status() == StatusCode::CREATED => {
                if let Ok(body) = opened.json::<Value>().await {
                    break body["token"].as_str().expect("a token").to_owned();
                }
            }
            Ok(_) | Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    };
    let mut acknowledged = Vec::new();
    for count in 0.. {
        if stop.load(Ordering::SeqCst) {
            break;
        }
        let text = format!("tin nhắn {index} {count}");
        let id = uuid();
        let seq = loop {
            let wish = client
                .post(format!("{origin}/chat/turns"))
                .header("origin", &origin)
                .bearer_auth(&token);
            match wish.json(&json!({ "id": id, "text": text })).send().await {
                Ok(done) if done.status() == StatusCode::OK => {
                    if let Ok(body) = done.json::<Value>().await {
                        break body["seq"].as_u64().expect("a sequence number");
                    }
                }
                Ok(refused)
                    if refused.status().is_client_error() && refused.status() != StatusCode::TOO_MANY_REQUESTS =>
                {
                    panic!("refused: {:?}", refused.text().await)
                }
                Ok(_) | Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        };
        acknowledged.push((text, seq));
        tokio::time::sleep(Duration::from_millis(chance(30))).await;
    }
    Ledger { token, acknowledged }
}

/// Somebody's browser at the desk.
pub(crate) struct Desk {
    pub(crate) cookie: String,
}

/// Enrols a counselor through the command line and the page's routes, with the machine's own clock.
pub(crate) async fn sit_at_desk(process: &Process) -> Desk {
    let origin = process.origin();
    ready(&origin).await;
    let add = ["counselor", "add", "minji", "--languages", "vi,ko"];
    let made = process.server.command().args(add).output().expect("the command runs");
    let link = String::from_utf8(made.stdout).expect("a link in UTF-8");
    let token = link.trim().split("#enrol=").nth(1).expect("a link with a token");
    let client = Client::new();
    let post = |path: &str, wish: Value| {
        client
            .post(format!("{origin}/desk/api/{path}"))
            .header("origin", &origin)
            .header("x-desk", "1")
            .json(&wish)
            .send()
    };
    let shown = body(post("enrolment", json!({ "token": token })).await.expect("an answer")).await;
    let otpauth = shown["otpauth"].as_str().expect("an otpauth address");
    let totp = second_factor(otpauth);
    let now = u64::try_from(SystemClock.now().0 / 1_000).expect("a time after 1970");
    let password = "seven blue herons at noon";
    let wish = json!({ "token": token, "password": password, "code": totp.generate(now).to_string() });
    let enrolled = post("enrol", wish).await.expect("an answer");
    assert!(enrolled.status().is_success(), "{:?}", enrolled.text().await);
    let wish = json!({ "name": "minji", "password": password, "code": totp.generate(now + 30).to_string() });
    let signed_in = post("sign-in", wish).await.expect("an answer");
    assert!(signed_in.status().is_success(), "{:?}", signed_in.text().await);
    let cookie = signed_in.headers()["set-cookie"]
        .to_str()
        .expect("ASCII")
        .split(';')
        .next()
        .expect("a part")
        .to_owned();
    Desk { cookie }
}

/// Claims whoever waits and answers them in turn. Gives back what was acknowledged: the text, and where it stands.
async fn answer_on(origin: String, desk: Desk, stop: Arc<AtomicBool>) -> HashMap<String, u64> {
    let client = Client::new();
    let mut replies = HashMap::new();
    let mut count = 0;
    while !stop.load(Ordering::SeqCst) {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let queue = client
            .get(format!("{origin}/desk/api/queue"))
            .header("cookie", &desk.cookie)
            .send()
            .await;
        let Ok(queue) = queue else { continue };
        let Ok(queue) = queue.json::<Value>().await else {
            continue;
        };
        for row in queue["rows"].as_array().into_iter().flatten() {
            let id = row["id"].as_str().expect("an id");
            let post = |path: &str, wish: Value| {
                let wish = client
                    .post(format!("{origin}/desk/api/conversations/{id}/{path}"))
                    .json(&wish);
                wish.header("origin", &origin)
                    .header("x-desk", "1")
                    .header("cookie", &desk.cookie)
                    .send()
            };
            // A claim whose answer was lost is claimed already the next time.
            let _ = post("claim", json!({})).await;
            count += 1;
            let (key, text) = (uuid(), format!("trả lời {count}"));
            for _ in 0..200 {
                match post("reply", json!({ "id": key, "text": text })).await {
                    Ok(taken) if taken.status().is_success() => {
                        if let Ok(body) = taken.json::<Value>().await {
                            replies.insert(text, body["seq"].as_u64().expect("a sequence number"));
                            break;
                        }
                    }
                    Ok(refused) if refused.status().is_client_error() => break,
                    Ok(_) | Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
        }
    }
    replies
}

async fn transcript(origin: &str, token: &str) -> Vec<Value> {
    let client = Client::new();
    let mut turns: Vec<Value> = Vec::new();
    loop {
        let after = turns.len();
        let wish = client
            .get(format!("{origin}/chat/turns?after={after}"))
            .bearer_auth(token);
        let page = body(wish.send().await.expect("the server answers")).await;
        let page = page["turns"].as_array().expect("turns").clone();
        if page.is_empty() {
            return turns;
        }
        turns.extend(page);
    }
}

pub(crate) async fn ready(origin: &str) {
    let client = Client::new();
    for _ in 0..1_200 {
        if let Ok(answer) = client.get(format!("{origin}/health/ready")).send().await
            && answer.status().is_success()
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the server was not ready after a minute");
}

fn chance(below: u64) -> u64 {
    let mut bytes = [0; 8];
    SystemEntropy.fill(&mut bytes);
    u64::from_le_bytes(bytes) % below
}
