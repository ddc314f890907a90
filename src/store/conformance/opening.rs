//! Opening, once more and under the wrong circumstances.

use std::sync::Arc;

use contract::Text;

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, counselor, id, noted, other_keyring, take, texts, waits, writes};
use crate::{ArrivalOutcome, OpenError, Store};

pub(super) async fn survives_a_restart(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("p", "k0", "before")).await;
    store.tell(id("p"), &waits(NOW)).await.expect("it waits");
    store
        .note(&noted(&counselor("kim"), "open", "p"))
        .await
        .expect("it is noted");
    store.close().await;
    assert!(store.ready().await.is_err(), "what is closed does not answer");
    let store = world.open("n1").await;
    assert_eq!(texts(&*store, id("p")).await, ["before", "before!"]);
    assert_eq!(store.tickets().await.expect("they are read").len(), 1);
    let again = take(&*store, writes("p", "k0", "before"))
        .await
        .expect("it is answered");
    assert!(
        matches!(again, ArrivalOutcome::Duplicate { .. }),
        "a repetition is known after a restart"
    );
    begin(&*store, writes("p", "k1", "after")).await;
    store
        .note(&noted(&counselor("kim"), "open", "p"))
        .await
        .expect("it is noted");
    assert_eq!(store.holds().await.expect("the chain goes on"), 2);
    assert_eq!(
        store
            .opened_with(&super::cast::WEB, &Text::from("k1"))
            .await
            .expect("it is read"),
        Some(id("p"))
    );
}

/// The error of an opening that must fail.
fn refusal(opened: Result<Arc<dyn Store>, OpenError>, why: &str) -> OpenError {
    match opened {
        Ok(_) => panic!("it opened {why}"),
        Err(error) => error,
    }
}

pub(super) async fn refuses_what_it_cannot_read(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("p", "k0", "hello")).await;
    store.close().await;

    let wrong = refusal(
        world.open_with(Arc::new(other_keyring(8)), "n1").await,
        "under another key",
    );
    let needed = super::keyring().current().to_string();
    assert!(matches!(&wrong, OpenError::KeyMissing(id) if *id == needed), "{wrong}");
    assert!(wrong.to_string().contains("put the right key file back"));

    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                 VALUES (9000, 'later', TRUE, '', 0)";
    world.meddle(newer).await.expect("a later version was here");
    let newer = refusal(
        world.open_with(super::keyring(), "n1").await,
        "what a newer version has written",
    );
    assert!(matches!(newer, OpenError::Newer(9000)), "{newer}");
    world
        .meddle("DELETE FROM _sqlx_migrations WHERE version = 9000")
        .await
        .expect("it is taken back");

    assert_eq!(
        texts(&*world.open("n1").await, id("p")).await,
        ["hello", "hello!"],
        "nothing was changed by all that"
    );
    world
        .meddle("DELETE FROM wrapped_key")
        .await
        .expect("the keys are lost");
    world.meddle("DELETE FROM secret").await.expect("the keys are lost");
    let lost = refusal(world.open_with(super::keyring(), "n1").await, "without its keys");
    assert!(matches!(lost, OpenError::KeysGone(_)), "{lost}");
}
