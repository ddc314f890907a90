//! A server to test in, and browsers that visit it.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::Response;
use contract::{Admit, ChannelName, Clock, Entropy, Inbound, Inbox, Locale, Moment, Peer, Text};
use desk::Settings;
use language::Detector;
use serde_json::{Value, json};
use store_sqlite::Database;
use switchboard::{Parts, Role, Switchboard};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use totp_rs::{Builder, Secret};
use tower::ServiceExt;
use vault::Keyring;

use crate::messenger;

/// Where the desk is seen in these tests.
pub(crate) const ORIGIN: &str = "http://127.0.0.1:8080";
pub(crate) const PASSWORD: &str = "a quiet harbour in the morning";

/// A clock that stands still until it is moved: 2026-11-16 01:00 UTC, a Monday morning in Seoul.
pub(crate) struct HandClock(AtomicI64);

impl HandClock {
    pub(crate) fn pass(&self, wait: Duration) {
        let wait = i64::try_from(wait.as_millis()).expect("a test's wait fits");
        self.0.fetch_add(wait, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}

/// Bytes that differ and can be had again (splitmix64).
struct Dice(AtomicU64);

impl Entropy for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let mut mixed = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = mixed.to_be_bytes()[0];
        }
    }
}

/// Its models are large and read only; the tests of one process share them.
static DETECTOR: LazyLock<Arc<Detector>> = LazyLock::new(|| Arc::new(Detector::new()));

pub(crate) struct Server {
    pub(crate) clock: Arc<HandClock>,
    pub(crate) switchboard: Arc<Switchboard>,
    pub(crate) stop: CancellationToken,
    router: Router,
    _folder: TempDir,
}

impl Server {
    pub(crate) async fn open() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let clock = Arc::new(HandClock(AtomicI64::new(1_794_790_800_000)));
        let entropy: Arc<dyn Entropy> = Arc::new(Dice(AtomicU64::new(7)));
        let database = database(folder.path(), &entropy).await;
        let switchboard = Switchboard::new(Parts {
            vault: database.vault(),
            store: Arc::new(database),
            clock: clock.clone(),
            entropy,
            script: content::load(&files(), DETECTOR.clone()).unwrap_or_else(|faults| panic!("{faults:?}")),
            channels: messenger::all(),
            settings: switchboard::Settings {
                node: String::from("test"),
                retention: Duration::from_hours(24),
                conversations_each: 2,
                address: None,
            },
        });
        let stop = CancellationToken::new();
        switchboard.run(&TaskTracker::new(), &stop).await;
        let settings = Settings {
            public_origins: vec![ORIGIN.to_owned()],
            trusted_proxies: vec!["10.0.0.0/8".parse().expect("a network")],
            shutdown: stop.clone(),
        };
        Self {
            router: desk::routes(switchboard.clone(), settings),
            switchboard,
            clock,
            stop,
            _folder: folder,
        }
    }

    /// A browser that has no cookie yet.
    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser {
            server: self,
            cookie: None,
            device: None,
            address: "192.0.2.1",
        }
    }

    pub(crate) async fn ask(&self, request: Request<Body>) -> Response {
        let Ok(response) = self.router.clone().oneshot(request).await;
        response
    }

    /// An enrolment link's token, as the command line prints it.
    pub(crate) async fn invite(&self, name: &str, role: Role) -> String {
        let token = self
            .switchboard
            .people
            .invite(None, name, role, vec![Locale::KO])
            .await
            .expect("the name is free");
        token.expose().to_owned()
    }

    /// Enrols somebody and signs them in, each with a code of its own.
    pub(crate) async fn staff(&self, name: &str, role: Role) -> Browser<'_> {
        let mut browser = self.browser();
        let secret = browser.enrol(&self.invite(name, role).await).await;
        let code = self.next_code(&secret);
        let answer = browser.sign_in(name, PASSWORD, &code).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
        browser
    }

    /// What the authenticator app shows now.
    pub(crate) fn code(&self, secret: &str) -> String {
        let secret = Secret::try_from_base32(secret).expect("the page shows base32");
        let totp = Builder::new()
            .with_secret(secret)
            .build()
            .expect("the defaults are RFC 6238's");
        let seconds = u64::try_from(self.clock.now().0 / 1_000).expect("after 1970");
        totp.generate(seconds).to_string()
    }

    /// What it shows next: a code works once.
    pub(crate) fn next_code(&self, secret: &str) -> String {
        self.clock.pass(Duration::from_secs(30));
        self.code(secret)
    }

    /// A visitor of the web chat says something; the first word opens the conversation.
    pub(crate) async fn visitor_says(&self, who: &str, key: &str, text: &str) {
        self.visitor_says_on(ChannelName::of("web"), who, key, text).await;
    }

    async fn visitor_says_on(&self, channel: ChannelName, who: &str, key: &str, text: &str) {
        let inbound = Inbound {
            channel,
            peer: Peer::from(who.to_owned()),
            key: Text::from(key),
            body: contract::Body::Text(Text::from(text)),
            admit: Admit::Anyone,
            hints: vec![Locale::KO],
            handles: Vec::new(),
        };
        self.switchboard
            .intake
            .deliver(inbound)
            .await
            .expect("the server takes it");
    }

    /// A visitor who has said `words` and now waits for a person. Returns the conversation.
    pub(crate) async fn waiting(&self, who: &str, words: &str, sees: &Browser<'_>) -> String {
        self.waiting_on(ChannelName::of("web"), who, words, sees).await
    }

    /// The same on a messenger.
    pub(crate) async fn waiting_on(&self, channel: ChannelName, who: &str, words: &str, sees: &Browser<'_>) -> String {
        let before = ids(&sees.get("/queue").await.json());
        for (at, text) in [words, "상담원 연결해 주세요"].into_iter().enumerate() {
            let key = format!("{who}-{}", at + 1);
            self.visitor_says_on(channel.clone(), who, &key, text).await;
        }
        let now = ids(&sees.get("/queue").await.json());
        now.into_iter()
            .find(|id| !before.contains(id))
            .expect("somebody new waits")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn ids(queue: &Value) -> Vec<String> {
    let rows = queue["rows"].as_array().expect("a queue has rows");
    rows.iter()
        .map(|row| row["id"].as_str().expect("a row has an id").to_owned())
        .collect()
}

async fn database(folder: &Path, entropy: &Arc<dyn Entropy>) -> Database {
    let keyring = Arc::new(Keyring::draw(&|bytes: &mut [u8]| entropy.fill(bytes)));
    let url = format!("sqlite://{}", folder.join("server.db").display());
    store_sqlite::open(&url, keyring, entropy.clone(), "test")
        .await
        .expect("a new database opens")
}

/// The flows and texts of the server itself.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for folder in ["flows", "locales"] {
        gather(&root, Path::new(folder), &mut found);
    }
    found
}

fn gather(root: &Path, at: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(root.join(at)).expect("the folder is there") {
        let path = at.join(entry.expect("it can be listed").file_name());
        if root.join(&path).is_dir() {
            gather(root, &path, found);
        } else if let Ok(text) = fs::read_to_string(root.join(&path)) {
            found.push((path.to_string_lossy().replace('\\', "/"), text));
        }
    }
}

/// A browser on the desk's own page.
#[derive(Clone)]
pub(crate) struct Browser<'a> {
    pub(crate) server: &'a Server,
    pub(crate) cookie: Option<String>,
    /// What it was given to be known again.
    pub(crate) device: Option<String>,
    /// Where it is.
    pub(crate) address: &'static str,
}

impl Browser<'_> {
    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.server.ask(self.request(Method::GET, path, Body::empty())).await).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        Answer::of(
            self.server
                .ask(self.request(Method::POST, path, Body::from(body.to_string())))
                .await,
        )
        .await
    }

    /// A request as the desk's page makes it.
    pub(crate) fn request(&self, method: Method, path: &str, body: Body) -> Request<Body> {
        let mut request = Request::new(body);
        *request.uri_mut() = format!("/desk/api{path}").parse().expect("a path");
        let headers = request.headers_mut();
        headers.insert("sec-fetch-site", "same-origin".parse().expect("a value"));
        if method == Method::POST {
            headers.insert(header::CONTENT_TYPE, "application/json".parse().expect("a value"));
            headers.insert(header::ORIGIN, ORIGIN.parse().expect("a value"));
            headers.insert("x-desk", "1".parse().expect("a value"));
        }
        for (name, value) in [("__Host-desk", &self.cookie), ("__Host-device", &self.device)] {
            if let Some(value) = value {
                headers.append(header::COOKIE, format!("{name}={value}").parse().expect("a value"));
            }
        }
        let address = SocketAddr::new(self.address.parse().expect("an address"), 40_000);
        request.extensions_mut().insert(ConnectInfo(address));
        *request.method_mut() = method;
        request
    }

    /// Goes through the enrolment page. Returns the secret that the app now has.
    pub(crate) async fn enrol(&self, token: &str) -> String {
        let invitation = self.post("/enrolment", json!({ "token": token })).await.json();
        let otpauth = invitation["otpauth"]
            .as_str()
            .expect("the page shows an address for the app");
        let secret = otpauth
            .split(['?', '&'])
            .find_map(|part| part.strip_prefix("secret="))
            .expect("it has a secret");
        let code = self.server.code(secret);
        let done = self
            .post("/enrol", json!({ "token": token, "password": PASSWORD, "code": code }))
            .await;
        assert_eq!(done.status, StatusCode::NO_CONTENT, "{}", done.json());
        secret.to_owned()
    }

    pub(crate) async fn sign_in(&mut self, name: &str, password: &str, code: &str) -> Answer {
        let answer = self
            .post("/sign-in", json!({ "name": name, "password": password, "code": code }))
            .await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().expect("plain").split(';').next();
            match pair.and_then(|pair| pair.split_once('=')) {
                Some(("__Host-desk", value)) => self.cookie = Some(value.to_owned()),
                Some(("__Host-device", value)) => self.device = Some(value.to_owned()),
                other => panic!("an unknown cookie: {other:?}"),
            }
        }
        answer
    }
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) async fn of(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 22).await.expect("the answer ends");
        Self {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The kind of problem, after checking that it is told as one: RFC 9457, with a sentence.
    pub(crate) fn problem(&self) -> String {
        assert_eq!(
            self.headers[header::CONTENT_TYPE],
            "application/problem+json",
            "{} {}",
            self.status,
            self.text()
        );
        let problem = self.json();
        assert_eq!(problem["status"], self.status.as_u16());
        let detail = problem["detail"].as_str().expect("a problem has a sentence");
        assert!(detail.len() > 10, "`{detail}` is no sentence");
        problem["type"]
            .as_str()
            .expect("a problem has a kind")
            .trim_start_matches("urn:haemil:")
            .to_owned()
    }
}
