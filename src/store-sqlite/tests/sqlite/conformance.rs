//! The conformance suite.

use crate::world::File;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_passes_the_suite() {
    store::conformance::run(async || File::fresh()).await;
}
