//! What a machine does to a database: kills its process, locks its file, lets no byte more be written.
//!
//! The process that is hurt is this test once more, started with `HURT` set to the folder that it writes into.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sqlx::Executor as _;
use store::StoreError;
use store::conformance::{TestDatabase as _, ledger, say_everything};
use tokio::time::{sleep, timeout};

use crate::world::File;

pub(crate) const FOLDER: &str = "HURT";

/// Longer than anything here takes on a machine that is busy.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return write_until_killed(Path::new(&folder)).await;
    }
    let world = File::fresh();
    for round in 1..=5 {
        let mut server = start(
            &world,
            "faults::nothing_acknowledged_is_lost_when_the_process_is_killed",
            &[],
        );
        let before = lines(&world, "visitor");
        // At another place of the batch each time.
        until(|| lines(&world, "visitor") > before + 37 * round).await;
        server.kill();
        let store = world.open("n1").await;
        ledger::check(&*store, &world.path("ledger")).await;
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_loses_nothing_and_needs_no_restart() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return write_until_killed(Path::new(&folder)).await;
    }
    let world = File::fresh();
    let test = "faults::a_full_disk_loses_nothing_and_needs_no_restart";
    // No file may grow beyond this; the signal that would end the process is ignored, so each write fails instead.
    let full = [
        "prlimit",
        "--fsize=600000:unlimited",
        "sh",
        "-c",
        "trap '' XFSZ; exec \"$@\"",
        "sh",
    ];
    let mut server = start(&world, test, &full);
    until(|| lines(&world, "#") > 50).await;
    let stuck = lines(&world, "visitor");
    assert!(stuck > 0, "it had written before the disk was full");
    until(|| lines(&world, "#") > 100).await;
    assert_eq!(
        lines(&world, "visitor"),
        stuck,
        "nothing is acknowledged while nothing can be written"
    );

    let lift = ["--fsize=unlimited:unlimited", "--pid", &server.0.id().to_string()];
    assert!(
        Command::new("prlimit")
            .args(lift)
            .status()
            .expect("prlimit runs")
            .success()
    );
    until(|| lines(&world, "visitor") > stuck + 100).await;
    server.kill();
    let store = world.open("n1").await;
    ledger::check(&*store, &world.path("ledger")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_is_read_and_says_that_it_cannot_be_written() {
    let world = File::fresh();
    let store = say_everything(&world).await;
    let mut other = world.connect().await;
    other.execute("BEGIN IMMEDIATE").await.expect("it is locked");
    let refused = timeout(Duration::from_secs(10), store.ready())
        .await
        .expect("within the ten seconds of the port");
    assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{refused:?}");
    assert!(!store.tickets().await.expect("it is read meanwhile").is_empty());
    other.execute("ROLLBACK").await.expect("it is let go");
    store.ready().await.expect("it is written again, without a restart");
}

pub(crate) async fn write_until_killed(folder: &Path) {
    let world = File::at(folder);
    let store = world.open("n1").await;
    ledger::write_on(&*store, &folder.join("ledger")).await;
}

/// The process that is hurt. It does not outlive a test that fails.
pub(crate) struct Server(pub(crate) Child);

impl Server {
    pub(crate) fn kill(&mut self) {
        self.0.kill().expect("the process can be killed");
        self.0.wait().expect("the process has ended");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended long before.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts this test once more, as the process that is hurt. `through` are the words of a command that starts it.
pub(crate) fn start(world: &File, test: &str, through: &[&str]) -> Server {
    let this = std::env::current_exe().expect("this test is a file");
    let mut command = match through {
        [] => Command::new(&this),
        [program, words @ ..] => {
            let mut command = Command::new(program);
            command.args(words).arg(&this);
            command
        }
    };
    command
        .args([test, "--exact", "--nocapture"])
        .env(FOLDER, world.path(""))
        .stdout(Stdio::null());
    Server(command.spawn().expect("the process can be started"))
}

pub(crate) fn lines(world: &File, first: &str) -> usize {
    let text = fs::read_to_string(world.path("ledger")).unwrap_or_default();
    text.lines().filter(|line| line.starts_with(first)).count()
}

pub(crate) async fn until(come: impl Fn() -> bool) {
    let waited = timeout(PATIENCE, async {
        while !come() {
            sleep(Duration::from_millis(2)).await;
        }
    });
    waited.await.expect("it comes to pass");
}
