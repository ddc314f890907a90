//! The built server, as a process on a file of its own.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use standin::telegram::Telegram;
use tokio::process::{Child, Command};

use crate::platform::Platform;

/// A server that runs.
pub(crate) struct Server {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
    /// What Telegram is played by; the replies go there at the pace that Telegram allows.
    _telegram: Option<Telegram>,
}

/// What is there once the server has ended.
pub(crate) struct Kept {
    pub(crate) deliveries: u64,
    pub(crate) turns: u64,
    pub(crate) outbox: u64,
}

impl Server {
    pub(crate) async fn start(binary: &Path, platform: Platform) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let telegram = Telegram::start().await;
        let settings = platform.environment(&telegram.url());
        Self {
            _telegram: Some(telegram),
            ..Self::start_in(binary, folder, free_port(), settings, None).await
        }
    }

    /// The same on what is in a folder already, with so many descriptors at most.
    pub(crate) async fn start_in(
        binary: &Path,
        folder: tempfile::TempDir,
        port: u16,
        settings: Vec<(&'static str, String)>,
        descriptors: Option<u32>,
    ) -> Self {
        let binary = std::fs::canonicalize(binary).expect("the server is built: cargo build --release");
        let mut command = match descriptors {
            None => Command::new(binary),
            Some(most) => {
                // The server raises the soft one by itself.
                let soft = most / 2;
                let mut shell = Command::new("/bin/sh");
                shell
                    .args(["-c", &format!("ulimit -Sn {soft} && ulimit -Hn {most} && exec \"$0\"")])
                    .arg(binary);
                shell
            }
        };
        let child = command
            .current_dir(folder.path())
            .env_clear()
            .env("HAEMIL_LISTEN", format!("127.0.0.1:{port}"))
            .env("HAEMIL_PUBLIC_URL", format!("http://127.0.0.1:{port}"))
            .env("HAEMIL_LOG", "warn")
            .envs(settings)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("the server starts");
        let server = Self {
            child,
            folder,
            port,
            _telegram: None,
        };
        server.answers().await;
        server
    }

    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    async fn answers(&self) {
        for _ in 0..200 {
            if tokio::net::TcpStream::connect(self.address()).await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the server does not answer within ten seconds");
    }

    /// How many descriptors the server holds.
    pub(crate) fn descriptors(&self) -> u64 {
        let id = self.child.id().expect("the server runs");
        let open = std::fs::read_dir(format!("/proc/{id}/fd")).expect("the system tells of its processes");
        open.count() as u64
    }

    /// The CPU time that the server has used so far: fields 14 and 15 of `/proc/PID/stat`, in hundredths of a second.
    pub(crate) fn cpu(&self) -> Duration {
        let id = self.child.id().expect("the server runs");
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("the system tells of its processes");
        let rest = stat.rsplit(')').next().unwrap_or_default();
        let ticks: u64 = rest
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|field| field.parse().unwrap_or(0))
            .sum();
        Duration::from_millis(ticks * 10)
    }

    /// Tells the server to stop, and counts what it has kept.
    pub(crate) async fn stop(mut self) -> Kept {
        let id = self.child.id().expect("the server runs").to_string();
        let told = Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .await
            .expect("kill runs");
        assert!(told.success(), "the server is told to stop");
        self.child.wait().await.expect("the server ends");
        let database = self.folder.path().join("data/haemil.db");
        let count = async |table: &str| -> u64 {
            let counted = Command::new("sqlite3")
                .arg(&database)
                .arg(format!("SELECT COUNT(*) FROM {table}"))
                .output()
                .await
                .expect("sqlite3 is installed");
            String::from_utf8_lossy(&counted.stdout)
                .trim()
                .parse()
                .expect("a number")
        };
        Kept {
            deliveries: count("delivery").await,
            turns: count("turn").await,
            outbox: count("outbox").await,
        }
    }
}

/// A port that nobody uses now.
pub(crate) fn free_port() -> u16 {
    let held = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    held.local_addr().expect("a bound socket has an address").port()
}
