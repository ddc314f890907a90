//! A file is removed or replaced under the process that has it open.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::ConnectOptions as _;
use sqlx::sqlite::SqliteConnectOptions;
use store::conformance::{TestDatabase as _, go_on_around_a_damaged_page, keyring, ledger, say_everything};
use store::{OpenError, StoreError};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::faults::{FOLDER, PATIENCE, Server, lines, start, until, write_until_killed};
use crate::world::File;

/// What SQLite reads and writes at once, in bytes.
const PAGE: usize = 4096;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_before_a_log_was_removed_is_saved() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return write_until_killed(Path::new(&folder)).await;
    }
    let world = File::fresh();
    for log in ["haemil.db-wal", "haemil.keys.db-wal", "haemil.db-shm"] {
        let test = "lost::what_was_acknowledged_before_a_log_was_removed_is_saved";
        let mut server = write_until_lost(&world, test, || {
            fs::remove_file(world.path(log)).expect("the log is there");
        })
        .await;
        until(|| unnamed_logs_are_empty(server.0.id())).await;
        server.kill();
        let store = world.open("n1").await;
        ledger::check(&*store, &world.path("ledger")).await;
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_before_a_database_was_replaced_is_copied() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return write_until_killed(Path::new(&folder)).await;
    }
    let world = File::fresh();
    for database in ["haemil.db", "haemil.keys.db"] {
        let test = "lost::what_was_acknowledged_before_a_database_was_replaced_is_copied";
        let mut server = write_until_lost(&world, test, || {
            fs::write(world.path("other"), "another file").expect("it is written");
            fs::rename(world.path("other"), world.path(database)).expect("it takes the place");
        })
        .await;
        let copy = world.path(&format!("{database}.rescued-{}", server.0.id()));
        until_whole(&copy).await;
        server.kill();
        for log in ["-wal", "-shm"] {
            // They belong to the file that was replaced.
            let _ = fs::remove_file(world.path(&format!("{database}{log}")));
        }
        fs::rename(&copy, world.path(database)).expect("the copy takes its place");
        let store = world.open("n1").await;
        ledger::check(&*store, &world.path("ledger")).await;
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_took_the_place_is_not_opened() {
    let world = File::fresh();
    let store = Arc::new(say_everything(&world).await);
    let expected = store.tickets().await.expect("what is open is read").len();
    fs::write(world.path("other"), "another file").expect("it is written");
    fs::rename(world.path("other"), world.path("haemil.db")).expect("it takes the place");
    // More readers at once than have read until now: none of them may need to open the file anew.
    let mut readers = JoinSet::new();
    for _ in 0..32 {
        let store = Arc::clone(&store);
        readers.spawn(async move { store.tickets().await });
    }
    for read in readers.join_all().await {
        assert_eq!(read.expect("what was open is read").len(), expected);
    }
    store.ready().await.expect_err("the file was replaced");
    let copy = world.path(&format!("haemil.db.rescued-{}", std::process::id()));
    until_whole(&copy).await;
    store.close().await;
    fs::rename(&copy, world.path("haemil.db")).expect("the copy takes its place");
    let store = world.open("n1").await;
    assert_eq!(store.tickets().await.expect("they are read").len(), expected);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_database_is_not_made_beside_the_keys_of_another() {
    let world = File::fresh();
    say_everything(&world).await.close().await;
    let away = world.path("away.db");
    fs::rename(world.path("haemil.db"), &away).expect("the database is moved away");
    let refused = world.open_with(keyring(), "n1").await.err();
    let sentence = refused.as_ref().map(ToString::to_string).unwrap_or_default();
    assert!(matches!(refused, Some(OpenError::DatabaseGone { .. })), "{sentence}");
    assert!(sentence.contains("haemil.db is missing"), "{sentence}");
    assert!(!world.path("haemil.db").exists(), "nothing was made");
    fs::rename(&away, world.path("haemil.db")).expect("it is put back");
    let store = world.open("n1").await;
    assert!(!store.tickets().await.expect("they are read").is_empty());
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readiness_says_no_and_reading_goes_on() {
    let world = File::fresh();
    let store = say_everything(&world).await;
    store.ready().await.expect("it is ready");
    fs::rename(world.path("haemil.db"), world.path("moved.db")).expect("the database is moved");
    let refused = store.ready().await;
    assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{refused:?}");
    assert!(!store.tickets().await.expect("what is open is read").is_empty());
    // Nobody can tell what was done to it meanwhile.
    fs::rename(world.path("moved.db"), world.path("haemil.db")).expect("it is put back");
    assert!(store.ready().await.is_err(), "it takes a new start");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_page_is_gone_around() {
    let world = File::fresh();
    go_on_around_a_damaged_page(&world, async || {
        let body: Vec<u8> = sqlx::query_scalar("SELECT body FROM turn ORDER BY rowid LIMIT 1")
            .fetch_one(&mut world.connect().await)
            .await
            .expect("something was said");
        let mut file = fs::read(world.path("haemil.db")).expect("the file can be read");
        let at = file
            .windows(64)
            .position(|window| window == &body[..64])
            .expect("it stands there");
        let page = at / PAGE * PAGE;
        file[page..page + 8].fill(0xff);
        fs::write(world.path("haemil.db"), file).expect("the file can be written");
    })
    .await;
}

#[test]
fn a_second_server_is_told_of_the_first() {
    let world = File::fresh();
    let url = format!("sqlite://{}", world.path("haemil.db").display());
    let first = store_sqlite::alone(&url, "seoul").expect("nobody else is there");
    let second = store_sqlite::alone(&url, "busan").expect_err("one is there");
    let named = format!("process {}, node seoul", std::process::id());
    assert!(second.to_string().contains(&named), "{second}");
    drop(first);
    store_sqlite::alone(&url, "busan").expect("the first has gone");
    store_sqlite::alone("sqlite::memory:", "busan").expect("what is thrown away is nobody else's");
}

/// Lets a process write, does something to its files, and waits until it refuses to write on.
async fn write_until_lost(world: &File, test: &str, hurt: impl FnOnce()) -> Server {
    let (before, refused) = (lines(world, "visitor"), lines(world, "#"));
    let server = start(world, test, &[]);
    until(|| lines(world, "visitor") > before + 200).await;
    hurt();
    until(|| lines(world, "#") > refused).await;
    server
}

/// Whether every log that a process has open without a name has been written out.
fn unnamed_logs_are_empty(process: u32) -> bool {
    let open = fs::read_dir(format!("/proc/{process}/fd")).expect("the process runs");
    open.flatten()
        .filter(|fd| {
            let path = fs::read_link(fd.path()).unwrap_or_default();
            path.to_string_lossy().ends_with("db-wal (deleted)")
        })
        .all(|fd| fs::metadata(fd.path()).is_ok_and(|log| log.len() == 0))
}

async fn until_whole(database: &Path) {
    let whole = timeout(PATIENCE, async {
        loop {
            let connected = SqliteConnectOptions::new()
                .filename(database)
                .read_only(true)
                .connect()
                .await;
            if let Ok(mut connection) = connected
                && let Ok(tables) = sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM sqlite_master")
                    .fetch_one(&mut connection)
                    .await
                && tables > 0
            {
                return;
            }
            sleep(Duration::from_millis(5)).await;
        }
    });
    whole.await.expect("it is copied");
}
