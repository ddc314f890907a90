//! The rule is held by the store, whoever asks.

use contract::{Author, Risk, Text};

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, claims, counselor, id, replies, same, says, texts, waits, writes};
use crate::StoreError;
use conversation::{Conversation, Decision};

pub(super) async fn is_held(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("p", "k", "help")).await;
    let (kim, lee) = (counselor("kim"), counselor("lee"));
    store.tell(id("p"), &waits(NOW)).await.expect("it waits");
    store.tell(id("p"), &claims(&kim)).await.expect("it is claimed");
    let before = store
        .conversation(id("p"))
        .await
        .expect("it is read")
        .expect("it is there");

    let bot = |before: &Conversation| {
        Ok(Decision {
            turns: vec![says(Author::Bot, "hi")],
            ..same(before)
        })
    };
    assert!(
        matches!(store.tell(id("p"), &bot).await, Err(StoreError::Refused(_))),
        "the script is silent"
    );
    let stranger = move |before: &Conversation| {
        Ok(Decision {
            turns: vec![replies(&lee, "hi")],
            ..same(before)
        })
    };
    let refused = store.tell(id("p"), &stranger).await;
    assert!(
        matches!(refused, Err(StoreError::Held(Some(by))) if by == counselor("kim")),
        "nobody else writes here"
    );
    let raise = |before: &Conversation| {
        Ok(Decision {
            risk: Risk::L3,
            ..same(before)
        })
    };
    let lower = |before: &Conversation| {
        Ok(Decision {
            risk: Risk::L1,
            ..same(before)
        })
    };
    store.tell(id("p"), &lower).await.expect("software raises a risk");
    store.tell(id("p"), &raise).await.expect("software raises a risk");
    assert!(
        matches!(store.tell(id("p"), &lower).await, Err(StoreError::Refused(_))),
        "and never lowers it"
    );
    let by_kim = |before: &Conversation| {
        Ok(Decision {
            risk: Risk::L0,
            lowered: Some((counselor("kim"), Text::from("talked"))),
            ..same(before)
        })
    };
    store.tell(id("p"), &by_kim).await.expect("a person lowers it");
    let reply = move |before: &Conversation| {
        Ok(Decision {
            turns: vec![replies(&kim, "I am here")],
            ..same(before)
        })
    };
    store.tell(id("p"), &reply).await.expect("who has it writes");

    let after = store
        .conversation(id("p"))
        .await
        .expect("it is read")
        .expect("it is there");
    assert_eq!(
        after.version,
        before.version + 4,
        "what was refused has written nothing"
    );
    assert_eq!(texts(&*store, id("p")).await, ["help", "help!", "I am here"]);
}
