//! What cannot be read takes no messages, and what has lost its key has ended.

use std::time::Duration;

use contract::Seq;

use super::TestDatabase;
use super::cast::{
    NOW, TELEGRAM, TOLD, Tell as _, WEB, begin, claims, closes, counselor, id, later, messages, noted, peer, take,
    texts, told, waits, writes,
};
use crate::{Arrival, ArrivalOutcome, Store, StoreError};
use conversation::{Closing, Holder};

fn is_unreadable<T>(outcome: &Result<T, StoreError>) -> bool {
    matches!(outcome, Err(StoreError::Tampered))
}

/// A web turn: it begins nothing.
fn goes_on(who: &str, key: &str) -> Arrival {
    Arrival {
        opening: None,
        ..writes(who, key, "are you there?")
    }
}

async fn shown_as_unreadable(store: &dyn Store) -> usize {
    let tickets = store.tickets().await.expect("they are read");
    tickets.iter().filter(|ticket| ticket.unreadable).count()
}

pub(super) async fn conversations_take_no_messages(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("a", "k0", "one")).await;
    begin(&*store, writes("b", "k1", "two")).await;
    let damaged = format!(
        "UPDATE turn SET body = (SELECT memory FROM conversation LIMIT 1) WHERE conversation = '{}' AND seq = 2",
        id("a")
    );
    world.meddle(&damaged).await.expect("a turn is damaged");
    assert!(is_unreadable(&store.since(id("a"), Seq(0), 9).await));

    let said = store.turns(&TOLD, &[goes_on("a", "k2"), goes_on("b", "k3")]).await;
    assert!(is_unreadable(&said[0]), "{said:?}");
    assert!(said[1].is_ok(), "the others go on: {said:?}");
    let turns = format!("SELECT COUNT(*) FROM turn WHERE conversation = '{}'", id("a"));
    assert_eq!(world.count(&turns).await, 2, "nothing was written");
    assert!(is_unreadable(&store.of_peer(&WEB, &peer("a")).await));

    assert_eq!(shown_as_unreadable(&*store).await, 1, "the desk sees it");
    assert!(is_unreadable(&store.tell(id("a"), &claims(&counselor("kim"))).await));
    let entry = noted(&counselor("kim"), "close", "a");
    let readable = store.close_unreadable(id("b"), NOW, &entry).await;
    assert!(
        matches!(readable, Err(StoreError::Gone)),
        "what can be read is not closed like this"
    );
    store
        .close_unreadable(id("a"), NOW, &entry)
        .await
        .expect("it is closed");
    assert_eq!(shown_as_unreadable(&*store).await, 0);
    let after = take(&*store, goes_on("a", "k4")).await.expect("it is answered");
    assert!(matches!(after, ArrivalOutcome::Closed), "{after:?}");
    begin(
        &*store,
        Arrival {
            opening: Some(id("a, anew")),
            ..writes("a", "k5", "again")
        },
    )
    .await;
}

/// A page of the database is damaged, by `damage`, that holds turns of the conversation that was begun first.
pub async fn go_on_around_a_damaged_page(world: &dyn TestDatabase, damage: impl AsyncFnOnce()) {
    let store = world.open("n1").await;
    for at in 0..60 {
        begin(
            &*store,
            writes(&format!("p{at}"), &format!("k{at}"), &"long ".repeat(50)),
        )
        .await;
    }
    store.close().await;
    damage().await;
    let store = world.open("n1").await;
    assert!(is_unreadable(&store.since(id("p0"), Seq(0), 9).await));
    let said = store
        .turns(&TOLD, &[goes_on("p0", "again"), goes_on("p59", "as well")])
        .await;
    assert!(is_unreadable(&said[0]), "{said:?}");
    assert!(said[1].is_ok(), "the others go on: {said:?}");
    assert_eq!(texts(&*store, id("p59")).await.len(), 4);
    assert_eq!(shown_as_unreadable(&*store).await, 1);
    store.close().await;
}

pub(super) async fn conversations_can_be_erased(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("a", "k0", "one")).await;
    let damaged = "UPDATE conversation SET memory = (SELECT body FROM turn LIMIT 1)";
    world.meddle(damaged).await.expect("it is damaged");
    assert!(is_unreadable(&take(&*store, goes_on("a", "k1")).await));
    let erases = Arrival {
        occurrence: told(closes(Closing::Erase)),
        ..goes_on("a", "k2")
    };
    take(&*store, erases).await.expect("it is erased all the same");
    for table in ["turn", "wrapped_key"] {
        assert_eq!(
            world.count(&format!("SELECT COUNT(*) FROM {table}")).await,
            0,
            "{table}"
        );
    }
    assert_eq!(shown_as_unreadable(&*store).await, 0);
}

pub(super) async fn conversations_on_a_messenger_begin_anew(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, messages("a", "k0", "one")).await;
    let damaged = "UPDATE conversation SET memory = address";
    world.meddle(damaged).await.expect("it is damaged");
    let next = |key, text| Arrival {
        opening: Some(id("a, anew")),
        ..messages("a", key, text)
    };
    begin(&*store, next("k1", "help")).await;
    begin(&*store, next("k2", "more")).await;
    assert_eq!(texts(&*store, id("a, anew")).await, ["help", "help!", "more", "more!"]);
    let found = store.of_peer(&TELEGRAM, &peer("a")).await.expect("it is read");
    assert_eq!(found.map(|found| found.id), Some(id("a, anew")));
    assert_eq!(shown_as_unreadable(&*store).await, 1, "the desk sees what was lost");
}

pub(super) async fn a_backup_brings_nothing_erased_back(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (who, key) in [("erased", "k0"), ("waits", "k1"), ("stays", "k2")] {
        begin(&*store, writes(who, key, "secret")).await;
    }
    let later = later(NOW.after(Duration::from_hours(2)), writes("later", "k3", "hello"));
    begin(&*store, later).await;
    store.tell(id("waits"), &waits(NOW)).await.expect("it waits");
    store.close().await;
    // The database is that of yesterday, the store of keys that of today.
    for who in ["erased", "waits"] {
        let erased = format!("DELETE FROM wrapped_key WHERE conversation = '{}'", id(who));
        world.meddle(&erased).await.expect("its key was destroyed");
    }
    let store = world.open("n1").await;
    assert!(
        store.tickets().await.expect("they are read").is_empty(),
        "nobody waits for what was erased"
    );
    for who in ["erased", "waits"] {
        let found = store
            .of_peer(&WEB, &peer(who))
            .await
            .expect("it is read")
            .expect("it is there");
        assert_eq!(found.holder, Holder::Closed);
        assert!(store.since(id(who), Seq(0), 9).await.expect("it is read").is_empty());
        let said = take(&*store, goes_on(who, &format!("{who} again")))
            .await
            .expect("it is answered");
        assert!(matches!(said, ArrivalOutcome::Closed), "{said:?}");
        let turns = format!("SELECT COUNT(*) FROM turn WHERE conversation = '{}'", id(who));
        assert_eq!(world.count(&turns).await, 0, "what was said is deleted once more");
    }
    assert_eq!(texts(&*store, id("stays")).await, ["secret", "secret!"]);
}
