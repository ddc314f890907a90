//! The conformance suite.

use crate::world::Cluster;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_passes_the_suite() {
    store::conformance::run(Cluster::fresh).await;
}
