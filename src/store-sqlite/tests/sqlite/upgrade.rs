//! A file of an older version is opened by this one.

use contract::{ConversationId, Message, Seq};
use store::story::{World as _, say_everything};
use store::{Fate, Store};

use crate::world::File;

/// What `0003_fewer_pages.sql` does, undone.
const BEFORE_FEWER_PAGES: &str = "
    CREATE TABLE old (
        conversation TEXT NOT NULL, seq BIGINT NOT NULL, body BLOB NOT NULL, at BIGINT NOT NULL, handles BLOB,
        failed BOOLEAN NOT NULL DEFAULT FALSE, doubtful BOOLEAN NOT NULL DEFAULT FALSE, PRIMARY KEY (conversation, seq)
    ) WITHOUT ROWID;
    INSERT INTO old SELECT conversation, seq, body, at, handles, failed, doubtful FROM turn;
    DROP TABLE turn;
    ALTER TABLE old RENAME TO turn;
    CREATE INDEX delivery_at ON delivery (at);
    DELETE FROM _sqlx_migrations WHERE version = 3;
    UPDATE turn SET failed = TRUE WHERE seq = 1;
    UPDATE turn SET doubtful = TRUE WHERE seq = 2;";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_turn_is_still_there() {
    let world = File::fresh();
    let store = say_everything(&world).await;
    let conversations = conversations(&world).await;
    let before = told(&*store, &conversations).await;
    assert!(before.iter().any(|(turns, _)| turns.len() > 1), "something was said");
    store.close().await;

    world.meddle(BEFORE_FEWER_PAGES).await.expect("it is an older file");
    let store = world.open("n1").await;
    for ((turns, _), (still, fates)) in before.iter().zip(told(&*store, &conversations).await) {
        assert_eq!(*turns, still);
        let marks = [(Seq(1), Fate::Failed), (Seq(2), Fate::Doubtful)];
        assert_eq!(fates, marks[..turns.len().min(2)], "and what did not arrive");
    }
    assert_eq!(
        world
            .count("SELECT COUNT(*) FROM sqlite_master WHERE name = 'delivery_at'")
            .await,
        0
    );
    store.close().await;
}

async fn conversations(world: &File) -> Vec<ConversationId> {
    let mut connection = world.connect().await;
    let ids: Vec<String> = sqlx::query_scalar("SELECT id FROM conversation WHERE memory IS NOT NULL ORDER BY id")
        .fetch_all(&mut connection)
        .await
        .expect("they are counted");
    ids.iter().filter_map(|id| ConversationId::parse(id)).collect()
}

/// What each conversation holds, and what of it has not arrived.
async fn told(store: &dyn Store, conversations: &[ConversationId]) -> Vec<(Vec<Message>, Vec<(Seq, Fate)>)> {
    let mut told = Vec::new();
    for id in conversations {
        let turns = store.since(*id, Seq(0), 100).await.expect("they are read");
        let fates = store.undelivered(*id).await.expect("it is read");
        told.push((turns, fates));
    }
    told
}
