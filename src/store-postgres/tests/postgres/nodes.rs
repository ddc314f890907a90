//! Two nodes over one database.

use std::sync::Arc;
use std::time::Duration;

use store::conformance::{TestDatabase, find_what_was_not_said, hear_each_other, ledger};
use tokio::time::{sleep, timeout};

use crate::world::Cluster;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_hear_each_other() {
    let world = Cluster::fresh().await;
    hear_each_other(&world).await;
    world.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_notification_is_made_up_for() {
    let world = Cluster::fresh().await;
    find_what_was_not_said(&world).await;
    world.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_may_make_the_database_at_the_same_time() {
    let world = Cluster::fresh().await;
    let (one, other) = tokio::join!(world.open("n1"), world.open("n2"));
    one.ready().await.expect("the first can write");
    other.ready().await.expect("the second can write");
    assert_eq!(
        world.count("SELECT COUNT(*) FROM secret").await,
        3,
        "both share one set of keys"
    );
    world.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_connection_loses_nothing_and_needs_no_restart() {
    let world = Cluster::fresh().await;
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("ledger");
    let acknowledged = || {
        std::fs::read_to_string(&path)
            .unwrap_or_default()
            .matches("visitor")
            .count()
    };
    let store = world.open("n1").await;
    let writer = tokio::spawn({
        let (store, path) = (Arc::clone(&store), path.clone());
        async move { ledger::write_on(&*store, &path).await }
    });
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE application_name = 'haemil' AND datname = current_database()";
    for _ in 0..5 {
        let before = acknowledged();
        let written = timeout(Duration::from_mins(1), async {
            while acknowledged() < before + 50 {
                sleep(Duration::from_millis(2)).await;
            }
        });
        written.await.expect("it goes on by itself after each cut");
        world.meddle(cut).await.expect("the connections are cut");
    }
    writer.abort();
    let _ = writer.await;
    ledger::check(&*world.open("n2").await, &path).await;
    world.remove().await;
}
