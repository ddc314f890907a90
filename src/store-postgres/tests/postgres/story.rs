//! The conformance story.

use crate::world::Cluster;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_lives_through_the_story() {
    store::story::run(Cluster::fresh).await;
}
