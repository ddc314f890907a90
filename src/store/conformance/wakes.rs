//! Who watches is told, with the turns.

use std::time::Duration;

use tokio::sync::broadcast::Receiver;
use tokio::time::timeout;

use super::TestDatabase;
use super::cast::{NOW, TOLD, Tell as _, begin, claims, counselor, id, noted, waits, writes};
use crate::{Presence, SignIn, Store, Wake};

/// The next wake; one that does not come within this time never does.
pub(super) async fn next(wakes: &mut Receiver<Wake>) -> Wake {
    let wait = timeout(Duration::from_secs(20), wakes.recv());
    wait.await.expect("somebody is woken").expect("nothing was missed")
}

pub(super) async fn who_watches_is_told(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let mut wakes = store.wake();
    begin(&*store, writes("p", "k0", "help")).await;
    match next(&mut wakes).await {
        Wake::Conversation { id: woken, messages } => {
            assert_eq!(woken, id("p"));
            let said: Vec<&str> = messages.iter().map(|message| message.text.expose()).collect();
            assert_eq!(said, ["help", "help!"], "without another look into the database");
        }
        other => panic!("{other:?}"),
    }
    store.turns(&TOLD, &[writes("p", "k0", "help")]).await;
    assert!(wakes.try_recv().is_err(), "a repetition wakes nobody");
    let refused = store.tell(id("p"), &claims(&counselor("kim"))).await;
    assert!(
        refused.is_err() && wakes.try_recv().is_err(),
        "and neither does what was refused"
    );

    store.tell(id("p"), &waits(NOW)).await.expect("it waits");
    assert!(matches!(next(&mut wakes).await, Wake::Conversation { .. }));
    assert!(matches!(next(&mut wakes).await, Wake::Desk), "the desk sees who waits");
    store.whisper(Wake::VisitorTyping(id("p"))).await;
    assert!(matches!(next(&mut wakes).await, Wake::VisitorTyping(woken) if woken == id("p")));
    attend(&*store, &mut wakes).await;
}

async fn attend(store: &dyn Store, wakes: &mut Receiver<Wake>) {
    let sign_in = SignIn {
        counselor: counselor("kim"),
        since: NOW,
        seen: NOW,
        presence: Presence::Available,
    };
    let entry = noted(&counselor("kim"), "sign_in", "kim");
    store
        .sign_in(&"token".into(), &sign_in, &entry)
        .await
        .expect("she is signed in");
    assert!(matches!(next(wakes).await, Wake::Desk));
    store
        .seen(&"token".into(), Presence::Available, NOW)
        .await
        .expect("she was seen");
    assert!(wakes.try_recv().is_err(), "that nothing has changed is no news");
    store
        .seen(&"token".into(), Presence::Break, NOW)
        .await
        .expect("she was seen");
    assert!(matches!(next(wakes).await, Wake::Desk));
}
