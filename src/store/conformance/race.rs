//! Many at once, from two nodes.

use std::sync::Arc;

use contract::Author;
use tokio::task::JoinSet;

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, claims, counselor, id, same, says, take, texts, waits, writes};
use super::play::erase;
use crate::{Arrival, ArrivalOutcome, StoreError};
use conversation::{Conversation, Decision, Holder};

pub(super) async fn one_claim_wins(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    begin(&*nodes[0], writes("p", "k", "help")).await;
    nodes[0].tell(id("p"), &waits(NOW)).await.expect("it waits");
    let mut tries = JoinSet::new();
    for at in 0..20 {
        let store = Arc::clone(&nodes[at % 2]);
        tries.spawn(async move {
            let by = counselor(&format!("counselor-{at}"));
            store.tell(id("p"), &claims(&by)).await.map(|_| by)
        });
    }
    let mut winners = Vec::new();
    for outcome in tries.join_all().await {
        match outcome {
            Ok(by) => winners.push(by),
            Err(StoreError::Held(Some(_))) => {}
            Err(other) => panic!("a claim failed with {other}"),
        }
    }
    let held = nodes[1]
        .conversation(id("p"))
        .await
        .expect("it is read")
        .expect("it is there");
    assert_eq!(winners.len(), 1, "exactly one has won");
    assert_eq!(
        held.holder,
        Holder::Counselor {
            by: winners.remove(0),
            since: NOW
        }
    );
    assert_eq!(
        world.count("SELECT COUNT(*) FROM audit").await,
        1,
        "who has lost has left no trace"
    );
}

pub(super) async fn turns_keep_their_order(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    let mut visitors = JoinSet::new();
    for who in 0..8 {
        let nodes = nodes.clone();
        visitors.spawn(async move {
            let name = format!("p{who}");
            for at in 0..10 {
                // Each waits for its answer and writes on through the other node.
                begin(
                    &*nodes[(who + at) % 2],
                    writes(&name, &format!("{name}-{at}"), &format!("m{at}")),
                )
                .await;
            }
            name
        });
    }
    // Meanwhile others write into the same conversations.
    for _ in 0..2 {
        let nodes = nodes.clone();
        visitors.spawn(async move {
            for at in 0..20 {
                let add = |before: &Conversation| {
                    Ok(Decision {
                        turns: vec![says(Author::System, "card")],
                        ..same(before)
                    })
                };
                match nodes[at % 2].tell(id(&format!("p{}", at % 8)), &add).await {
                    Ok(_) | Err(StoreError::Gone) => {}
                    Err(other) => panic!("an act failed with {other}"),
                }
            }
            String::from("p0")
        });
    }
    for name in visitors.join_all().await {
        let said: Vec<String> = texts(&*nodes[0], id(&name))
            .await
            .into_iter()
            .filter(|text| text != "card")
            .collect();
        let want: Vec<String> = (0..10).flat_map(|at| [format!("m{at}"), format!("m{at}!")]).collect();
        assert_eq!(
            said, want,
            "what {name} wrote stands in the order in which it was written"
        );
    }
}

pub(super) async fn the_same_message_counts_once(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    let mut deliveries = JoinSet::new();
    for at in 0..12 {
        let store = Arc::clone(&nodes[at % 2]);
        deliveries.spawn(async move {
            let opening = Some(id(&format!("try-{at}")));
            take(
                &*store,
                Arrival {
                    opening,
                    ..writes("p", "the same", "hello")
                },
            )
            .await
            .expect("it is answered")
        });
    }
    let outcomes = deliveries.join_all().await;
    let new = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, ArrivalOutcome::Committed { .. }))
        .count();
    let again = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, ArrivalOutcome::Duplicate { messages, .. } if messages.len() == 2));
    assert_eq!((new, again.count()), (1, 11));
    assert_eq!(world.count("SELECT COUNT(*) FROM conversation").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM turn").await, 2);
}

pub(super) async fn an_act_is_asked_again(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    begin(&*nodes[0], writes("p", "k", "hello")).await;
    let mut acts = JoinSet::new();
    for at in 0..10 {
        let store = Arc::clone(&nodes[at % 2]);
        acts.spawn(async move {
            let count = |before: &Conversation| {
                let after = says(Author::System, &format!("after {}", before.seq));
                Ok(Decision {
                    turns: vec![after],
                    ..same(before)
                })
            };
            store.tell(id("p"), &count).await.map(drop)
        });
    }
    for outcome in acts.join_all().await {
        outcome.expect("nobody is turned away for coming second");
    }
    let want: Vec<String> = (2..12).map(|seq| format!("after {seq}")).collect();
    assert_eq!(
        texts(&*nodes[0], id("p")).await[2..],
        want,
        "each has seen what was written before it"
    );
    assert!(matches!(
        nodes[0].tell(id("nobody"), &waits(NOW)).await,
        Err(StoreError::Gone)
    ));
}

pub(super) async fn erasing_and_beginning_go_together(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    for at in 0..10 {
        begin(&*nodes[0], writes(&format!("old-{at}"), &format!("old {at}"), "hello")).await;
    }
    let mut tasks = JoinSet::new();
    for at in 0..10 {
        let [store, other] = nodes.clone();
        tasks.spawn(async move { erase(&*store, id(&format!("old-{at}"))).await });
        tasks.spawn(async move {
            begin(&*other, writes(&format!("new-{at}"), &format!("new {at}"), "hello")).await;
        });
    }
    tasks.join_all().await;
    assert_eq!(
        world.count("SELECT COUNT(*) FROM wrapped_key").await,
        10,
        "a key for each that has begun, and no other"
    );
    for at in 0..10 {
        assert_eq!(texts(&*nodes[0], id(&format!("new-{at}"))).await, ["hello", "hello!"]);
    }
}
