//! Two nodes over one database.

use store::story::{World, find_what_was_not_said, hear_each_other};

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
