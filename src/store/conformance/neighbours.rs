//! Two nodes over one database.

use std::time::Duration;

use tokio::sync::broadcast::Receiver;
use tokio::time::timeout;

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, id, texts, waits, writes};
use super::wakes::next;
use crate::Wake;

/// What one node commits wakes those who watch on the other, and nobody twice. Not part of [`super::run`]: a database
/// for one process has no neighbours.
pub async fn hear_each_other(world: &dyn TestDatabase) {
    let (here, there) = (world.open("n1").await, world.open("n2").await);
    let (mut own, mut wakes) = (here.wake(), there.wake());
    begin(&*here, writes("p", "k0", "help")).await;
    match told(&mut wakes).await {
        Wake::Conversation { id: woken, messages } => {
            assert_eq!(
                (woken, messages.len()),
                (id("p"), 0),
                "it is told where to look, not what was said"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(texts(&*there, id("p")).await, ["help", "help!"]);
    here.tell(id("p"), &waits(NOW)).await.expect("it waits");
    assert!(matches!(told(&mut wakes).await, Wake::Conversation { .. }));
    assert!(matches!(told(&mut wakes).await, Wake::Desk));
    there.whisper(Wake::CounselorTyping(id("p"))).await;

    assert!(matches!(told(&mut own).await, Wake::Conversation { messages, .. } if messages.len() == 2));
    assert!(matches!(told(&mut own).await, Wake::Conversation { messages, .. } if messages.is_empty()));
    assert!(matches!(told(&mut own).await, Wake::Desk));
    assert!(
        matches!(told(&mut own).await, Wake::CounselorTyping(woken) if woken == id("p")),
        "its own come back to nobody"
    );
}

/// Whoever has heard less than another node has announced looks again, and only then; and it is not told of commits
/// that it has heard of. A look that follows no commit is no commit.
pub async fn find_what_was_not_said(world: &dyn TestDatabase) {
    let (here, there) = (world.open("n1").await, world.open("n2").await);
    let mut wakes = there.wake();
    begin(&*here, writes("p", "k0", "help")).await;
    // Where the other has just begun, its first count is new, and everything is looked at once.
    let known = async {
        let mut met = false;
        let mut said = false;
        while !met || !said {
            match next(&mut wakes).await {
                Wake::Missed => met = true,
                Wake::Conversation { .. } => said = true,
                _ => {}
            }
        }
    };
    known.await;
    here.whisper(Wake::VisitorTyping(id("p"))).await;
    here.tell(id("p"), &waits(NOW)).await.expect("it waits");
    let quiet = async {
        loop {
            assert!(!matches!(next(&mut wakes).await, Wake::Missed), "nothing was missed");
        }
    };
    let waited = timeout(Duration::from_secs(7), quiet).await;
    assert!(waited.is_err(), "what was heard is not asked for again");
    // As a node does that has announced more than came through.
    for count in ["3", "5"] {
        world
            .meddle(&format!("SELECT pg_notify('haemil', 'n another-process {count}')"))
            .await
            .expect("it is announced");
        assert!(matches!(next(&mut wakes).await, Wake::Missed), "{count}");
    }
    world
        .meddle("SELECT pg_notify('haemil', 'n another-process 5')")
        .await
        .expect("it is announced");
    let again = timeout(Duration::from_secs(2), next(&mut wakes)).await;
    assert!(again.is_err(), "nothing new was missed");
}

/// The next wake that tells of something; that a node has become known, and everything is looked at once, is none.
async fn told(wakes: &mut Receiver<Wake>) -> Wake {
    loop {
        match next(wakes).await {
            Wake::Missed => {}
            wake => return wake,
        }
    }
}
