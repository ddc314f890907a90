//! What is to be sent goes in order, by one node, and not after the visitor has left.

use std::time::Duration;

use contract::{Author, Moment, Seq, Text};

use super::TestDatabase;
use super::cast::{NOW, Tell as _, WEB, begin, closes, id, messages, peer, same, says, wanted, writes};
use crate::{Attempt, Fate, Outgoing, Rest, Store, Wanted};
use conversation::{Closing, Conversation, Decision};

const MINUTE: Duration = Duration::from_mins(1);

async fn lease(store: &dyn Store, owner: &str, now: Moment) -> Vec<Outgoing> {
    store.outgoing(&wanted(owner, now)).await.expect("they are leased")
}

fn texts(ready: &[Outgoing]) -> Vec<&str> {
    ready.iter().map(|outgoing| outgoing.message.text.expose()).collect()
}

pub(super) async fn sends_in_order(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    let [store, other] = &nodes;
    begin(&**store, writes("web", "k0", "never sent")).await;
    begin(&**store, messages("p", "k1", "one")).await;
    begin(&**store, messages("p", "k2", "two")).await;
    begin(&**store, messages("q", "k3", "three")).await;
    assert!(
        store
            .outgoing(&Wanted {
                channel: &WEB,
                ..wanted("a", NOW)
            })
            .await
            .expect("they are leased")
            .is_empty(),
        "web visitors read"
    );

    let mut first = lease(&**store, "a", NOW).await;
    first.sort_by(|a, b| a.message.text.expose().cmp(b.message.text.expose()));
    assert_eq!(
        texts(&first),
        ["one!", "three!"],
        "one of each conversation, the first of each"
    );
    assert_eq!(
        (first[0].peer.clone(), first[0].attempts, first[0].since),
        (peer("p"), 0, NOW)
    );
    assert!(
        lease(&**other, "b", NOW).await.is_empty(),
        "what one node has the other has not"
    );

    other
        .attempted(&first[0], &Attempt::Later(NOW.after(MINUTE * 2)))
        .await
        .expect("it is put off");
    assert!(
        lease(&**store, "a", NOW.after(MINUTE))
            .await
            .iter()
            .all(|outgoing| outgoing.peer != peer("p"))
    );
    let again = lease(&**store, "a", NOW.after(MINUTE * 2)).await;
    let again: Vec<Outgoing> = again
        .into_iter()
        .filter(|outgoing| outgoing.peer == peer("p"))
        .collect();
    assert_eq!(
        (texts(&again), again[0].attempts),
        (vec!["one!"], 1),
        "what comes after it waits for it"
    );

    store
        .attempted(&again[0], &Attempt::Sent(vec![Text::from("4711")], Rest::Done))
        .await
        .expect("it is noted");
    let next = lease(&**other, "b", NOW.after(MINUTE * 2)).await;
    assert_eq!(texts(&next), ["two!"]);
    other
        .attempted(&next[0], &Attempt::Failed)
        .await
        .expect("it is given up");
    assert_eq!(
        store.undelivered(id("p")).await.expect("they are read"),
        [(Seq(4), Fate::Failed)],
        "the counselor is told which"
    );
    assert_eq!(store.undelivered(id("q")).await.expect("they are read"), []);

    // The node that had leased it is gone; its lease runs out.
    assert_eq!(texts(&lease(&**other, "b", NOW.after(MINUTE * 5)).await), ["three!"]);
}

pub(super) async fn is_emptied_when_the_visitor_leaves(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (at, who) in ["stays", "leaves", "erases"].into_iter().enumerate() {
        begin(&*store, messages(who, &format!("k{at}"), who)).await;
    }
    let farewell = |closing| {
        move |before: &Conversation| {
            let goodbye = Decision {
                turns: vec![says(Author::Bot, "goodbye")],
                ..same(before)
            };
            let closed = closes(closing)(before)?;
            Ok(Decision {
                turns: goodbye.turns,
                ..closed
            })
        }
    };
    store
        .tell(id("stays"), &farewell(Closing::Keep))
        .await
        .expect("it is closed");
    store
        .tell(id("leaves"), &farewell(Closing::Leave))
        .await
        .expect("it is closed");
    store
        .tell(id("erases"), &farewell(Closing::Erase))
        .await
        .expect("it is erased");
    let first = lease(&*store, "a", NOW).await;
    assert_eq!(
        texts(&first),
        ["stays!", "goodbye"],
        "who stays gets everything, who left the farewell alone, who erased nothing"
    );
    store
        .attempted(&first[0], &Attempt::Sent(Vec::new(), Rest::Done))
        .await
        .expect("it is noted");
    assert_eq!(texts(&lease(&*store, "a", NOW).await), ["goodbye"]);
    assert_eq!(world.count("SELECT COUNT(*) FROM outbox").await, 2);
}
