//! Messages arrive once, in order, and alone where they must.

use contract::{Author, Moment, Seq};

use super::TestDatabase;
use super::cast::{
    TELEGRAM, TOLD, Tell as _, WEB, answered, arrives, begin, id, later, peer, same, says, take, texts, writes,
};
use crate::{Arrival, ArrivalOutcome, Keep, StoreError};
use conversation::Refused;
use conversation::{Decision, Holder};

pub(super) async fn arrive_once_and_in_order(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let batch: Vec<Arrival> = (0..20)
        .map(|at| writes(&format!("p{}", at % 15), &format!("k{at}"), &format!("m{at}")))
        .collect();
    for (at, outcome) in store.turns(&TOLD, &batch).await.into_iter().enumerate() {
        let (conversation, messages) = outcome.expect("it is taken in").committed().expect("it is new");
        assert_eq!(conversation.id, id(&format!("p{}", at % 15)));
        let said: Vec<&str> = messages.iter().map(|message| message.text.expose()).collect();
        assert_eq!(
            said,
            [format!("m{at}"), format!("m{at}!")],
            "the answers stand in the order of the batch"
        );
    }
    assert_eq!(
        texts(&*store, id("p0")).await,
        ["m0", "m0!", "m15", "m15!"],
        "a doubled peer keeps its order"
    );
    assert_eq!(texts(&*store, id("p9")).await, ["m9", "m9!"]);

    for (at, outcome) in store.turns(&TOLD, &batch).await.into_iter().enumerate() {
        let ArrivalOutcome::Duplicate {
            conversation,
            messages,
            seq,
        } = outcome.expect("it is answered")
        else {
            panic!("message {at} was taken in twice");
        };
        assert_eq!(conversation.id, id(&format!("p{}", at % 15)));
        assert_eq!(
            messages[1].text.expose(),
            format!("m{at}!"),
            "the first receipt is told again"
        );
        assert_eq!(seq, messages[1].seq);
    }
    assert_eq!(texts(&*store, id("p0")).await.len(), 4, "nothing was added");
    assert_eq!(
        store.opened_with(&WEB, &"k9".into()).await.expect("it is read"),
        Some(id("p9"))
    );
    assert_eq!(
        store.opened_with(&TELEGRAM, &"k9".into()).await.expect("it is read"),
        None,
        "a key belongs to a channel"
    );

    let conversation = store
        .of_peer(&WEB, &peer("p0"))
        .await
        .expect("it is read")
        .expect("it is open");
    assert_eq!(
        (conversation.seq, conversation.version, conversation.floor),
        (Seq(4), 2, Seq(0))
    );
    assert_eq!(conversation.memory.0, format!("memory of {}", id("p0")).into_bytes());
    assert_eq!(
        store.conversation(id("p0")).await.expect("it is read"),
        Some(conversation)
    );
    assert_eq!(
        store.of_peer(&TELEGRAM, &peer("p0")).await.expect("it is read"),
        None,
        "a peer belongs to a channel"
    );

    let page = store.since(id("p0"), Seq(1), 2).await.expect("they are read");
    assert_eq!(page.iter().map(|turn| turn.seq.0).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(
        page[0],
        says(Author::Bot, "m0!").message(Seq(2), super::cast::NOW),
        "a turn comes back whole"
    );
}

pub(super) async fn are_refused_alone(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let known = |who: &str, key: &str| Arrival {
        opening: None,
        ..writes(who, key, "hello")
    };
    let refused = arrives(&WEB, "refused", "k2", |_| Err(Refused::Because("not now")));
    let against_the_rule = arrives(&WEB, "bold", "k3", |before| {
        Ok(Decision {
            holder: Holder::Closed,
            ..same(before)
        })
    });
    let silent = arrives(&WEB, "silent", "k4", |before| Ok(same(before)));
    let batch = [
        writes("a", "k0", "one"),
        known("nobody", "k1"),
        refused,
        against_the_rule,
        silent,
        writes("b", "k5", "two"),
    ];
    let outcomes = store.turns(&TOLD, &batch).await;
    assert!(matches!(outcomes[0], Ok(ArrivalOutcome::Committed { .. })));
    assert!(matches!(outcomes[1], Ok(ArrivalOutcome::Unknown)));
    assert!(matches!(outcomes[2], Err(StoreError::Refused("not now"))));
    assert!(matches!(outcomes[3], Err(StoreError::Refused(_))));
    assert!(matches!(&outcomes[4], Ok(ArrivalOutcome::Committed { messages, .. }) if messages.is_empty()));
    assert!(matches!(outcomes[5], Ok(ArrivalOutcome::Committed { .. })));
    for gone in ["nobody", "refused", "bold"] {
        assert_eq!(
            store.of_peer(&WEB, &peer(gone)).await.expect("it is read"),
            None,
            "nothing is written for {gone}"
        );
    }
    begin(&*store, writes("refused", "k2", "again")).await;
    let again = take(&*store, writes("silent", "k4", "again"))
        .await
        .expect("it is answered");
    assert!(matches!(again, ArrivalOutcome::Duplicate { messages, seq: Seq(0), .. } if messages.is_empty()));

    store
        .tell(id("a"), &super::cast::closes(conversation::Closing::Keep))
        .await
        .expect("it is closed");
    assert!(matches!(
        take(&*store, known("a", "k6")).await,
        Ok(ArrivalOutcome::Closed)
    ));
    assert_eq!(
        world.count("SELECT COUNT(*) FROM conversation").await,
        4,
        "a, b, refused and silent"
    );
}

pub(super) async fn forget_what_is_not_kept(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let begun = begin(&*store, arrives(&TELEGRAM, "p", "k0", answered("F-6"))).await;
    begin(&*store, arrives(&TELEGRAM, "p", "k1", answered("he hits me"))).await;
    let forget = |before: &conversation::Conversation| {
        Ok(Decision {
            forget: vec![Seq(1), Seq(2), Seq(9)],
            ..same(before)
        })
    };
    store.tell(begun.id, &forget).await.expect("it is written");
    let turns = store.since(begun.id, Seq(0), 9).await.expect("they are read");
    for turn in &turns[..2] {
        assert_eq!(turn.text.expose(), "", "the words are gone");
        assert!(
            turn.choices.is_empty() && turn.phrase.is_none(),
            "and so is all that would tell them"
        );
    }
    assert_eq!((turns[0].author, turns[0].at), (Author::Visitor, super::cast::NOW));
    assert_eq!(turns[2].text.expose(), "he hits me", "the others are as they were");
    let keep = Arrival {
        keep: Keep::Address,
        ..later(Moment(0), arrives(&TELEGRAM, "p", "k0", answered("F-6")))
    };
    let Ok(ArrivalOutcome::Duplicate { messages, .. }) = take(&*store, keep).await else {
        panic!("a duplicate")
    };
    assert_eq!(messages[0].text.expose(), "", "a repetition does not bring them back");
}
