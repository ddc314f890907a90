//! The end: the hour stays, the key goes, and after a while everything.

use std::time::Duration;

use contract::{Seq, Text};

use super::TestDatabase;
use super::cast::{NOW, TOLD, Tell as _, WEB, begin, closes, id, peer, take, texts, writes};
use crate::{Arrival, ArrivalOutcome, StoreError};
use conversation::{Closing, Holder, ReturnCode, ReturnCodeKind};

const MONTH: Duration = Duration::from_hours(30 * 24);

pub(super) async fn leaves_the_hour(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("p", "k0", "hello")).await;
    let code = ReturnCode {
        kind: ReturnCodeKind::Code,
        locator: Text::from("123456"),
        hash: None,
        conversation: id("p"),
        until: NOW.after(MONTH),
    };
    store.issue(&code).await.expect("it is issued");
    let outcome = store.tell(id("p"), &closes(Closing::Keep)).await.expect("it is closed");
    let (conversation, _) = outcome.committed().expect("it is written");
    assert_eq!((conversation.opened, conversation.touched), (NOW.hour(), NOW.hour()));
    assert_eq!(
        store.conversation(id("p")).await.expect("it is read"),
        Some(conversation),
        "as it was told"
    );
    let turns = store.since(id("p"), Seq(0), 9).await.expect("they are read");
    assert_eq!(turns.iter().map(|turn| turn.at).collect::<Vec<_>>(), [NOW.hour(); 2]);
    for (table, columns) in [
        ("conversation", "opened % 3600000 + touched % 3600000 + ended % 3600000"),
        ("turn", "at % 3600000"),
        ("delivery", "at % 3600000"),
        ("pass", "until % 3600000"),
        ("wrapped_key", "made % 3600000"),
    ] {
        let precise = world
            .count(&format!("SELECT COUNT(*) FROM {table} WHERE {columns} <> 0"))
            .await;
        assert_eq!(precise, 0, "{table} still tells a minute");
    }
    let counted =
        "SELECT SUM(count) FROM statistic WHERE channel = 'web' AND locale = 'ko' AND topic = 'visa' AND risk = 0
                   AND outcome = 'informed' AND (day + 32400000) % 86400000 = 0";
    let sum = |sql: &str| format!("SELECT CAST(({sql}) AS BIGINT)");
    assert_eq!(
        world.count(&sum(counted)).await,
        1,
        "it is counted once, on its Korean day"
    );

    let anew = Arrival {
        opening: Some(id("p, anew")),
        ..writes("p", "k1", "again")
    };
    let next = begin(&*store, anew).await;
    assert_eq!(
        (next.id, next.seq),
        (id("p, anew"), Seq(2)),
        "the next message begins another one"
    );
    assert_eq!(
        store.of_peer(&WEB, &peer("p")).await.expect("it is read"),
        Some(next),
        "the open one comes first"
    );
    let refused = store.tell(id("p"), &super::cast::waits(NOW)).await;
    assert!(
        matches!(refused, Err(StoreError::Refused(_))),
        "what is closed stays closed"
    );
}

pub(super) async fn erasing_destroys_the_key(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("open", "k0", "secret")).await;
    begin(&*store, writes("closed", "k1", "secret")).await;
    begin(&*store, writes("other", "k2", "stays")).await;
    store
        .tell(id("closed"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    for who in ["open", "closed"] {
        let outcome = store
            .tell(id(who), &closes(Closing::Erase))
            .await
            .expect("it is erased");
        let (conversation, _) = outcome.committed().expect("it is written");
        assert_eq!(conversation.memory.0, Vec::<u8>::new());
        assert_eq!(
            store.conversation(id(who)).await.expect("it is read"),
            Some(conversation.clone())
        );
        assert_eq!(conversation.holder, Holder::Closed);
        assert!(store.since(id(who), Seq(0), 9).await.expect("they are read").is_empty());
    }
    for sql in [
        "SELECT COUNT(*) FROM wrapped_key",
        "SELECT COUNT(DISTINCT conversation) FROM turn",
        "SELECT COUNT(*) FROM conversation WHERE memory IS NOT NULL",
    ] {
        assert_eq!(world.count(sql).await, 1, "only the other one is left: {sql}");
    }
    assert_eq!(texts(&*store, id("other")).await, ["stays", "stays!"]);
    let counted = world.count("SELECT CAST(SUM(count) AS BIGINT) FROM statistic").await;
    assert_eq!(counted, 2, "erasing what was closed does not count it again");
    let again = take(&*store, writes("open", "k0", "secret"))
        .await
        .expect("it is answered");
    assert!(
        matches!(again, ArrivalOutcome::Duplicate { messages, .. } if messages.is_empty()),
        "there is nothing to tell"
    );
}

pub(super) async fn deliveries_are_forgotten(world: &dyn TestDatabase) {
    let (almost, two_days, later) = (
        Duration::from_hours(47),
        Duration::from_hours(48),
        Duration::from_hours(49),
    );
    let store = world.open("n1").await;
    for batch in 0..12 {
        let arrivals: Vec<Arrival> = (0..50)
            .map(|at| writes(&format!("p{batch}-{at}"), &format!("k{batch}-{at}"), "hello"))
            .collect();
        assert!(store.turns(&TOLD, &arrivals).await.iter().all(Result::is_ok));
    }
    let late = super::cast::later(NOW.after(Duration::from_hours(1)), writes("late", "late", "hello"));
    take(&*store, late).await.expect("it is taken");
    let left = async |after: Duration| {
        store.sweep(NOW.after(after), MONTH).await.expect("it is swept");
        world.count("SELECT COUNT(*) FROM delivery").await
    };
    assert_eq!(left(almost).await, 601, "they are kept for two days");
    assert_eq!(left(two_days).await, 1, "more of them than one transaction takes");
    assert_eq!(left(two_days).await, 1);
    assert_eq!(left(later).await, 0);
}

pub(super) async fn retention_ends(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("old", "k0", "hello")).await;
    begin(&*store, writes("open", "k1", "hello")).await;
    store
        .tell(id("old"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    // A key whose batch never came to be, and one that is so young that its batch may still come.
    for (who, made) in [("orphan", NOW.hour().0), ("young", NOW.after(MONTH).0)] {
        let sql = format!(
            "INSERT INTO wrapped_key (conversation, key, master, made)
             SELECT '{}', key, master, {made} FROM wrapped_key WHERE conversation = '{}'",
            id(who),
            id("open")
        );
        world.meddle(&sql).await.expect("the key is there");
    }
    assert_eq!(
        store.sweep(NOW.after(MONTH / 2), MONTH).await.expect("it is swept"),
        0,
        "not yet"
    );
    assert_eq!(
        world.count("SELECT COUNT(*) FROM wrapped_key").await,
        3,
        "only the orphan has gone"
    );
    assert_eq!(
        world.count("SELECT COUNT(*) FROM delivery").await,
        0,
        "delivery keys are kept for two days"
    );
    assert!(store.of_peer(&WEB, &peer("old")).await.expect("it is read").is_some());

    assert_eq!(store.sweep(NOW.after(MONTH), MONTH).await.expect("it is swept"), 1);
    assert_eq!(store.of_peer(&WEB, &peer("old")).await.expect("it is read"), None);
    assert_eq!(world.count("SELECT COUNT(DISTINCT conversation) FROM turn").await, 1);
    assert_eq!(
        world.count("SELECT COUNT(*) FROM wrapped_key").await,
        2,
        "the open one's and the young one"
    );
    assert_eq!(texts(&*store, id("open")).await.len(), 2, "what is open stays");
    let counted = world.count("SELECT CAST(SUM(count) AS BIGINT) FROM statistic").await;
    assert_eq!(counted, 1, "the count stays when the conversation has gone");
}
