//! The conformance story.

use crate::world::File;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_lives_through_the_story() {
    store::story::run(async || File::fresh()).await;
}
