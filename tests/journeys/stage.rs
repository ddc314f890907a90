//! A server on loopback with a clock of its own, its visitors and its counselors.

mod counselor;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use contract::{Clock, Locale, Moment, PhraseKey, Texts};
use haemil::compose::{Server, SystemEntropy};
use haemil::config::{Config, Database};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use switchboard::Role;
use totp_rs::{Builder, Secret, Totp};

pub(crate) use counselor::Counselor;

/// Wednesday 2026-11-18 14:00 in Seoul, when the 1345 line is open and people are at the desk.
pub(crate) const AFTERNOON: Moment = Moment(1_794_978_000_000);

/// The password of everybody on the staff.
const PASSWORD: &str = "seven blue herons at noon";

/// A clock that stands still until it is moved, and that can be set as a machine's clock can.
pub(crate) struct StillClock {
    /// The time that has passed.
    now: AtomicI64,
    /// How far it was set ahead of that.
    set: AtomicI64,
}

impl Clock for StillClock {
    fn now(&self) -> Moment {
        Moment(self.now.load(Ordering::SeqCst) + self.set.load(Ordering::SeqCst))
    }

    fn monotonic(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.now.load(Ordering::SeqCst)).expect("a time after 1970"))
    }
}

impl StillClock {
    pub(crate) fn ticks(&self, span: Duration) {
        let millis = i64::try_from(span.as_millis()).expect("a test lasts for less than that");
        self.now.fetch_add(millis, Ordering::SeqCst);
    }

    /// Sets the clock so far ahead of the time that has passed, in seconds, or behind it.
    pub(crate) fn set(&self, ahead: i64) {
        self.set.store(ahead * 1_000, Ordering::SeqCst);
    }

    /// Moves on to where the server tries again what has failed, unless that is not wanted any more.
    pub(crate) fn wait_for_a_retry(&self, done: bool) {
        if !done {
            self.now.fetch_add(1_500, Ordering::SeqCst);
        }
    }
}

/// A server, served on loopback.
pub(crate) struct Stage {
    pub(crate) server: Server,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) config: Config,
    pub(crate) folder: Arc<tempfile::TempDir>,
    origin: String,
    task: tokio::task::JoinHandle<()>,
}

impl Stage {
    /// A new server on SQLite.
    pub(crate) async fn new() -> Self {
        Self::at(AFTERNOON, Arc::new(tempfile::tempdir().expect("a temporary folder"))).await
    }

    /// A new server on SQLite with settings of its own, such as a messenger; it knows already where it listens.
    pub(crate) async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let folder = Arc::new(tempfile::tempdir().expect("a temporary folder"));
        let database = format!("sqlite://{}", folder.path().join("data/haemil.db").display());
        Self::on(AFTERNOON, folder, database, change).await
    }

    /// A server at this moment, on what is kept in a folder.
    pub(crate) async fn at(now: Moment, folder: Arc<tempfile::TempDir>) -> Self {
        let database = format!("sqlite://{}", folder.path().join("data/haemil.db").display());
        Self::on(now, folder, database, |_| {}).await
    }

    async fn on(
        now: Moment,
        folder: Arc<tempfile::TempDir>,
        database: String,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("loopback has a free port");
        let listen = listener.local_addr().expect("a bound socket has an address");
        let mut config = Config {
            listen,
            key_file: folder.path().join("haemil.keys"),
            database: Database { url: database },
            ..Config::default()
        };
        change(&mut config);
        let clock = Arc::new(StillClock {
            now: AtomicI64::new(now.0),
            set: AtomicI64::new(0),
        });
        let server = Server::open(&config, clock.clone(), Arc::new(SystemEntropy))
            .await
            .expect("the server opens");
        let router = server.visitors.clone().merge(server.desk.clone());
        let stop = server.stopping();
        let task = tokio::spawn(async move {
            let service = router.into_make_service_with_connect_info::<SocketAddr>();
            let answering = axum::serve(listener, service).with_graceful_shutdown(stop.cancelled_owned());
            answering.await.expect("the server runs until it is told to stop");
        });
        Self {
            server,
            clock,
            config,
            folder,
            origin: format!("http://{listen}"),
            task,
        }
    }

    /// Shuts the server and opens it again on what it has kept.
    pub(crate) async fn again(self) -> Self {
        self.again_after(0).await
    }

    /// The same when the clock says that so many seconds have passed.
    pub(crate) async fn again_after(self, seconds: i64) -> Self {
        let (folder, before) = (self.folder.clone(), self.config.clone());
        let now = Moment(self.clock.now().0 + seconds * 1_000);
        self.shut().await;
        let database = before.database.url.clone();
        Self::on(now, folder, database, |config| {
            config.messengers.clone_from(&before.messengers);
        })
        .await
    }

    pub(crate) async fn shut(self) {
        self.server.shut().await;
        self.task.abort();
    }

    pub(crate) fn later(&self, seconds: i64) {
        self.clock.now.fetch_add(seconds * 1_000, Ordering::SeqCst);
    }

    /// Time goes by while the scheduler goes its rounds. Where the clock leaps, the server was asleep.
    pub(crate) async fn passes(&self, seconds: i64) {
        for step in 0..(seconds + 4) / 5 {
            self.later((seconds - step * 5).min(5));
            tokio::time::sleep(Duration::from_millis(600)).await;
        }
    }

    /// A visitor whose browser asks for these languages.
    pub(crate) async fn visitor(&self, accept: &str) -> Visitor {
        self.open(accept, json!({ "id": uuid() })).await
    }

    /// A visitor who has picked a language on the page.
    pub(crate) async fn visitor_in(&self, locale: &str) -> Visitor {
        self.open("", json!({ "id": uuid(), "locale": locale })).await
    }

    async fn open(&self, accept: &str, wish: Value) -> Visitor {
        let mut visitor = Visitor {
            stage: self.talk(),
            token: String::new(),
            accept: accept.to_owned(),
        };
        let opened = visitor.post("/chat/conversations", wish).await;
        assert_eq!(opened.status(), StatusCode::CREATED, "a conversation opens");
        body(opened).await["token"]
            .as_str()
            .expect("a token")
            .clone_into(&mut visitor.token);
        visitor
    }

    /// Where the server is.
    pub(crate) fn origin(&self) -> String {
        self.origin.clone()
    }

    /// Somebody with an open page and nothing else.
    pub(crate) fn stranger(&self) -> Visitor {
        Visitor {
            stage: self.talk(),
            token: String::new(),
            accept: String::new(),
        }
    }

    /// A phrase of the server.
    pub(crate) fn words(&self, locale: &str, key: &'static str) -> String {
        let locale = Locale::parse(locale).expect("a language of the server");
        self.server.switchboard.texts.text(locale, &PhraseKey::of(key))
    }

    /// The first word of a list, such as what people type for a person.
    pub(crate) fn word(&self, locale: &str, key: &'static str) -> String {
        let list = self.words(locale, key);
        list.split(" | ").next().unwrap_or_default().to_owned()
    }

    /// A counselor who is enrolled, signed in and available.
    pub(crate) async fn counselor(&self, name: &str, languages: &[&str]) -> Counselor {
        self.member(name, Role::Counselor, languages).await
    }

    /// A member of the staff who is enrolled, signed in and available.
    pub(crate) async fn member(&self, name: &str, role: Role, languages: &[&str]) -> Counselor {
        let locales = languages.iter().filter_map(|tag| Locale::parse(tag)).collect();
        let link = self
            .server
            .switchboard
            .people
            .invite(None, name, role, locales)
            .await
            .expect("an invitation");
        let mut counselor = Counselor {
            stage: self.talk(),
            cookie: String::new(),
            name: name.to_owned(),
            otpauth: String::new(),
        };
        let shown = body(counselor.post("enrolment", json!({ "token": link.expose() })).await).await;
        let otpauth = shown["otpauth"].as_str().expect("an otpauth address").to_owned();
        let code = self.code(&otpauth);
        let wish = json!({ "token": link.expose(), "password": PASSWORD, "code": code });
        assert!(
            counselor.post("enrol", wish).await.status().is_success(),
            "the enrolment is taken"
        );
        self.later(60);
        counselor.otpauth = otpauth;
        self.signs_in(&mut counselor).await;
        counselor
    }

    /// Somebody who is enrolled signs in with the code that their phone shows now.
    pub(crate) async fn signs_in(&self, counselor: &mut Counselor) {
        let code = self.code(&counselor.otpauth);
        let wish = json!({ "name": counselor.name, "password": PASSWORD, "code": code });
        let signed_in = counselor.post("sign-in", wish).await;
        assert!(signed_in.status().is_success(), "the sign-in is taken: {signed_in:?}");
        let cookie = signed_in.headers()["set-cookie"].to_str().expect("a cookie in ASCII");
        cookie
            .split(';')
            .next()
            .expect("a cookie has a first part")
            .clone_into(&mut counselor.cookie);
    }

    fn code(&self, otpauth: &str) -> String {
        let seconds = u64::try_from(self.clock.now().0 / 1_000).expect("a time after 1970");
        second_factor(otpauth).generate(seconds).to_string()
    }

    fn talk(&self) -> Talk {
        Talk {
            client: Client::new(),
            origin: self.origin.clone(),
        }
    }
}

/// How one speaks to the server.
#[derive(Clone)]
pub(crate) struct Talk {
    client: Client,
    origin: String,
}

/// Somebody on the page.
pub(crate) struct Visitor {
    stage: Talk,
    pub(crate) token: String,
    accept: String,
}

impl Visitor {
    /// Goes on with a server that was opened again.
    pub(crate) fn goes_to(&mut self, stage: &Stage) {
        self.stage = stage.talk();
    }

    pub(crate) async fn post(&self, path: &str, wish: Value) -> Response {
        let Talk { client, origin } = &self.stage;
        let request = client
            .post(format!("{origin}{path}"))
            .header("origin", origin)
            .bearer_auth(&self.token);
        request
            .header("accept-language", &self.accept)
            .json(&wish)
            .send()
            .await
            .expect("the server answers")
    }

    /// Writes, and remembers what the server answers.
    pub(crate) async fn says(&mut self, text: &str) {
        let answer = self.post("/chat/turns", json!({ "id": uuid(), "text": text })).await;
        assert_eq!(answer.status(), StatusCode::OK, "`{text}` is taken");
    }

    /// Presses the button with this label under the last question.
    pub(crate) async fn picks(&mut self, label: &str) {
        let turns = self.turns().await;
        let asking = turns
            .iter()
            .rev()
            .find(|turn| turn["choices"].as_array().is_some_and(|list| !list.is_empty()));
        let asking = asking.expect("a question with buttons");
        let choices = asking["choices"].as_array().expect("buttons");
        let choice = choices.iter().find(|choice| choice["label"] == label);
        let value = &choice.unwrap_or_else(|| panic!("no button `{label}` in {choices:?}"))["value"];
        let wish = json!({ "id": uuid(), "choice": { "prompt": asking["prompt"], "value": value } });
        let answer = self.post("/chat/turns", wish).await;
        assert_eq!(answer.status(), StatusCode::OK, "`{label}` is taken");
    }

    /// Looks whether there is anything to read; tells the status of the answer.
    pub(crate) async fn looks(&self) -> StatusCode {
        self.asks("/chat/turns?after=0").await.status()
    }

    /// Asks for what was said before; tells the status of the answer.
    pub(crate) async fn reads_earlier(&self) -> StatusCode {
        self.asks("/chat/turns?after=0&earlier=1").await.status()
    }

    async fn asks(&self, path: &str) -> Response {
        let Talk { client, origin } = &self.stage;
        let request = client.get(format!("{origin}{path}")).bearer_auth(&self.token);
        request.send().await.expect("the server answers")
    }

    /// Where the conversation stands, as the page is told.
    pub(crate) async fn stands(&self) -> Value {
        body(self.asks("/chat/turns?after=0").await).await["holder"].clone()
    }

    /// All turns.
    pub(crate) async fn turns(&mut self) -> Vec<Value> {
        self.read("/chat/turns?after=0&earlier=1").await
    }

    /// The turns that are shown to somebody who has not asked for what was said before.
    pub(crate) async fn turns_unasked(&mut self) -> Vec<Value> {
        self.read("/chat/turns?after=0").await
    }

    async fn read(&self, path: &str) -> Vec<Value> {
        let page = body(self.asks(path).await).await;
        page["turns"].as_array().expect("turns").clone()
    }

    /// The conversation as a transcript that a person can read.
    pub(crate) async fn transcript(&mut self) -> String {
        self.turns().await.iter().map(told).collect()
    }
}

/// What an authenticator app makes of an enrolment's address.
pub(crate) fn second_factor(otpauth: &str) -> Totp {
    let secret = otpauth
        .split("secret=")
        .nth(1)
        .and_then(|rest| rest.split('&').next())
        .expect("a secret");
    let secret = Secret::try_from_base32(secret).expect("a secret in base32");
    Builder::new()
        .with_secret(secret)
        .with_account_name("test")
        .build()
        .expect("a usual second factor")
}

pub(crate) async fn body(response: Response) -> Value {
    let text = response.text().await.expect("a body");
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("not JSON: {text}"))
}

pub(crate) fn uuid() -> String {
    contract::ConversationId::draw(&SystemEntropy).to_string()
}

/// A turn as the page shows it; the same form as `haemil play` prints.
fn told(turn: &Value) -> String {
    use std::fmt::Write as _;
    let who = match turn["author"].as_str() {
        Some("bot") => "haemil",
        Some(other) => other,
        None => "?",
    };
    let mut text = format!("{who}: {}\n", turn["text"].as_str().unwrap_or_default());
    for contact in turn["card"]["contacts"].as_array().into_iter().flatten() {
        let _ = writeln!(text, "  {} {}", plain(&contact["number"]), plain(&contact["about"]));
    }
    if let Some(show) = turn["card"]["show"].as_object() {
        let _ = writeln!(
            text,
            "  {} | {} | {}",
            plain(&show["hangul"]),
            plain(&show["sound"]),
            plain(&show["meaning"])
        );
    }
    for choice in turn["choices"].as_array().into_iter().flatten() {
        let _ = writeln!(text, "  [{}]", plain(&choice["label"]));
    }
    text
}

fn plain(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
