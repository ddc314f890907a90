//! What happens to the files and the disk under the real binary, and what its visitors are told.

use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};

use crate::kill::{Process, ready, sit_at_desk};
use crate::stage::{body, uuid};

/// How much the small disk holds.
const DISK: &str = "size=12m";

/// Somebody in danger, in a few words.
const DANGER: &str = "스토킹을 당하고 있어요. 지금 집 앞에 와 있어요";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_its_log_removed_nothing_is_acknowledged_and_nothing_is_lost() {
    let mut server = Server::start(None).await;
    let visitor = server.visitor().await;
    for count in 0..20 {
        assert_eq!(visitor.says(&format!("메시지 {count}")).await.status(), StatusCode::OK);
    }
    for log in ["haemil.db-wal", "haemil.keys.db-wal"] {
        fs::remove_file(server.file(log)).expect("the log is there");
    }
    for _ in 0..3 {
        let refused = visitor.says("이건 사라지면 안 돼요").await;
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
    server.until_ready_is(StatusCode::SERVICE_UNAVAILABLE).await;
    let page = server.get("/").await;
    assert_eq!(page.status(), StatusCode::OK);
    assert!(
        page.text().await.expect("a page").contains("tel:112"),
        "the numbers are there"
    );
    server.until_said("stands in").await;
    server.dies();
    server.rises(None).await;
    let said = visitor.turns().await;
    for count in 0..20 {
        let text = format!("메시지 {count}");
        assert_eq!(
            said.iter().filter(|turn| turn["text"] == text.as_str()).count(),
            1,
            "`{text}`"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_takes_what_is_urgent_and_needs_no_restart() {
    let server = Server::start(Some(DISK)).await;
    let (calm, afraid, leaving) = (server.visitor().await, server.visitor().await, server.visitor().await);
    for visitor in [&calm, &afraid, &leaving] {
        assert_eq!(visitor.says("비자 질문이 있어요").await.status(), StatusCode::OK);
    }
    let filler = server.inside("filler");
    fill(&filler);
    let refused = calm.says("체류 기간을 연장하고 싶어요").await;
    assert_eq!(
        refused.status(),
        StatusCode::SERVICE_UNAVAILABLE,
        "what can wait is refused"
    );
    server.until_ready_is(StatusCode::SERVICE_UNAVAILABLE).await;
    assert_eq!(afraid.says(DANGER).await.status(), StatusCode::OK, "danger is heard");
    let turns = afraid.turns().await;
    assert!(
        turns
            .iter()
            .any(|turn| turn["card"]["contacts"][0]["number"].is_string()),
        "and answered with numbers: {turns:?}"
    );
    assert_eq!(afraid.says("네, 문 앞이에요").await.status(), StatusCode::OK);
    let stranger = server.visitor().await;
    assert_eq!(
        stranger.says(DANGER).await.status(),
        StatusCode::OK,
        "somebody who has just come is heard as well"
    );
    let erased = leaving.post("/chat/erase", json!({})).await;
    assert!(erased.status().is_success(), "erasing is done: {}", erased.status());
    assert_eq!(leaving.says("아직 있어요?").await.status(), StatusCode::GONE);
    fs::remove_file(&filler).expect("there is room again");
    server.until_ready_is(StatusCode::OK).await;
    assert_eq!(calm.says("체류 기간을 연장하고 싶어요").await.status(), StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_server_on_the_same_file_is_refused() {
    let server = Server::start(None).await;
    let second = server.runs(&["serve"]);
    let told = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(!second.status.success());
    assert!(told.contains(&format!("process {}", server.child.id())), "{told}");
    assert!(told.contains("PostgreSQL"), "{told}");
    let beside = server.runs(&["counselor", "list"]);
    assert!(beside.status.success(), "commands beside the server go on working");
    let visitor = server.visitor().await;
    assert_eq!(visitor.says("안녕하세요").await.status(), StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_is_not_begun_anew_and_a_backup_brings_nothing_erased_back() {
    let mut server = Server::start(None).await;
    let visitor = server.visitor().await;
    assert_eq!(visitor.says(DANGER).await.status(), StatusCode::OK);
    server.dies();
    let files = ["haemil.db", "haemil.db-wal", "haemil.db-shm"];
    for file in files {
        fs::copy(server.file(file), server.file(&format!("{file}.backup"))).expect("a backup is made");
    }
    server.rises(None).await;
    assert!(visitor.post("/chat/erase", json!({})).await.status().is_success());
    server.dies();
    for file in files {
        fs::remove_file(server.file(file)).expect("it was there");
    }
    let refused = server.runs(&["serve"]);
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success());
    assert!(told.contains("haemil.db is missing"), "{told}");
    assert!(
        !String::from_utf8_lossy(&refused.stdout).contains("#enrol="),
        "nobody is invited"
    );
    for file in files {
        fs::rename(server.file(&format!("{file}.backup")), server.file(file)).expect("the backup is put back");
    }
    server.rises(None).await;
    let read = visitor.get("/chat/turns?after=0").await;
    assert_eq!(read.status(), StatusCode::GONE, "what was erased has ended");
    assert_eq!(visitor.says("아직 있어요?").await.status(), StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_that_cannot_be_read_is_said_to_be_so() {
    let process = Process::with(|_| Vec::new());
    let desk = sit_at_desk(&process).await;
    let visitor = Visitor::open(&process.origin()).await;
    assert_eq!(visitor.says(DANGER).await.status(), StatusCode::OK);
    let damage = "UPDATE turn SET body = (SELECT memory FROM conversation LIMIT 1)";
    let damaged = Command::new("sqlite3")
        .arg(process.folder().join("data/haemil.db"))
        .args([".timeout 5000", damage])
        .status()
        .expect("sqlite3 is installed");
    assert!(damaged.success());
    let read = visitor.get("/chat/turns?after=0").await;
    assert_eq!(read.status(), StatusCode::GONE);
    assert_eq!(body(read).await["type"], "urn:problem:unreadable");
    let said = visitor.says("거기 있어요?").await;
    assert_eq!(
        (said.status(), body(said).await["type"].as_str()),
        (StatusCode::GONE, Some("urn:problem:unreadable"))
    );

    let ask = |path: String, wish: Option<Value>| {
        let url = format!("{}/desk/api/{path}", process.origin());
        let client = Client::new();
        let request = match &wish {
            Some(wish) => client.post(url).json(wish),
            None => client.get(url),
        };
        let request = request.header("origin", process.origin()).header("x-desk", "1");
        request.header("cookie", &desk.cookie).send()
    };
    let rows = body(ask(String::from("queue"), None).await.expect("an answer")).await;
    assert_eq!(rows["rows"][0]["unreadable"], true, "the desk is shown it: {rows}");
    let id = rows["rows"][0]["id"].as_str().expect("an id");
    let claimed = ask(format!("conversations/{id}/claim"), Some(json!({})))
        .await
        .expect("an answer");
    assert_eq!(body(claimed).await["type"], "urn:haemil:unreadable");
    let closed = ask(
        format!("conversations/{id}/close"),
        Some(json!({ "outcome": "unfinished" })),
    )
    .await;
    assert!(closed.expect("an answer").status().is_success());
    let rows = body(ask(String::from("queue"), None).await.expect("an answer")).await;
    assert_eq!(rows["rows"], json!([]), "it is out of the queue");
    let anew = Visitor::open(&process.origin()).await;
    assert_eq!(anew.says("다시 왔어요").await.status(), StatusCode::OK);
}

/// The real binary, on a disk of its own where a size is given: a file system in memory that this process alone sees.
struct Server {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Server {
    async fn start(disk: Option<&str>) -> Self {
        let port = TcpListener::bind(("127.0.0.1", 0))
            .and_then(|held| held.local_addr())
            .expect("a free port")
            .port();
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(folder.path().join("data")).expect("the folder is new");
        let child = spawn(folder.path(), port, disk);
        let server = Self { child, folder, port };
        ready(&server.origin()).await;
        server
    }

    /// SIGKILL.
    fn dies(&mut self) {
        self.child.kill().expect("the process can be killed");
        self.child.wait().expect("a killed process ends");
    }

    async fn rises(&mut self, disk: Option<&str>) {
        self.child = spawn(self.folder.path(), self.port, disk);
        ready(&self.origin()).await;
    }

    /// Runs the binary once more, beside the server, to its end.
    fn runs(&self, words: &[&str]) -> Output {
        binary(Command::new(env!("CARGO_BIN_EXE_haemil")), self.folder.path(), 0)
            .args(words)
            .output()
            .expect("the binary runs")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("data").join(name)
    }

    /// A file on the disk that the server alone sees.
    fn inside(&self, name: &str) -> PathBuf {
        let seen = self.file(name);
        let seen = seen.strip_prefix("/").expect("a whole path");
        Path::new("/proc")
            .join(self.child.id().to_string())
            .join("root")
            .join(seen)
    }

    fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    async fn get(&self, path: &str) -> Response {
        let wish = Client::new().get(format!("{}{path}", self.origin()));
        wish.send().await.expect("the server answers")
    }

    async fn visitor(&self) -> Visitor {
        Visitor::open(&self.origin()).await
    }

    async fn until_ready_is(&self, status: StatusCode) {
        for _ in 0..400 {
            if self.get("/health/ready").await.status() == status {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("/health/ready does not say {status}");
    }

    async fn until_said(&self, words: &str) {
        for _ in 0..400 {
            if fs::read_to_string(self.folder.path().join("log")).is_ok_and(|log| log.contains(words)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the log does not say `{words}`");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(folder: &Path, port: u16, disk: Option<&str>) -> Child {
    let program = env!("CARGO_BIN_EXE_haemil");
    let command = match disk {
        None => Command::new(program),
        Some(size) => {
            let mut command = Command::new("unshare");
            let mount = "mount -t tmpfs -o \"$1\" tmpfs data && shift && exec \"$@\"";
            command.args([
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                mount,
                "sh",
                size,
                program,
            ]);
            command
        }
    };
    let log = fs::File::create(folder.join("log")).expect("the log can be written");
    let mut command = binary(command, folder, port);
    command
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .expect("the binary starts")
}

fn binary(mut command: Command, folder: &Path, port: u16) -> Command {
    command
        .current_dir(folder)
        .env("HAEMIL_LISTEN", format!("127.0.0.1:{port}"))
        .env("HAEMIL_LOG", "warn")
        .env_remove("HAEMIL_DATABASE__URL")
        .stdin(Stdio::null());
    command
}

/// Writes until nothing more can be written.
fn fill(path: &Path) {
    let mut file = fs::File::create(path).expect("the file can be made");
    for size in [1 << 20, 4096, 1] {
        let block = vec![0x55; size];
        while file.write_all(&block).is_ok() {}
    }
}

/// Somebody on the page.
struct Visitor {
    client: Client,
    origin: Arc<str>,
    token: String,
}

impl Visitor {
    async fn open(origin: &str) -> Self {
        let mut visitor = Self {
            client: Client::new(),
            origin: origin.into(),
            token: String::new(),
        };
        let opened = visitor
            .post("/chat/conversations", json!({ "id": uuid(), "locale": "ko" }))
            .await;
        assert_eq!(opened.status(), StatusCode::CREATED);
        body(opened).await["token"]
            .as_str()
            .expect("a token")
            .clone_into(&mut visitor.token);
        visitor
    }

    async fn post(&self, path: &str, wish: Value) -> Response {
        let request = self
            .client
            .post(format!("{}{path}", self.origin))
            .header("origin", &*self.origin);
        let request = request.bearer_auth(&self.token).json(&wish);
        request.send().await.expect("the server answers")
    }

    async fn get(&self, path: &str) -> Response {
        let request = self
            .client
            .get(format!("{}{path}", self.origin))
            .bearer_auth(&self.token);
        request.send().await.expect("the server answers")
    }

    async fn says(&self, text: &str) -> Response {
        self.post("/chat/turns", json!({ "id": uuid(), "text": text })).await
    }

    async fn turns(&self) -> Vec<Value> {
        let page = body(self.get("/chat/turns?after=0").await).await;
        page["turns"].as_array().expect("turns").clone()
    }
}
