//! What somebody finds who has the database and no key: nothing.

use store::conformance::{SECRETS, Sentinels, TestDatabase as _, say_everything};

use crate::world::Cluster;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_table_holds_a_word() {
    let world = Cluster::fresh().await;
    let sentinels = Sentinels::new(&SECRETS);
    let store = say_everything(&world).await;
    let tables = world.tables().await;
    for needed in [
        "turn",
        "conversation",
        "outbox",
        "pass",
        "counselor",
        "audit",
        "wrapped_key",
        "secret",
    ] {
        assert!(
            tables.iter().any(|(name, rows)| name == needed && !rows.is_empty()),
            "{needed} is missing or empty"
        );
    }
    for (name, rows) in tables {
        assert_eq!(sentinels.found_in(rows.as_bytes()), [], "in {name}");
    }
    let control = format!("CREATE TABLE control AS SELECT '{}' AS words", SECRETS.join(" "));
    world.meddle(&control).await.expect("the control is written");
    let found = world
        .tables()
        .await
        .iter()
        .map(|(_, rows)| sentinels.found_in(rows.as_bytes()).len())
        .sum::<usize>();
    assert_eq!(
        found,
        SECRETS.len(),
        "the same search finds each where it is not sealed"
    );
    store.close().await;
    world.remove().await;
}
