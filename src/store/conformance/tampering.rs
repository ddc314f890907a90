//! What is moved to another place stays closed, and what stands beside it is still read.

use std::time::Duration;

use contract::Seq;

use super::TestDatabase;
use super::cast::{NOW, TELEGRAM, TOLD, WEB, begin, counselor, id, messages, noted, peer, texts, wanted, writes};
use crate::{Arrival, Counselor, Role, Standing, StoreError};
use conversation::{Holder, ReturnCode, ReturnCodeKind};

/// Exchanges a column of two rows.
fn swap(table: &str, column: &str, one: &str, other: &str) -> String {
    format!(
        "CREATE TEMPORARY TABLE apart AS SELECT {column} FROM {table} WHERE {one};
         UPDATE {table} SET {column} = (SELECT {column} FROM {table} WHERE {other}) WHERE {one};
         UPDATE {table} SET {column} = (SELECT {column} FROM apart) WHERE {other};
         DROP TABLE apart"
    )
}

/// A message that begins no conversation where the one it belongs to cannot be read.
fn goes_on(who: &str, key: &str) -> Arrival {
    Arrival {
        opening: None,
        ..messages(who, key, "x")
    }
}

fn is_tampered<T>(outcome: &Result<T, StoreError>) -> bool {
    matches!(outcome, Err(StoreError::Tampered))
}

pub(super) async fn moved_values_stay_closed(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, messages("a", "k0", "one")).await;
    begin(&*store, messages("b", "k1", "two")).await;
    begin(&*store, writes("web", "k2", "untouched")).await;
    let (a, b) = (format!("id = '{}'", id("a")), format!("id = '{}'", id("b")));
    let of = |who: &str, seq: u32| format!("conversation = '{}' AND seq = {seq}", id(who));

    let bodies = swap("turn", "body", &of("a", 1), &of("a", 2));
    world.meddle(&bodies).await.expect("two turns are exchanged");
    assert!(
        is_tampered(&store.since(id("a"), Seq(0), 9).await),
        "within a conversation"
    );
    world.meddle(&bodies).await.expect("they are put back");
    assert_eq!(texts(&*store, id("a")).await, ["one", "one!"]);

    let across = swap("turn", "body", &of("a", 1), &of("b", 1));
    world.meddle(&across).await.expect("two turns are exchanged");
    assert!(
        is_tampered(&store.since(id("a"), Seq(0), 9).await),
        "between conversations"
    );
    world.meddle(&across).await.expect("they are put back");

    for column in ["memory", "address"] {
        let rows = swap("conversation", column, &a, &b);
        world.meddle(&rows).await.expect("two values are exchanged");
        if column == "memory" {
            assert!(is_tampered(&store.conversation(id("a")).await));
            assert!(is_tampered(&store.of_peer(&TELEGRAM, &peer("b")).await));
            let mixed = store
                .turns(&TOLD, &[goes_on("a", "k3"), writes("web", "k4", "still here")])
                .await;
            assert!(is_tampered(&mixed[0]));
            assert!(mixed[1].is_ok(), "one broken conversation does not hold up the others");
        } else {
            let ready = store.outgoing(&wanted("me", NOW)).await.expect("they are leased");
            assert!(ready.is_empty(), "nothing is sent to the wrong person");
        }
        world.meddle(&rows).await.expect("they are put back");
    }
    world
        .meddle(&format!("UPDATE conversation SET memory = address WHERE {a}"))
        .await
        .expect("a column is moved");
    assert!(is_tampered(&store.conversation(id("a")).await), "between columns");

    let keys = swap(
        "wrapped_key",
        "key",
        &a.replace("id", "conversation"),
        &b.replace("id", "conversation"),
    );
    world.meddle(&keys).await.expect("two keys are exchanged");
    assert!(
        is_tampered(&store.since(id("b"), Seq(0), 9).await),
        "a key belongs to its conversation"
    );
    world.meddle(&keys).await.expect("they are put back");
    world
        .meddle(&format!("DELETE FROM wrapped_key WHERE conversation = '{}'", id("b")))
        .await
        .expect("it is gone");
    let erased = store
        .conversation(id("b"))
        .await
        .expect("it is read")
        .expect("it is there");
    assert_eq!(
        erased.holder,
        Holder::Closed,
        "without its key nothing opens, so it has ended"
    );
    assert!(store.since(id("b"), Seq(0), 9).await.expect("it is read").is_empty());
    assert_eq!(texts(&*store, id("web")).await.len(), 4);
    assert!(store.of_peer(&WEB, &peer("web")).await.expect("it is read").is_some());

    passes_and_staff(world).await;
}

async fn passes_and_staff(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (who, key, locator) in [("c", "k5", "111111"), ("d", "k6", "222222")] {
        begin(&*store, writes(who, key, "hello")).await;
        let return_code = ReturnCode {
            kind: ReturnCodeKind::Code,
            locator: locator.into(),
            hash: Some(format!("hash of {who}")),
            conversation: id(who),
            until: NOW.after(Duration::from_hours(1)),
        };
        store.issue(&return_code).await.expect("it is issued");
        let member = Counselor {
            id: counselor(who),
            name: who.to_owned(),
            role: Role::Counselor,
            standing: Standing::Active,
            locales: Vec::new(),
            password: None,
            totp: None,
            totp_step: 0,
            signed_in: None,
            changes: Vec::new(),
            version: 0,
        };
        store
            .enlist(&member, &noted(&counselor("server"), "enlist", who))
            .await
            .expect("they are enlisted");
    }
    let by = |who: &str| format!("conversation = '{}'", id(who));
    world
        .meddle(&swap("pass", "hash", &by("c"), &by("d")))
        .await
        .expect("two hashes are exchanged");
    assert!(
        is_tampered(&store.return_code(ReturnCodeKind::Code, &"111111".into(), NOW).await),
        "nobody comes in with another's code"
    );
    world
        .meddle(&swap("counselor", "record", "id = 'c'", "id = 'd'"))
        .await
        .expect("two records are exchanged");
    assert!(
        is_tampered(&store.counselor_named("c").await),
        "nobody signs in with another's password"
    );
}
