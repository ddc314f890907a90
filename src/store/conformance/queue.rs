//! Who waits, since when, and who has fallen silent.

use std::time::Duration;

use contract::{Locale, Moment, Risk};

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, claims, closes, counselor, id, same, waits, writes};
use crate::{Arrival, Timer};
use conversation::{Closing, Conversation, Decision, Holder, TimerKind};

pub(super) async fn helps_danger_first(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (at, (name, risk, since)) in [
        ("late", Risk::L0, 30),
        ("early", Risk::L0, 10),
        ("danger", Risk::L4, 40),
        ("with kim", Risk::L0, 20),
    ]
    .into_iter()
    .enumerate()
    {
        begin(&*store, writes(name, &format!("k{at}"), "help")).await;
        let wait = move |before: &Conversation| {
            let holder = Holder::Queue { since: Moment(since) };
            Ok(Decision {
                risk,
                holder,
                topic: Some(String::from("visa")),
                ..same(before)
            })
        };
        store.tell(id(name), &wait).await.expect("it waits");
    }
    begin(&*store, writes("with the script", "k9", "hello")).await;
    store
        .tell(id("with kim"), &claims(&counselor("kim")))
        .await
        .expect("it is claimed");
    let order = ["danger", "early", "with kim", "late"].map(id);
    let tickets = store.tickets().await.expect("they are read");
    assert_eq!(
        tickets.iter().map(|ticket| ticket.conversation).collect::<Vec<_>>(),
        order
    );
    assert_eq!(
        tickets[2].holder,
        Holder::Counselor {
            by: counselor("kim"),
            since: Moment(20)
        }
    );
    assert_eq!(
        (tickets[0].locale, tickets[0].topic.as_deref()),
        (Some(Locale::KO), Some("visa"))
    );

    // A lost claim brings it back to the place that it had.
    let lost = |before: &Conversation| match &before.holder {
        Holder::Counselor { since, .. } => Ok(Decision {
            holder: Holder::Queue { since: *since },
            ..same(before)
        }),
        _ => panic!("it is with a counselor"),
    };
    store.tell(id("with kim"), &lost).await.expect("it is brought back");
    store
        .tell(id("early"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    let tickets = store.tickets().await.expect("they are read");
    let order = ["danger", "with kim", "late"].map(id);
    assert_eq!(
        tickets.iter().map(|ticket| ticket.conversation).collect::<Vec<_>>(),
        order
    );
}

pub(super) async fn puts_a_crowd_behind_others_of_its_risk(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (at, (name, risk, since, crowded)) in [
        ("earlier alarm", Risk::L3, 1, false),
        ("false alarm", Risk::L3, 10, true),
        ("another", Risk::L3, 20, true),
        ("victim", Risk::L3, 30, false),
        ("visa", Risk::L0, 5, false),
    ]
    .into_iter()
    .enumerate()
    {
        let arrival = Arrival {
            crowded,
            ..writes(name, &format!("k{at}"), "help")
        };
        assert_eq!(begin(&*store, arrival).await.crowded, crowded);
        let wait = move |before: &Conversation| {
            assert_eq!(before.crowded, crowded, "it is known to whoever decides");
            let holder = Holder::Queue { since: Moment(since) };
            Ok(Decision {
                risk,
                holder,
                ..same(before)
            })
        };
        store.tell(id(name), &wait).await.expect("it waits");
    }
    store.crowd(&[id("earlier alarm")]).await.expect("it is put behind");
    let tickets = store.tickets().await.expect("they are read");
    assert_eq!(
        tickets
            .iter()
            .map(|ticket| (ticket.conversation, ticket.crowded))
            .collect::<Vec<_>>(),
        [
            (id("victim"), false),
            (id("earlier alarm"), true),
            (id("false alarm"), true),
            (id("another"), true),
            (id("visa"), false)
        ]
    );
}

pub(super) async fn timers_are_replaced(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("p", "k", "help")).await;
    let set = |timers: Vec<(TimerKind, Moment)>| {
        move |before: &Conversation| {
            Ok(Decision {
                timers: timers.clone(),
                ..same(before)
            })
        }
    };
    let both = vec![(TimerKind::Wait, Moment(100)), (TimerKind::Left, Moment(50))];
    store.tell(id("p"), &set(both)).await.expect("they are set");
    assert!(store.due(Moment(49)).await.expect("they are read").is_empty());
    let left = Timer {
        conversation: id("p"),
        kind: TimerKind::Left,
        due: Moment(50),
    };
    let wait = Timer {
        conversation: id("p"),
        kind: TimerKind::Wait,
        due: Moment(100),
    };
    assert_eq!(
        store.due(Moment(100)).await.expect("they are read"),
        [left, wait],
        "the first that is due comes first"
    );
    store
        .tell(id("p"), &set(vec![(TimerKind::Wait, Moment(200))]))
        .await
        .expect("they are replaced");
    assert!(
        store.due(Moment(199)).await.expect("they are read").is_empty(),
        "the old ones are cleared"
    );
    assert_eq!(store.due(Moment(200)).await.expect("they are read").len(), 1);
    store.tell(id("p"), &closes(Closing::Keep)).await.expect("it is closed");
    assert!(store.due(Moment(i64::MAX)).await.expect("they are read").is_empty());
}

pub(super) async fn silence_is_found(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (at, name) in ["silent", "waiting", "closed"].into_iter().enumerate() {
        begin(&*store, writes(name, &format!("k{at}"), "hello")).await;
    }
    store.tell(id("waiting"), &waits(NOW)).await.expect("it waits");
    store
        .tell(id("closed"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    let later = NOW.after(Duration::from_millis(1));
    assert_eq!(
        store.idle(later).await.expect("they are read"),
        [id("silent")],
        "who waits for a person is not silent"
    );
    assert!(store.idle(NOW).await.expect("they are read").is_empty());
}
