//! How a visitor comes back, and nobody else.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use contract::{Seq, Text};
use conversation::{Closing, Holder, ReturnCode, ReturnCodeKind, Voids};
use tokio::runtime::Handle;

use super::TestDatabase;
use super::cast::{
    NOW, TELEGRAM, Tell as _, WEB, answered, begin, closes, id, messages, peer, rebinds, rebinds_with, take, texts,
    told, wanted, writes,
};
use crate::{Arrival, ArrivalOutcome, StoreError};

fn code(who: &str, locator: &str) -> ReturnCode {
    ReturnCode {
        kind: ReturnCodeKind::Code,
        locator: Text::from(locator),
        hash: Some(String::from("$argon2id$v=19$m=47104,t=1,p=1$c2FsdA$aGFzaA")),
        conversation: id(who),
        until: NOW.after(Duration::from_hours(24)),
    }
}

pub(super) async fn a_pass_opens_one_door(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("a", "k0", "hello")).await;
    begin(&*store, writes("b", "k1", "hello")).await;
    let find = async |locator: &str, now| {
        store
            .return_code(ReturnCodeKind::Code, &Text::from(locator), now)
            .await
            .expect("it is looked for")
    };
    store.issue(&code("a", "123456")).await.expect("it is issued");
    assert_eq!(
        find("123456", NOW).await,
        Some(code("a", "123456")),
        "it comes back whole"
    );
    assert_eq!(find("654321", NOW).await, None);
    assert_eq!(
        find("123456", NOW.after(Duration::from_hours(24))).await,
        None,
        "it has run out"
    );
    assert_eq!(
        store
            .return_code(ReturnCodeKind::Reload, &Text::from("123456"), NOW)
            .await
            .expect("it is looked for"),
        None
    );

    assert!(
        matches!(store.issue(&code("b", "123456")).await, Err(StoreError::Conflict)),
        "a locator is somebody's"
    );
    assert_eq!(
        find("123456", NOW).await.map(|return_code| return_code.conversation),
        Some(id("a"))
    );
    store.issue(&code("a", "222222")).await.expect("it is issued anew");
    assert_eq!(find("123456", NOW).await, None, "the new one voids the old");
    let ticket = ReturnCode {
        kind: ReturnCodeKind::Reload,
        hash: None,
        ..code("a", "ticket")
    };
    store.issue(&ticket).await.expect("it is issued");
    assert!(find("222222", NOW).await.is_some(), "a ticket leaves the code as it is");

    assert!(matches!(
        store.issue(&code("nobody", "333333")).await,
        Err(StoreError::Gone)
    ));

    store
        .tell(id("a"), &closes(Closing::Erase))
        .await
        .expect("it is erased");
    assert_eq!(find("222222", NOW).await, None, "nothing leads to what is erased");
}

pub(super) async fn a_new_peer_takes_over(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("old", "k0", "hello")).await;
    store.issue(&code("old", "123456")).await.expect("it is issued");
    store
        .tell(id("old"), &rebinds(&WEB, &peer("new"), 2))
        .await
        .expect("it is given to the new peer");
    let known = |who: &str, key: &str| Arrival {
        opening: None,
        ..writes(who, key, "again")
    };
    assert!(
        matches!(take(&*store, known("old", "k1")).await, Ok(ArrivalOutcome::Unknown)),
        "the old peer is nobody"
    );
    let conversation = begin(&*store, known("new", "k2")).await;
    assert_eq!((conversation.id, conversation.floor), (id("old"), Seq(2)));
    assert_eq!(texts(&*store, id("old")).await, ["hello", "hello!", "again", "again!"]);
    let return_code = store
        .return_code(ReturnCodeKind::Code, &Text::from("123456"), NOW)
        .await
        .expect("it is looked for");
    assert_eq!(return_code, None, "a code works once");

    let chat = begin(&*store, messages("phone", "k3", "hello")).await;
    store
        .tell(chat.id, &rebinds(&TELEGRAM, &peer("other phone"), 0))
        .await
        .expect("it is given to the other phone");
    let ready = store.outgoing(&wanted("me", NOW)).await.expect("they are leased");
    assert_eq!(
        ready[0].peer,
        peer("other phone"),
        "what is sent goes where the conversation has gone"
    );

    begin(&*store, writes("taken", "k4", "hello")).await;
    let taken = store.tell(id("old"), &rebinds(&WEB, &peer("taken"), 0)).await;
    assert!(
        matches!(taken, Err(StoreError::Conflict)),
        "a peer has one open conversation"
    );
    store
        .tell(id("old"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    let last = store
        .of_peer(&WEB, &peer("new"))
        .await
        .expect("it is read")
        .expect("it is remembered");
    assert_eq!(last.holder, Holder::Closed);
}

pub(super) async fn a_page_that_was_reloaded_keeps_its_number(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("old", "k0", "hello")).await;
    store.issue(&code("old", "123456")).await.expect("it is issued");
    let ticket = ReturnCode {
        kind: ReturnCodeKind::Reload,
        hash: None,
        ..code("old", "ticket")
    };
    store.issue(&ticket).await.expect("it is issued");
    let (channel, reloaded) = (WEB, peer("reloaded"));
    let page = rebinds_with(&channel, &reloaded, 0, Voids::Reload);
    store
        .tell(id("old"), &page)
        .await
        .expect("it is given to the page that was reloaded");
    let find = async |kind, locator: &str| {
        store
            .return_code(kind, &Text::from(locator), NOW)
            .await
            .expect("it is looked for")
    };
    assert_eq!(
        find(ReturnCodeKind::Reload, "ticket").await,
        None,
        "a ticket works once"
    );
    assert_eq!(
        find(ReturnCodeKind::Code, "123456").await,
        Some(code("old", "123456")),
        "the number on the paper is still good"
    );
}

pub(super) async fn what_has_ended_is_given_for_as_long_as_it_is_kept(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("old", "k0", "hello")).await;
    store.issue(&code("old", "123456")).await.expect("it is issued");
    store
        .tell(id("old"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    let return_code = store
        .return_code(ReturnCodeKind::Code, &Text::from("123456"), NOW)
        .await
        .expect("it is looked for");
    assert_eq!(
        return_code.map(|return_code| return_code.conversation),
        Some(id("old")),
        "its number still leads to it"
    );
    store
        .tell(id("old"), &rebinds(&WEB, &peer("late"), 3))
        .await
        .expect("it is given to whoever has the number");
    let last = store
        .of_peer(&WEB, &peer("late"))
        .await
        .expect("it is read")
        .expect("it is theirs");
    assert_eq!((last.id, last.holder, last.floor), (id("old"), Holder::Closed, Seq(3)));
    assert_eq!(texts(&*store, id("old")).await[..2], ["hello", "hello!"]);
    let writes_on = Arrival {
        opening: None,
        ..writes("late", "k1", "again")
    };
    assert!(
        matches!(take(&*store, writes_on).await, Ok(ArrivalOutcome::Closed)),
        "nothing is written into it"
    );

    store
        .tell(id("old"), &closes(Closing::Erase))
        .await
        .expect("it is erased");
    let erased = store.tell(id("old"), &rebinds(&WEB, &peer("later"), 0)).await;
    assert!(matches!(erased, Err(StoreError::Gone)));
}

/// A message that was decided on before its conversation went to another peer is not written into it: the move is a
/// write like any other, and what was read before it is old.
pub(super) async fn a_move_makes_old_what_was_read_before_it(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, writes("old", "k0", "one")).await;
    let before = store
        .conversation(id("old"))
        .await
        .expect("it is read")
        .expect("it is there");
    let (mover, runtime) = (store.clone(), Handle::current());
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let meanwhile = Arrival {
        opening: None,
        occurrence: told(move |conversation| {
            if count.fetch_add(1, Ordering::SeqCst) == 0 {
                let (mover, runtime) = (mover.clone(), runtime.clone());
                let done = std::thread::spawn(move || {
                    let to_page = rebinds(&WEB, &peer("new"), 2);
                    let moving = async { mover.tell(id("old"), &to_page).await };
                    runtime.block_on(moving).map(drop)
                });
                done.join().expect("the thread ends").expect("it is moved");
            }
            answered("two")(conversation)
        }),
        ..writes("old", "k1", "")
    };
    let outcome = take(&*store, meanwhile).await;
    assert!(
        matches!(outcome, Ok(ArrivalOutcome::Unknown)),
        "whoever had it has it no more: {outcome:?}"
    );
    assert_eq!(
        texts(&*store, id("old")).await,
        ["one", "one!"],
        "nothing of theirs is written"
    );
    let after = store
        .conversation(id("old"))
        .await
        .expect("it is read")
        .expect("it is there");
    assert_eq!(after.version, before.version + 1, "the move is one write");
}
